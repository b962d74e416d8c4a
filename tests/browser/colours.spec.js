// Light and dark by what the page declares, forced colours, less motion, and the host's own theme.
import { expectAccessible, expectReadable } from "./axe.js";
import { Calculator, open } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { eager, host, inline, json, script, washWith } from "./host.js";

const background = (calculator) =>
  calculator.card.evaluate((result) => getComputedStyle(result).backgroundColor);

const LIGHT = "rgb(244, 246, 245)";
const DARK = "rgb(29, 35, 38)";

test.describe("where the visitor likes it dark", () => {
  test.use({ colorScheme: "dark" });

  test("a page that declares nothing stays light, and so does the calculator", async ({ page }) => {
    await host(page, eager);
    expect(await background(await new Calculator(page).shown())).toBe(LIGHT);
  });

  for (const [how, head] of [
    ["by a rule", "<style>:root { color-scheme: light dark; }</style>"],
    ["by a meta tag", '<meta name="color-scheme" content="light dark">'],
  ]) {
    test(`a page that declares both ${how} is dark, and so is the calculator`, async ({ page }) => {
      await host(page, eager, { head: script + head });
      expect(await background(await new Calculator(page).shown())).toBe(DARK);
    });
  }

  test("theme says otherwise for one calculator", async ({ page }) => {
    await host(page, washWith('theme="light"'), {
      head: `${script}<style>:root { color-scheme: light dark; }</style>`,
    });
    const wash = await new Calculator(page).shown();
    expect(await background(wash)).toBe(LIGHT);
    await wash.host.evaluate((element) => (element.theme = "dark"));
    await expect.poll(() => background(wash)).toBe(DARK);
    await wash.host.evaluate((element) => (element.theme = null));
    await expect.poll(() => background(wash)).toBe(DARK);
  });
});

test("a dark theme in a light page has no barrier", async ({ page }) => {
  await host(page, washWith('theme="dark"'));
  const wash = await new Calculator(page).shown();
  await wash.openAll();
  await wash.field("A clean car").fill("abc");
  expect(await background(wash)).toBe(DARK);
  await expectAccessible(page);
});

test("there is no barrier in forced colours, light or dark, and with less motion", async ({ page }) => {
  const wash = await open(page);
  await wash.openAll();
  await page.emulateMedia({ forcedColors: "active" });
  await expectAccessible(page);
  for (const media of [{ colorScheme: "dark" }, { reducedMotion: "reduce" }]) {
    await page.emulateMedia(media);
    await expectReadable(page);
  }
});

test("in forced colours a curve still shows where the offer wins", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const wash = await open(page);
  const colour = (area) =>
    wash.row("Serves you even when busy").locator(`.curve .${area}`).evaluate((path) => getComputedStyle(path).fill);
  expect(await colour("is-gain")).not.toBe(await colour("is-loss"));
});

test("whatever is open, typed or wrong has no barrier, wide or narrow, light or dark", async ({ page }) => {
  const model = json("models/car-wash.json");
  const source = { text: "A price list", address: "https://a.example/list", date: "2026-11" };
  model.offer.price = { likely: 9, low: 8, high: 10, evidence: "measured", source };
  model.next = { another: { words: { en: "Ask us" }, address: "https://a.example/" } };
  const head = `${script}<style>:root { color-scheme: light dark; }</style>`;
  await host(page, inline(JSON.stringify(model)), { head });
  const wash = await new Calculator(page).shown();
  await wash.openAll();
  await wash.field("A clean car").fill("10 to 16");
  await wash.field("Hassle").fill("abc");
  await expect(wash.part("next")).toBeVisible();
  await expect(wash.host.getByRole("link", { name: /A price list/ }).first()).toBeVisible();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: "light" });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectReadable(page);
  }
});

test("with less motion nothing moves by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const wash = await open(page);
  await wash.slider("A clean car").fill("30");
  const moving = await page.evaluate(
    () => document.querySelector("worthwhile-calculator").shadowRoot.getAnimations({ subtree: true }).length,
  );
  expect(moving).toBe(0);
});

test("errors, the notice and a message have no barrier, light or dark", async ({ page }) => {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const head = `${script}<style>:root { color-scheme: light dark; }</style>`;
    await host(page, washWith('persona="nobody"') + inline("{", "", ""), { head });
    const wash = await new Calculator(page, "worthwhile-calculator >> nth=0").shown();
    await wash.field("A clean car").fill("abc");
    await expect(wash.notice).not.toBeEmpty();
    await expect(page.getByRole("alert")).toBeVisible();
    await expectAccessible(page);
  }
});

test("the host's colours, corners and type reach in, and nothing else", async ({ page }) => {
  await page.goto("examples/themed.html");
  const brand = await new Calculator(page, ".brand").shown();
  await expect(brand.verdict).toHaveCSS("font-style", "italic");
  await expect(brand.verdict).toHaveCSS("font-family", "Georgia, serif");
  await expect(brand.card).toHaveCSS("background-color", "rgb(251, 242, 247)");
  await expect(brand.card).toHaveCSS("border-radius", "4px");
  const other = await new Calculator(page, "worthwhile-calculator[theme=dark]").shown();
  await expect(other.verdict).toHaveCSS("font-style", "normal");
});
