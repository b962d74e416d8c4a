// Without a network: the site after one visit, and the guide that was taken along as a single file.
import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Calculator } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { json, names } from "./host.js";
import { dist, kept, languages, serve } from "./site.js";

const titles = json("models/car-wash.json").title;

for (const folder of ["/", "/some/where/"]) {
  test(`after one visit to ${folder} the whole site opens with the server gone`, async ({ page, troubles }) => {
    const server = await serve(folder);
    try {
      await page.goto(server.url);
      await kept(page);
    } finally {
      await server.stop();
    }
    const wash = new Calculator(page);
    for (const { tag, path } of languages) {
      await page.goto(server.url + path);
      await expect(wash.title).toHaveText(titles[tag]);
    }
    await page.goto(server.url);
    for (const model of names("models").map((name) => name.replace(".json", ""))) {
      await page.getByLabel("Example").first().selectOption(model);
      await expect(wash.title).toHaveText(json(`models/${model}.json`).title.en);
    }
    await page.goto(`${server.url}index.html#anywhere`);
    await expect(wash.title).toHaveText(titles.en);
    await page.goto(`${server.url}studio.html?lang=ko`);
    await expect(page).toHaveTitle("스튜디오 · Worthwhile");
    await page.goto(`${server.url}survey.html?lang=hu`);
    await expect(page).toHaveTitle("Felmérés · Worthwhile");
    await page.goto(`${server.url}examples/planner.html`);
    await expect(page.locator("worthwhile-planner").getByRole("heading", { level: 2 })).toBeVisible();
    expect(troubles.refused).toEqual([]);
  });
}

test("while there is a network, pages come from it", async ({ page }) => {
  const server = await serve();
  try {
    await page.goto(server.url);
    await kept(page);
    await page.reload();
    const response = await page.goto(`${server.url}hu/`);
    expect(response.fromServiceWorker()).toBe(true);
    const found = await page.evaluate(() => performance.getEntriesByType("navigation")[0].transferSize);
    expect(found).toBeGreaterThan(0);
  } finally {
    await server.stop();
  }
});

test("files of an older build are forgotten, and nobody else's", async ({ page }) => {
  const server = await serve("/here/");
  try {
    await page.goto(`${server.url}examples/minimal.html`);
    const others = [`worthwhile ${new URL("/", server.url)} 0123`, "somebody else's"];
    await page.evaluate((all) => Promise.all(all.map((name) => caches.open(name))), [
      `worthwhile ${server.url} 0123`,
      ...others,
    ]);
    await page.goto(server.url);
    await kept(page);
    const ours = /^worthwhile http:\/\/[^ ]+\/here\/ [0-9a-f]{10}$/;
    await expect.poll(async () => {
      const names = await page.evaluate(() => caches.keys());
      return names.map((name) => (ours.test(name) ? "ours" : name)).sort();
    }).toEqual(["ours", ...others].sort());
  } finally {
    await server.stop();
  }
});

test("a file that is not of the build is not kept, and once it is right the site is", async ({ page }) => {
  let isRight = false;
  const wrong = (path, body) => (isRight || !path.endsWith("/survey/worthwhile.wasm") ? body : "<!doctype html><p>Half an upload.");
  const server = await serve("/", wrong);
  try {
    await page.goto(server.url);
    const state = () =>
      page.evaluate(async () => {
        const { installing, waiting, active } = await navigator.serviceWorker.register("sw.js");
        const worker = installing ?? waiting ?? active;
        while (!["redundant", "activated"].includes(worker.state)) await new Promise((done) => setTimeout(done, 20));
        return worker.state;
      });
    expect(await state()).toBe("redundant");
    const kept = () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const found = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return found.flat().filter(({ url }) => url.endsWith("/survey/worthwhile.wasm")).length;
      });
    expect(await kept()).toBe(0);
    isRight = true;
    await page.reload();
    expect(await state()).toBe("activated");
    expect(await kept()).toBe(1);
  } finally {
    await server.stop();
  }
});

test.describe("the guide as a single file", () => {
  const copy = join(mkdtempSync(join(tmpdir(), "worthwhile-")), "a guide.html");
  test.beforeAll(() => copyFileSync(join(dist, "worthwhile-guide.html"), copy));

  /** Opens it, and writes down what it asks for. */
  async function open(page) {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(copy).href);
    return asked;
  }

  test("shows both widgets in each language, and asks for nothing", async ({ page, troubles }) => {
    const asked = await open(page);
    for (const { tag, name } of languages) {
      await page.getByRole("link", { name }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      const shown = page.locator(`div[lang="${tag}"]`);
      await expect(shown.getByRole("main")).toBeVisible();
      await expect(page.getByRole("main")).toHaveCount(1);
      const calculator = new Calculator(page, `div[lang="${tag}"] worthwhile-calculator`);
      await expect(calculator.title).toHaveText(titles[tag]);
      const planner = shown.locator("worthwhile-planner");
      await planner.scrollIntoViewIfNeeded();
      await expect(planner.getByRole("heading", { level: 2 })).toBeVisible();
      await page.evaluate(() => scrollTo(0, 0));
    }
    await settled(page);
    expect(asked).toEqual([pathToFileURL(copy).href]);
    expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  });

  test("computes with every built-in model, in each of its languages", async ({ page }) => {
    await open(page);
    for (const { tag, name } of languages) {
      await page.getByRole("link", { name }).click();
      const shown = page.locator(`div[lang="${tag}"]`);
      const calculator = new Calculator(page, `div[lang="${tag}"] worthwhile-calculator`);
      for (const model of names("models")) {
        const { title } = json(`models/${model}`);
        if (!title[tag]) continue;
        await shown.locator("select").first().selectOption(model.replace(".json", ""));
        await expect(calculator.title).toHaveText(title[tag]);
        await expect(calculator.value).not.toBeEmpty();
      }
    }
  });

  test("follows a slider and makes a link to itself", async ({ page }) => {
    await open(page);
    const calculator = new Calculator(page, 'div[lang="en"] worthwhile-calculator');
    await calculator.field("A clean car").fill("20");
    await expect(calculator.value).toHaveText("+$5.93");
    const link = await calculator.host.evaluate((element) => element.link());
    expect(link).toContain("guide.html#");
    await page.goto(link);
    await page.reload();
    await expect(calculator.value).toHaveText("+$5.93");
  });

  test("leads to nothing that is not in it", async ({ page }) => {
    await open(page);
    const links = await page.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links.filter((link) => !link.startsWith("#"))).toEqual([]);
  });
});
