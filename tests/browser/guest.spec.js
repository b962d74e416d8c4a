// In a stranger's page: any box, any text, any script of the page's, any document.
import { Calculator } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { eager, host, script, washWith } from "./host.js";

test("it is as wide as the place where it stands", async ({ page }) => {
  const boxes = {
    "a column, centred": ["display: flex; flex-direction: column; align-items: center", ""],
    "a row": ["display: flex", ""],
    "a grid, centred": ["display: grid; justify-items: center", ""],
    "a block of no width": ["display: inline-block", ""],
    "a place of its own": ["position: relative; height: 9rem", "position: absolute"],
    "a float": ["overflow: hidden", "float: left"],
    "a cell": ["display: table-cell", ""],
  };
  const body = Object.values(boxes).map(([box, own]) => `<div style="${box}">${washWith(`style="${own}"`)}</div>`);
  const dialog = `<dialog open>${eager}</dialog><div popover>${eager}</div>`;
  await host(page, body.join("") + dialog, { head: `${script}<style>body { margin: 0; }</style>` });
  await page.evaluate(() => document.querySelector("[popover]").showPopover());
  await expect(page.locator("[part=verdict]")).toHaveCount(body.length + 2);
  for (const width of [1000, 320]) {
    await page.setViewportSize({ width, height: 700 });
    const widths = await page.locator("worthwhile-calculator").evaluateAll((all) =>
      all.map((one) => Math.round(one.getBoundingClientRect().width)),
    );
    for (const [at, own] of widths.entries()) {
      expect(own, Object.keys(boxes)[at] ?? "a dialogue").toBeGreaterThan(width * 0.85);
      expect(own).toBeLessThanOrEqual(width);
    }
  }
});

test("what the page lets its own text inherit ends at the element", async ({ page }) => {
  const odd = `text-transform: uppercase; letter-spacing: 9px; text-align: right; text-indent: 40px; white-space: pre;
    word-break: break-all; -webkit-text-fill-color: transparent; font-style: italic;
    word-spacing: 20px; cursor: wait; text-shadow: 1px 1px red; font-variant: small-caps; direction: rtl;
    font-feature-settings: "smcp"; -webkit-text-stroke: 3px red; text-align-last: right; line-height: 5; quotes: none;
    hyphens: auto; font-weight: 900; font-stretch: expanded; list-style: square; tab-size: 40; user-select: none`;
  const looks = async (style) => {
    await host(page, eager, { head: `${script}<style>body { ${style} }</style>` });
    await new Calculator(page).shown();
    return page.locator("worthwhile-calculator").evaluate((element) =>
      [...element.shadowRoot.querySelectorAll("h2, p, li, summary, label, td")].map((one) => {
        const style = getComputedStyle(one);
        const names = ["textTransform", "letterSpacing", "textAlign", "textIndent", "whiteSpace", "wordBreak", "fontStyle"];
        names.push("webkitTextFillColor", "wordSpacing", "cursor", "textShadow", "fontVariant", "direction");
        names.push("fontFeatureSettings", "webkitTextStrokeWidth", "textAlignLast", "lineHeight", "fontWeight", "hyphens");
        return names.map((name) => `${one.localName} ${name}: ${style[name]}`).join("; ");
      }),
    );
  };
  expect(await looks(odd)).toEqual(await looks(""));
});

test("typing is no shortcut of the page's, and the page's shortcuts work elsewhere", async ({ page }) => {
  await host(
    page,
    `${eager}<script>
      window.keys = "";
      for (const type of ["keydown", "keypress", "keyup"]) {
        document.addEventListener(type, (event) => {
          if (/INPUT|TEXTAREA/.test(event.target.tagName)) return;
          window.keys += event.key;
          if (type === "keydown" && event.key !== "Tab") event.preventDefault();
        });
      }
    </script>`,
  );
  const wash = await new Calculator(page).shown();
  await wash.field("A clean car").fill("");
  await wash.field("A clean car").pressSequentially("12.5");
  await expect(wash.field("A clean car")).toHaveValue("12.5");
  const price = await wash.field("Price").inputValue();
  await wash.slider("Price").focus();
  await page.keyboard.press("ArrowRight");
  await expect(wash.field("Price")).not.toHaveValue(price);
  expect(await page.evaluate(() => window.keys)).toBe("");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => window.keys)).toContain("Escape");
  expect(await page.evaluate(() => window.keys)).toContain("k");
});

test("focus() goes in", async ({ page }) => {
  await host(page, eager);
  const wash = await new Calculator(page).shown();
  const inside = await wash.host.evaluate((element) => {
    element.focus();
    return [document.activeElement === element, element.shadowRoot.activeElement?.localName];
  });
  expect(inside).toEqual([true, expect.stringMatching(/input|select|button|summary/)]);
});

test("another document has the style, moved there or begun there", async ({ page }) => {
  await host(page, `${washWith('id="moved"')}<iframe width="900" height="600"></iframe>`);
  const wash = await new Calculator(page, "#moved").shown();
  await wash.field("A clean car").fill("20");
  await page.evaluate(() => {
    const { body } = document.querySelector("iframe").contentDocument;
    body.append(document.querySelector("#moved"));
    const begun = document.createElement("worthwhile-calculator");
    Object.assign(begun, { id: "begun", model: "car-wash", loading: "eager" });
    body.append(begun);
  });
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("#begun [part=verdict]")).toBeVisible();
  const styles = await page.evaluate(() => {
    const { contentDocument, contentWindow } = document.querySelector("iframe");
    return [...contentDocument.querySelectorAll("worthwhile-calculator")].map(
      ({ shadowRoot }) => contentWindow.getComputedStyle(shadowRoot.querySelector(".root")).containerType,
    );
  });
  expect(styles).toEqual(["inline-size", "inline-size"]);
  expect(await frame.locator("#moved").evaluate((element) => element.answers.amounts)).toEqual({ clean: 20 });
});

test("a link keeps the page's own route", async ({ page }) => {
  await host(page, eager);
  const wash = await new Calculator(page).shown();
  for (const [hash, route] of [
    ["#/pricing?plan=pro", "#/pricing?plan=pro&worthwhile=1;car-wash"],
    ["#!/a/b", "#!/a/b&worthwhile=1;car-wash"],
    ["#tab=2&worthwhile=1;car-wash;amounts.clean=3", "#tab=2&worthwhile=1;car-wash"],
    ["#top", "#worthwhile=1;car-wash"],
    ["", "#worthwhile=1;car-wash"],
  ]) {
    await page.evaluate((hash) => (location.hash = hash), hash);
    expect(await wash.host.evaluate((element) => element.link().split("host.html")[1])).toBe(route);
  }
});

test("scripts for tag managers and frames may stand on a page twice", async ({ page, heard }) => {
  const twice = ["worthwhile-data-layer.js", "worthwhile-frame.js"].flatMap((name) =>
    [1, 2].map((at) => `<script type="module" src="${name}?${at}"></script>`),
  );
  await host(page, `${washWith("data-layer")}<iframe data-worthwhile src="embed.html?model=car-wash&parent=${"__"}"></iframe>`, {
    head: script + twice.join(""),
  });
  await new Calculator(page).shown();
  await settled(page);
  const ready = await page.evaluate(() => /** @type {any} */ (window).dataLayer.length);
  expect(ready).toBe(1);
  expect(await heard("ready")).toHaveLength(1);
});

test("a frame in place of an element is a page of the web, or none", async ({ page, heard }) => {
  await page.route(/\.wasm$/, (route) => route.abort());
  const bad = ["javascript:parent.document.title='ran'", "data:text/html,x", "http://[", "blob:x"];
  const tags = bad.map((address) => washWith(`data-frame="${address}"`));
  await host(page, tags.join(""), { head: `<script type="module" src="worthwhile-frame.js"></script>${script}` });
  await expect.poll(() => heard("error")).toHaveLength(bad.length);
  await settled(page);
  await expect(page.locator("iframe")).toHaveCount(0);
  await expect(page).toHaveTitle("A host");
  for (const one of await page.locator("worthwhile-calculator").all()) await expect(one).toContainText("A wash costs $9.");
});

test("where a frame cannot run either, the page's own words come back", async ({ page }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await host(page, washWith('data-frame="embed.html"'), {
    head: `<script type="module" src="worthwhile-frame.js"></script>${script}`,
  });
  const wash = new Calculator(page);
  await expect(wash.host.locator("iframe")).toHaveCount(1);
  await expect(wash.host.locator("iframe")).toHaveCount(0);
  await wash.expectContent("A wash costs $9.");
});

test.describe("what the browser refuses is told, and nothing is thrown:", () => {
  const refused = "The browser did not allow this.";

  test("a calendar of a year of five digits", async ({ page, troubles }) => {
    await host(page, '<worthwhile-planner loading="eager" model="pizza-delivery"></worthwhile-planner>');
    const planner = page.locator("worthwhile-planner");
    await expect(planner.getByRole("heading").first()).toBeVisible();
    await planner.locator("details").evaluateAll((all) => all.map((one) => Object.assign(one, { open: true })));
    await planner.locator("[type=datetime-local]").fill("20266-01-01T10:00", { force: true }).catch(() => {});
    await planner.locator("[type=datetime-local]").evaluate((field) => {
      /** @type {HTMLInputElement} */ (field).value = "20266-01-01T10:00";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await planner.getByRole("button", { name: /calendar/ }).click();
    await expect(planner.getByText(refused)).toBeVisible();
    expect(troubles.uncaught).toEqual([]);
  });

  test("printing and saving", async ({ page }) => {
    await host(page, eager);
    const wash = await new Calculator(page).shown();
    await wash.openAll();
    await page.evaluate(() => {
      HTMLIFrameElement.prototype.__defineGetter__("contentDocument", () => null);
      URL.createObjectURL = () => {
        throw new Error("no");
      };
    });
    for (const name of ["Print", "Save as JSON"]) {
      await wash.host.getByRole("button", { name: "Copy a link" }).click();
      await wash.host.getByRole("button", { name }).click();
      await expect(wash.text(refused)).toBeVisible();
      await expect(page.locator("iframe")).toHaveCount(0);
    }
  });

  test("copying says that it was done only where it was", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.addEventListener(
        "copy",
        (event) => {
          const field = /** @type {any} */ (event.composedPath()[0]);
          document.title = field.value?.slice(field.selectionStart, field.selectionEnd) ?? "nothing";
        },
        true,
      );
    });
    await host(page, `<dialog>${eager}</dialog><script>document.querySelector("dialog").showModal()</script>`);
    const wash = await new Calculator(page).shown();
    await wash.openAll();
    const button = wash.host.getByRole("button", { name: "Copy a link" });
    await button.click();
    await expect(wash.text("Copied.")).toBeVisible();
    await expect(page).toHaveTitle(/#worthwhile=1;car-wash$/);
    await expect(button).toBeFocused();
    await page.evaluate(() => (document.execCommand = () => false));
    await button.click();
    await expect(wash.text("The browser did not allow copying.")).toBeVisible();
  });
});
