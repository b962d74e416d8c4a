// Every page that we show people opens, works, and can be used by everyone.
import { expectAccessible, expectReadable } from "./axe.js";
import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { names } from "./host.js";

const pages = names("examples").filter((name) => name.endsWith(".html"));
// What is in a frame is a page too.
const framed = "embed.html?model=car-wash&lang=en";
const paths = ["index.html", framed, ...pages.map((name) => `examples/${name}`)];

async function openWhole(page, path) {
  await page.goto(path);
  const planners = await page.locator("worthwhile-planner").all();
  const count = await page.locator("worthwhile-calculator").count();
  const frames = await page.locator("iframe").all();
  expect(count + planners.length + frames.length).toBeGreaterThan(0);
  for (let at = 0; at < count; at++) {
    const calculator = new Calculator(page, `worthwhile-calculator >> nth=${at}`);
    await calculator.shown();
    await calculator.openAll();
  }
  for (const frame of frames) await new Calculator(frame.contentFrame()).shown();
  for (const planner of planners) {
    // It may wait until it comes near the screen.
    await planner.scrollIntoViewIfNeeded();
    await expect(planner.getByRole("heading", { level: 2 })).toBeVisible();
    await planner.evaluate((element) => {
      for (const folded of element.shadowRoot.querySelectorAll("details")) folded.open = true;
    });
  }
}

for (const path of paths) {
  test(`${path} shows a result, and nothing goes wrong`, async ({ page, troubles }) => {
    await openWhole(page, path);
    const insides = (await page.locator("iframe").all()).map((frame) => frame.contentFrame());
    const figures = await Promise.all([page, ...insides].map((on) => on.locator("[part=figure]").all()));
    for (const value of figures.flat()) {
      await expect(value).toHaveText(/^[+−]?[$€][\d,]+(\.\d\d)?$/);
    }
    await page.waitForLoadState("networkidle");
    expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  });

  test(`${path} has no barrier in light or dark colours, with everything opened`, async ({ page }) => {
    await openWhole(page, path);
    await page.emulateMedia({ colorScheme: "light" });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectReadable(page);
  });
}

test("the strictest policy holds as a header too, trusted types included", async ({ page, troubles }) => {
  const path = "examples/strict-csp.html";
  await page.route(`**/${path}`, async (route) => {
    const response = await route.fetch();
    const [, policy] = /content-security-policy" content="([^"]+)"/.exec(await response.text());
    expect(policy).toContain("trusted-types 'none'");
    const headers = { ...response.headers(), "content-security-policy": policy };
    await route.fulfill({ response, headers });
  });
  await openWhole(page, path);
  const calculator = new Calculator(page);
  await calculator.field("A clean car").fill("20");
  await expect(calculator.value).toHaveText("+$5.93");
  expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
});

test("a barrier inside a calculator would be noticed", async ({ page }) => {
  await openWhole(page, "examples/minimal.html");
  await new Calculator(page).slider("Hassle").evaluate((slider) => slider.removeAttribute("aria-label"));
  await expect(expectAccessible(page)).rejects.toThrow(/label at/);
});

test("a page of the site links to every example", async ({ page }) => {
  await page.goto("index.html");
  await page.getByText("Pages to look at").click();
  const links = await page.getByRole("link").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  const examples = links.filter((link) => link.includes("examples/"));
  expect(examples.sort()).toEqual(pages.map((name) => `./examples/${name}`));
});

test("a file that is missing is not answered with a page", async ({ request }) => {
  expect((await request.get("missing.json")).status()).toBe(404);
});

test("the Wasm arrives with its own type", async ({ page }) => {
  const wasm = page.waitForResponse(/\.wasm$/);
  await page.goto("index.html");
  expect((await wasm).headers()["content-type"]).toBe("application/wasm");
});
