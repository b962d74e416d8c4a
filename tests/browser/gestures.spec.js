// Undo takes back one gesture, and a finger that scrolls changes no figure.
import { open } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { plan } from "./planner.js";

const CLEAN = "A clean car";

/** Where on the page a share of a slider's track is. */
async function place(slider, share) {
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await slider.boundingBox();
  return [x + width * share, y + height / 2];
}

/** Drags a slider through shares of its track. */
async function drag(page, slider, ...shares) {
  const [first, ...others] = shares;
  await page.mouse.move(...(await place(slider, first)));
  await page.mouse.down();
  for (const share of others) await page.mouse.move(...(await place(slider, share)));
  await page.mouse.up();
}

test.describe("undo takes back", () => {
  let wash;
  test.beforeEach(async ({ page }) => {
    wash = await open(page);
  });

  test("one of two drags of the same slider", async ({ page }) => {
    const slider = wash.slider(CLEAN);
    await drag(page, slider, 0.5, 0.6, 0.7);
    const first = await wash.field(CLEAN).inputValue();
    await drag(page, slider, 0.7, 0.8, 0.9);
    await expect(wash.field(CLEAN)).not.toHaveValue(first);
    await wash.undo.click();
    await expect(wash.field(CLEAN)).toHaveValue(first);
    await wash.undo.click();
    await expect(wash.field(CLEAN)).toHaveValue("14");
    await expect(wash.undo).toBeDisabled();
  });

  test("a drag in which the finger rested", async ({ page }) => {
    const slider = wash.slider(CLEAN);
    await page.mouse.move(...(await place(slider, 0.5)));
    await page.mouse.down();
    await page.mouse.move(...(await place(slider, 0.6)));
    await page.waitForTimeout(3000);
    await page.mouse.move(...(await place(slider, 0.8)));
    await page.mouse.up();
    await wash.undo.click();
    await expect(wash.field(CLEAN)).toHaveValue("14");
    await expect(wash.undo).toBeDisabled();
  });

  test("what keys did at once, but not what they did three seconds before", async ({ page }) => {
    await wash.slider(CLEAN).focus();
    for (let times = 0; times < 4; times++) await page.keyboard.down("ArrowRight");
    await page.keyboard.up("ArrowRight");
    await expect(wash.field(CLEAN)).toHaveValue("16");
    await page.waitForTimeout(3000);
    await page.keyboard.press("ArrowRight");
    await expect(wash.field(CLEAN)).toHaveValue("16.5");
    await wash.undo.click();
    await expect(wash.field(CLEAN)).toHaveValue("16");
    await wash.undo.click();
    await expect(wash.field(CLEAN)).toHaveValue("14");
  });

  test("what was typed at once, but not what was typed three seconds before", async ({ page }) => {
    await wash.field(CLEAN).fill("");
    await wash.field(CLEAN).pressSequentially("12");
    await page.waitForTimeout(3000);
    await wash.field(CLEAN).pressSequentially("0");
    await wash.undo.click();
    await expect(wash.field(CLEAN)).toHaveValue("12");
    await wash.undo.click();
    await expect(wash.field(CLEAN)).toHaveValue("14");
  });

  test("one press of a stepper, and what was typed before apart from what was dragged", async ({ page }) => {
    const more = wash.row(CLEAN).getByRole("button", { name: `One step more: ${CLEAN}` });
    await wash.field(CLEAN).fill("15");
    await more.click();
    await more.click();
    await drag(page, wash.slider(CLEAN), 0.5, 0.9);
    for (const figure of ["16", "15.5", "15", "14"]) {
      await wash.undo.click();
      await expect(wash.field(CLEAN)).toHaveValue(figure);
    }
  });
});

test("a slider that is dragged to both ends and back leaves everything as it was", async ({ page }) => {
  const wash = await open(page);
  const { chance } = await wash.results();
  const unsure = wash.host.getByRole("button", { name: `Not sure about “${CLEAN}”?` });
  const drags = async () => {
    await page.mouse.move(...(await place(wash.slider(CLEAN), 0.5)));
    await page.mouse.down();
    for (const share of [0, 1]) await page.mouse.move(...(await place(wash.slider(CLEAN), share)));
    // Back to the figure itself, wherever on the track that is.
    for (let share = 0.4; (await wash.field(CLEAN).inputValue()) !== "14"; share += 0.004) {
      expect(share).toBeLessThan(0.6);
      await page.mouse.move(...(await place(wash.slider(CLEAN), share)));
      await settled(page);
    }
    await page.mouse.up();
  };
  await drags();
  expect(await wash.answers()).toEqual({ version: 1 });
  await expect(wash.startOver).toBeDisabled();
  await expect(wash.undo).toBeDisabled();
  await unsure.click();
  await drags();
  expect((await wash.answers()).amounts.clean).toEqual({ low: 10, likely: 14, high: 16 });
  expect((await wash.results()).chance).toEqual(chance);
  await unsure.click();
  expect(await wash.answers()).toEqual({ version: 1 });
  expect((await wash.results()).chance).toEqual(chance);
  await expect(wash.startOver).toBeDisabled();
  await expect(wash.row(CLEAN)).toContainText("example");
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 664 } });

  /** Swipes from a place by steps of some pixels, as a finger does. */
  async function swipe(page, from, dx, dy) {
    const [x, y] = from;
    const session = await page.context().newCDPSession(page);
    const touch = (type, touchPoints) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
    await touch("touchStart", [{ x, y }]);
    for (let step = 1; step <= 12; step++) {
      await touch("touchMove", [{ x: x + dx * step, y: y + dy * step }]);
      await page.waitForTimeout(16);
    }
    await touch("touchEnd", []);
    await settled(page);
  }

  test("a swipe that scrolls changes no figure of the calculator", async ({ page }) => {
    const wash = await open(page);
    const scrolled = () => page.evaluate(() => window.scrollY);
    const heard = await page.evaluateHandle(() => {
      const events = [];
      const hear = ({ type }) => events.push(type);
      for (const type of ["pointercancel"]) document.addEventListener(type, hear, true);
      return events;
    });
    for (const share of [0.1, 0.35, 0.95]) {
      const from = await place(wash.slider(CLEAN), share);
      const before = await scrolled();
      await swipe(page, from, 1, -12);
      expect(await scrolled()).not.toBe(before);
      expect(await wash.answers()).toEqual({ version: 1 });
      await expect(wash.field(CLEAN)).toHaveValue("14");
      await expect(wash.slider(CLEAN)).toHaveValue("14");
      await expect(wash.undo).toBeDisabled();
    }
    expect(await heard.jsonValue()).toContain("pointercancel");
    // What was said before stays, and can still be undone.
    await wash.field(CLEAN).fill("20");
    await wash.field(CLEAN).blur();
    await swipe(page, await place(wash.slider(CLEAN), 0.1), 0, -12);
    await expect(wash.field(CLEAN)).toHaveValue("20");
    await wash.undo.click();
    await expect(wash.field(CLEAN)).toHaveValue("14");
    await expect(wash.undo).toBeDisabled();
  });

  test("a swipe along the track moves the slider", async ({ page }) => {
    const wash = await open(page);
    await swipe(page, await place(wash.slider(CLEAN), 0.5), 8, 0);
    await expect(wash.field(CLEAN)).toHaveValue(/^2\d/);
    await wash.undo.click();
    await expect(wash.field(CLEAN)).toHaveValue("14");
    await expect(wash.undo).toBeDisabled();
  });

  test("a swipe that scrolls changes no figure of the planner", async ({ page }) => {
    const pizza = await plan(page, "pizza-delivery");
    await pizza.openAll();
    const slider = pizza.slider("Pain of being worse than promised (2 = counts double)");
    const before = await slider.inputValue();
    await swipe(page, await place(slider, 0.9), 0, -12);
    await expect(slider).toHaveValue(before);
    expect(await pizza.answers()).toEqual({ version: 1 });
    await expect(pizza.undo).toBeDisabled();
    await expect(pizza.startOver).toBeDisabled();
  });
});
