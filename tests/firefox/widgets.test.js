// The main paths of both widgets in Firefox; the rest is tested in Chromium, tests/browser.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { browser } from "./browser.js";
import { Widget } from "./widget.js";

const firefox = browser();
const VALUE = "[part=figure]";
const CLEAN = "A clean car";

const json = (path) => JSON.parse(readFileSync(path, "utf8"));

// The results of a model for each of the answers.
const EVALUATE = `
  const [host, model, all] = arguments;
  return (async () => {
    const results = [];
    for (const answers of all) {
      const ready = new Promise((done) => host.addEventListener("worthwhile-ready", done, { once: true }));
      Object.assign(host, { model, answers });
      await ready;
      results.push(host.results);
    }
    return results;
  })();`;

async function wash(path = "examples/minimal.html") {
  await firefox.go(path);
  return new Widget(firefox).shown();
}

async function pizza() {
  await firefox.go("examples/planner.html");
  return new Widget(firefox, "worthwhile-planner").shown();
}

test("a result stands there at once", async () => {
  const shown = await wash();
  await shown.reads(VALUE, /\+\$2\.12/);
  assert.equal(await shown.text("h2"), "Is a professional car wash worth it?");
});

test("a figure is typed, and a slider moved by the keyboard", async () => {
  const shown = await wash();
  await shown.type(CLEAN, "20");
  await shown.reads(VALUE, /\+\$7\.10/);
  await shown.press(`${CLEAN}, slider`, Key.HOME);
  await shown.until(async () => (await shown.answers()).amounts.clean === 0);
  await shown.click("Undo");
  await shown.reads(VALUE, /\+\$7\.10/);
});

test("what cannot be read is told beside its field, and the last good figure counts", async () => {
  const shown = await wash();
  await shown.type(CLEAN, "much");
  const field = await shown.control(CLEAN);
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  await shown.reads(VALUE, /\+\$2\.12/);
});

test("every published case comes out with the same bits as natively", async () => {
  const bits = json("tests/cases/bits.json");
  const files = readdirSync("tests/cases").filter((name) => name.endsWith(".json") && name !== "bits.json");
  const shown = await wash();
  for (const { case: name, model, answers } of files.map((file) => json(`tests/cases/${file}`))) {
    const document = typeof model === "string" ? json(model) : model;
    const results = await firefox.run(EVALUATE, await shown.host(), document, answers ?? [{ version: 1 }]);
    assert.deepEqual(results, bits[name], name);
  }
});

test("a link brings the answers back", async () => {
  const shown = await wash();
  await shown.type(CLEAN, "20");
  await shown.reads(VALUE, /\+\$7\.10/);
  const link = await shown.get("link");
  await firefox.driver.get("about:blank");
  await firefox.driver.get(link);
  await (await new Widget(firefox).shown()).reads(VALUE, /\+\$7\.10/);
});

test("every language is spoken, and what was typed stays", async () => {
  const shown = await wash();
  await shown.type(CLEAN, "20");
  const titles = new Set();
  for (const language of ["id", "hu", "ko", "en"]) {
    await firefox.run("arguments[0].lang = arguments[1]", await shown.host(), language);
    await shown.until(async () => !titles.has(await shown.text("h2")) && (await shown.text("h2")) !== "");
    titles.add(await shown.text("h2"));
    assert.equal((await shown.answers()).amounts.clean, 20);
  }
});

test("moving the element and taking it out keep what was typed", async () => {
  const shown = await wash();
  await shown.type(CLEAN, "20");
  await firefox.run("document.body.prepend(arguments[0])", await shown.host());
  await shown.reads(VALUE, /\+\$7\.10/);
  await firefox.run("window.kept = arguments[0]; window.kept.remove()", await shown.host());
  await firefox.run("document.body.append(window.kept)");
  await (await shown.shown()).reads(VALUE, /\+\$7\.10/);
});

test("the strictest page hosts it, with its style", async () => {
  const shown = await wash("examples/strict-csp.html");
  await shown.reads(VALUE, /\+\$2\.12/);
  const styled = "return getComputedStyle(arguments[0].shadowRoot.querySelector('[part=result]')).display";
  assert.notEqual(await firefox.run(styled, await shown.host()), "inline");
});

test("a lever is chosen, and its promise follows", async () => {
  const shown = await pizza();
  await shown.reads(".say", /^Say 55 minutes\./);
  await shown.click("Service");
  await shown.until(async () => (await shown.results()).lever === "service");
  await shown.press("Your promise, slider", Key.END);
  await shown.until(async () => (await shown.answers()).planner.time.promise > 55);
});

test("nothing sticks out at 320 pixels", async () => {
  await firefox.driver.manage().window().setRect({ width: 500, height: 900 });
  for (const [path, tag] of [["minimal", "worthwhile-calculator"], ["planner", "worthwhile-planner"]]) {
    await firefox.go(`examples/${path}.html`);
    const shown = await new Widget(firefox, tag).shown();
    await firefox.run("arguments[0].style.width = '320px'", await shown.host());
    const out = await firefox.run("return arguments[0].scrollWidth - arguments[0].clientWidth", await shown.host());
    assert(out <= 0, `${tag} sticks out by ${out} px`);
  }
});
