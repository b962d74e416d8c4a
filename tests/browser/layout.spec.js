// The calculator fits every screen, and leaves the page around it as it is.
import { expectAccessible } from "./axe.js";
import { Calculator, open } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { eager, host, inline, names, script, teaWith, washWith } from "./host.js";

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
      if (box.width <= 1 || element.closest(".announcement, .unseen, thead")) return false;
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

for (const [width, height] of [
  [320, 640],
  [390, 664],
  [844, 390],
]) {
  test(`a strip keeps the result in sight at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const wash = await open(page);
    await expect(wash.strip).toHaveText("“Washing it at home”: about $2 better");
    for (const name of ["A clean car", "Feeling proud of your car", "Hassle"]) {
      await wash.slider(name).evaluate((slider) => slider.scrollIntoView({ block: "center" }));
      await settled(page);
      await expect(wash.strip).toBeInViewport({ ratio: 1 });
      await wash.slider(name).press("ArrowRight");
    }
    await wash.slider("A clean car").fill("20");
    await expect(wash.strip).toHaveText("“The car wash”: about $3 better");
  });
}

for (const [width, height] of [
  [1366, 657],
  [1280, 900],
]) {
  test(`the answer stays in sight at ${width} by ${height} while the inputs pass`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const wash = await open(page);
    for (const name of ["A clean car", "Feeling proud of your car", "Waiting in the queue", "Hassle"]) {
      await wash.slider(name).evaluate((slider) => slider.scrollIntoView({ block: "center" }));
      await settled(page);
      await expect(wash.verdict).toBeInViewport({ ratio: 1 });
      await expect(wash.figure("What is left for you")).toBeInViewport({ ratio: 1 });
    }
  });
}

for (const width of [320, 390, 1280]) {
  test(`nothing moves under the finger at ${width} pixels, whatever the answer is`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    // As in a browser without scroll anchoring.
    await host(page, `<style>* { overflow-anchor: none }</style>${eager}`);
    const wash = await new Calculator(page).shown();
    const slider = wash.slider("Waiting in the queue");
    await slider.evaluate((slider) => slider.scrollIntoView({ block: "center" }));
    const top = () => slider.evaluate((slider) => slider.getBoundingClientRect().top);
    const before = await top();
    const said = new Set();
    for (const minutes of ["0", "2", "5", "8", "12", "25", "40", "60"]) {
      await slider.fill(minutes);
      await settled(page);
      said.add(await wash.verdict.textContent());
      expect(Math.abs((await top()) - before), minutes).toBeLessThanOrEqual(0.5);
    }
    expect(said.size).toBeGreaterThan(3);
  });
}

test("no label of the number line lies over another, or beyond the line", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const wash = await open(page);
  const line = wash.figure("What is left for you");
  for (const [amount, minutes] of [["14", "10"], ["16", "10"], ["16.5", "10"], ["30", "0"], ["0", "60"]]) {
    await wash.field("A clean car").fill(amount);
    await wash.field("Waiting in the queue").fill(minutes);
    await settled(page);
    const boxes = await line.locator("tspan").evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().toJSON()),
    );
    const frame = await line.boundingBox();
    for (const [at, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(frame.x);
      expect(box.right).toBeLessThanOrEqual(frame.x + frame.width);
      for (const other of boxes.slice(at + 1)) {
        const apart =
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top + 4 || other.bottom <= box.top + 4;
        expect(apart, `${amount}, ${minutes}`).toBe(true);
      }
    }
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

// The first screen of a telephone with its bars.
test.describe("a telephone", () => {
  test.use({ folded: true, viewport: { width: 390, height: 664 } });

  for (const language of ["en", "id", "hu", "ko"]) {
    test(`shows the answer, every choice and the first slider at once, in ${language}`, async ({ page }) => {
      await host(page, `<style>body { margin: 0 }</style>${washWith(`lang="${language}"`)}`);
      const calculator = await new Calculator(page).shown();
      for (const model of names("models").map((name) => name.replace(".json", ""))) {
        await calculator.host.evaluate(async (element, model) => {
          if (element.model === model) return;
          const shown = new Promise((done) => element.addEventListener("worthwhile-ready", done, { once: true }));
          element.model = model;
          await shown;
        }, model);
        await settled(page);
        const { y, height } = await calculator.card.boundingBox();
        expect(y + height, model).toBeLessThan(664);
        expect((await calculator.host.getByRole("slider").first().boundingBox()).y, model).toBeLessThan(640);
        const controls = await calculator.host.locator("input, button, select, summary, a").evaluateAll(
          (all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length,
        );
        expect(controls, model).toBeLessThanOrEqual(25);
        expect(await page.evaluate(() => document.documentElement.scrollHeight), model).toBeLessThanOrEqual(1900);
      }
    });
  }
});

test("where tables are narrow each cell says its heading", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  const wash = await open(page);
  await wash.openAll();
  const cells = wash.part("compare").locator("tbody tr:first-child td");
  const headings = await cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell, "::before").content));
  expect(headings[0]).toContain("You get");
  expect(headings[2]).toContain("Value for you");
});
