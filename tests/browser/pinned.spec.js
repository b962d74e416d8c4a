// What a page pins stays what it is: the address carries the build, and what comes has its digest or does not run.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { Calculator } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { eager, host } from "./host.js";

const build = readdirSync("dist").find((name) => /^[0-9a-f]{10}(-debug)?$/.test(name));
const pin = `${build}/worthwhile.js`;
const digest = `sha384-${createHash("sha384").update(readFileSync(`dist/${pin}`)).digest("base64")}`;
const pinned = `<script type="module" src="${pin}" integrity="${digest}" crossorigin="anonymous"></script>`;
const planner = '<worthwhile-planner loading="eager" model="car-wash">A plan.</worthwhile-planner>';

test("an update of the site's stable files changes nothing for a page that pins a build", async ({ page, requests }) => {
  // As after an update: another loader under the stable address, which names another folder.
  await page.route(/:\d+\/(worthwhile|worthwhile-frame|embed)\.(js|html|css)/, (route) => route.fulfill({ status: 404, body: "" }));
  for (const [body, tag] of [[eager, "calculator"], [planner, "planner"], [eager + planner, "calculator"]]) {
    await host(page, body, { head: pinned });
    await expect(page.locator(`worthwhile-${tag} h2`).first()).toBeVisible();
  }
  const outside = requests.filter((path) => !path.startsWith(`/${build}/`) && path !== "/host.html");
  expect(outside).toEqual([]);
});

test("a frame that pins a build has everything from it", async ({ page, requests }) => {
  await host(page, `<iframe data-worthwhile src="${build}/embed.html?model=car-wash&lang=en" width="600" height="300"></iframe>`, {
    head: `<script type="module" src="${build}/worthwhile-frame.js"></script>`,
  });
  await expect(page.frameLocator("iframe").locator("worthwhile-calculator h2").first()).toBeVisible();
  await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBeGreaterThan(400);
  expect(requests.filter((path) => !path.startsWith(`/${build}/`) && path !== "/host.html")).toEqual([]);
});

const CHANGED = {
  "worthwhile.js": "\nwindow.ran = true;\n",
  "worthwhile.wasm": "\0\x02\x01x",
  "style.css": "\n.root{display:none}",
  "text/en.json": " ",
};

for (const [file, more] of Object.entries(CHANGED)) {
  test(`${file} that is not of the build does not run, and the right one heals`, async ({ page, heard }) => {
    await page.route(`**/worthwhile-calculator/${file}*`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: Buffer.concat([await response.body(), Buffer.from(more)]) });
    });
    await host(page, eager, { head: pinned });
    const calculator = new Calculator(page);
    await expect.poll(() => heard("error")).toHaveLength(1);
    await settled(page);
    await expect(calculator.host).toContainText("A wash costs $9.", { useInnerText: true });
    await expect(calculator.verdict).toHaveCount(0);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    await page.unrouteAll();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect(calculator.value).toHaveText("+$0.78");
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
  });
}

test("the same change runs where nothing is pinned, so the tests above tell something", async ({ page }) => {
  await page.route("**/worthwhile-calculator/worthwhile.js*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()) + CHANGED["worthwhile.js"] });
  });
  await host(page, eager);
  await expect(new Calculator(page).value).toHaveText("+$0.78");
  expect(await page.evaluate(() => window.ran)).toBe(true);
});

const POLICIES = {
  "of a nonce": "script-src 'nonce-abc' 'wasm-unsafe-eval'",
  "of a nonce and strict-dynamic": "script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'",
  "of an origin": "script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
};

for (const [name, policy] of Object.entries(POLICIES)) {
  test(`a pinned build runs under a policy ${name}`, async ({ page, troubles }) => {
    await host(page, eager, {
      head: pinned.replace("<script", '<script nonce="abc"'),
      headers: { "content-security-policy": `default-src 'none'; connect-src 'self'; img-src data:; ${policy}` },
    });
    await expect(new Calculator(page).value).toHaveText("+$0.78");
    expect(troubles.refused).toEqual([]);
  });
}

test("a browser that loads no modules ahead compares the glue all the same", async ({ page, heard }) => {
  await page.addInitScript(() => {
    DOMTokenList.prototype.supports = () => false;
  });
  await host(page, eager, { head: pinned });
  await expect(new Calculator(page).value).toHaveText("+$0.78");
  await page.route("**/worthwhile-calculator/worthwhile.js*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()) + CHANGED["worthwhile.js"] });
  });
  await host(page, eager, { head: pinned });
  await expect.poll(() => heard("error")).toHaveLength(1);
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
});
