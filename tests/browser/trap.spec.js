// A trap costs nobody anything: another instance takes over with what was typed, the host hears of it once, and
// nothing is thrown at it.
import { LONG } from "../long.js";
import { Calculator } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { eager, host } from "./host.js";

/** Has `trap(n)`: the n-th import that the Wasm calls from then on traps. */
const arm = (page) =>
  page.addInitScript(() => {
    let left = Infinity;
    window.trap = (at) => (left = at);
    window.called = () => left;
    const trapping = (imports) => {
      const wrapped = {};
      for (const [name, module] of Object.entries(imports)) {
        wrapped[name] = {};
        for (const [key, one] of Object.entries(module)) {
          wrapped[name][key] =
            typeof one !== "function"
              ? one
              : (...given) => {
                  if (--left === 0) throw new WebAssembly.RuntimeError("unreachable");
                  return one(...given);
                };
        }
      }
      return wrapped;
    };
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const before = WebAssembly[name];
      WebAssembly[name] = (from, imports) => before.call(WebAssembly, from, trapping(imports));
    }
  });

/** Does something after which so many imports are called, and the last of them traps; answers how many were called. */
const FAR = 1e6;

const ACTS = {
  "a change": async (page, calculator) => calculator.field("A clean car").fill("20"),
  "a switch of the language": (page) =>
    page.evaluate(() => (document.querySelector("worthwhile-calculator").lang = "hu")),
  "a start": (page) =>
    page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), eager.replace("<worthwhile-calculator", '<worthwhile-calculator id="new"')),
};

async function begin(page, body) {
  await arm(page);
  await host(page, body);
  await expect(page.locator("[part=verdict]")).toHaveCount(body.split("</worthwhile-calculator>").length - 1);
  await settled(page);
  return new Calculator(page, "worthwhile-calculator >> nth=0");
}

for (const [name, act] of Object.entries(ACTS)) {
  test(`a trap at any call of ${name} leaves every element alive, with what was typed`, async ({ page, heard, troubles }) => {
    const calculator = await begin(page, eager.repeat(2));
    await calculator.field("Hassle").fill("1");
    await settled(page);
    await page.evaluate((far) => window.trap(far), FAR);
    await act(page, calculator);
    await settled(page);
    const calls = FAR - (await page.evaluate(() => window.called()));
    expect(calls).toBeGreaterThan(20);
    // Each call in the long form; else some of them, the first ones among them.
    const steps = LONG ? 1 : Math.ceil(calls / 12);
    for (let at = 1; at <= calls; at += at < 4 ? 1 : steps) {
      await begin(page, eager.repeat(2));
      await calculator.field("Hassle").fill("1");
      await settled(page);
      await page.evaluate((at) => window.trap(at), at);
      await act(page, calculator);
      const all = name === "a start" ? 3 : 2;
      await expect(page.locator("[part=verdict]"), `call ${at}`).toHaveCount(all);
      await settled(page);
      expect((await calculator.answers()).amounts.hassle, `call ${at}`).toBe(1);
      // Both work.
      for (const nth of [0, 1]) {
        const one = page.locator("worthwhile-calculator").nth(nth);
        const slider = one.locator("input[type=range]").first();
        await slider.focus();
        const before = JSON.stringify(await one.evaluate((element) => element.results));
        await page.keyboard.press("ArrowRight");
        await expect.poll(() => one.evaluate((element) => JSON.stringify(element.results)), `call ${at}`).not.toBe(before);
      }
      expect((await heard("error")).filter(({ detail }) => detail.code === "stopped").length, `call ${at}`).toBeLessThanOrEqual(1);
      expect(troubles.uncaught, `call ${at}`).toEqual([]);
    }
  });
}

test("fifty elements are alive again at once, and nothing is thrown at a host that asks", async ({ page, heard, troubles }) => {
  const calculator = await begin(page, eager.repeat(50));
  await calculator.field("A clean car").fill("20");
  await settled(page);
  const took = await page.evaluate(async () => {
    const all = [...document.querySelectorAll("worthwhile-calculator")];
    const begun = performance.now();
    const told = new Promise((done) => addEventListener("worthwhile-error", done, { once: true }));
    window.trap(1);
    const link = all[7].link();
    const { answers, results } = all[0];
    if (link || !answers.amounts || results) throw new Error("no trap");
    await told;
    // Drawn anew, all of them.
    while (all.some((one) => !one.results || !one.shadowRoot.querySelector("[part=verdict]")))
      await new Promise((done) => setTimeout(done));
    return performance.now() - begun;
  });
  test.info().annotations.push({ type: "alive again", description: `${Math.round(took)} ms` });
  await settled(page);
  expect((await calculator.answers()).amounts).toEqual({ clean: 20 });
  await expect(calculator.value).toHaveText("+$5.93");
  await calculator.field("A clean car").fill("10");
  await expect(calculator.value).toHaveText("−$2.21");
  const errors = await heard("error");
  expect(errors.map(({ detail }) => detail.code)).toEqual(["stopped"]);
  expect(await heard("ready")).toHaveLength(50);
  expect(troubles.uncaught).toEqual([]);
});
