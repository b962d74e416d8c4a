// The main paths once more in Firefox: another engine, the same promises.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { Key, Widget, serve, start } from "./browser.js";

const WASH = '<worthwhile-calculator loading="eager" model="car-wash">A wash costs $9.</worthwhile-calculator>';
const PIZZA = '<worthwhile-planner loading="eager" model="pizza-delivery">We keep our promises.</worthwhile-planner>';

const { title: titles } = JSON.parse(readFileSync(new URL("../../models/car-wash.json", import.meta.url), "utf8"));

let driver, site;
before(async () => {
  site = await serve();
  driver = await start();
});
after(async () => {
  await driver?.quit();
  site.close();
});

async function open(body, options) {
  await driver.get(site.page(body, options));
  return new Widget(driver);
}

test("a result stands there at once", async () => {
  await driver.get(`${site.address}examples/minimal.html`);
  const wash = new Widget(driver);
  assert.match(await wash.reads("+$0.78"), /Not quite: “Washing it at home” is about \$2 better for you\./);
});

test("what is typed, as people write it, changes the result", async () => {
  const wash = await open(WASH);
  await wash.reads("+$0.78");
  await wash.type("A clean car", "20");
  await wash.reads("+$5.93");
  assert.deepEqual(await wash.answers(), { version: 1, amounts: { clean: 20 } });
  await wash.type("A clean car", "abc");
  await wash.once(({ shadowRoot }) => /is not a number/.test(shadowRoot.textContent));
  await wash.reads("+$5.93");
  await wash.click("Undo");
  await wash.reads("+$0.78");
});

test("a slider moves by the keyboard", async () => {
  const wash = await open(WASH);
  await wash.reads("+$0.78");
  const slider = await wash.named("A clean car, slider");
  await slider.sendKeys(Key.ARROW_RIGHT, Key.ARROW_RIGHT);
  const clean = await wash.once(({ answers }) => answers.amounts?.clean);
  assert.ok(clean > 14, `${clean}`);
});

test("who is not sure gives a range, and sees the chance", async () => {
  const wash = await open(WASH);
  await wash.reads("+$0.78");
  await wash.click("Not sure about “A clean car”?");
  await wash.type("At least", "5");
  await wash.once(({ answers }) => answers.amounts?.clean?.low === 5);
  assert.deepEqual((await wash.answers()).amounts.clean, { low: 5, likely: 14, high: 16 });
  const { gains } = await wash.ask(({ results }) => results.chance);
  assert.ok(gains > 0 && gains < 1);
});

test("a link restores the answers", async () => {
  const wash = await open(WASH);
  await wash.reads("+$0.78");
  await wash.type("A clean car", "20");
  await wash.reads("+$5.93");
  const link = await wash.ask((element) => element.link());
  await driver.get("about:blank");
  await driver.get(link);
  await wash.reads("+$5.93");
});

test("the planner exceeds one lever and keeps the others", async () => {
  await open(PIZZA);
  const pizza = new Widget(driver, "worthwhile-planner");
  await pizza.once(({ results }) => results?.lever === "time");
  await pizza.ask(({ shadowRoot }) => {
    for (const folded of shadowRoot.querySelectorAll("details")) folded.open = true;
  });
  const card = await pizza.once(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll("label.card")].find((label) => label.textContent.startsWith("Service")),
  );
  await driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", card);
  await card.click();
  await pizza.once(({ results }) => results.lever === "service");
  assert.deepEqual(await pizza.answers(), { version: 1, planner: { lever: "service" } });
});

for (const [lang, figure] of [["hu", /\d\sFt$/], ["ko", /₩\d/], ["id", /Rp\s\d/]]) {
  test(`the language of the page is spoken: ${lang}`, async () => {
    const wash = await open(WASH, { lang });
    const title = await wash.once(({ shadowRoot }) => shadowRoot?.querySelector("h2")?.textContent);
    assert.equal(title, titles[lang]);
    await wash.figure(figure);
  });
}

test("a language that changes keeps what was typed", async () => {
  const wash = await open(WASH);
  await wash.reads("+$0.78");
  await wash.type("A clean car", "20");
  await wash.reads("+$5.93");
  await wash.ask((element) => {
    element.lang = "hu";
  });
  await wash.figure(/5,93/);
});

test("the strictest policy is kept, and the result stands there", async () => {
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'";
  const wash = await open(WASH, { headers: { "content-security-policy": policy } });
  await wash.reads("+$0.78");
  const { display } = await wash.ask(({ shadowRoot }) => {
    const { display } = getComputedStyle(shadowRoot.querySelector("[part=result]"));
    return { display };
  });
  assert.notEqual(display, "inline");
  await wash.type("A clean car", "20");
  await wash.reads("+$5.93");
});

test("a page that forbids Wasm keeps its own content", async () => {
  const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
  const wash = await open(WASH, { headers: { "content-security-policy": policy } });
  await wash.once((element) => element.shadowRoot?.querySelector("slot") && element.innerText === "A wash costs $9.");
  await driver.sleep(500);
  assert.equal(await wash.ask((element) => element.innerText), "A wash costs $9.");
});

test("moving keeps what was typed, and putting back later too", async () => {
  const wash = await open(`<div id="here">${WASH}</div><div id="there"></div>`);
  await wash.reads("+$0.78");
  await wash.type("A clean car", "20");
  await wash.reads("+$5.93");
  await wash.ask((element) => document.querySelector("#there").append(element));
  await wash.reads("+$5.93");
  const freed = await driver.executeAsyncScript(`
    const [done] = arguments;
    window.out = document.querySelector("worthwhile-calculator");
    window.out.remove();
    setTimeout(() => done(window.out.results === undefined));`);
  assert.equal(freed, true);
  await driver.executeScript('document.querySelector("#here").append(window.out)');
  await wash.reads("+$5.93");
});

test("two on a page do not know of each other", async () => {
  await open(WASH.replace("<worthwhile-calculator", '<worthwhile-calculator id="a"') + WASH);
  const [first, second] = [new Widget(driver, "#a"), new Widget(driver, "worthwhile-calculator:not(#a)")];
  await Promise.all([first.reads("+$0.78"), second.reads("+$0.78")]);
  await first.type("A clean car", "20");
  await first.reads("+$5.93");
  await second.reads("+$0.78");
});

test("a frame of another origin is as high as its widget, and its events sound on it", async () => {
  const there = site.address.replace("127.0.0.1", "localhost");
  const source = `${there}embed.html?model=car-wash&parent=${encodeURIComponent(site.address)}`;
  await open(
    `<script type="module" src="worthwhile-frame.js"></script>
    <script>addEventListener("worthwhile-ready", ({ detail }) => (window.ready = detail.results.offer.value));</script>
    <iframe data-worthwhile title="Is it worth it?" src="${source}"></iframe>`,
  );
  const frame = new Widget(driver, "iframe");
  const height = () => frame.ask(({ clientHeight }) => clientHeight);
  assert.ok(Math.abs((await frame.once(() => window.ready)) - 2.1229) < 1e-3);
  await frame.once(({ style }) => style.height !== "");
  const fold = async (open) => {
    await driver.switchTo().frame(0);
    await new Widget(driver).ask(({ shadowRoot }, open) => {
      for (const one of shadowRoot.querySelectorAll("details")) one.open = open;
    }, open);
    await driver.switchTo().defaultContent();
  };
  const content = async () => {
    await driver.switchTo().frame(0);
    const height = await driver.executeScript("return Math.ceil(document.body.getBoundingClientRect().height)");
    await driver.switchTo().defaultContent();
    return height;
  };
  const fits = () => driver.wait(async () => (await height()) === (await content()), 20_000, "as high as its content");
  await fits();
  const folded = await height();
  await fold(true);
  await frame.once(({ clientHeight }, folded) => clientHeight > folded + 200, folded);
  await fits();
  await fold(false);
  await frame.once(({ clientHeight }, folded) => clientHeight < folded + 200, folded);
  await fits();
});
