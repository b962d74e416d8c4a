// What a screen reader hears: the result, once, after a pause; never on the first show.
import { open } from "./calculator.js";
import { expect, test } from "./fixtures.js";

/** Longer than the pause after which a result is announced. */
const PAUSE = 1500;

let wash;
let said;
test.beforeEach(async ({ page }) => {
  wash = await open(page);
  await wash.announcement.evaluate((status) => {
    window.said = [];
    const write = () => status.textContent && window.said.push(status.textContent);
    new MutationObserver(write).observe(status, { childList: true, characterData: true, subtree: true });
  });
  said = () => page.evaluate(() => window.said);
});

/** Slides through several figures without a pause in between. */
const slide = (name, values) =>
  wash.slider(name).evaluate(async (slider, values) => {
    for (const value of values) {
      slider.value = value;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((done) => setTimeout(done));
    }
  }, values);

test("nothing is announced when the result first appears, however long one waits", async ({ page }) => {
  await page.waitForTimeout(PAUSE);
  await expect(wash.announcement).toHaveText("");
  expect(await said()).toEqual([]);
});

test("many changes are announced once, when the visitor pauses", async ({ page }) => {
  await slide("A clean car", [15, 16, 17, 18, 19, 20]);
  expect(await said()).toEqual([]);
  await page.waitForTimeout(PAUSE);
  expect(await said()).toEqual([
    expect.stringMatching(
      /^Yes: “The car wash” is about \$3 better for you than “Washing it at home”\. Chance that “The car wash” is best: \d in 10\.$/,
    ),
  ]);
});

test("a change that is taken back at once is not announced", async ({ page }) => {
  await wash.slider("A clean car").evaluate((slider) => {
    slider.value = 20;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await wash.undo.click();
  await page.waitForTimeout(PAUSE);
  expect((await said()).join()).not.toContain("about $3");
});

test("a result that did not change is not announced", async ({ page }) => {
  // A figure without a range: to say one exactly that had a range changes the average.
  await wash.field("Driving there and back").fill("abc");
  await wash.field("Driving there and back").fill("15");
  await page.waitForTimeout(PAUSE);
  expect(await said()).toEqual([]);
});

test("an element that is gone announces nothing more", async ({ page }) => {
  await slide("A clean car", [20]);
  await page.evaluate(() => document.querySelector("worthwhile-calculator").remove());
  await page.waitForTimeout(PAUSE);
  expect(await said()).toEqual([]);
});

test("figures, pictures and sliders have names and values in words", async () => {
  await expect(wash.host.getByRole("figure", { name: "The price" })).toBeVisible();
  await expect(wash.host.getByRole("combobox", { name: "Who are you?" })).toBeVisible();
  for (const slider of await wash.host.getByRole("slider").all()) {
    await expect(slider).toHaveAccessibleName(/, slider$/);
    await expect(slider).toHaveAttribute("aria-valuetext", /^[\d.,]+ \S+/);
  }
});
