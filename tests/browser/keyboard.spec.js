// Everything can be reached, changed and read without a mouse, and nothing takes the focus by itself.
import { Calculator, open } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { eager, host } from "./host.js";

/** What has the focus, by its role and its words. */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const named = at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent;
    return `${at.type ?? at.localName}: ${named.trim()}`;
  });

/** Presses Tab from the start of the page until the focus leaves the calculator. */
async function tabStops(page, key = "Tab") {
  const stops = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (stop.startsWith("body") || stops.includes(stop)) return stops;
    stops.push(stop);
  }
}

const figure = (name) => [
  `button: One step less: ${name}`,
  `text: ${name}`,
  `button: One step more: ${name}`,
  `range: ${name}, slider`,
];
const deciding = (name) => [...figure(name), `button: What “${name}” means`, `button: Not sure about “${name}”?`];
const input = (name) => [...figure(name), `button: Not sure about “${name}”?`];

// What decides stands first, and is not there a second time.
const FIRST = [
  ...deciding("Serves you even when busy"),
  ...deciding("An hour of your time"),
  "checkbox: Do not count it in money",
  ...deciding("Waiting in the queue"),
];
const GAINS = ["A clean car", "Paint that lasts", "A coffee while you wait", "Feeling proud of your car"];
const COSTS = ["Price", "Driving there and back", "Hassle"];
const STOPS = [
  ...FIRST,
  "select-one: Who are you?",
  "select-one: In which situation?",
  "summary: All other figures and sources",
  "summary: What you get",
  ...GAINS.flatMap(input),
  "summary: What it takes",
  ...COSTS.flatMap(input),
  "summary: What things are worth to you",
  "summary: How reliably it works: utility and warranty",
  "summary: How much of it you expect (perception)",
  "summary: If you choose “Washing it at home” instead",
  "checkbox: One of them has to be taken",
  "summary: How sure, and what decides it?",
  "summary: As a table",
  "summary: The price: how it is worked out",
  "summary: Compare",
  "summary: From the first need to the end",
  "summary: Why this offer",
  "summary: Show the calculation",
  "summary: Save or share the result",
  "button: Copy a link",
  "button: Copy as text",
  "button: Print",
  "button: Save as JSON",
  "button: Save as CSV",
];

for (const width of [1280, 320]) {
  test(`Tab reaches everything in the order of the screen at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page);
    expect(await tabStops(page)).toEqual(STOPS);
  });

  test(`what has the focus is never hidden at ${width} pixels, tabbing forwards or back`, async ({ page }) => {
    await page.setViewportSize({ width, height: 500 });
    await open(page);
    const hidden = [];
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let stop = 0; stop < STOPS.length; stop++) {
        await page.keyboard.press(key);
        await settled(page);
        const seen = await page.evaluate(() => {
          const { shadowRoot } = document.activeElement;
          const at = shadowRoot?.activeElement;
          if (!at) return true;
          const { left, right, top, bottom } = at.getBoundingClientRect();
          // Some part of it is the topmost thing at its place.
          const heights = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => top + share * (bottom - top));
          return heights.some((y) => at.contains(shadowRoot.elementFromPoint((left + right) / 2, y)));
        });
        if (!seen) hidden.push(`${key} to ${await focused(page)}`);
      }
    }
    expect(hidden).toEqual([]);
  });
}

test("arrows move a slider, and the result follows", async ({ page }) => {
  const wash = await open(page);
  await wash.slider("A clean car").focus();
  await page.keyboard.press("ArrowRight");
  await expect(wash.field("A clean car")).toHaveValue("14.5");
  await expect(wash.value).toHaveText("+$1.45");
  await page.keyboard.press("Home");
  await expect(wash.field("A clean car")).toHaveValue("0");
  await page.keyboard.press("End");
  await expect(wash.field("A clean car")).toHaveValue("30");
  await expect(wash.slider("A clean car")).toBeFocused();
});

test("arrows choose who one is, Space opens a group, Enter presses a button", async ({ page }) => {
  const wash = await open(page);
  await wash.menu("None of these").focus();
  await page.keyboard.press("ArrowDown");
  await wash.expectChosen("Short of time");
  await expect(wash.menu("Short of time")).toBeFocused();
  await expect(wash.value).toHaveText("−$3.74");
  await wash.host.locator("summary", { hasText: "How reliably it works: utility and warranty" }).focus();
  await page.keyboard.press("Space");
  await expect(wash.field("Serves you even when busy")).toBeVisible();
  await wash.startOver.focus();
  await page.keyboard.press("Enter");
  await wash.expectChosen("None of these");
});

test("the focus stays on Undo and on Start over, even when nothing is left to take back", async ({ page }) => {
  const wash = await open(page);
  await wash.slider("A clean car").fill("20");
  await wash.undo.focus();
  await page.keyboard.press("Enter");
  await expect(wash.undo).toBeDisabled();
  await expect(wash.undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(wash.undo).toBeFocused();
  await wash.slider("A clean car").fill("20");
  await wash.startOver.focus();
  await page.keyboard.press("Space");
  await expect(wash.value).toHaveText("+$0.78");
  await expect(wash.startOver).toBeFocused();
});

test("the focus stays in a field while its results are drawn anew", async ({ page }) => {
  const wash = await open(page);
  await wash.openAll();
  await wash.field("Price").focus();
  for (const key of ["End", "5", "Backspace", "5"]) {
    await page.keyboard.press(key);
    await expect(wash.field("Price")).toBeFocused();
  }
  await expect(wash.field("Price")).toHaveValue("95");
});

test("loading takes neither the focus nor the place on the page", async ({ page }) => {
  const body = `<input aria-label="Your own field" autofocus>
    <div style="height: 300vh">Long</div>${eager}<div style="height: 300vh">Long</div>`;
  await page.route(/\.wasm$/, async (route) => {
    await page.getByLabel("Your own field").focus();
    await page.evaluate(() => scrollTo(0, 700));
    await route.continue();
  });
  await host(page, body);
  await expect(new Calculator(page).value).toHaveText("+$0.78");
  await settled(page);
  await expect(page.getByLabel("Your own field")).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(700);
});
