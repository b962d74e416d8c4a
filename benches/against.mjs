// How long an input takes beside an older build, in one run of one browser: `cargo xtask bench --against FOLDER`
// gives both folders. The two take turns, so that whatever else the machine does hits both; ratios count.
import { chromium } from "@playwright/test";
import config from "../playwright.config.js";
import { serve } from "./serve.mjs";

const MODELS = ["car-wash", "dental-care"];
/** A telephone with a slow processor. */
const VIEWPORT = { width: 390, height: 664 };
const SLOWER = 4;
/** So many inputs in a row, and so many rows of each build after those that only warm up. */
const ROW = 6;
const ROWS = 40;
const WARM_UP = 6;

const STAGES = ["DOM", "layout", "frame"];

const browser = await chromium.launch(config.use.launchOptions);

/** A page of the build with the calculator of a model; isolated, so that its clock ticks every 5 µs and not every 100. */
async function opened(site, model) {
  const page = await (await browser.newContext({ viewport: VIEWPORT })).newPage();
  const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
  await page.route(`${site}examples/minimal.html`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("car-wash", model);
    await route.fulfill({ response, body, headers: { ...response.headers(), ...headers } });
  });
  await page.goto(`${site}examples/minimal.html`);
  const calculator = page.locator("worthwhile-calculator");
  await calculator.getByRole("slider").first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return calculator;
}

/** Moves the sliders in turn, each by a step; how long until the DOM is changed, laid out, and in a frame. */
async function move(calculator, { from, count }) {
  const sliders = [...calculator.shadowRoot.querySelectorAll("input[type=range]")];
  const samples = [];
  let changes = 0;
  const hear = () => changes++;
  calculator.addEventListener("worthwhile-change", hear);
  for (let turn = from; turn < from + count; turn++) {
    const slider = sliders[turn % sliders.length];
    const isUp = Math.floor(turn / sliders.length) % 2 === 0;
    // At the beginning of a frame, as the browser itself gives out the moves of a pointer.
    await new Promise(requestAnimationFrame);
    const { value } = slider;
    if (isUp) slider.stepUp();
    if (slider.value === value) slider.stepDown();
    if (slider.value === value) slider.stepUp();
    const start = performance.now();
    slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    // The effects run in a microtask that is queued already.
    await undefined;
    const changed = performance.now();
    if (changes !== samples.length + 1) throw new Error(`${slider.ariaLabel} changes nothing from ${value}`);
    document.body.getBoundingClientRect();
    const laidOut = performance.now();
    await new Promise((seen) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = seen;
      port2.postMessage(0);
    });
    samples.push([changed - start, laidOut - start, performance.now() - start]);
  }
  calculator.removeEventListener("worthwhile-change", hear);
  return samples;
}

const ascending = (numbers) => [...numbers].sort((a, b) => a - b);
const quantile = (numbers, share) => ascending(numbers)[Math.ceil(share * numbers.length) - 1];

async function compare(model, sites) {
  const builds = [];
  for (const site of sites) builds.push({ calculator: await opened(site, model), samples: [] });
  for (let row = -WARM_UP; row < ROWS; row++) {
    for (const { calculator, samples } of builds) {
      const moved = await calculator.evaluate(move, { from: (row + WARM_UP) * ROW, count: ROW });
      if (row >= 0) samples.push(...moved);
    }
  }
  for (const [at, stage] of STAGES.entries()) {
    const [older, newer] = builds.map(({ samples }) => samples.map((sample) => 1000 * sample[at]));
    const line = { what: `input to ${stage}, ${model}`, samples: newer.length };
    for (const [name, share] of [["median", 0.5], ["p95", 0.95]]) {
      line[name] = { older: quantile(older, share), newer: quantile(newer, share) };
    }
    console.log(JSON.stringify(line));
  }
  for (const { calculator } of builds) await calculator.page().context().close();
}

const sites = [await serve(process.argv[2]), await serve(process.argv[3])];
for (const model of MODELS) await compare(model, sites);
await browser.close();
