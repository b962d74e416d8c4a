// What could not be had takes nothing down, and comes by itself once it can be had: each fault of a server or a
// network, for each file of an element.
import { LONG } from "../long.js";
import { Calculator } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { eager, host } from "./host.js";

const PAGE = `<!doctype html><html><head><title>App</title></head><body>${"<p>Not what was asked for.</p>".repeat(99)}</body></html>`;

const FILES = {
  glue: /\/worthwhile-calculator\/worthwhile\.js/,
  Wasm: /\/worthwhile\.wasm/,
  style: /\/style\.css/,
  words: /\/text\/\w+\.json/,
  model: /\/models\/\w+\/car-wash\.json/,
};

const cut = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2), headers: {} });
};

const FAULTS = {
  "no network": (route) => route.abort("internetdisconnected"),
  "a page instead": (route) => route.fulfill({ contentType: "text/html", body: PAGE }),
  "an empty record": (route) => route.fulfill({ contentType: "application/json", body: "{}" }),
  "half a file": cut,
  ...(LONG && {
    "404": (route) => route.fulfill({ status: 404, body: "" }),
    "503": (route) => route.fulfill({ status: 503, body: PAGE }),
    "nothing at all": (route) => route.fulfill({ body: "" }),
    null: (route) => route.fulfill({ contentType: "application/json", body: "null" }),
    "a list": (route) => route.fulfill({ contentType: "application/json", body: "[]" }),
    "a text": (route) => route.fulfill({ contentType: "application/json", body: '"text"' }),
    "noughts": (route) => route.fulfill({ body: Buffer.alloc(5000) }),
    "noise": (route) => route.fulfill({ body: Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 197) % 256)) }),
    "a closed connection": (route) => route.abort("connectionreset"),
    "a page with the right type": (route) => route.fulfill({ contentType: "text/css", body: PAGE }),
  }),
};

// A style of which half arrived is a style.
const harmless = (file, fault) => file === "style" && fault === "half a file";

for (const [fault, answer] of Object.entries(FAULTS)) {
  test(`${fault}: the page's own content stays, one event tells, and the network's return heals`, async ({ page, heard, troubles }) => {
    for (const [file, url] of Object.entries(FILES)) {
      await page.route(url, answer);
      await host(page, eager);
      const calculator = new Calculator(page);
      if (!harmless(file, fault)) {
        await expect.poll(() => heard("error"), { message: file }).toHaveLength(1);
        await settled(page);
        await expect(calculator.host, file).toContainText("A wash costs $9.", { useInnerText: true });
        await expect(calculator.verdict, file).toHaveCount(0);
      }
      await page.unroute(url);
      await page.evaluate(() => dispatchEvent(new Event("online")));
      await expect(calculator.value, file).toHaveText("+$0.78");
      expect((await heard("error")).length, file).toBeLessThanOrEqual(1);
      expect(troubles.uncaught, file).toEqual([]);
      await page.unrouteAll();
    }
  });
}

test("what could not be had is asked for again after a while, and when the page is seen again", async ({ page }) => {
  for (const event of [undefined, "visibilitychange"]) {
    let asked = 0;
    await page.route(FILES.glue, (route) => (asked++ ? route.continue() : route.abort()));
    await host(page, eager);
    if (event) await page.evaluate((event) => document.dispatchEvent(new Event(event, { bubbles: true })), event);
    await expect(new Calculator(page).value).toHaveText("+$0.78");
    await page.unrouteAll();
  }
});

test("ten elements that cannot begin ask for each module once an attempt, by an address that does not grow", async ({ page }) => {
  const asked = [];
  await page.route(FILES.glue, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await host(page, eager.repeat(10));
  // At once, after half a second, and after one more.
  await expect.poll(() => asked.length).toBe(3);
  await page.unroute(FILES.glue);
  expect(new Set(asked).size).toBe(3);
  for (const url of asked) expect(new URL(url).search.length).toBeLessThan(20);
  await expect(page.locator("[part=verdict]")).toHaveCount(10);
});

test("what runs stays with what was typed where another language or model cannot be had", async ({ page, heard, context }) => {
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  await calculator.field("A clean car").fill("20");
  await expect(calculator.value).toHaveText("+$5.93");
  const answers = await calculator.answers();
  await context.setOffline(true);
  await calculator.host.evaluate((element) => (element.lang = "hu"));
  await expect.poll(() => heard("error")).toHaveLength(1);
  await expect(calculator.value).toHaveText("+$5.93");
  expect(await calculator.answers()).toEqual(answers);
  await calculator.host.evaluate((element) => (element.model = "caterpillar"));
  await settled(page);
  await expect(calculator.value).toHaveText("+$5.93");
  // The same reason is told once.
  expect(await heard("error")).toHaveLength(1);
  await calculator.host.evaluate((element) => (element.model = "car-wash"));
  await context.setOffline(false);
  await expect.poll(() => calculator.title.textContent()).toContain("mosó");
  expect((await calculator.answers()).amounts.clean).toBe(20);
});

test("a request that never ends is given up, and what is asked for next comes", async ({ page, heard }) => {
  await page.addInitScript(() => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = (time) => timeout.call(AbortSignal, time / 100);
  });
  let asked = 0;
  await page.route(FILES.Wasm, (route) => (asked++ ? route.continue() : undefined));
  await host(page, eager);
  await expect.poll(() => heard("error")).toHaveLength(1);
  await expect(new Calculator(page).value).toHaveText("+$0.78");
});
