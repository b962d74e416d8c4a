// What an author's calculator looks like, and what the Studio itself looks like to everyone.
import { LANGUAGES } from "./host.js";
import { expectAccessible, expectAccessibleButColours } from "./axe.js";
import { expect, settled, test } from "./fixtures.js";
import { Studio } from "./studio.js";

const open = (page, language) => new Studio(page).open(language);

test("a look is shown at once", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  const style = (name) =>
    studio.preview.host.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
  await studio.field("Colour on light ground, as a code").fill("#00468b");
  await studio.field("Colour on light ground, as a code").blur();
  await expect.poll(() => style("--worthwhile-accent")).toContain("#00468b");
  await studio.field("Font").selectOption("serif");
  await expect.poll(() => style("--worthwhile-font")).toContain("serif");
  await studio.field("Spacing").selectOption("compact");
  await expect.poll(() => style("--worthwhile-gap")).toBe("0.75rem");
  await studio.field("Roundness of corners").fill("0");
  await expect.poll(() => style("--worthwhile-radius")).toBe("0");
  await studio.field("Light or dark").selectOption("dark");
  await expect(studio.preview.host).toHaveAttribute("theme", "dark");
  await studio.button("Back to the usual look").click();
  await expect.poll(() => style("--worthwhile-accent")).toBe("");
  await expect(studio.preview.host).not.toHaveAttribute("theme");
});

test("a colour that many could not read is told, with the nearest that they can", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  const code = studio.field("Colour on light ground, as a code");
  await code.fill("#ffd500");
  await code.blur();
  await expect(code).toHaveAccessibleDescription(/^Contrast 1\.\d+ to 1\. WCAG 2\.2 asks for 4\.5: many people/);
  await studio.button(/^Take #/).click();
  await expect(code).toHaveAccessibleDescription(/^Contrast 4\.5\d* to 1\. .* everyone can read it\.$/);
  await expect(studio.button(/^Take #/)).toHaveCount(0);
  await code.fill("yellow");
  await code.blur();
  await expect(studio.root.getByText("“yellow” is not a colour. Write it like #0b6b5d.")).toBeVisible();
});

for (const language of LANGUAGES) {
  test(`whole, accessible, and within 320 pixels in ${language}`, async ({ page, troubles }) => {
    // Axe works a quarter of a minute on the twelve thousand elements of an open form, and longer beside other tests.
    test.slow();
    await page.setViewportSize({ width: 320, height: 800 });
    const studio = await open(page, language);
    await expectAccessible(page);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(320);
    await page.locator(".card").nth(4).click();
    await studio.shown();
    // What is within a folded part is drawn once that is open.
    for (let depth = 0; depth < 4; depth++) {
      await page.locator(".desk details").evaluateAll((all) => {
        for (const one of all) one.open = true;
      });
      await settled(page);
    }
    expect(await width()).toBe(320);
    // The host may write these places into a next step.
    const words = (await studio.root.innerText()).replace(/\{(value|alternative|persona)\}/g, "");
    expect(words.match(/.*([{}]\w|undefined|NaN|null\b).*/g)).toBeNull();
    await (language === LANGUAGES[0] ? expectAccessible : expectAccessibleButColours)(page);
    expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  });
}

test("dark, and in forced colours", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const studio = await (await open(page)).begin("The car wash");
  await expectAccessible(page);
  await page.emulateMedia({ forcedColors: "active" });
  await expect(studio.button("Save as a file")).toBeVisible();
});

test("everything is reached and done by keyboard", async ({ page }) => {
  const studio = await open(page);
  await studio.button(/^The car wash/).focus();
  await page.keyboard.press("Enter");
  await studio.shown();
  await studio.summary("Your offer").focus();
  await page.keyboard.press("Enter");
  await expect(studio.field("Price")).toBeVisible();
  await studio.summary("What one gets and gives").press("Enter");
  await studio.summary("A clean car").press("Enter");
  await studio.button("Move “A clean car” down").press("Enter");
  await expect(page.locator(".desk input:focus")).toHaveValue("A clean car");
  await expect(studio.button("Move “A clean car” up")).toBeEnabled();
});

test("no request leaves the page's own server, and nothing is stored", async ({ page, requests }) => {
  const foreign = [];
  page.on("request", (request) => request.url().startsWith("http://127.0.0.1") || foreign.push(request.url()));
  const studio = await (await open(page)).begin("The car wash");
  await studio.field("Question").fill("Mine");
  await expect(studio.preview.title).toHaveText("Mine");
  expect(foreign).toEqual([]);
  expect(requests.length).toBeGreaterThan(5);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(["", 0, 0]);
});
