// How much work a move of a slider is. A development build marks each run of an effect in the browser's
// timeline, and is opened with development.config.js; a release build carries no mark, which is held as well.
import { expect, test } from "./fixtures.js";
import { host } from "./host.js";

/** The most effects that one move may run. */
const MOST = { "car-wash": 40, "dental-care": 60 };

/** How many effects each slider in sight runs when it moves one step for the second time. */
async function effectsOfMoves(calculator) {
  return calculator.evaluate(async (element) => {
    const root = element.shadowRoot;
    const move = async (slider) => {
      const { value } = slider;
      slider.stepUp();
      if (slider.value === value) slider.stepDown();
      performance.clearMarks("effect");
      slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      // What follows at rest counts too; the widget asked for that first.
      await new Promise((done) => requestIdleCallback(() => setTimeout(done)));
      return performance.getEntriesByName("effect").length;
    };
    const counts = {};
    for (const slider of root.querySelectorAll("input[type=range]")) {
      await move(slider);
      counts[slider.getAttribute("aria-label")] = await move(slider);
    }
    return counts;
  });
}

for (const [model, most] of Object.entries(MOST)) {
  test(`a move of a slider runs at most ${most} effects in ${model}`, async ({ page, heard, isDevelopment }) => {
    await host(page, `<worthwhile-calculator loading="eager" model="${model}"></worthwhile-calculator>`);
    await expect.poll(async () => (await heard("ready")).length).toBe(1);
    const isMarked = await page.evaluate(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("-debug/")),
    );
    if (isDevelopment) expect(isMarked, "the development build is served").toBe(true);
    const counts = await effectsOfMoves(page.locator("worthwhile-calculator"));
    expect(Object.keys(counts).length).toBeGreaterThan(3);
    const [least, greatest] = [Math.min(...Object.values(counts)), Math.max(...Object.values(counts))];
    expect(greatest, JSON.stringify(counts)).toBeLessThanOrEqual(most);
    if (isMarked) expect(least, JSON.stringify(counts)).toBeGreaterThan(0);
    else expect(greatest).toBe(0);
  });
}
