// The survey beside the usual JavaScript route, in Chromium: `cargo xtask bench survey`. The same file, and both
// must come to the same figures. What a page holds is sampled while it works, and the most of it is told.
import { createWriteStream, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import config from "../playwright.config.js";
import { serve } from "./serve.mjs";

const [folder, file, count] = process.argv.slice(2);
const site = await serve(folder);
const rows = Number(count);
/** Each way is gone so often, in a page of its own; the middle time is told. */
const TURNS = 3;
/** One row of so many says its worth in words, and is rejected. */
const REJECTED_OF = 1000;

const libraries = ["papaparse/papaparse.min.js", "simple-statistics/dist/simple-statistics.min.js"];
const launch = config.use.launchOptions;
const browser = await chromium.launch({ ...launch, args: [...launch.args, "--enable-precise-memory-info"] });

/** Invented answers, the same each time. */
async function invent() {
  const out = createWriteStream(file);
  let state = 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  let text = "persona,amounts.clean,predictedWorth,statedWorth\n";
  for (let row = 0; row < rows; row++) {
    const predicted = 8 + 8 * random();
    const stated = row % REJECTED_OF === 7 ? "about twelve" : (0.7 * predicted + 6 * random()).toFixed(2);
    const persona = random() < 0.5 ? "careful" : "hurried";
    text += `${persona},${(8 + 8 * random()).toFixed(2)},${predicted.toFixed(2)},${stated}\n`;
    if (text.length > 1 << 20) {
      if (!out.write(text)) await new Promise((done) => out.once("drain", done));
      text = "";
    }
  }
  await new Promise((done) => out.end(text, done));
}

/** Watches a page from its start: the memory of its Wasm, its heap, and its long tasks. */
function watch() {
  const { instantiate, instantiateStreaming } = WebAssembly;
  const memories = [];
  const keep = (made) => {
    memories.push((made.instance ?? made).exports.memory);
    return made;
  };
  WebAssembly.instantiate = async (...of) => keep(await instantiate.apply(WebAssembly, of));
  WebAssembly.instantiateStreaming = async (...of) => keep(await instantiateStreaming.apply(WebAssembly, of));
  window.most = { heap: 0, wasm: 0, task: 0 };
  window.sample = () => {
    most.heap = Math.max(most.heap, performance.memory.usedJSHeapSize);
    most.wasm = Math.max(most.wasm, memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0));
  };
  setInterval(sample, 5);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) most.task = Math.max(most.task, duration);
  }).observe({ type: "longtask" });
}

/** The survey, as `worthwhile/survey` computes it. */
async function ours(input, model) {
  const { assessStream } = await import("/bench/survey/bundler.js");
  const start = performance.now();
  const { validation, rejected, responses } = await assessStream(model, input.files[0]);
  const seconds = (performance.now() - start) / 1000;
  const { predicted, stated, mae, correlation } = validation.all;
  return { seconds, taken: responses, rejected: rejected.count, figures: [predicted, stated, mae, correlation] };
}

/** Every row as an object, then columns, then their statistics. */
async function usual(input) {
  const start = performance.now();
  const all = await new Promise((complete) =>
    Papa.parse(input.files[0], { header: true, dynamicTyping: true, skipEmptyLines: true, complete }),
  );
  sample();
  const good = all.data.filter(({ predictedWorth, statedWorth }) => [predictedWorth, statedWorth].every(Number.isFinite));
  const [x, y] = ["predictedWorth", "statedWorth"].map((name) => good.map((row) => row[name]));
  const misses = x.map((predicted, at) => Math.abs(predicted - y[at]));
  sample();
  const figures = [ss.mean(x), ss.mean(y), ss.mean(misses), ss.sampleCorrelation(x, y)];
  const seconds = (performance.now() - start) / 1000;
  return { seconds, taken: good.length, rejected: all.data.length - good.length, figures };
}

/** The same with care: one row at a time, of which only the two figures are kept. */
async function thrifty(input) {
  const start = performance.now();
  const [x, y] = [[], []];
  let rejected = 0;
  const step = ({ data: { predictedWorth, statedWorth } }) => {
    if (![predictedWorth, statedWorth].every(Number.isFinite)) return rejected++;
    x.push(predictedWorth);
    y.push(statedWorth);
  };
  await new Promise((complete) =>
    Papa.parse(input.files[0], { header: true, dynamicTyping: true, skipEmptyLines: true, step, complete }),
  );
  const misses = x.map((predicted, at) => Math.abs(predicted - y[at]));
  sample();
  const figures = [ss.mean(x), ss.mean(y), ss.mean(misses), ss.sampleCorrelation(x, y)];
  const seconds = (performance.now() - start) / 1000;
  return { seconds, taken: x.length, rejected, figures };
}

async function once(way, model) {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(`${site}bench/file.html`);
  for (const library of libraries) await page.addScriptTag({ path: `node_modules/${library}` });
  const input = page.locator("input");
  await input.setInputFiles(file);
  const result = await input.evaluate(way, model);
  // Long tasks are told after they have ended.
  await page.waitForTimeout(200);
  const most = await page.evaluate(() => {
    sample();
    return most;
  });
  await page.close();
  return { ...result, ...most };
}

async function measured(what, way, model) {
  const turns = [];
  for (let turn = 0; turn < TURNS; turn++) turns.push(await once(way, model));
  turns.sort((a, b) => a.seconds - b.seconds);
  const most = (name) => Math.max(...turns.map((turn) => turn[name]));
  const { seconds, taken, rejected, figures } = turns[TURNS >> 1];
  return { what, seconds, taken, rejected, figures, heap: most("heap"), wasm: most("wasm"), task: most("task") };
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const cells = (all, widths = [34, 14, 12, 12, 14, 12]) =>
  console.log(all.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(""));

await invent();
const model = readFileSync("models/car-wash.json", "utf8");
const ways = [
  await measured("worthwhile/survey", ours, model),
  await measured("Papa Parse, simple-statistics", usual),
  await measured("the same, row by row", thrifty),
];
await browser.close();

const [first, ...others] = ways;
for (const { what, figures, taken, rejected } of others) {
  const off = Math.max(...figures.map((figure, at) => Math.abs(figure - first.figures[at]) / Math.max(1, Math.abs(figure))));
  if (!(off <= 1e-9) || taken !== first.taken || rejected !== first.rejected) {
    throw new Error(`${what} comes to other figures: ${[taken, rejected, figures]}, not ${[first.taken, first.rejected, first.figures]}`);
  }
}
console.log(`\n${rows} rows, of which ${first.rejected} are rejected; all ways come to the same figures to 1e-9.\n`);
cells(["", "rows/s", "JS heap", "Wasm", "longest task", "seconds"]);
for (const { what, seconds, heap, wasm, task } of ways) {
  const longest = task ? `${task.toFixed(0)} ms` : "< 50 ms";
  cells([what, (rows / seconds).toFixed(0), megabytes(heap), megabytes(wasm), longest, seconds.toFixed(2)]);
}
for (const { what, seconds, heap, wasm } of others) {
  const faster = (seconds / first.seconds).toFixed(2);
  const memory = ((heap + wasm) / (first.heap + first.wasm)).toFixed(2);
  console.log(`worthwhile/survey reads ${faster} times as fast as ${what}, which takes ${memory} times its memory.`);
}
