// One model for several countries: which region is shown, and that no amount is read in another currency.
import { Calculator } from "./calculator.js";
import { expect, only, test } from "./fixtures.js";
import { host, inline, json, teaWith } from "./host.js";
import { Planner } from "./planner.js";
import { Studio } from "./studio.js";

// A pot of tea in euros, and what is different where forints and won are paid.
const model = teaWith((model) => {
  model.title = { en: "Is the tea worth it?", hu: "Megéri a tea?" };
  model.offer.price = { likely: 3, evidence: "example" };
  model.offer.elements.push({
    id: "wait",
    label: { en: "Waiting", hu: "Várakozás", ko: "대기" },
    side: "cost",
    kind: "time",
    unit: "minutes",
    amount: 6,
  });
  model.rates = { hour: 10 };
  model.planner = { cost: { best: 2, usual: 3, worst: 4, said: 3, worth: 1, cautionPrice: 1 } };
  model.regions = {
    HUF: {
      languages: ["hu"],
      offer: {
        price: { likely: 900, evidence: "example" },
        elements: { warmth: { amount: { likely: 2000 }, label: { en: "Warmth", hu: "Meleg" } } },
      },
      rates: { hour: 3000 },
      planner: { cost: { best: 600, usual: 900, worst: 1200, said: 900 } },
    },
    KRW: {
      languages: ["ko"],
      offer: { price: { likely: 4000 }, elements: { warmth: { amount: 7000 }, wait: null } },
      rates: { hour: 20000 },
    },
  };
});
const DOCUMENT = JSON.stringify(model);

const show = async (page, { lang = "en", attributes = "", fragment = "" } = {}) => {
  await host(page, inline(DOCUMENT, attributes), { lang });
  if (fragment) {
    await page.evaluate((fragment) => (location.hash = fragment), fragment);
    await page.reload();
  }
  return new Calculator(page).shown();
};
const fragmentOf = (widget) => widget.host.evaluate((element) => element.link().split("#")[1]);
const results = async (calculator) => {
  const { currency, offer } = await calculator.results();
  return [currency, offer.value];
};

test("a page in a country's language shows its figures and its words", async ({ page }) => {
  expect(await results(await show(page))).toEqual(["EUR", 1.5]);
  const hungarian = await show(page, { lang: "hu-HU" });
  expect(await results(hungarian)).toEqual(["HUF", 950]);
  await expect(hungarian.title).toHaveText("Megéri a tea?");
  await expect(hungarian.field("Meleg")).toBeVisible();
  const korean = await show(page, { lang: "ko" });
  expect(await results(korean)).toEqual(["KRW", 3000]);
  await expect(korean.field("대기")).toHaveCount(0);
});

test("the host's currency is a region's, or else only a sign, which the host hears once", async ({ page, heard }) => {
  const calculator = await show(page, { attributes: 'currency="HUF"' });
  expect(await results(calculator)).toEqual(["HUF", 950]);
  expect(await heard("error")).toEqual([]);
  const currency = (code) => calculator.host.evaluate((element, code) => (element.currency = code), code);
  await currency("GBP");
  await expect.poll(() => results(calculator)).toEqual(["GBP", 1.5]);
  const { detail } = await only(heard, "error", page);
  expect(detail.code).toBe("currency");
  expect(detail.message).toBe("currency: the model has no figures in GBP.");
  await calculator.host.evaluate((element) => (element.lang = "hu"));
  await expect.poll(() => results(calculator)).toEqual(["GBP", 950]);
  expect(await heard("error")).toHaveLength(1);
});

test("what was typed keeps its currency when the language changes, and nothing typed follows it", async ({ page }) => {
  const calculator = await show(page);
  const lang = (tag) => calculator.host.evaluate((element, tag) => (element.lang = tag), tag);
  await lang("hu");
  await expect.poll(() => results(calculator)).toEqual(["HUF", 950]);
  await calculator.field("Meleg").fill("2500");
  await lang("en");
  await expect(calculator.title).toHaveText("Is the tea worth it?");
  expect(await results(calculator)).toEqual(["HUF", 1450]);
  await calculator.startOver.click();
  // It can be undone, so that the region stays.
  await lang("ko");
  await expect(calculator.field("대기")).toBeVisible();
  await lang("en");
  expect(await results(calculator)).toEqual(["HUF", 950]);
  await calculator.undo.click();
  expect(await results(calculator)).toEqual(["HUF", 1450]);
});

test("link, answers and memory name the currency, and bring it along to another language", async ({ page }) => {
  const hungarian = await show(page, { lang: "hu", attributes: "remember" });
  expect(await fragmentOf(hungarian)).toBe("worthwhile=1;tea");
  await hungarian.field("Meleg").fill("2500");
  const fragment = await fragmentOf(hungarian);
  expect(fragment).toBe("worthwhile=1;tea;amounts.warmth=2500;currency=HUF");
  expect(await hungarian.answers()).toEqual({ version: 1, amounts: { warmth: 2500 }, currency: "HUF" });
  // Remembered only.
  const remembered = await show(page, { attributes: "remember" });
  expect(await results(remembered)).toEqual(["HUF", 1450]);
  await expect(remembered.title).toHaveText("Is the tea worth it?");
  await page.evaluate(() => localStorage.clear());
  // Linked only, where the host asks for yet another.
  const linked = await show(page, { lang: "ko", attributes: 'currency="EUR"', fragment });
  expect(await results(linked)).toEqual(["HUF", 1450]);
  // Taken out of the page and put back in another language.
  await linked.host.evaluate((element) => {
    element.remove();
    element.lang = "en";
    setTimeout(() => document.body.append(element), 50);
  });
  await expect(linked.title).toHaveText("Is the tea worth it?");
  expect(await results(linked)).toEqual(["HUF", 1450]);
});

test("answers without a currency are in the model's own, and without money in no one's", async ({ page }) => {
  const own = await show(page, { lang: "hu", fragment: "worthwhile=1;tea;amounts.warmth=8" });
  expect(await results(own)).toEqual(["EUR", 4.5]);
  expect(await fragmentOf(own)).toBe("worthwhile=1;tea;amounts.warmth=8");
  const minutes = await show(page, { lang: "hu", fragment: "worthwhile=1;tea;amounts.wait=12" });
  expect(await results(minutes)).toEqual(["HUF", 800]);
});

test("amounts in a currency that the model does not have are left out, and all hear of it", async ({ page, heard }) => {
  const fragment = "worthwhile=1;tea;persona=cold;amounts.warmth=90000;amounts.wait=12;currency=IDR";
  const calculator = await show(page, { fragment });
  await expect(calculator.field("Warmth")).toHaveValue("5");
  await expect(calculator.field("Waiting")).toHaveValue("12");
  await calculator.expectChosen("Feeling cold");
  await expect(
    calculator.text("The amounts in IDR were left out: there are no figures in that currency here."),
  ).toBeVisible();
  const { detail } = await only(heard, "error", page);
  expect(detail.faults).toMatchObject([{ place: "currency", rule: "no-figures-in" }]);
});

test("the host's answers name their currency too", async ({ page, heard }) => {
  const calculator = await show(page);
  const answers = { version: 1, currency: "HUF", amounts: { warmth: 2500 } };
  await calculator.host.evaluate((element, answers) => (element.answers = answers), answers);
  await expect.poll(() => results(calculator)).toEqual(["HUF", 1450]);
  await calculator.field("Warmth").fill("3000");
  await calculator.startOver.click();
  expect(await results(calculator)).toEqual(["HUF", 1450]);
  expect(await heard("error")).toEqual([]);
});

test("the planner follows, with its own link", async ({ page }) => {
  const plan = async (lang, fragment) => {
    await host(page, inline(DOCUMENT).replaceAll("-calculator", "-planner"), { lang });
    if (fragment) {
      await page.evaluate((fragment) => (location.hash = fragment), fragment);
      await page.reload();
    }
    return new Planner(page).shown();
  };
  const currency = async (planner) => (await planner.results()).currency;
  expect(await currency(await plan("en"))).toBe("EUR");
  const hungarian = await plan("hu");
  expect(await currency(hungarian)).toBe("HUF");
  await hungarian.host.evaluate((element) => {
    element.answers = { version: 1, currency: "HUF", planner: { lever: "cost", cost: { said: 950 } } };
  });
  await expect
    .poll(() => fragmentOf(hungarian))
    .toBe("worthwhile-plan=1;tea;lever=cost;cost.said=950;currency=HUF");
  const other = await plan("ko", "worthwhile-plan=1;tea;lever=cost;cost.said=950;currency=HUF");
  expect(await currency(other)).toBe("HUF");
  expect((await other.answers()).planner).toEqual({ lever: "cost", cost: { said: 950 } });
});

test("a line says that figures are examples, and they are tagged so", async ({ page }) => {
  const calculator = await show(page);
  await expect(calculator.text("Based on example figures.").first()).toBeVisible();
  await expect(calculator.row("Price")).toContainText("example");
  await calculator.field("Price").fill("2");
  await expect(calculator.row("Price")).toContainText("yours");
  const korean = await show(page, { lang: "ko" });
  await expect(korean.text("예시 수치로 계산했어요.")).toHaveCount(0);
});

test("the Studio begins with the model of its language's country, and what is pasted says which", async ({ page }) => {
  const studio = await new Studio(page).open("hu");
  const { offer } = json("models/car-wash.json");
  await studio.begin(offer.name.hu);
  expect((await studio.preview.results()).currency).toBe("HUF");
  await expect(studio.page.locator(".piece code").first()).toContainText('model="car-wash"');
  await expect(studio.page.locator(".piece code").first()).toContainText('currency="HUF"');
});

test("the Studio keeps the regions of a file", async ({ page }) => {
  const studio = await new Studio(page).open();
  await studio.openFile("tea.json", DOCUMENT);
  await studio.shown();
  await expect(studio.notice).toContainText("Its figures in HUF, KRW stay in it as they are");
  await studio.field("Question").fill("Tea?");
  expect((await studio.saved()).model.regions).toEqual(model.regions);
});
