// When files are asked for, and how often.
import { Calculator } from "./calculator.js";
import { expect, only, test } from "./fixtures.js";
import { eager, host, script, washWith } from "./host.js";

const FAR = '<div style="height: 400vh">Scroll down</div>';
const tag = (attributes) => `<worthwhile-calculator model="car-wash" ${attributes}></worthwhile-calculator>`;

/** What was asked of the server besides the page and the entry. */
const more = (requests) => requests.filter((path) => !["/host.html", "/worthwhile.js"].includes(path));

for (const loading of ["", 'loading="lazy"', 'loading="sometimes"']) {
  const name = loading || "the usual loading";
  test(`nothing but the entry is asked for by a far element with ${name}`, async ({ page, requests }) => {
    await host(page, FAR + tag(loading));
    await page.waitForLoadState("networkidle");
    expect(more(requests)).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(new Calculator(page).value).toHaveText("+$0.78");
  });
}

test("an eager element loads wherever it is", async ({ page }) => {
  await host(page, FAR + tag('loading="eager"'));
  await expect(new Calculator(page).value).toHaveText("+$0.78");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a far element loads once it is near, before it is in sight", async ({ page }) => {
  await host(page, FAR + tag(""));
  await page.waitForLoadState("networkidle");
  const calculator = new Calculator(page);
  await page.evaluate(() => {
    const { top } = document.querySelector("worthwhile-calculator").getBoundingClientRect();
    scrollTo(0, top - innerHeight - 200);
  });
  await expect(calculator.value).toHaveText("+$0.78");
  await expect(calculator.host).not.toBeInViewport();
});

test("each file is asked for once, by however many elements", async ({ page, requests }) => {
  await host(page, eager + eager + eager.replace("car-wash", "caterpillar") + tag(""));
  for (const at of [0, 1, 2, 3]) await new Calculator(page, `worthwhile-calculator >> nth=${at}`).shown();
  const asked = more(requests);
  expect(asked.map((path) => path.replace(/^\/[0-9a-f]{10}(-debug)?\/worthwhile-calculator\//, "")).sort()).toEqual([
    "models/en/car-wash.json",
    "models/en/caterpillar.json",
    "style.css",
    "text/en.json",
    "worthwhile.js",
    "worthwhile.wasm",
  ]);
});

test("two elements know nothing of each other", async ({ page, heard }) => {
  const [a, b] = ["a", "b"].map((id) => washWith(`id="${id}"`));
  await host(page, a + b);
  const first = await new Calculator(page, "#a").shown();
  const second = await new Calculator(page, "#b").shown();
  await first.field("A clean car").fill("20");
  await second.choose("Short of time");
  await expect(first.value).toHaveText("+$5.93");
  await first.expectChosen("None of these");
  await expect(second.value).toHaveText("−$3.74");
  await expect(second.field("A clean car")).toHaveValue("14");
  await first.undo.click();
  await expect(first.value).toHaveText("+$0.78");
  await expect(second.value).toHaveText("−$3.74");
  expect((await heard("change")).map(({ from }) => from)).toEqual(["a", "b", "a"]);
});

test("fifty elements on a page all show", async ({ page }) => {
  await host(page, eager.repeat(50));
  await expect(page.locator("[part=verdict]")).toHaveCount(50);
});

test("a page without IntersectionObserver loads at once", async ({ page }) => {
  await page.addInitScript(() => delete globalThis.IntersectionObserver);
  await host(page, FAR + tag(""));
  await expect(new Calculator(page).value).toHaveText("+$0.78");
});

test("a second copy of the script, from another address, stops nothing", async ({ page, heard, troubles }) => {
  await host(page, eager, { head: script + script.replace("worthwhile.js", "worthwhile.js?copy=2") });
  const calculator = await new Calculator(page).shown();
  await calculator.field("A clean car").fill("20");
  await expect(calculator.value).toHaveText("+$5.93");
  await only(heard, "ready", page);
  expect(troubles.console).toEqual([]);
});

test("a folder of another name serves the same files", async ({ page }) => {
  await page.route("**/static/v1/**", async (route) => {
    const url = route.request().url().replace("/static/v1/", "/");
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await host(page, eager, { head: '<script type="module" src="static/v1/worthwhile.js"></script>' });
  await expect(new Calculator(page).value).toHaveText("+$0.78");
});

test("another origin serves the same files, where it allows that", async ({ page }) => {
  await page.route("http://cdn.example/**", async (route) => {
    const url = route.request().url().replace("http://cdn.example", new URL(page.url()).origin);
    const response = await route.fetch({ url });
    await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
  });
  await host(page, eager, { head: '<script type="module" src="http://cdn.example/worthwhile.js"></script>' });
  await expect(new Calculator(page).value).toHaveText("+$0.78");
});

test("the page does not jump when the calculator appears", async ({ page }) => {
  await page.addInitScript(() => {
    window.shift = 0;
    const add = (list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    };
    new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("examples/minimal.html");
  await new Calculator(page).shown();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => window.shift)).toBeLessThan(0.01);
});
