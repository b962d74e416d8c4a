// Elements come and go hundreds of times, in the long form a thousand, and nothing of them stays.
import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { host, inline, json, tea } from "./host.js";
import { LONG } from "../long.js";

/** Puts an element in, uses it, takes it out, as often as wanted. */
const comeAndGo = (page, tag, times, model) =>
  page.evaluate(
    async ([tag, times, model]) => {
      await customElements.whenDefined(tag);
      for (let time = 0; time < times; time++) {
        const element = document.createElement(tag);
        Object.assign(element, { loading: "eager", model });
        const ready = once(element, "worthwhile-ready");
        document.body.append(element);
        await ready;
        const changed = once(element, "worthwhile-change");
        const [slider] = element.shadowRoot.querySelectorAll("input[type=range]");
        slider.value = slider.value === slider.max ? slider.min : slider.max;
        slider.dispatchEvent(new Event("input"));
        await changed;
        element.remove();
        // The element is taken down in a microtask, and what follows at rest has its turn.
        await new Promise((done) => requestIdleCallback(done));
      }
    },
    [tag, times, model],
  );

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    for (const way of ["instantiate", "instantiateStreaming"]) {
      const begin = WebAssembly[way].bind(WebAssembly);
      WebAssembly[way] = async (...given) => {
        const begun = await begin(...given);
        window.memory = Object.values(begun.instance.exports).find((it) => it instanceof WebAssembly.Memory);
        return begun;
      };
    }
  }),
);

/** What the page holds after all rubbish is gone: nodes, listeners, bytes of the heap, pages of the Wasm. */
async function held(page, devtools) {
  for (let round = 0; round < 3; round++) {
    // What waits until the page rests holds what it needs until then.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 100))));
    await devtools.send("HeapProfiler.collectGarbage");
  }
  const { metrics } = await devtools.send("Performance.getMetrics");
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
  const wasm = await page.evaluate(() => window.memory.buffer.byteLength / 65_536);
  const [nodes, listeners, heap] = ["Nodes", "JSEventListeners", "JSHeapUsedSize"].map(metric);
  return { nodes, listeners, heap, wasm };
}

// What one cycle leaves is caught by few of them as by many.
const [WARM, COUNTED, HEAP] = LONG ? [400, 700, 512] : [350, 250, 256];

async function expectNothingLeft(page, cycles) {
  test.setTimeout(180_000);
  await page.evaluate(() => {
    window.once = (element, event) =>
      new Promise((done) => element.addEventListener(event, done, { once: true }));
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  // Enough to bring the allocator of the Wasm to where it stays.
  await cycles(WARM);
  const before = await held(page, devtools);
  await cycles(COUNTED);
  const after = await held(page, devtools);
  test.info().annotations.push({ type: "memory", description: JSON.stringify({ before, after }) });
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(50);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(10);
  expect(after.wasm - before.wasm).toBeLessThanOrEqual(1);
  expect(after.heap - before.heap).toBeLessThanOrEqual(HEAP * 1024);
}

for (const tag of ["worthwhile-calculator", "worthwhile-planner"]) {
  test(`putting a new ${tag} in, using it and removing it leaves nothing behind`, async ({ page }) => {
    await host(page, "");
    await expectNothingLeft(page, (times) => comeAndGo(page, tag, times, json("models/car-wash.json")));
  });
}

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
