// One frame on a page, with a widget in it.
import { expect } from "../browser/fixtures.js";

/** What is in the frame. */
export const inside = (page) => page.frameLocator("iframe");

/** How high the frame is. */
export const heightOf = (page) => page.locator("iframe").evaluate((frame) => frame.clientHeight);

const heightInside = (page) =>
  inside(page).locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

/** Waits until the frame is as high as what is in it, and says how high. */
export async function fitting(page) {
  await expect(inside(page).locator("[part=verdict]")).toBeVisible();
  await expect.poll(async () => (await heightOf(page)) - (await heightInside(page))).toBe(0);
  return heightOf(page);
}

/** Opens or closes all that can be folded. */
export const fold = (page, open) =>
  inside(page)
    .locator("worthwhile-calculator details")
    .evaluateAll((all, open) => {
      for (const one of all) one.open = open;
    }, open);

/** Opens and closes what is in the frame, which follows. */
export async function growsAndShrinks(page) {
  const first = await fitting(page);
  await fold(page, true);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(first + 200);
  const grown = await fitting(page);
  await fold(page, false);
  await expect.poll(() => heightOf(page)).toBeLessThan(grown - 200);
  await fitting(page);
}
