// @ts-nocheck: pages do here what types forbid.
// Host pages that do their worst, by habit or on purpose.
import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { eager, host, script } from "./host.js";

const LOOK = ["display", "visibility", "position", "float", "fontSize", "color", "backgroundColor", "paddingTop"];

/** How every element inside looks under a style of the page. */
async function looksUnder(page, css, watched = LOOK) {
  await host(page, eager, { head: `${script}<style>${css}</style>` });
  await new Calculator(page).shown();
  return page.evaluate((watched) => {
    const inside = document.querySelector("worthwhile-calculator").shadowRoot.querySelectorAll("div *");
    const look = (style) => watched.map((name) => `${name}: ${style[name]}`).join(", ");
    return [...inside].map((element) => `${element.localName} ${look(getComputedStyle(element))}`);
  }, watched);
}

const differences = (before, after) =>
  before.flatMap((look, at) => (look === after[at] ? [] : [`${look}; then ${after[at]}`]));

test.describe("the page's style does not reach inside:", () => {
  const rest = "*:not(html, body, worthwhile-calculator)";
  const sheets = {
    "rules for every element": `${rest} { float: right !important; padding: 9px !important; }
      div, p, ul, li, input, button, label, span, svg, rect { font-size: 2px !important; color: red !important; }`,
    "rules for classes and ids that we use": `.calculator, .field, .result, .figure, #amounts-clean, [part] {
      visibility: hidden !important; color: red !important; position: fixed !important; }`,
    "everything hidden and unset": `${rest} { all: unset !important; display: none !important; }`,
  };
  for (const [name, css] of Object.entries(sheets)) {
    test(name, async ({ page }) => {
      const before = await looksUnder(page, "");
      expect(before.length).toBeGreaterThan(100);
      expect(differences(before, await looksUnder(page, css))).toEqual([]);
    });
  }

  test("the layout stands even where the tag itself is unset", async ({ page }) => {
    const layout = ["display", "position", "paddingTop", "gridTemplateAreas"];
    const before = await looksUnder(page, "", layout);
    const after = await looksUnder(page, "* { all: unset !important; }", layout);
    expect(differences(before, after)).toEqual([]);
  });
});

/** Opens a page whose built-ins were changed before anything else ran, and works with it. */
async function expectWorking(page, change, argument) {
  await page.addInitScript(change, argument);
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  await expect(calculator.value).toHaveText("+$0.78");
  await calculator.field("A clean car").fill("20");
  await expect(calculator.value).toHaveText("+$5.93");
  await calculator.choose("Short of time");
  await calculator.undo.click();
  const said = { version: 1, amounts: { clean: 20 } };
  // As text, because such a page may not get through to the test as it is.
  const now = () => calculator.host.evaluate((element) => JSON.stringify(element.answers));
  await expect.poll(now).toBe(JSON.stringify(said));
  await calculator.host.evaluate((element) => {
    element.answers = { version: 1, persona: "enthusiast" };
  });
  await expect(calculator.value).toHaveText("+$6.56");
  await calculator.openAll();
  await expect(calculator.equation("Estimated value").last()).toHaveText("+$8.09");
}

test.describe("a page works whose", () => {
  test("objects all have enumerable extras", async ({ page }) => {
    await expectWorking(page, () => {
      const ours = ["version", "elements", "title", "amounts", "persona", "label"];
      for (const name of ["extend", "inherits", "each", ...ours]) {
        Object.prototype[name] = function () {};
      }
    });
  });

  for (const extras of [
    { root: 1 },
    { style: "percent" },
    { currency: "none", unit: "none" },
    { notation: "compact", useGrouping: false },
    { minimumFractionDigits: 9 },
    { bubbles: false, composed: false, cancelable: true },
    { method: "TRACE", credentials: "none", mode: "closed", integrity: "sha384-x", module_or_path: 1 },
  ]) {
    const names = Object.keys(extras).join(", ");
    test(`objects all have extras that options might know: ${names}`, async ({ page }) => {
      await expectWorking(page, (extras) => void Object.assign(Object.prototype, extras), extras);
    });
  }

  test("arrays have enumerable extras and old replacements", async ({ page }) => {
    await expectWorking(page, () => {
      Array.prototype.each = Array.prototype.clone = () => {
        throw new Error("not meant for you");
      };
      Array.from = () => [];
      for (const name of ["find", "findLast", "at", "flat", "includes", "some", "every", "reduce"]) {
        Array.prototype[name] = () => undefined;
      }
    });
  });

  test("texts and numbers have extras and old replacements", async ({ page }) => {
    await expectWorking(page, () => {
      String.prototype.trim = String.prototype.endsWith = function () {
        return "";
      };
      Number.prototype.toJSON = () => 0;
      String.prototype.each = () => {};
    });
  });

  test("own script defined an element of the same name first", async ({ page, troubles }) => {
    await page.addInitScript(() => {
      customElements.define("worthwhile-calculator", class Other extends HTMLElement {});
    });
    await host(page, eager);
    await page.waitForLoadState("networkidle");
    await new Calculator(page).expectContent("A wash costs $9.");
    expect(troubles.console).toEqual([]);
  });

  test("head says a base that is elsewhere", async ({ page, baseURL }) => {
    const here = script.replace("worthwhile.js", `${baseURL}worthwhile.js`);
    await host(page, eager, { head: `<base href="https://elsewhere.example/deep/">${here}` });
    await expect(new Calculator(page).value).toHaveText("+$0.78");
  });

  test("text runs from right to left", async ({ page }) => {
    await host(page, `<div dir="rtl">${eager}</div>`);
    const calculator = await new Calculator(page).shown();
    await calculator.field("A clean car").fill("20");
    await expect(calculator.value).toHaveText("+$5.93");
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
  });

  test("document is in quirks mode and zoomed", async ({ page }) => {
    const body = `<title>Old</title>${script}<div style="zoom: 1.5">${eager}</div>`;
    await page.route("**/old.html", (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto("old.html");
    expect(await page.evaluate(() => document.compatMode)).toBe("BackCompat");
    const calculator = await new Calculator(page).shown();
    await calculator.field("A clean car").fill("20");
    await expect(calculator.value).toHaveText("+$5.93");
  });
});
