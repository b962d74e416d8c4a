// How fast it is in Chromium. `cargo xtask bench` gives a folder with dist/ and the module of benches/in-browser,
// and reads what this prints: a line of JSON for each measure, times in microseconds.
import { chromium } from "@playwright/test";
import config from "../playwright.config.js";
import { serve } from "./serve.mjs";

const site = await serve(process.argv[2]);
const calculator = `${site}examples/minimal.html`;
const browser = await chromium.launch(config.use.launchOptions);

function print(what, milliseconds, elements) {
  const times = milliseconds.map((time) => 1000 * time).sort((a, b) => a - b);
  const quantile = (share) => times[Math.ceil(share * times.length) - 1];
  console.log(
    JSON.stringify({ what, elements, median: quantile(0.5), p95: quantile(0.95), samples: times.length }),
  );
}

/** A page of its own, with nothing cached, on a processor so many times slower. */
async function opened(slower) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return page;
}

// Each sample is a loop of at least 20 ms, so that the clock, which ticks every 0.1 ms, is exact enough.
// Finding out how long the loop must be also gives V8 the time to optimise the module.
async function samplesOfEvaluation(elements) {
  const { default: load, prepare, evaluate } = await import("/bench/worthwhile.js");
  await load({ module_or_path: "/bench/worthwhile_bg.wasm" });
  prepare(elements);
  if (!Number.isFinite(evaluate())) throw new Error(`no model of ${elements} elements`);
  const loop = (calls) => {
    const start = performance.now();
    for (let call = 0; call < calls; call++) evaluate();
    return performance.now() - start;
  };
  for (const end = performance.now() + 500; performance.now() < end; ) loop(1);
  let calls = 1;
  while (loop(calls) < 20) calls *= 2;
  const samples = [];
  for (const end = performance.now() + 10_000; samples.length < 60 && performance.now() < end; ) {
    samples.push(loop(calls) / calls);
  }
  return samples;
}

async function evaluation(elements) {
  const page = await opened(1);
  // Any page of the same origin will do.
  await page.goto(`${site}bench/worthwhile.js`);
  print("evaluate, Chromium", await page.evaluate(samplesOfEvaluation, elements), elements);
  await page.context().close();
}

async function samplesOfInput(slider) {
  const root = slider.getRootNode();
  const shown = () => root.querySelector("[part=figure]").textContent;
  const samples = [];
  // The first twenty only warm up.
  for (let turn = -20; turn < 300; turn++) {
    await new Promise(requestAnimationFrame);
    const before = shown();
    slider.value = String((turn + 60) % 60);
    const start = performance.now();
    slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    for (let wait = 0; shown() === before; wait++) {
      if (wait === 1000) throw new Error(`the value still is ${before} at ${slider.value} minutes`);
      await undefined;
    }
    const changed = performance.now() - start;
    document.body.getBoundingClientRect();
    if (turn >= 0) samples.push([changed, performance.now() - start]);
  }
  return samples;
}

async function input(slower) {
  const page = await opened(slower);
  // An isolated page has a clock of 5 µs instead of 100.
  const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
  await page.route(calculator, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  await page.goto(calculator);
  const slider = page.getByRole("slider", { name: "Waiting in the queue, slider", exact: true });
  const samples = await slider.evaluate(samplesOfInput);
  print(`input to DOM, CPU ×${slower}`, samples.map(([changed]) => changed));
  print(`input to layout, CPU ×${slower}`, samples.map(([, laidOut]) => laidOut));
  await page.context().close();
}

async function navigation(slower) {
  const samples = [];
  for (let turn = 0; turn < 10; turn++) {
    const page = await opened(slower);
    await page.addInitScript(() => {
      window.ready = new Promise((done, failed) => {
        // The clock of a page starts with its navigation.
        document.addEventListener("worthwhile-ready", () => done(performance.now()));
        document.addEventListener("worthwhile-error", (event) => failed(new Error(event.detail.message)));
      });
    });
    await page.goto(calculator);
    samples.push(await page.evaluate(() => window.ready));
    await page.context().close();
  }
  print(`cold navigation to ready, CPU ×${slower}`, samples);
}

// benches/evaluate.rs measures the same sizes.
for (const elements of [10, 1_000, 100_000]) await evaluation(elements);
for (const slower of [1, 4]) await input(slower);
for (const slower of [1, 4]) await navigation(slower);
await browser.close();
