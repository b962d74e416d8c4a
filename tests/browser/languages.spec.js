// Nine firms in four languages: every sentence, number and unit, on every width.
import { expectAccessible } from "./axe.js";
import { Calculator } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { LANGUAGES, file, host, json, names } from "./host.js";
import { LONG } from "../long.js";
import { form, formats, written } from "../../src/web/web.js";

const MODELS = names("models").map((name) => name.replace(".json", "")).filter((name) => !["caterpillar", "can-of-stew"].includes(name));
// Axe looks at every model in one language, another from model to model; in the long form in all four.
const looksAt = (model, language) => LONG || LANGUAGES[MODELS.indexOf(model) % LANGUAGES.length] === language;

const show = async (page, model, language, { width = 1280, attributes = "" } = {}) => {
  await page.setViewportSize({ width, height: 800 });
  const tag = `<worthwhile-calculator loading="eager" model="${model}" ${attributes}></worthwhile-calculator>`;
  await host(page, tag, { lang: language });
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
      const calculator = await show(page, model, language, { width: 320 });
      const { title, offer, regions } = json(`models/${model}.json`);
      const here = Object.values(regions).find(({ languages }) => languages.includes(language));
      const elements = offer.elements.filter(({ id }) => here?.offer.elements[id] !== null);
      await expect(calculator.title).toHaveText(title[language]);
      await calculator.openAll();
      await settled(page);
      const all = await words(calculator);
      expect(all.filter((text) => /[{}]|undefined|NaN|Infinity|null/.test(text))).toEqual([]);
      for (const { label } of elements) expect(all.join("\n")).toContain(label[language]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      expect(await heard("error")).toEqual([]);
      if (looksAt(model, language)) await expectAccessible(page);
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

test("a number takes the form of its language, and a negative one a true minus", () => {
  const forms = (language) => [0, 1, 2, 5].map((number) => form(language, number));
  for (const language of ["en", "hu"]) expect(forms(language)).toEqual([1, 0, 1, 1]);
  for (const language of ["id", "ko"]) expect(forms(language)).toEqual([0, 0, 0, 0]);
  expect(forms("cs")).toEqual([3, 0, 1, 3]);
  expect(forms("ar")).toEqual([0, 1, 2, 3]);
  for (const language of ["en", "id", "hu", "ko", "de-CH", "sv"]) {
    const numbers = formats(language, "EUR");
    for (let way = 0; way < numbers.ways.length; way++) {
      expect(written(numbers, way, -3)).toMatch(/^[^-]*\u2212[^-]*$/);
      expect(written(numbers, way, -0)).not.toMatch(/[-\u2212]/);
    }
  }
});

test("numbers and money are written as each language writes them", async ({ page }) => {
  const shown = {};
  for (const language of LANGUAGES) {
    const calculator = await show(page, "car-wash", language, { attributes: 'currency="USD"' });
    shown[language] = (await calculator.value.textContent()).replaceAll("\u00a0", " ");
  }
  expect(shown).toEqual({ en: "+$0.78", id: "+$0,78", hu: "+0,78 $", ko: "+$0.78" });
});

test("a built-in model has the money and the prices of its reader's country", async ({ page }) => {
  const { offer, regions } = json("models/car-wash.json");
  for (const [language, code, sign] of [["en", "USD", "$"], ["id", "IDR", "Rp"], ["hu", "HUF", "Ft"], ["ko", "KRW", "₩"]]) {
    const calculator = await show(page, "car-wash", language);
    await expect(calculator.value).toContainText(sign);
    const price = (regions[code]?.offer ?? offer).price.likely;
    const results = await calculator.results();
    expect([results.currency, results.offer.costByKind.price]).toEqual([code, price]);
  }
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
  const files = requests.filter((path) => path.endsWith(".json")).map((path) => path.split("/").slice(3).join("/"));
  expect(files.sort()).toEqual(["models/ko/taxi.json", "text/ko.json"]);
});

/** The phrases of a language by their names, as the widget loads them. */
async function phrases(page, language) {
  const lists = ["src/text/kit.rs", "src/text/calculator/phrases.rs"].map((path) => file(path).split("phrases! {")[1]);
  const keys = [...lists.join("").matchAll(/^ {4}(\w+): "/gm)].map(([, name]) => name);
  const folder = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name).find((name) => name.includes("/text/")),
  );
  const list = await (await page.request.get(folder.replace(/\w+\.json$/, `${language}.json`))).json();
  expect(list).toHaveLength(keys.length);
  return Object.fromEntries(keys.map((key, at) => [key, list[at]]));
}

const fill = (phrase, name) => phrase.replace("{name}", name);

for (const language of LANGUAGES) {
  test(`everything works by its words in ${language}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.clips = [];
      const writeText = async (text) => void window.clips.push(text);
      Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    });
    const { host: calculator, part } = await show(page, "dental-care", language).then((it) => ({
      host: it.host,
      part: (name) => it.part(name),
    }));
    const text = await phrases(page, language);
    const { offer, personas, situations } = json("models/dental-care.json");
    const button = (name) => calculator.getByRole("button", { name, exact: true });
    const figure = (name) => calculator.getByRole("figure", { name });
    const first = offer.elements[0].label[language];

    await button(fill(text.not_sure_of, first)).click();
    await expect(calculator.getByLabel(text.at_least, { exact: true })).toBeVisible();
    await expect(figure(text.chance)).toContainText(text.gains_in);
    await expect(figure(text.tornado).getByRole("listitem").first()).toBeVisible();
    await expect(figure(text.rests_on)).toContainText(text.assumed);

    await calculator.getByLabel(text.who_are_you, { exact: true }).selectOption(personas[0].label[language]);
    await calculator.getByLabel(text.which_situation, { exact: true }).selectOption(situations[0].label[language]);
    await calculator.getByText(text.rates, { exact: true }).click();
    await calculator.getByRole("checkbox", { name: text.leave_uncounted }).first().check();
    await expect(calculator.getByText(text.order, { exact: true })).toBeVisible();
    const ratings = offer.elements.filter(({ unit }) => unit === "rating").map(({ label }) => label[language]);
    await button(fill(text.move_down, ratings[0])).click();

    await calculator.getByText(text.compare, { exact: true }).click();
    await button(text.keep).click();
    await expect(button(fill(text.take_kept, text.kept.replace("{number}", "1")))).toBeVisible();
    await expect(part("compare").getByRole("rowheader", { name: text.now, exact: true })).toBeVisible();
    await calculator.getByText(text.stages, { exact: true }).first().click();
    await expect(part("stages").getByText(text.stage_gap).first()).toBeVisible();
    await calculator.getByText(text.proposition, { exact: true }).click();
    await expect(part("proposition").getByText(text.how_delivered, { exact: true })).toBeVisible();
    await calculator.getByText(text.show_calculation, { exact: true }).click();
    await expect(part("calculation").getByRole("columnheader", { name: text.source, exact: true })).toBeVisible();
    const worked = fill(text.how, text.price_heading);
    await calculator.getByText(worked, { exact: true }).click();
    await expect(figure(text.price_heading)).toContainText(text.highest_price);

    await calculator.getByRole("textbox", { name: first, exact: true }).fill("lots");
    const wrong = text.not_a_number.split("{typed}")[1].split("{example}")[0];
    await expect(calculator.getByText(wrong, { exact: false }).first()).toBeVisible();

    await button(text.copy_link).click();
    await expect(calculator.getByText(text.copied, { exact: true })).toBeVisible();
    const [link] = await page.evaluate(() => window.clips);
    expect(link).toContain(`;persona=${personas[0].id};situation=${situations[0].id};`);
    // Which rate stands first is decided by the model of the country.
    expect(link).toMatch(/;uncounted=(hour|hassle|anchor);/);
    await button(text.copy_text).click();
    await expect.poll(() => page.evaluate(() => window.clips.length)).toBe(2);
    const [, summary] = await page.evaluate(() => window.clips);
    expect(summary).toContain(json("models/dental-care.json").title[language]);
    for (const name of [text.print, text.save_answers, text.save_row]) await expect(button(name)).toBeVisible();
    await expectAccessible(page);
  });
}
