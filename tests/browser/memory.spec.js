// Elements come and go a thousand times, and nothing of them stays.
import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { host, inline, json, tea } from "./host.js";

/** Puts an element in, uses it, takes it out, as often as wanted. */
const comeAndGo = (page, times, model) =>
  page.evaluate(
    async ([times, model]) => {
      await customElements.whenDefined("worthwhile-calculator");
      for (let time = 0; time < times; time++) {
        const calculator = document.createElement("worthwhile-calculator");
        Object.assign(calculator, { loading: "eager", model });
        const ready = once(calculator, "worthwhile-ready");
        document.body.append(calculator);
        await ready;
        const changed = once(calculator, "worthwhile-change");
        const [slider] = calculator.shadowRoot.querySelectorAll("input[type=range]");
        slider.value = 8;
        slider.dispatchEvent(new Event("input"));
        await changed;
        calculator.remove();
        // The element is taken down in a microtask.
        await new Promise((done) => setTimeout(done));
      }
    },
    [times, model],
  );

/** What the page holds after all rubbish is gone: nodes, listeners, bytes of the heap, pages of the Wasm. */
async function held(page, devtools) {
  for (let round = 0; round < 3; round++) await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
  const wasm = await page.evaluate(async () => {
    const files = performance.getEntriesByType("resource").map(({ name }) => name);
    // The very module that the element has loaded; being loaded, it answers with its exports.
    const glue = await import(files.find((name) => name.endsWith(".wasm")).replace(/wasm$/, "js"));
    const { memory } = await glue.default();
    return memory.buffer.byteLength / 65_536;
  });
  const [nodes, listeners, heap] = ["Nodes", "JSEventListeners", "JSHeapUsedSize"].map(metric);
  return { nodes, listeners, heap, wasm };
}

async function expectNothingLeft(page, cycles) {
  test.setTimeout(180_000);
  await page.evaluate(() => {
    window.once = (element, event) =>
      new Promise((done) => element.addEventListener(event, done, { once: true }));
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  // Enough to bring the allocator of the Wasm to where it stays.
  await cycles(300);
  const before = await held(page, devtools);
  await cycles(700);
  const after = await held(page, devtools);
  test.info().annotations.push({ type: "memory", description: JSON.stringify({ before, after }) });
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(50);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(10);
  expect(after.wasm - before.wasm).toBeLessThanOrEqual(1);
  expect(after.heap - before.heap).toBeLessThanOrEqual(512 * 1024);
}

test("putting a new element in, using it and removing it leaves nothing behind", async ({ page }) => {
  await host(page, "");
  await expectNothingLeft(page, (times) => comeAndGo(page, times, json("models/car-wash.json")));
});

/** Does the same to one element again and again. */
async function expectNothingLeftOfOne(page, cycle) {
  await host(page, inline(JSON.stringify(tea)));
  await new Calculator(page).shown();
  await expectNothingLeft(page, (times) => page.evaluate(cycle, times));
}

test("taking one element out and putting it back leaves nothing behind", async ({ page }) => {
  await expectNothingLeftOfOne(page, async (times) => {
    const calculator = document.querySelector("worthwhile-calculator");
    for (let time = 0; time < times; time++) {
      calculator.remove();
      await new Promise((done) => setTimeout(done));
      const ready = once(calculator, "worthwhile-ready");
      document.body.append(calculator);
      await ready;
    }
  });
});

test("showing one element anew leaves nothing of what it showed before", async ({ page }) => {
  await expectNothingLeftOfOne(page, async (times) => {
    const calculator = document.querySelector("worthwhile-calculator");
    for (let time = 0; time < times; time++) {
      const ready = once(calculator, "worthwhile-ready");
      calculator.currency = time % 2 ? "EUR" : "USD";
      await ready;
    }
  });
});
