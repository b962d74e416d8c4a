// The site: the Guide reads and works for everyone, in every language, and the Studio and the Survey open.
import { expectAccessible, expectReadable } from "./axe.js";
import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { file, json, names } from "./host.js";
import { build, languages, policy, serve, tooWide } from "./site.js";

/** What stands over the car wash in each language. */
const titles = json("models/car-wash.json").title;

for (const { tag, name, path } of languages) {
  test(`the Guide in ${name} has both widgets at work, and no barrier in light or dark`, async ({ page, troubles }) => {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    const wash = new Calculator(page);
    await expect(wash.title).toHaveText(titles[tag]);
    const planner = page.locator("worthwhile-planner");
    await planner.scrollIntoViewIfNeeded();
    await expect(planner.getByRole("heading", { level: 2 })).toBeVisible();
    await page.evaluate(() => {
      for (const idea of document.querySelectorAll("main > section details")) idea.setAttribute("open", "");
    });
    await page.emulateMedia({ colorScheme: "light" });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectReadable(page);
    await page.waitForLoadState("networkidle");
    expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  });

  test(`the Guide in ${name} fits 320 pixels, also with text of 200 %`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    await expect(new Calculator(page).title).toHaveText(titles[tag]);
    expect(await tooWide(page)).toBe(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    expect(await tooWide(page)).toBe(0);
  });

  test(`the Guide in ${name} reads without JavaScript`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".idea:has(.unknown)")).toHaveCount(16);
    await expect(page.locator("worthwhile-calculator > p")).toBeVisible();
    await context.close();
  });

  for (const shell of ["studio", "survey"]) {
    test(`the ${shell} opens in ${name}, without a barrier and at 320 pixels`, async ({ page, troubles }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`${shell}.html?lang=${tag}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "true");
      await expectAccessible(page);
      expect(await tooWide(page)).toBe(0);
      expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
    });
  }
}

test("the keyboard skips the navigation", async ({ page }) => {
  for (const path of ["", "studio.html?lang=en"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  }
});

test("every page leads to every other, in its language", async ({ page }) => {
  await page.goto("");
  await page.getByRole("link", { name: "Magyar" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Megéri az ügyfélnek?");
  await page.getByRole("link", { name: "Stúdió", exact: true }).click();
  await expect(page).toHaveTitle("Stúdió · Worthwhile");
  await page.getByRole("link", { name: "Felmérés", exact: true }).click();
  await expect(page).toHaveTitle("Felmérés · Worthwhile");
  await page.getByRole("link", { name: "한국어" }).click();
  await expect(page).toHaveTitle("설문 · Worthwhile");
  await expect(page).toHaveURL(/lang=ko$/);
  await page.getByRole("link", { name: "안내", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("고객에게 그만한 가치가 있을까요?");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Is it worth it, for the customer?");
});

test("each language of the Guide leads to the others, and says which they are", async ({ page, baseURL }) => {
  for (const { path } of languages) {
    await page.goto(path);
    const found = await page.locator("a[hreflang]").evaluateAll((all) => all.map((it) => [it.hreflang, it.href]));
    expect(found).toEqual(languages.map(({ tag, path }) => [tag, baseURL + path]));
  }
});

test("the Studio speaks the visitor's language where the address names none", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "id-ID", baseURL });
  const page = await context.newPage();
  await page.goto("studio.html");
  await expect(page.locator("html")).toHaveAttribute("lang", "id");
  await page.goto("studio.html?lang=xx");
  await expect(page.locator("html")).toHaveAttribute("lang", "id");
  await context.close();
});

test("a page that cannot load its Wasm says so", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  page.removeAllListeners("pageerror");
  await page.goto("studio.html");
  await expect(page.getByText("This page needs JavaScript and a browser that runs WebAssembly.")).toBeVisible();
});

test("the Guide shows each built-in model", async ({ page }) => {
  await page.goto("");
  const choice = page.getByLabel("Example").first();
  const values = await choice.getByRole("option").evaluateAll((all) => all.map((option) => option.value));
  expect(values.map((value) => `${value}.json`)).toEqual(names("models"));
  const wash = new Calculator(page);
  for (const value of values) {
    await choice.selectOption(value);
    await expect(wash.title).toHaveText(json(`models/${value}.json`).title.en);
  }
  const planned = page.getByLabel("Example").last();
  await planned.selectOption("taxi");
  const planner = page.locator("worthwhile-planner");
  await planner.scrollIntoViewIfNeeded();
  await expect(planner.getByRole("heading", { level: 2 })).toHaveText("Exceed one expectation");
});

test("printed, the Guide is its words and pictures, with nothing folded", async ({ page }) => {
  await page.goto("");
  await expect(new Calculator(page).title).toBeVisible();
  // Of the page itself: what a widget prints is its own affair.
  const folded = () => page.evaluate(() => document.querySelectorAll("main > section details:not([open])").length);
  expect(await folded()).toBeGreaterThan(15);
  // Without a window the browser prints, but says nothing of it before.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await folded()).toBe(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const hidden of [page.getByRole("navigation").first(), page.getByLabel("Example").first()]) {
    await expect(hidden).toBeHidden();
  }
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await folded()).toBeGreaterThan(15);
});

test("the site can be installed", async ({ page, request, baseURL }) => {
  await page.goto("hu/");
  const address = await page.locator('link[rel="manifest"]').evaluate((link) => link.href);
  expect(address).toBe(`${baseURL}manifest.webmanifest`);
  const manifest = await (await request.get(address)).json();
  expect(manifest).toMatchObject({ start_url: "./", scope: "./", display: "standalone" });
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(new URL(src, address).href);
    expect(icon.headers()["content-type"]).toContain(type);
    if (type !== "image/png") continue;
    // Width and height stand in the first chunk of a PNG.
    const bytes = await icon.body();
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
});

test("the pages say themselves how little they need", async ({ page }) => {
  for (const path of ["", "ko/", "studio.html", "survey.html"]) {
    await page.goto(path);
    const said = page.locator('meta[http-equiv="content-security-policy"]');
    await expect(said).toHaveAttribute("content", policy);
  }
});

test("the widgets carry nothing of the site", async () => {
  const folder = `dist/${build()}`;
  for (const kind of ["worthwhile-calculator", "worthwhile-planner", "both"]) {
    expect(file(`${folder}/${kind}/worthwhile.js`)).not.toMatch(/serviceWorker|class Site/);
    expect(file(`${folder}/${kind}/style.css`)).not.toContain(".site");
  }
  expect(file(`${folder}/studio/worthwhile.js`)).toMatch(/Site/);
  expect(file("dist/worthwhile.js")).not.toContain("serviceWorker");
});

test("from a folder and under the strictest policy as a header, nothing is refused", async ({ page, troubles }) => {
  const server = await serve("/some/where/");
  try {
    for (const path of ["", "hu/", "studio.html?lang=ko", "survey.html"]) {
      await page.goto(server.url + path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.waitForLoadState("networkidle");
    }
    await page.goto(server.url);
    await expect(new Calculator(page).title).toHaveText(titles.en);
    expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  } finally {
    await server.stop();
  }
});

test.describe("in the Guide", () => {
  const CLEAN = "A clean car";

  /** The menu above a widget, which shows another example in it. */
  const example = (page, nth = 0) => page.locator("label.example select").nth(nth);

  test("a link opens the example that it is of, with its answers", async ({ page }) => {
    await page.goto("");
    const calculator = await new Calculator(page).shown();
    await example(page).selectOption("pizza-delivery");
    await expect(calculator.title).toHaveText(json("models/pizza-delivery.json").title.en);
    await calculator.field("Price").fill("13");
    const link = await calculator.host.evaluate((it) => it.link());
    expect(link).toContain("#worthwhile=1;pizza-delivery;");
    await page.goto("about:blank");
    await page.goto(link);
    await calculator.shown();
    await expect(calculator.title).toHaveText(json("models/pizza-delivery.json").title.en);
    await expect(example(page)).toHaveValue("pizza-delivery");
    await expect(calculator.field("Price")).toHaveValue("13");
    // The planner shows its own.
    await expect(example(page, 1)).toHaveValue("pizza-delivery");
  });

  test("another language goes on with the same examples and answers", async ({ page }) => {
    await page.goto("");
    const wash = await new Calculator(page).shown();
    await wash.choose("Careful with money");
    await wash.host.getByRole("button", { name: `Not sure about “${CLEAN}”?` }).click();
    const before = await wash.answers();
    await page.getByRole("link", { name: "Bahasa Indonesia" }).click();
    await expect(wash.title).toHaveText(titles.id);
    await expect.poll(() => wash.answers()).toMatchObject({ persona: before.persona });
    // Where nothing was said, the address stays short.
    await page.goto("");
    await wash.shown();
    await page.getByRole("link", { name: "Magyar" }).click();
    await expect(page).toHaveURL(/hu\/$/);
  });

  test("what was said of one example is not said of another, and is there again with it", async ({ page, heard }) => {
    await page.goto("");
    const wash = await new Calculator(page).shown();
    await wash.choose("Careful with money");
    await wash.field(CLEAN).fill("20");
    await example(page).selectOption("pizza-delivery");
    await expect(wash.title).toHaveText(json("models/pizza-delivery.json").title.en);
    expect(await wash.answers()).toEqual({ version: 1 });
    expect((await heard("ready")).at(-1).detail.notices).toEqual([]);
    await example(page).selectOption("car-wash");
    await expect(wash.title).toHaveText(titles.en);
    await wash.expectChosen("Careful with money");
    await expect(wash.field(CLEAN)).toHaveValue("20");
  });
});
