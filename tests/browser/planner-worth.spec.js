// The planner's last part: whether exceeding is worth it.
import { expect, test } from "./fixtures.js";
import { json } from "./host.js";
import { plan } from "./planner.js";

const SHOP = "e-commerce";

/** The shop with something else in the model's part for the planner. */
const shopWith = (change) => {
  const model = json("models/e-commerce.json");
  change(model.planner);
  return model;
};

test("the golden customer: worth 66, and 55.77 more, 3.84 of it together", async ({ page }) => {
  const shop = await plan(page, SHOP);
  await expect(
    shop.text("A customer’s lifetime value (CLV) is €66.00 today and €121.77 if all of this comes true: €55.77 more."),
  ).toBeVisible();
  await expect(shop.text("+€3.84 of it comes only from several effects at once.")).toBeVisible();
  await expect(shop.text("To pay for itself it needs 71 of 100 customers to stay.")).toBeVisible();
  const { loyalty } = await shop.results();
  expect(loyalty.before.value).toBeCloseTo(66, 9);
  expect(loyalty.before.periods).toBeCloseTo(1 / 0.3, 9);
  expect(loyalty.joint).toBeCloseTo(55.7714, 4);
  expect(loyalty.together).toBeCloseTo(3.8357, 4);
  expect(loyalty.breakEvenStay).toBeCloseTo(0.710769, 6);
  const golden = { stay: 28.2857, visits: 12.6, bill: 6.3, referred: 10, cost: -5.25 };
  expect(Object.keys(loyalty.effects).sort()).toEqual(Object.keys(golden).sort());
  for (const [name, alone] of Object.entries(golden)) expect(loyalty.effects[name], name).toBeCloseTo(alone, 4);
});

const WATERFALL = "What the plan costs and brings, a year";

test("what the plan costs and brings is a waterfall whose parts add up", async ({ page }) => {
  const shop = await plan(page, SHOP);
  await expect(shop.brings).toHaveText("The plan brings about €789 a year.");
  let sum = 0;
  for (const [name, amount] of /** @type {[string, number][]} */ ([
    ["Actions after the sale", -400],
    ["Easy way to complain", -40],
    ["What else exceeding costs", -200],
    ["Customers who stay", 420],
    ["More and larger purchases", 809],
    ["Recommended customers", 200],
  ])) {
    await expect(shop.bar(WATERFALL, name)).toHaveText(`${amount < 0 ? "−" : "+"}€${Math.abs(amount)}`);
    sum += amount;
  }
  await expect(shop.bar(WATERFALL, "Total")).toHaveText(`+€${sum}`);
  const { worth } = await shop.results();
  expect(worth.net).toBeCloseTo(789.1, 6);
  expect(worth.kept).toBeCloseTo(10 / 3, 9);
  await expect(shop.text("It keeps 3 more of your 67 customers a year.")).toBeVisible();
});

test("whatever is changed in the parts before changes it", async ({ page }) => {
  const shop = await plan(page, SHOP);
  const answer = () => shop.brings.textContent();
  let before = await answer();
  for (const change of [
    () => shop.field("The easy way costs, in a period").fill("90"),
    () => shop.field("Your promise").first().fill("4"),
    () => shop.field("Costs each time").first().fill("1"),
    () => shop.field("Customers who leave after one broken promise").fill("1"),
    () => shop.field("Cancelled orders that the first day saves").fill("30"),
  ]) {
    await change();
    await expect(shop.brings).not.toHaveText(String(before));
    before = await answer();
  }
});

test("an effect that nobody knows counts for nothing, says when it would pay, and is a slider", async ({ page }) => {
  const shop = await plan(page, SHOP);
  const effects = shop.group("Who stays");
  await expect(effects.getByText(/^No figure yet: it counts for nothing\. It would pay for itself by keeping 1 more of your 67 customers a year\.$/)).toBeVisible();
  await shop.slider("Customers whom the later actions keep").fill("2");
  await expect(effects.getByText("It keeps 1 more of your 67 customers a year. +€168")).toBeVisible();
  expect((await shop.answers()).planner).toEqual({ kept: { laterActions: 0.02 } });
});

test("the calculation has the figures of the waterfall, and says what does not change it", async ({ page }) => {
  const shop = await plan(page, SHOP);
  const rows = shop.group("Calculation");
  for (const line of [
    "A customer who stays still brings: 6 × €40.00 × 30 of 100 × 1.75 = €126.00",
    "Actions on the first day: −400 × €0.70 = −€280",
    "Customers who stay: 66.6667 × (75 of 100 − 70 of 100) × €126.00 = +€420",
    "Total: −€280 − €120 − €40 − €200 + €420 + €744 + €200 + €65 = +€789",
  ]) {
    await expect(rows.getByText(line, { exact: true })).toBeVisible();
  }
  await expect(rows.getByText("Bad recommendations: nobody knows how many customers one costs.")).toBeVisible();
});

test("by the month it costs a twelfth", async ({ page }) => {
  const shop = await plan(page, SHOP);
  await shop.field("Counted per").selectOption({ label: "month" });
  await expect(shop.bar("What the plan costs and brings, a month", "Actions after the sale")).toHaveText("−€33.33");
  await expect(shop.brings).toHaveText(/ a month\.$/);
});

test("the figures are changed, and the sentence follows", async ({ page }) => {
  const shop = await plan(page, SHOP);
  // 6 · 40 · 0.3 · 0.8 / 0.3 − 60
  await shop.field("Customers who are still here a period later").fill("80");
  await expect(shop.text(/^A customer’s lifetime value \(CLV\) is €132\.00 today/)).toBeVisible();
  await shop.field("Winning a customer costs").fill("100");
  await expect(shop.text(/^A customer’s lifetime value \(CLV\) is €92\.00 today/)).toBeVisible();
  expect((await shop.answers()).planner).toEqual({ loyalty: { stay: 0.8, acquisition: 100 } });
});

test("what costs more than it brings does not pay", async ({ page }) => {
  const shop = await plan(page, SHOP);
  await shop.field("What else exceeding costs, per customer and period").fill("60");
  await expect(shop.text(/^A customer’s lifetime value \(CLV\) is €66\.00 today and −?€[\d.]+ with all of this: €[\d.]+ less\. It does not pay\.$/)).toBeVisible();
  expect((await shop.results()).loyalty.joint).toBeLessThan(0);
});

test("a customer is counted for so many periods at most", async ({ page }) => {
  const shop = await plan(page, SHOP);
  await shop.field("Periods to count, at most").fill("5");
  let margins = 0;
  for (let period = 1; period <= 5; period++) margins += 72 * (0.7 / 1.1) ** period;
  const { before } = (await shop.results()).loyalty;
  expect(before.margins).toBeCloseTo(margins, 9);
  expect(before.value).toBeCloseTo(margins - 60, 9);
});

test("one effect alone works together with nothing", async ({ page }) => {
  const shop = await plan(page, shopWith((planner) => (planner.after = { stay: 0.75 })));
  await expect(shop.text("A customer’s lifetime value (CLV) is €66.00 today and €94.29 if all of this comes true: €28.29 more.")).toBeVisible();
  await expect(shop.text(/comes only from several effects at once/)).toHaveCount(0);
});

test("a cost alone says how many would have to stay", async ({ page }) => {
  const shop = await plan(page, shopWith((planner) => (planner.after = { cost: 3 })));
  await expect(shop.text(/: €5\.25 less\. It does not pay\.$/)).toBeVisible();
  expect((await shop.results()).loyalty.breakEvenStay).toBeCloseTo(0.710769, 6);
});

test("without any plan, only today's worth is said", async ({ page }) => {
  const shop = await plan(page, shopWith((planner) => delete planner.after));
  await expect(shop.text("A customer’s lifetime value (CLV) is €66.00 today.", { exact: true })).toBeVisible();
});

test("what is missing is asked for, and filled in", async ({ page }) => {
  const shop = await plan(page, shopWith((planner) => { delete planner.after; delete planner.loyalty; }));
  await expect(shop.text("Say how often a customer comes, what they pay, how much of it is left to you and how many stay.")).toBeVisible();
  expect((await shop.results()).loyalty).toBeNull();
  for (const [name, typed] of [
    ["Purchases of a customer in a period", "6"],
    ["Average bill", "40"],
    ["Share of the bill you keep", "30"],
    ["Customers who are still here a period later", "70"],
    ["Winning a customer costs", "60"],
  ]) {
    await shop.field(name).fill(typed);
  }
  await expect(shop.text("A customer’s lifetime value (CLV) is €66.00 today.", { exact: true })).toBeVisible();
});

for (const [name, typed, sentence] of [
  ["Customers who are still here a period later", "100", /99\.99/],
  ["Customers who stay then", "150", /99\.99/],
  ["Interest rate per period", "0", /0\.005/],
  ["Share of the bill you keep", "101", /100/],
  ["Average bill", "-40", /\S/],
  ["Purchases of a customer in a period", "1e308", /\S/],
  ["Winning a customer costs", "a lot", /“a lot” is not a number/],
  ["Periods to count, at most", "0", /1/],
]) {
  test(`“${typed}” for “${name}” is answered beside it, and the rest goes on`, async ({ page }) => {
    const shop = await plan(page, SHOP);
    const field = shop.field(name);
    await field.fill(typed);
    await expect(shop.problem(name)).toHaveText(sentence);
    await expect(field).toHaveAccessibleDescription(sentence);
    await expect(shop.text(/^A customer’s lifetime value \(CLV\) is €66\.00 today and €121\.77/)).toBeVisible();
    expect(await shop.answers()).toEqual({ version: 1 });
    await shop.field("What else exceeding costs, per customer and period").fill("0");
    await expect(shop.text(/^A customer’s lifetime value \(CLV\) is €66\.00 today and €128\.20/)).toBeVisible();
  });
}

test("it is said where a famous figure comes from", async ({ page }) => {
  const shop = await plan(page, SHOP);
  await expect(shop.text(/^RJMetrics \(2015\).*68 of 100 customers never buy twice\.$/)).toBeVisible();
});
