// The planner's figures: pasted, wrong, of levels of service, and taken back.
import { expect, test } from "./fixtures.js";
import { plan } from "./planner.js";

const PIZZA = "pizza-delivery";
const TIME = "Time";
const SERVICE = "Service";
const KEPT = `: just keep it`;

test.describe("past figures:", () => {
  const COLUMN = Array.from({ length: 20 }, (_, at) => String(31 + at));

  for (const [how, apart] of [["a column", "\n"], ["semicolons", ";"], ["a row of a spreadsheet", "\t"], ["lines of Windows", "\r\n"]]) {
    test(`twenty of them count instead of the estimate, pasted as ${how}`, async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      await pizza.observed.fill(COLUMN.join(apart));
      await pizza.observed.blur();
      await expect(pizza.said(TIME)).toHaveText(/^Promise 50 minutes: you keep it 95 times in 100\./);
      const { time } = (await pizza.results()).levers;
      expect(time.counted).toBe(true);
      // The quantile of type 6: 30 + 21 · 0.8.
      expect(time.exact).toBeCloseTo(46.8, 9);
      expect(time.mean).toBe(40.5);
      // Wilson's interval for none of twenty.
      expect(time.brokenBetween[0]).toBeCloseTo(0, 9);
      expect(time.brokenBetween[1]).toBeCloseTo(0.1611, 4);
      await expect(pizza.text("Judging by so many past figures, you will break between 0 and 16 of 100 promises.")).toBeVisible();
      expect((await pizza.answers()).planner.time.observed).toEqual(COLUMN.map(Number));
    });
  }

  test("a heading above the column is passed over, in the first line only", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.observed.fill(`Minutes\n${COLUMN.join("\n")}`);
    await pizza.observed.blur();
    await expect(pizza.said(TIME)).toHaveText(/^Promise 50 minutes:/);
    expect((await pizza.answers()).planner.time.observed).toEqual(COLUMN.map(Number));
    await pizza.observed.fill(`Minutes\nof the spring\n${COLUMN.join("\n")}`);
    await pizza.observed.blur();
    await expect(pizza.problem("Your own past figures")).toHaveText("Line 2 is no number: “of the spring”.");
  });

  test("nineteen of them do not, and that is said", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.observed.fill(COLUMN.slice(1).join("\n"));
    await pizza.observed.blur();
    await expect(pizza.text("Fewer than 20 past figures do not count yet; best, usual and worst do.")).toBeVisible();
    await expect(pizza.said(TIME)).toHaveText(/^Promise 55 minutes:/);
  });

  test("units and marks that cannot be seen do no harm, and no figure is lost", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.observed.fill("\ufeff30 min\n35 min\n40");
    await pizza.observed.blur();
    await expect.poll(async () => (await pizza.answers()).planner?.time.observed).toEqual([30, 35, 40]);
  });

  test("numbers are read as the language writes them", async ({ page }) => {
    const pizza = await plan(page, PIZZA, { lang: "hu" });
    const observed = pizza.host.locator("textarea");
    await observed.fill(COLUMN.map((minutes) => `${minutes},5`).join("\n"));
    await observed.blur();
    await expect.poll(async () => (await pizza.answers()).planner?.time.observed?.[0]).toBe(31.5);
  });

  test("rubbish is named by its line, beside the field, and the rest goes on", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.observed.fill("41\nthree quarters\n44");
    await pizza.observed.blur();
    await expect(pizza.problem("Your own past figures")).toHaveText("Line 2 is no number: “three quarters”.");
    await expect(pizza.observed).toHaveAttribute("aria-invalid", "true");
    await expect(pizza.observed).toHaveAccessibleDescription(/Line 2 is no number/);
    await expect(pizza.said(TIME)).toHaveText(/^Promise 55 minutes:/);
    await pizza.field("In the worst case", pizza.group(TIME)).fill("85");
    await expect(pizza.said(TIME)).toHaveText(/^Promise 55 minutes: you keep it 82 times/);
    await pizza.observed.fill(COLUMN.join("\n"));
    await pizza.observed.blur();
    await expect(pizza.problem("Your own past figures")).toHaveText("");
    await expect(pizza.said(TIME)).toHaveText(/^Promise 50 minutes:/);
  });

  for (const rubbish of ["1e308", "-5", "Infinity", "NaN", "<b>41</b>", "41 kg", "٤١x"]) {
    test(`“${rubbish}” is no past figure`, async ({ page, troubles }) => {
      const pizza = await plan(page, PIZZA);
      await pizza.observed.fill(`41\n${rubbish}`);
      await pizza.observed.blur();
      await expect(pizza.problem("Your own past figures")).toHaveText(`Line 2 is no number: “${rubbish}”.`);
      expect(await pizza.answers()).toEqual({ version: 1 });
      expect(troubles.console).toEqual([]);
    });
  }

  test("starting over takes rubbish away too", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.field("In the worst case", pizza.group(TIME)).fill("85");
    await pizza.observed.fill("41\nthree quarters");
    await pizza.observed.blur();
    await pizza.startOver.click();
    await expect(pizza.problem("Your own past figures")).toHaveText("");
    await expect(pizza.observed).toHaveValue("");
    await expect(pizza.observed).not.toHaveAttribute("aria-invalid", "true");
  });

  test("emptying the field gives the word back to the estimate", async ({ page }) => {
    const shop = await plan(page, "e-commerce");
    expect((await shop.results()).levers.time.counted).toBe(true);
    await shop.observed.fill("");
    await shop.observed.blur();
    await expect.poll(async () => (await shop.results()).levers.time.counted).toBe(false);
    // And it stays so after a reload with the link.
    expect(await shop.link()).toContain("observed");
  });

  test("ten thousand of them are no hindrance", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    // Put in at once, as pasting does; typing so many lines takes the browser itself too long.
    await pizza.observed.evaluate((area) => {
      area.value = Array.from({ length: 10_000 }, (_, at) => 30 + (at % 40)).join("\n");
      area.dispatchEvent(new Event("change", { bubbles: true }));
    });
    // Either they count, or it is said why they do not.
    await expect
      .poll(async () => (await pizza.results()).levers.time.counted || (await pizza.problem("Your own past figures").textContent()) !== "")
      .toBe(true);
  });
});

test.describe("bad input is answered beside its field, and the rest goes on:", () => {
  const WORST = "In the worst case";
  const ORDER = "Best, usual and worst are not in order, so they do not count.";

  test("a worst case below the best one", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.field(WORST, pizza.group(TIME)).fill("20");
    await expect(pizza.text(ORDER)).toBeVisible();
    await pizza.field("How much it matters to them, 0 to 10", pizza.group(SERVICE + KEPT)).fill("7");
    expect((await pizza.answers()).planner.service.importance).toBe(7);
    await expect(pizza.host).toContainText("Follow your customer’s journey");
  });

  test("a worst case is typed digit by digit", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    const field = pizza.field(WORST, pizza.host.locator("details.promise").first());
    await field.focus();
    await field.press("ControlOrMeta+a");
    for (const digit of "85") await page.keyboard.press(digit);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("85");
    expect((await pizza.results()).levers.time.mean).toBeCloseTo((30 + 4 * 40 + 85) / 6, 9);
  });

  test("a worst case below the best one can be put right again", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    const field = pizza.host.getByLabel(WORST, { exact: true });
    await field.fill("20");
    await field.blur();
    await expect(field).toBeVisible();
    await field.fill("75");
    await expect(pizza.said(TIME)).toHaveText(/^Promise 55 minutes:/);
  });

  for (const [typed, sentence] of [
    ["1e308", /./],
    ["soon", /“soon” is not a number/],
    ["-5", /./],
    ["99999999999999999999", /./],
  ]) {
    test(`“${typed}” as a time`, async ({ page, troubles }) => {
      const pizza = await plan(page, PIZZA);
      const field = pizza.field(WORST, pizza.group(TIME));
      await field.fill(typed);
      await expect(pizza.problem(WORST, pizza.group(TIME))).toHaveText(sentence);
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveAccessibleDescription(sentence);
      await expect(pizza.said(TIME)).toHaveText(/^Promise 55 minutes:/);
      await pizza.slider("Your promise").first().fill("45");
      await expect(pizza.said(TIME)).toHaveText(/^Promise 45 minutes:/);
      await expect(field).toHaveValue(typed);
      await field.fill("85");
      await expect(pizza.problem(WORST, pizza.group(TIME))).toHaveText("");
      expect(troubles.console).toEqual([]);
    });
  }

  for (const [name, typed] of [
    ["What each extra minute promised costs you per order, in customers who go elsewhere", "-0.2"],
    ["What each minute sooner is worth to a customer", "-1"],
    ["How much it matters to them, 0 to 10", "11"],
    ["Your promise", "1e308"],
    ["Pleasure of being better than promised (1 = counts in full, 0 = not at all)", "1.5"],
    ["Pain of being worse than promised (2 = counts double)", "0.5"],
    ["How much of a surprise is gone by the next time (0 to 1)", "30"],
  ]) {
    test(`${typed} for “${name}”`, async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      const field = pizza.field(name).first();
      const before = await pizza.results();
      await field.fill(typed);
      await expect(field).toHaveAccessibleDescription(/\S/);
      expect(await pizza.results()).toEqual(before);
      expect(await pizza.answers()).toEqual({ version: 1 });
    });
  }

  test("figures as large as they may be leave no figure that is none", async ({ page, troubles }) => {
    const pizza = await plan(page, PIZZA);
    for (const field of await pizza.group(TIME).getByRole("textbox").all()) await field.fill("1000000000000");
    const all = await pizza.host.evaluate((element) => element.shadowRoot.querySelector(".root").textContent);
    expect(all).not.toMatch(/NaN|Infinity|∞|undefined/);
    expect(JSON.stringify(await pizza.results())).not.toMatch(/NaN|Infinity/);
    expect(troubles.console).toEqual([]);
  });
});

test.describe("levels of service:", () => {
  const taxi = (page) => plan(page, "taxi");

  test("the golden taxi: an upgrade is felt as 0.525 and costs 0.42", async ({ page }) => {
    const planner = await taxi(page);
    const { upgrade, levers } = await planner.results();
    expect(upgrade.chance).toBeCloseTo(0.3, 9);
    expect(upgrade.levels).toBeCloseTo(0.35, 9);
    expect(upgrade.felt).toBeCloseTo(0.525, 9);
    expect(upgrade.cost).toBeCloseTo(0.42, 9);
    expect(levers.service.promise).toBe(1);
    await expect(planner.text(/^30 of 100 customers get more than promised\. It feels like €0\.5[23] and costs you €0\.42 per ride: worth it\.$/)).toBeVisible();
    await expect(planner.said(SERVICE)).toHaveText(
      "Promise “Economy”: everybody gets it, and 30 in 100 get more.",
    );
  });

  test("it is not worth it where it costs more than is felt", async ({ page }) => {
    const planner = await taxi(page);
    await planner.field("What each level more is worth to a customer").fill("2");
    // 0.5 · 2 · 0.35 = 0.35, less than 0.42.
    await expect(planner.text(/It feels like €0\.35 and costs you €0\.42 per ride: only worth it while the better level is idle\.$/)).toBeVisible();
  });

  test("another level is promised", async ({ page }) => {
    const planner = await taxi(page);
    const level = planner.field("The level to promise", planner.group(SERVICE));
    const chosen = () => level.evaluate((list) => list.selectedOptions[0]?.label);
    expect(await chosen()).toBe("Economy");
    await level.selectOption({ label: "Comfort" });
    await expect(planner.said(SERVICE)).toHaveText("Promise “Comfort”: 30 in 100 get at least that, and 5 get more.");
    expect((await planner.answers()).planner.service.promise).toBe(2);
    await planner.undo.click();
    await expect.poll(chosen).toBe("Economy");
  });

  test("shares are changed, and counted as parts of their sum", async ({ page }) => {
    const planner = await taxi(page);
    await planner.field("Economy", planner.group(SERVICE)).fill("50");
    // 0.5, 0.25 and 0.05 of 0.8.
    expect((await planner.results()).upgrade.chance).toBeCloseTo(0.375, 9);
    await expect(planner.bar("What is really delivered", "Economy")).toHaveText("63 of 100");
    expect((await planner.answers()).planner.service.shares).toEqual([0.5, 0.25, 0.05]);
  });

  test("a share is a number of 100, and no more", async ({ page }) => {
    const planner = await taxi(page);
    for (const typed of ["101", "-1", "many"]) {
      await planner.field("Economy", planner.group(SERVICE)).fill(typed);
      await expect(planner.field("Economy", planner.group(SERVICE))).toHaveAccessibleDescription(/\S/);
    }
    expect(await planner.answers()).toEqual({ version: 1 });
  });

  test("shares of nothing at all can be put right again", async ({ page }) => {
    const planner = await taxi(page);
    for (const level of ["Economy", "Comfort", "Business"]) {
      await planner.host.getByLabel(level, { exact: true }).fill("0");
    }
    const economy = planner.host.getByLabel("Economy", { exact: true });
    await expect(economy).toBeVisible();
    await economy.fill("100");
    await expect(planner.said(SERVICE)).toHaveText(/^Promise “Economy”: everybody gets it, and 0 in 100 get more\.\s*$/);
  });
});

test("undo goes back step by step, and starting over to the beginning", async ({ page }) => {
  const pizza = await plan(page, PIZZA);
  await expect(pizza.undo).toBeDisabled();
  await expect(pizza.startOver).toBeDisabled();
  await pizza.card(SERVICE).check();
  await pizza.openAll();
  await pizza.slider("Pain of being worse than promised (2 = counts double)").fill("3");
  await pizza.field("What customers expect", pizza.group(TIME + KEPT)).fill("45");
  await pizza.undo.click();
  expect((await pizza.answers()).planner).toEqual({ lever: "service", feeling: { pain: 3 } });
  await pizza.undo.click();
  expect((await pizza.answers()).planner).toEqual({ lever: "service" });
  await pizza.slider("Pain of being worse than promised (2 = counts double)").fill("2.5");
  await pizza.startOver.click();
  expect(await pizza.answers()).toEqual({ version: 1 });
  await expect(pizza.card(TIME)).toBeChecked();
  await pizza.undo.click();
  expect((await pizza.answers()).planner).toEqual({ lever: "service", feeling: { pain: 2.5 } });
});
