// Where nothing can run: the page's own content stays, one event tells, and the page goes on.
import { Calculator } from "./calculator.js";
import { expect, only, settled, test } from "./fixtures.js";
import { eager, host, inline, tea, washWith } from "./host.js";

const FALLBACK = "A wash costs $9.";
const WASM = /\.wasm$/;
const GLUE = /\/[0-9a-f]+(-debug)?\/[a-z-]+\/worthwhile\.js$/;
const WORDS = /\/text\/en\.json$/;
const button = `<button type="button" onclick="this.textContent = 'Still here'">Press</button>`;

async function expectFallback(page, heard, words = FALLBACK) {
  const { detail } = await only(heard, "error", page);
  expect(detail).toMatchObject({ version: 1, code: "not-loaded", faults: [] });
  expect(detail.message).not.toBe("");
  const calculator = new Calculator(page);
  if (words) await calculator.expectContent(words);
  await expect(calculator.verdict).toHaveCount(0);
  expect(await calculator.results()).toBeUndefined();
  expect(await heard("ready")).toEqual([]);
}

test.describe("before anything is loaded", () => {
  test("the page's own content is in sight", async ({ page }) => {
    let letGo;
    const held = new Promise((resolve) => (letGo = resolve));
    await page.route(WASM, async (route) => {
      await held;
      await route.continue();
    });
    await host(page, eager);
    const calculator = new Calculator(page);
    await calculator.expectContent(FALLBACK);
    letGo();
    await calculator.shown();
    await calculator.expectContent("");
  });

  test("a page without the script shows it for ever", async ({ page }) => {
    await host(page, eager, { head: "" });
    await new Calculator(page).expectContent(FALLBACK);
  });
});

test.describe("the page's own content stays, and the page goes on, where", () => {
  const cases = {
    "the Wasm is blocked": (page) => page.route(WASM, (route) => route.abort()),
    "the Wasm is missing": (page) => page.route(WASM, (route) => route.fulfill({ status: 404, body: "no" })),
    "the Wasm is no Wasm": (page) =>
      page.route(WASM, (route) => route.fulfill({ contentType: "application/wasm", body: "<html>" })),
    "the Wasm is cut off": (page) =>
      page.route(WASM, async (route) => {
        const response = await route.fetch();
        const body = (await response.body()).subarray(0, 5000);
        await route.fulfill({ contentType: "application/wasm", body });
      }),
    "the glue is blocked": (page) => page.route(GLUE, (route) => route.abort()),
    "the style is blocked": (page) => page.route(/\/style\.css$/, (route) => route.abort()),
    "the words are blocked": (page) => page.route(WORDS, (route) => route.abort()),
    "the words are not JSON": (page) => page.route(WORDS, (route) => route.fulfill({ body: "<html>" })),
    "the words are of another build": (page) =>
      page.route(WORDS, (route) => route.fulfill({ json: ["This cannot be shown"] })),
  };
  for (const [name, arrange] of Object.entries(cases)) {
    test(name, async ({ page, heard }) => {
      await arrange(page);
      await host(page, eager + button);
      await expectFallback(page, heard);
      await page.getByRole("button", { name: "Press" }).click();
      await expect(page.getByRole("button", { name: "Still here" })).toBeVisible();
    });
  }

  test("the policy forbids Wasm", async ({ page, heard, troubles }) => {
    const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src data:";
    await host(page, eager, { headers: { "content-security-policy": policy } });
    await expectFallback(page, heard);
    expect(troubles.refused.join()).toContain("wasm-eval");
  });

  test("the browser has no WebAssembly", async ({ page, heard }) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await host(page, eager);
    await expectFallback(page, heard);
  });
});

test("Wasm that is served as plain text works all the same", async ({ page, heard }) => {
  await page.route(WASM, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "text/plain" } });
  });
  await host(page, eager);
  await expect(new Calculator(page).value).toHaveText("+$0.78");
  expect(await heard("error")).toEqual([]);
});

test.describe("one sentence stands in the place of a calculator that brings no content, as", () => {
  const block = (page) => page.route(WASM, (route) => route.abort());
  const sentence = "This cannot be shown";
  const tags = {
    "an empty tag": eager.replace(FALLBACK, ""),
    "a tag with nothing but white space": eager.replace(FALLBACK, "\n  "),
    "a tag with nothing but a model": inline(JSON.stringify(tea), "", ""),
  };
  for (const [name, tag] of Object.entries(tags)) {
    test(name, async ({ page, heard }) => {
      await block(page);
      await host(page, tag);
      await expectFallback(page, heard, "");
      await expect(new Calculator(page).host).toContainText(sentence);
    });
  }
});

test("each of two elements tells of its own failure", async ({ page, heard }) => {
  await page.route(WASM, (route) => route.abort());
  await host(page, washWith('id="a"') + washWith('id="b"'));
  await expect.poll(async () => (await heard("error")).map(({ from }) => from).sort()).toEqual(["a", "b"]);
});

test("what failed once is tried again when an element comes anew", async ({ page, heard }) => {
  await page.route(WASM, (route) => route.abort(), { times: 1 });
  await host(page, eager);
  await expect.poll(() => heard("error")).toHaveLength(1);
  await page.evaluate(() => {
    const again = document.querySelector("worthwhile-calculator").cloneNode(true);
    document.querySelector("worthwhile-calculator").replaceWith(again);
  });
  await expect(new Calculator(page).value).toHaveText("+$0.78");
});

test("a calculator that already shows stays where a later file is missing", async ({ page, heard }) => {
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  await page.route(/caterpillar\.json$/, (route) => route.abort());
  await calculator.host.evaluate((element) => (element.model = "caterpillar"));
  const codes = async () => (await heard("error")).map(({ detail }) => detail.code);
  await expect.poll(codes).toEqual(["model-not-loaded"]);
  await settled(page);
  await expect(calculator.value).toHaveText("+$0.78");
  await expect(calculator.message).toHaveCount(0);
  await calculator.host.evaluate((element) => (element.model = "car-wash"));
  await expect(calculator.value).toHaveText("+$0.78");
});

test("a script that is blocked altogether leaves the page as it is", async ({ page, troubles }) => {
  await page.route(/\/worthwhile\.js$/, (route) => route.abort());
  await host(page, eager);
  await new Calculator(page).expectContent(FALLBACK);
  expect(troubles.uncaught).toEqual([]);
});
