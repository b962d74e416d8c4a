// Nine firms in four languages: every sentence, number and unit, on every width.
import { expectAccessible } from "./axe.js";
import { Calculator } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { host, json, names } from "./host.js";

const LANGUAGES = ["en", "id", "hu", "ko"];
const MODELS = names("models").map((name) => name.replace(".json", "")).filter((name) => !["caterpillar", "can-of-stew"].includes(name));

const show = async (page, model, language, width = 1280) => {
  await page.setViewportSize({ width, height: 800 });
  await host(page, `<worthwhile-calculator loading="eager" model="${model}"></worthwhile-calculator>`, { lang: language });
  return new Calculator(page).shown();
};

/** Every word on the screen, and every name that is read out. */
const words = (calculator) =>
  calculator.host.evaluate((element) => {
    const all = [...element.shadowRoot.querySelectorAll("*")];
    const own = (node) => [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE);
    const texts = all.flatMap((node) => own(node).map((text) => text.data));
    return [...texts, ...all.map((node) => node.getAttribute("aria-label") ?? "")].filter((text) => text.trim());
  });

test("there are nine firms", () => {
  expect(MODELS).toHaveLength(9);
});

for (const model of MODELS) {
  for (const language of LANGUAGES) {
    test(`${model} in ${language}: whole, accessible, and within 320 pixels`, async ({ page, heard }) => {
      const calculator = await show(page, model, language, 320);
      const { title, offer } = json(`models/${model}.json`);
      await expect(calculator.title).toHaveText(title[language]);
      await calculator.openAll();
      await settled(page);
      const all = await words(calculator);
      expect(all.filter((text) => /[{}]|undefined|NaN|Infinity|null/.test(text))).toEqual([]);
      for (const { label } of offer.elements) expect(all.join("\n")).toContain(label[language]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      expect(await heard("error")).toEqual([]);
      await expectAccessible(page);
      const [{ detail }] = await heard("ready");
      expect(detail.results.chance.gains).toBeGreaterThan(0);
    });
  }
}

test("no language borrows another's sentences", async ({ page }) => {
  const said = {};
  for (const language of LANGUAGES) {
    const calculator = await show(page, "car-wash", language);
    await calculator.openAll();
    await settled(page);
    said[language] = new Set((await words(calculator)).filter((text) => /\p{L}{4}.*\s.*\p{L}{4}/u.test(text)));
  }
  for (const [a, b] of [["en", "id"], ["en", "hu"], ["en", "ko"], ["id", "hu"], ["id", "ko"], ["hu", "ko"]]) {
    const both = [...said[a]].filter((text) => said[b].has(text));
    expect(both, `${a} and ${b}`).toEqual([]);
  }
});

test("numbers and money are written as each language writes them", async ({ page }) => {
  const shown = {};
  for (const language of LANGUAGES) {
    const calculator = await show(page, "car-wash", language);
    shown[language] = (await calculator.value.textContent()).replaceAll("\u00a0", " ");
  }
  expect(shown).toEqual({ en: "+$2.12", id: "+$2,12", hu: "+2,12 $", ko: "+$2.12" });
});

test("what was typed survives a change of language", async ({ page }) => {
  const calculator = await show(page, "car-wash", "en");
  await calculator.field("A clean car").fill("20");
  await page.evaluate(() => (document.querySelector("worthwhile-calculator").lang = "hu"));
  const { label } = json("models/car-wash.json").offer.elements[0];
  await expect(calculator.field(label.hu)).toHaveValue("20");
  await page.evaluate(() => (document.querySelector("worthwhile-calculator").lang = "ko"));
  await expect(calculator.field(label.ko)).toHaveValue("20");
});

test("a visitor loads the words and the model of one language only", async ({ page, requests }) => {
  await show(page, "taxi", "ko");
  const files = requests.filter((path) => path.endsWith(".json")).map((path) => path.split("/").slice(2).join("/"));
  expect(files.sort()).toEqual(["models/ko/taxi.json", "text/ko.json"]);
});
