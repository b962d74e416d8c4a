// The calculator fits every screen, and leaves the page around it as it is.
import { expectAccessible } from "./axe.js";
import { Calculator, open } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { eager, host, inline, script, teaWith, washWith } from "./host.js";

const HUGE = "<style>html { font-size: 200% }</style>";

/** What sticks out of the page, and what of it sticks out of the calculator. */
const overflow = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const calculator = document.querySelector("worthwhile-calculator");
    const { left, right } = calculator.getBoundingClientRect();
    const out = [...calculator.shadowRoot.querySelectorAll("div *")].filter((element) => {
      const box = element.getBoundingClientRect();
      // What is only read out lies in a pixel of its own.
      if (box.width <= 1 || element.closest(".announcement, thead")) return false;
      return box.left < left - 1 || box.right > right + 1;
    });
    const innermost = out.filter((element) => ![...element.children].some((child) => out.includes(child)));
    const words = (element) => (element.textContent || element.id).slice(0, 40);
    const names = innermost.map((element) => `${element.localName}: ${words(element)}`);
    return { page: Math.max(0, scrollWidth - clientWidth), inside: names.slice(0, 12) };
  });

const LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";

for (const width of [320, 768, 1280]) {
  for (const [size, head] of [
    ["usual text", script],
    ["text of 200 %", script + HUGE],
  ]) {
    test(`nothing sticks out at ${width} pixels with ${size}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await host(page, eager, { head });
      const wash = await new Calculator(page).shown();
      expect(await overflow(page)).toEqual({ page: 0, inside: [] });
      await wash.openAll();
      await wash.field("A clean car").fill("1,000,000,000,000");
      await wash.field("Price").fill("not a number");
      expect(await overflow(page)).toEqual({ page: 0, inside: [] });
    });
  }

  test(`long words break at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const model = teaWith((model) => {
      model.title = model.offer.name = model.offer.elements[0].label = model.personas[0].label = LONG;
    });
    await host(page, inline(JSON.stringify(model)));
    const calculator = await new Calculator(page).shown();
    await calculator.openAll();
    expect(await overflow(page)).toEqual({ page: 0, inside: [] });
  });
}

test("targets are large enough on a narrow screen, and there is no barrier", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const wash = await open(page);
  await wash.openAll();
  await expectAccessible(page);
  const small = await wash.host.locator("button, input, summary, select").evaluateAll((all) =>
    all
      .map((one) => ({ name: one.textContent || one.id || one.type, ...one.getBoundingClientRect().toJSON() }))
      .filter(({ width, height }) => width < 24 || height < 24)
      .map(({ name, width, height }) => `${name}: ${width} × ${height}`),
  );
  expect(small).toEqual([]);
});

test("the figures stay in sight on a narrow screen while the inputs pass", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const wash = await open(page);
  for (const name of ["A clean car", "Feeling proud of your car", "Hassle"]) {
    await wash.slider(name).evaluate((slider) => slider.scrollIntoView({ block: "center" }));
    await settled(page);
    await expect(wash.value).toBeInViewport({ ratio: 1 });
    await expect(wash.advantage).toBeInViewport({ ratio: 1 });
    await wash.slider(name).press("ArrowRight");
  }
  await expect(wash.value).not.toHaveText("+$0.78");
});

test("the result stays in sight on a wide screen while the inputs pass", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const wash = await open(page);
  for (const name of ["A clean car", "Feeling proud of your car", "Waiting in the queue"]) {
    await wash.slider(name).evaluate((slider) => slider.scrollIntoView({ block: "center" }));
    await settled(page);
    await expect(wash.verdict).toBeInViewport({ ratio: 1 });
    await expect(wash.value).toBeInViewport({ ratio: 1 });
  }
});

test("the element is as wide after loading as before", async ({ page }) => {
  const width = () =>
    page.evaluate(() => document.querySelector("worthwhile-calculator").getBoundingClientRect().width);
  for (const style of ["", "width: 50%", "max-width: 30rem; margin: auto"]) {
    await page.route(/\.wasm$/, async (route) => {
      await page.evaluate((width) => (window.before = width), await width());
      await route.continue();
    });
    await host(page, washWith(`style="${style}"`));
    await new Calculator(page).shown();
    expect(await width()).toBe(await page.evaluate(() => window.before));
    await page.unroute(/\.wasm$/);
  }
});

test("it lays itself out by its own width, not by the page's", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await host(page, `<div style="width: 320px">${eager}</div>`);
  const wash = await new Calculator(page).shown();
  await wash.openAll();
  expect(await overflow(page)).toEqual({ page: 0, inside: [] });
  const [result, inputs] = [await wash.verdict.boundingBox(), await wash.part("inputs").boundingBox()];
  expect(result.y + result.height).toBeLessThanOrEqual(inputs.y);
});

test("a hidden element takes no space, and shows once it is not", async ({ page }) => {
  await host(page, washWith("hidden"));
  await expect(page.locator("worthwhile-calculator")).toBeHidden();
  await page.evaluate(() => (document.querySelector("worthwhile-calculator").hidden = false));
  await expect(new Calculator(page).value).toHaveText("+$0.78");
});

test("on paper the result stands without controls that cannot be used", async ({ page }) => {
  const wash = await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(wash.value).toBeVisible();
  await expect(wash.undo).toBeHidden();
  await expect(wash.slider("A clean car")).toBeHidden();
  await expect(wash.field("A clean car")).toBeVisible();
});
