// oEmbed 1.0: what a page gets whose author pastes the address of the iframe's page into an editor that asks.
import { fileURLToPath, pathToFileURL } from "node:url";

import { Calculator } from "../browser/calculator.js";
import { expect, test } from "../browser/fixtures.js";
import { host } from "../browser/host.js";
import { target } from "../target.js";
import { growsAndShrinks, heightOf, inside } from "./frame.js";

// As if built with `--address`, which xtask/src/test/hosts.rs names.
const site = "https://calculators.example/worthwhile/";
const files = pathToFileURL(`${target}/hosts/worthwhile/`);

test.beforeEach(async ({ context }) => {
  const headers = { "access-control-allow-origin": "*" };
  await context.route(`${site}**`, (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const path = fileURLToPath(new URL((origin + pathname).slice(site.length), files));
    return route.fulfill({ path, headers });
  });
});

/** Finds the answer as a consumer does: the page is pasted, its link is followed. */
async function asked(page, address) {
  await page.goto(address);
  const link = page.locator('head link[rel="alternate"][type="application/json+oembed"]');
  await expect(link).toHaveCount(1);
  const response = await page.goto(await link.getAttribute("href"));
  expect(response.headers()["content-type"]).toContain("application/json");
  return response.json();
}

test("the page leads to an answer that has what a rich one must have", async ({ page }) => {
  const answer = await asked(page, `${site}embed.html?model=car-wash`);
  expect(answer).toEqual({
    version: "1.0",
    type: "rich",
    title: expect.stringMatching(/\S/),
    provider_name: "Worthwhile",
    provider_url: site,
    width: expect.any(Number),
    height: expect.any(Number),
    html: expect.stringMatching(/^<iframe .*<\/iframe>$/),
  });
  expect(Math.min(answer.width, answer.height)).toBeGreaterThan(0);
  // It should be well-formed, and no script, since many consumers take those out.
  const frame = await page.evaluate((html) => {
    const { documentElement } = new DOMParser().parseFromString(html, "application/xml");
    const { width, height, src, title } = Object.fromEntries(
      [...documentElement.attributes].map(({ name, value }) => [name, value]),
    );
    return { tag: documentElement.localName, width, height, src, title };
  }, answer.html);
  expect(frame).toEqual({
    tag: "iframe",
    width: String(answer.width),
    height: String(answer.height),
    src: `${site}embed.html?model=car-wash`,
    title: "Worthwhile",
  });
});

test("what it answers shows the calculator on a page of another origin, in the frame that it names", async ({ page, troubles }) => {
  const { html, height } = await asked(page, `${site}embed.html?model=car-wash`);
  await host(page, html, { head: "" });
  await expect(new Calculator(inside(page)).value).toHaveText("+$0.78");
  expect(await heightOf(page)).toBe(height);
  expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
});

test("and grows and shrinks with it where the page has the script", async ({ page, troubles }) => {
  const { html } = await asked(page, `${site}embed.html?model=car-wash`);
  await host(page, html, { head: `<script type="module" src="${site}worthwhile-frame.js"></script>` });
  await growsAndShrinks(page);
  expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
});
