// How much of the planner a telephone shows before anything is opened, for every built-in model and language.
import { expect, settled, test } from "./fixtures.js";
import { LANGUAGES, host, json, names } from "./host.js";
import { tag } from "./planner.js";

const MODELS = names("models").map((name) => name.replace(".json", "")).filter((name) => json(`models/${name}.json`).planner);

test.use({ folded: true });

/** The longest page, and the most stops of Tab, with everything folded. */
const MOST = { height: 2400, stops: 30 };

test("folded, it is short, has at most 30 stops, and every target is 44 pixels, in each language", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 390, height: 664 });
  await host(page, tag(MODELS[0]));
  const odd = [];
  for (const model of MODELS) {
    for (const lang of LANGUAGES) {
      const shown = page.evaluate(
        ([model, lang]) =>
          new Promise((done) => {
            const old = document.querySelector("worthwhile-planner");
            const planner = document.createElement("worthwhile-planner");
            for (const [name, value] of Object.entries({ loading: "eager", model, lang })) planner.setAttribute(name, value);
            planner.addEventListener("worthwhile-ready", done, { once: true });
            old.replaceWith(planner);
          }),
        [model, lang],
      );
      await shown;
      await settled(page);
      const measured = await page.evaluate(() => {
        const planner = document.querySelector("worthwhile-planner");
        const root = planner.shadowRoot;
        const seen = (one) => one.checkVisibility({ visibilityProperty: true });
        const all = [...root.querySelectorAll("button, input, select, textarea, summary, a[href]")].filter(seen);
        const stops = all.filter((one) => !one.disabled && (one.type !== "radio" || one.checked));
        const box = (one) => (one.closest("label") ?? one).getBoundingClientRect();
        const small = all.filter((one) => box(one).height < 43.5 || box(one).width < 43.5);
        return {
          height: Math.round(planner.getBoundingClientRect().height),
          stops: stops.length,
          small: small.map((one) => one.textContent || one.id),
        };
      });
      const { height, stops, small } = measured;
      if (height > MOST.height || stops > MOST.stops || small.length > 0) odd.push({ model, lang, ...measured });
    }
  }
  expect(odd).toEqual([]);
});

test("a name and its number stand on one line or under each other, and never far apart", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 657 });
  await host(page, tag("dental-care"));
  const planner = page.locator("worthwhile-planner");
  await expect(planner.getByRole("heading", { level: 2 })).toBeVisible();
  const far = await planner.evaluate(async (element) => {
    const root = element.shadowRoot;
    for (let round = 0; round < 4; round++) {
      for (const one of root.querySelectorAll("details")) one.open = true;
      await new Promise((done) => setTimeout(done, 100));
    }
    const rows = [...root.querySelectorAll(".end:has(label)")].filter((row) => row.checkVisibility());
    const apart = (row) => {
      const text = document.createRange();
      text.selectNodeContents(row.querySelector("label"));
      const field = row.querySelector("input, textarea, select");
      return Math.round(field.getBoundingClientRect().left - text.getBoundingClientRect().right);
    };
    return [rows.length, rows.map(apart).filter((pixels) => pixels > 400)];
  });
  expect(far[0]).toBeGreaterThan(20);
  expect(far[1]).toEqual([]);
});
