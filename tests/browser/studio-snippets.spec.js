// What the Studio gives to copy. Every kind of page is pasted and opened by tests/hosts/pasted.spec.js.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { Studio } from "./studio.js";

// The site's worker would answer for pages that a test writes itself.
test.use({ serviceWorkers: "block" });

const open = (page) => new Studio(page).open();

/** A page of somebody else's with this pasted into it. */
async function paste(page, body, policy) {
  const said = policy && `<meta http-equiv="content-security-policy" content="${policy.replaceAll("\n", " ")}">`;
  const head = said ?? '<link rel="icon" href="data:,">';
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>A host</title></head><body><main>${body}</main></body></html>`;
  await page.route("**/pasted.html", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  await page.goto("pasted.html");
}

/** The studio with a model of the author's own. */
async function changed(page) {
  const studio = await (await open(page)).begin("The car wash");
  await studio.field("Question").fill("Is </script> it <b>worth</b> it?");
  await expect(studio.preview.title).toHaveText("Is </script> it <b>worth</b> it?");
  return studio;
}

test("a built-in model takes two lines, pinned by a digest", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  const [code] = await studio.snippet("HTML");
  expect(code.trim().split("\n")).toHaveLength(2);
  expect(code).toContain('model="car-wash"');
  const { build } = await (await page.request.get("facts.json")).json();
  const digest = createHash("sha384").update(readFileSync(`dist/${build}/worthwhile.js`)).digest("base64");
  expect(code).toContain(`/${build}/worthwhile.js" integrity="sha384-${digest}"`);
  await paste(page, code);
  await expect(new Calculator(page).value).toHaveText("+$0.78");
});

test("a model of one's own is in the lines, whatever it says", async ({ page, troubles }) => {
  const studio = await changed(page);
  const [code] = await studio.snippet("HTML");
  await paste(page, code);
  const calculator = new Calculator(page);
  await expect(calculator.value).toHaveText("+$0.78");
  await expect(calculator.title).toHaveText("Is </script> it <b>worth</b> it?");
  expect(await page.locator("main b").count()).toBe(0);
  expect(troubles.console).toEqual([]);
});

test("the look and the policy go together: the page allows this and nothing more", async ({ page, troubles }) => {
  const studio = await changed(page);
  await studio.field("Colour on light ground, as a code").fill("#00468b");
  await studio.field("Colour on light ground, as a code").blur();
  await expect(studio.policy).toContainText("style-src 'sha256-");
  const policy = await studio.policy.textContent();
  const [code] = await studio.snippet("HTML");
  await paste(page, code, `default-src 'none'; ${policy}`);
  const calculator = new Calculator(page);
  await expect(calculator.value).toHaveText("+$0.78");
  const accent = await calculator.host.evaluate((it) => getComputedStyle(it).getPropertyValue("--worthwhile-accent"));
  expect(accent).toContain("#00468b");
  expect(troubles.refused).toEqual([]);
  // The same with a word less is refused, so the line is no longer than it must be.
  await paste(page, code, `default-src 'none'; ${policy.replace("'wasm-unsafe-eval'", "")}`);
  await expect.poll(() => troubles.refused.length + troubles.console.length).toBeGreaterThan(0);
});

test("a digest that does not fit is refused, and the fallback stays", async ({ page, troubles }) => {
  const studio = await (await open(page)).begin("The car wash");
  const [code] = await studio.snippet("HTML");
  await paste(page, code.replace(/sha384-..../, "sha384-AAAA"));
  await expect.poll(() => troubles.console.join()).toContain("integrity");
  await expect(page.locator("worthwhile-calculator")).toContainText("Is the car wash worth it for you?");
});

test("a tag manager may inject it", async ({ page, troubles }) => {
  const studio = await changed(page);
  const [code] = await studio.snippet("Tag Manager");
  await paste(page, "<p>The page.</p>");
  // As tag managers do: the markup is parsed, and its scripts are made anew so that they run.
  await page.evaluate((code) => {
    const template = document.createElement("template");
    template.innerHTML = code;
    for (const node of [...template.content.childNodes]) {
      const script = node.localName === "script" && document.createElement("script");
      if (script) script.text = node.textContent;
      document.body.append(script || node);
    }
  }, code);
  const calculator = new Calculator(page);
  await expect(calculator.value).toHaveText("+$0.78");
  await expect(calculator.title).toHaveText("Is </script> it <b>worth</b> it?");
  expect(troubles.console).toEqual([]);
});

test("settings are in the lines of every host", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  await studio.field("Language").selectOption("id");
  await studio.field("Remember on the visitor’s device what they enter").check();
  await studio.field("Where the files are").fill("https://cdn.example/worth");
  await studio.field("Where the files are").blur();
  for (const host of ["HTML", "WordPress", "Tag Manager", "iframe only", "npm", "React", "Vue", "Svelte"]) {
    const code = (await studio.snippet(host)).join("\n");
    expect(code, host).toContain("car-wash");
    expect(code, host).toContain("id");
    expect(code, host).toContain("remember");
    if (["HTML", "Tag Manager", "iframe only"].includes(host)) expect(code).toContain("https://cdn.example/worth/");
  }
  await studio.root.getByRole("radio", { name: "HTML", exact: true }).check();
  await expect(studio.policy).toContainText("script-src https://cdn.example 'wasm-unsafe-eval'");
  await studio.field("Where the files are").fill("nowhere");
  await studio.field("Where the files are").blur();
  await expect(studio.root.getByText("“nowhere” is not an address.")).toBeVisible();
});

test("every attribute has a control", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  const said = (label) => studio.root.locator("#take").getByLabel(label, { exact: true });
  await said("Who the visitor is at first").selectOption({ label: "Short of time" });
  await said("When it loads").selectOption("eager");
  await said("Currency on this page").fill("eur");
  await said("Currency on this page").blur();
  const code = async (host) => (await studio.snippet(host)).join("\n");
  expect(await code("HTML")).toContain('persona="hurried" currency="EUR" loading="eager"');
  // A frame loads by itself.
  const framed = await code("iframe only");
  expect(framed).toContain("persona=hurried&amp;currency=EUR");
  expect(framed).not.toContain("eager");
  await said("Currency on this page").fill("euros");
  await said("Currency on this page").blur();
  await expect(said("Currency on this page")).toHaveAttribute("aria-invalid", "true");
  expect(await code("HTML")).toContain('currency="EUR"');
});

test("how much a visitor loads is said, and is what they load", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  const said = await page.locator(".weight li").first().textContent();
  const [, brotli] = /loads (\d+) kB with brotli/.exec(said);
  const { bytes } = await (await page.request.get("facts.json")).json();
  expect(Number(brotli)).toBe(Math.ceil(bytes["worthwhile-calculator"].brotli / 1000));
  // The limit of `cargo xtask size`.
  expect(Number(brotli)).toBeLessThanOrEqual(190);
  await expect(studio.root.getByText("Pinned to version 0.1.0")).toBeVisible();
});

test("the lines are copied with a click", async ({ page }) => {
  await page.addInitScript(() => {
    window.clips = [];
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void window.clips.push(text) } });
  });
  const studio = await (await open(page)).begin("The car wash");
  const [code] = await studio.snippet("HTML");
  await studio.button("Copy: In the page").click();
  await expect(studio.root.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => window.clips)).toEqual([code]);
});

test("the first press copies what was typed just before, and the file to download is there", async ({ page }) => {
  await page.addInitScript(() => {
    window.clips = [];
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void window.clips.push(text) } });
  });
  const studio = await (await open(page)).begin("The car wash");
  await studio.snippet("iframe only");
  await studio.root.locator("#take").getByLabel("Where the files are", { exact: true }).click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("https://files.example/a/long/way/to/where/all/of/them/lie/");
  await studio.button("Copy: In the page").click();
  expect(await page.evaluate(() => window.clips.join())).toContain("https://files.example/a/long/way/to/where/all/of/them/lie/");
  for (const [host, zip] of [["HTML", "worthwhile.zip"], ["WordPress", "worthwhile-wordpress.zip"]]) {
    await studio.snippet(host);
    const link = studio.root.getByRole("link", { name: zip });
    const answer = await page.request.get(new URL(await link.getAttribute("href"), page.url()).href);
    expect((await answer.body()).subarray(0, 2).toString()).toBe("PK");
  }
});

test("a page of one's own is saved as a file that opens from a disk and loads nothing", async ({ page, browser }, info) => {
  const studio = await changed(page);
  await studio.field("Colour on light ground, as a code").fill("#00468b");
  await studio.field("Colour on light ground, as a code").blur();
  const download = page.waitForEvent("download");
  await studio.button("Save as a single page").click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("car-wash.html");
  const path = info.outputPath("car-wash.html");
  await file.saveAs(path);
  const context = await browser.newContext({ offline: true });
  const alone = await context.newPage();
  const asked = [];
  alone.on("request", (request) => asked.push(request.url()));
  await alone.goto(`file://${path}`);
  const calculator = new Calculator(alone);
  await expect(calculator.title).toHaveText("Is </script> it <b>worth</b> it?");
  await calculator.openAll();
  await expect(calculator.value).toHaveText("+$0.78");
  const accent = await calculator.host.evaluate((it) => getComputedStyle(it).getPropertyValue("--worthwhile-accent"));
  expect(accent).toContain("#00468b");
  expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  await context.close();
});

test("where a model needs an address it is beside the files, unless the author says otherwise", async ({ page }) => {
  const studio = await changed(page);
  const { origin } = new URL(page.url());
  const [frame] = await studio.snippet("iframe only");
  expect(frame).toContain(`model=${encodeURIComponent(`${origin}/car-wash.json`)}`);
  await expect(studio.field("Where your model is")).toHaveValue(`${origin}/car-wash.json`);
  await studio.field("Where your model is").fill("https://example.com/mine.json");
  await studio.field("Where your model is").blur();
  const [block] = await studio.snippet("WordPress");
  expect(block).toContain('"model":"https://example.com/mine.json"');
  await studio.snippet("HTML");
  await expect(studio.field("Where your model is")).toBeHidden();
});
