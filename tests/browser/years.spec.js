// The offer over the years: the picture, the table, and what becomes of them when a figure moves.
import { expectAccessible } from "./axe.js";
import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { host, inline, teaWith } from "./host.js";

/** A pot that costs 100 once and brings 25, 50 and then 100, at a quarter a year (method C81). */
const pot = teaWith((model) => {
  model.currency = "USD";
  model.discount = 0.25;
  model.offer.price.likely = 100;
  Object.assign(model.offer.elements[0], {
    amount: { likely: 100, evidence: "stated" },
    years: 3,
    ramp: [0.25, 0.5],
    needsService: false,
  });
});

const SENTENCE =
  "After 2.25 years it has paid for itself, in today’s money after 2.94 years. Over 3 years it leaves you " +
  "+$3.20 in today’s money.";

test("the years are told in a sentence, a picture and a table, and follow what the visitor says", async ({ page }) => {
  await host(page, inline(JSON.stringify(pot)));
  const tea = await new Calculator(page).shown();
  await expect(tea.value).toHaveText("+$3.20");
  await tea.text("Over the years", { exact: true }).click();
  const years = tea.part("years");
  await expect(years.getByText(SENTENCE)).toBeVisible();
  const bars = years.getByRole("figure").first().getByRole("list").first().getByRole("listitem");
  await expect(bars).toHaveText(["At the start−$100.00", "Year 1−$75.00", "Year 2−$25.00", "Year 3+$75.00"]);
  // Left of zero until it has paid for itself.
  await expect(bars.nth(2).locator("rect")).toHaveClass("tone-loss");
  await expect(bars.nth(3).locator("rect")).toHaveClass("tone-1");
  const table = years.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText([
    "When",
    "You get",
    "It takes",
    "Left",
    "Left so far",
    "In today’s money",
  ]);
  const row = (name) => table.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(row("Year 3").getByRole("cell")).toHaveText(["$100.00", "$0.00", "+$100.00", "+$75.00", "+$51.20"]);
  await expect(row("Together").getByRole("cell")).toHaveText(["$175.00", "$100.00", "+$75.00", "", "+$3.20"]);
  await tea.text("Over the years: how it is worked out").first().click();
  await expect(years).toContainText("2 + $25.00 ÷ $100.00");
  await expectAccessible(page);

  await tea.field("Price").fill("175");
  await expect(years.getByText(/^After 3 years it has paid for itself, but not in today’s money/)).toBeVisible();
  await expect(row("Year 3").getByRole("cell").nth(3)).toHaveText("$0.00");
});

test("a model without years says nothing of them", async ({ page }) => {
  await host(page, inline(JSON.stringify(teaWith(() => {}))));
  const tea = await new Calculator(page).shown();
  await expect(tea.value).toBeVisible();
  await expect(tea.part("stages")).toBeVisible();
  await expect(tea.part("years")).toHaveCount(0);
  expect((await tea.results()).years).toBeNull();
});
