// The planner's first parts: one lever, a promise that is kept, and levels of service.
import { expect, settled, test } from "./fixtures.js";
import { json } from "./host.js";
import { plan } from "./planner.js";

const PIZZA = "pizza-delivery";
const TIME = "Time";
const SERVICE = "Service";
const KEPT = `: just keep it`;

/** The plan of the pizza with something else in the model's part for the planner. */
const pizzaWith = (change) => {
  const model = json("models/pizza-delivery.json");
  change(model.planner);
  return model;
};

test.describe("one lever:", () => {
  test("exactly one is exceeded, the others are kept", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await expect(pizza.host.getByRole("radio")).toHaveCount(2);
    await expect(pizza.card(TIME)).toBeChecked();
    await expect(pizza.state(TIME)).toHaveText("Exceed");
    await expect(pizza.state(SERVICE)).toHaveText(/^Just keep it: /);
    await pizza.card(SERVICE).check();
    await expect(pizza.card(TIME)).not.toBeChecked();
    await expect(pizza.state(TIME)).toHaveText(/^Just keep it: /);
    await expect(pizza.state(SERVICE)).toHaveText("Exceed");
    expect(await pizza.answers()).toEqual({ version: 1, planner: { lever: "service" } });
  });

  test("arrows choose a card, and the focus stays on the cards", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.card(TIME).focus();
    await page.keyboard.press("ArrowDown");
    await expect(pizza.card(SERVICE)).toBeChecked();
    await expect(pizza.card(SERVICE)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(pizza.card(TIME)).toBeFocused();
    await expect(pizza.state(TIME)).toHaveText("Exceed");
  });

  for (const [model, cards] of [[PIZZA, ["Time", "Service"]], ["dental-care", ["Cost", "Service"]], ["car-repair", ["Time", "Cost", "Service"]]]) {
    test(`whatever ${model} exceeds, the others stay as they are promised today`, async ({ page }) => {
      const planner = await plan(page, model);
      for (const card of cards) {
        await planner.card(card).check();
        await expect(planner.state(card)).toHaveText("Exceed");
        const { levers } = await planner.results();
        expect(Object.keys(levers).length).toBeGreaterThanOrEqual(cards.length);
        const { planner: said } = json(`models/${model}.json`);
        for (const [lever, { promise }] of Object.entries(levers)) {
          if (lever !== card.toLowerCase()) expect(promise, `${lever} beside ${card}`).toBe(said[lever].said);
        }
      }
    });
  }

  test("a promise that is only to be kept stays as it is today", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.card(SERVICE).check();
    await pizza.openAll();
    await expect(pizza.said(TIME + KEPT)).toHaveText(/^Promise 60 minutes: you keep it 96 times in 100\./);
  });

  test("the comparison speaks for one, and says so when another was chosen", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await expect(pizza.advice).toHaveText("Your figures favour “Time”.");
    await pizza.card(SERVICE).check();
    await expect(pizza.advice).toHaveText("Your figures favour “Time”. You chose “Service” all the same.");
    await expect(
      pizza.text(/^How much “better than promised” counts is disputed; here it counts 50% of its worth\. At \d+% /),
    ).toBeVisible();
    await expect(pizza.gain(TIME)).toHaveText("worth €0.43 more to the customer");
  });

  test("without credit for exceeding, the advice is to keep the promises", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.slider("Pleasure of being better than promised (1 = counts in full, 0 = not at all)").fill("0");
    await expect(pizza.advice).toHaveText(
      "Keep your promises, and do not try to exceed: with these figures, doing more would not pay for itself. " +
        "You chose “Time” all the same.",
    );
    expect((await pizza.results()).advice).toBe("keep-promises");
  });

  test("a must is never advised, and choosing it is answered", async ({ page }) => {
    const dentist = await plan(page, "dental-care");
    await expect(dentist.gain(TIME)).toHaveText("worth $0.00 more to the customer");
    const pizza = await plan(page, PIZZA);
    await pizza.field("It is a must: missing it hurts, having it pleases nobody", pizza.group(TIME)).check();
    await expect(pizza.advice).toContainText("Your figures favour “Service”.");
    await expect(pizza.text("It is a must: nobody is delighted by it. Choose another.").first()).toBeVisible();
  });

  test("a must cannot be the lever", async ({ page }) => {
    const dentist = await plan(page, "dental-care");
    await expect(dentist.card(TIME)).toBeDisabled();
    await dentist.host.locator("label.card").first().click({ force: true });
    await dentist.card("Cost").focus();
    await page.keyboard.press("ArrowUp");
    await expect(dentist.state(TIME)).toHaveText("Taken for granted, so just keep it: 15 minutes");
    expect((await dentist.results()).lever).not.toBe("time");
    const given = { version: 1, planner: { lever: "time" } };
    await dentist.host.evaluate((element, answers) => (element.answers = answers), given);
    await settled(page);
    expect((await dentist.results()).lever).not.toBe("time");
  });
});

test("no second card says that it is exceeded, even where its figures do not fit together", async ({ page }) => {
  const pizza = await plan(page, PIZZA);
  await pizza.card(SERVICE).check();
  await pizza.openAll();
  await pizza.host.getByLabel("In the worst case", { exact: true }).fill("20");
  await expect(pizza.state(SERVICE)).toHaveText("Exceed");
  await expect(pizza.state(TIME)).not.toHaveText("Exceed");
});

test.describe("a promise in time:", () => {
  test("the golden pizza: say 55 minutes", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await expect(pizza.said(TIME)).toHaveText(
      "Promise 55 minutes: you keep it 89 times in 100. When early: by about 13 minutes. When late: by about 4.2 minutes.",
    );
    const { time } = (await pizza.results()).levers;
    expect(time.criticalShare).toBeCloseTo(0.8, 9);
    expect(time.exact).toBeCloseTo(51.07, 2);
    expect(time.mean).toBeCloseTo(44.1667, 4);
    expect(time.deviation).toBeCloseTo(7.8994, 4);
    expect(time.keep).toBeCloseTo(0.894, 4);
    expect(time.early).toBeCloseTo(11.28, 2);
    expect(time.late).toBeCloseTo(0.448, 3);
  });

  for (const [promise, keep, early, late, sentence] of /** @type {[number, number, number, number, string][]} */ ([
    [60, 0.9635, 15.95, 0.113, "Promise 60 minutes: you keep it 96 times in 100. When early: by about 17 minutes. When late: by about 3.1 minutes."],
    [45, 0.5805, 3.706, 2.873, "Promise 45 minutes: you keep it 58 times in 100. When early: by about 6.4 minutes. When late: by about 6.8 minutes."],
    [30, 0, 0, 14.167, "Promise 30 minutes: you keep it 0 times in 100. When late: by about 14 minutes."],
  ])) {
    test(`${promise} minutes typed or slid to, and what becomes of it`, async ({ page }) => {
      const pizza = await plan(page, PIZZA);
      const field = pizza.field("Your promise", pizza.group(TIME));
      const slider = pizza.slider("Your promise").first();
      await field.fill(String(promise));
      await expect(pizza.said(TIME)).toHaveText(sentence);
      await expect(slider).toHaveValue(String(promise));
      const typed = await pizza.results();
      expect(typed.levers.time.keep).toBeCloseTo(keep, 4);
      expect(typed.levers.time.early).toBeCloseTo(early, 2);
      expect(typed.levers.time.late).toBeCloseTo(late, 3);
      await pizza.startOver.click();
      await expect(field).toHaveValue("55");
      await slider.fill(String(promise));
      await expect(field).toHaveValue(String(promise));
      expect(await pizza.results()).toEqual(typed);
    });
  }

  test("arrows move the promise, and the sentence is announced", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    const slider = pizza.slider("Your promise").first();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect(pizza.field("Your promise", pizza.group(TIME))).toHaveValue("56");
    await expect(pizza.said(TIME)).toHaveText(/^Promise 56 minutes:/);
    await expect(pizza.announcement).toHaveText(/^Promise 56 minutes:/);
    await page.keyboard.press("Home");
    await expect(pizza.said(TIME)).toHaveText(/^Promise 0 minutes: you keep it 0 times/);
    await page.keyboard.press("End");
    await expect(pizza.said(TIME)).toHaveText(/^Promise 75 minutes and you keep it 100 times/);
    await expect(slider).toBeFocused();
  });

  test("a mouse drags the promise", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    const slider = pizza.slider("Your promise").first();
    await slider.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await slider.boundingBox();
    // The slider begins at 0, as the bar below it, and ends at 75.
    await page.mouse.move(x + (width * 55) / 75, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width - 1, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await expect(pizza.said(TIME)).toHaveText(/^Promise 75 minutes and/);
    await pizza.undo.click();
    await expect(pizza.said(TIME)).toHaveText(/^Promise 55 minutes:/);
  });

  test("the picture names the promise, what is said now and what is expected", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.field("Your promise", pizza.group(TIME)).fill("50");
    await pizza.field("What customers expect", pizza.group(TIME)).fill("45");
    const picture = pizza.group(TIME).getByRole("figure", { name: "What is really delivered" });
    for (const words of ["44 minutes", "50 minutes", "Promised now: 60 minutes", "Expected: 45 minutes", "75 minutes"]) {
      await expect(picture.getByText(words, { exact: true })).toBeVisible();
    }
  });

  test("the figures of the promise and of what is said now, as a table", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.field("Your promise", pizza.group(TIME)).fill("65");
    const cells = (name) => pizza.cells(name, pizza.group(TIME));
    await expect(cells("Kept").nth(1)).toHaveText("96 of 100");
    // Five minutes more than is said now, at €0.20 each.
    await expect(cells("Caution loses, each time")).toHaveText(["€1.00", "€0.00"]);
    await expect(cells("Better by, on average").nth(1)).toHaveText("16 minutes");
    await expect(cells("Worse by, on average").nth(1)).toHaveText("0.1 minutes");
  });
});

test.describe("how it feels:", () => {
  test("early counting nothing makes the promise 45.46, so 50", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.field("Pleasure of being better than promised (1 = counts in full, 0 = not at all)").fill("0");
    await expect(pizza.slider("Pleasure of being better than promised (1 = counts in full, 0 = not at all)")).toHaveValue("0");
    await expect(pizza.said(TIME)).toHaveText(/^Promise 50 minutes:/);
    const { time } = (await pizza.results()).levers;
    expect(time.criticalShare).toBeCloseTo(0.6, 9);
    expect(time.exact).toBeCloseTo(45.46, 2);
  });

  test("early being a nuisance makes the promise 42.76, so 45", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.slider("Pleasure of being better than promised (1 = counts in full, 0 = not at all)").fill("-0.5");
    await expect(pizza.field("Pleasure of being better than promised (1 = counts in full, 0 = not at all)")).toHaveValue("−0.5");
    await expect(pizza.said(TIME)).toHaveText(/^Promise 45 minutes:/);
    const { time } = (await pizza.results()).levers;
    expect(time.criticalShare).toBeCloseTo(0.48, 9);
    expect(time.exact).toBeCloseTo(42.76, 2);
  });

  test("early counting fully pushes to the extreme, which is said and kept within bounds", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.slider("Pleasure of being better than promised (1 = counts in full, 0 = not at all)").fill("1");
    await expect(pizza.text("By your figures caution costs nothing, so there is no end to it. Please check them.").first()).toBeVisible();
    expect((await pizza.results()).levers.time.criticalShare).toBe(0.95);
  });

  test("late counting less than caution does pushes to the other extreme", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.field("What each extra minute promised costs you per order, in customers who go elsewhere", pizza.group(TIME)).fill("0.6");
    await expect(pizza.text("By your figures caution loses more than a broken promise hurts. Please check them.").first()).toBeVisible();
    expect((await pizza.results()).levers.time.criticalShare).toBe(0.5);
  });

  test("late counting less makes the promise bolder", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.slider("Pain of being worse than promised (2 = counts double)").fill("1.3");
    // (0.325 − 0.20) / (0.325 − 0.125)
    expect((await pizza.results()).levers.time.criticalShare).toBeCloseTo(0.625, 9);
  });

  test("a surprise wears off: 15, 10.5, 7.35, down to 1.8 minutes", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.observed.fill(Array(20).fill("45").join("\n"));
    await pizza.observed.blur();
    await pizza.field("Your promise", pizza.group(TIME)).fill("60");
    await expect(
      pizza.text("The first time it is 15 minutes better than they thought. By visit 7 they count on it, and the surprise is 1.8 minutes."),
    ).toBeVisible();
    const { surprises } = (await pizza.results()).levers.time;
    const golden = [15, 10.5, 7.35, 5.15, 3.6, 2.52, 1.76];
    expect(surprises).toHaveLength(golden.length);
    for (const [at, minutes] of golden.entries()) expect(Math.abs(surprises[at] - minutes)).toBeLessThan(0.006);
    const count = pizza.text(/By visit \d+ they count on it/);
    await expect(count).toHaveCount(1);
    await pizza.slider("How much of a surprise is gone by the next time (0 to 1)").fill("0");
    await expect(count).toHaveCount(0);
  });

  test("customers who never come back get used to nothing", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    const used = pizza.text(/^Regular customers soon take the better level for granted\.$|By visit \d+ they count on it/);
    await expect(used).toHaveCount(2);
    await pizza.field("Customers who are still here a period later").fill("0");
    await expect(used).toHaveCount(0);
  });

  test("60 minutes and 30 minutes, where 45 is what comes", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await expect(
      pizza.text(
        "If it comes to 45 minutes, that feels worth +€1.88 to a customer after a promise of 60 minutes, and −€7.50 after a promise of 30 minutes. " +
          "Be more cautious as long as each extra minute of caution costs you less than €0.31 per order.",
      ),
    ).toBeVisible();
    const { compared } = (await pizza.results()).levers.time;
    expect(compared.felt[0]).toBeCloseTo(1.875, 9);
    expect(compared.felt[1]).toBeCloseTo(-7.5, 9);
    expect(compared.turningPrice).toBeCloseTo(0.3125, 9);
  });

  test("any two promises are compared", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    const two = pizza.host.getByRole("group", { name: "Compare two promises" });
    await pizza.field("One promise", two).fill("50");
    await pizza.field("Another promise", two).fill("40");
    await pizza.field("How long it really takes", two).fill("44");
    // Six minutes early at €0.125 each, four late at €0.50 each; 2.75 over ten minutes.
    await expect(
      pizza.text("If it comes to 44 minutes, that feels worth +€0.75 to a customer after a promise of 50 minutes, and −€2.00 after a promise of 40 minutes. Be more cautious as long as each extra minute of caution costs you less than €0.28 per order."),
    ).toBeVisible();
  });

  test("minutes are not compared as if they were levels of service", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await expect(pizza.lines(pizza.group(SERVICE + KEPT)).filter({ hasText: "having said" })).toHaveCount(0);
  });

  test("where nobody says what caution loses, 80 times in 100 is a convention, and its price is said", async ({ page }) => {
    const pizza = await plan(page, pizzaWith((planner) => delete planner.time.cautionPrice));
    await expect(
      pizza.text("You did not say what caution costs you. Keeping it 80 times in 100 is right if each extra minute of caution costs you €0.20 per order."),
    ).toBeVisible();
    expect((await pizza.results()).levers.time.exact).toBeCloseTo(51.07, 2);
  });
});

test.describe("warnings:", () => {
  const MORE = "More cautious than today: some customers will go elsewhere.";
  const WORST = "More cautious than the worst case: nobody gains by it, and it looks like padding.";
  const EXPECTED = "but customers expect 60 minutes: become better first.";

  test("a longer promise than now loses customers, and one beyond the worst case is padding", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    const time = pizza.group(TIME);
    for (const words of [MORE, WORST, EXPECTED]) await expect(time.getByText(words)).toHaveCount(0);
    await pizza.field("Your promise", time).fill("65");
    for (const words of [MORE, EXPECTED]) await expect(time.getByText(words)).toBeVisible();
    await expect(time.getByText(WORST)).toHaveCount(0);
    await pizza.field("Your promise", time).fill("80");
    await expect(time.getByText(WORST)).toBeVisible();
  });

  test("a promise that nobody keeps says so, and wins nothing", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    const time = pizza.group(TIME);
    const bolder = async () => (await pizza.results()).worth.parts.find(({ part }) => part === "margin")?.money ?? 0;
    const advised = await bolder();
    expect(advised).toBeGreaterThan(0);
    await pizza.field("Your promise", time).fill("20");
    await expect(time.getByText("⚠ You would break it 100 times in 100. You would keep this one 89 times in 100: 55 minutes.")).toBeVisible();
    expect(await bolder()).toBe(0);
    await pizza.field("Your promise", time).fill("40");
    expect(await bolder()).toBeLessThan(advised);
    await pizza.field("Your promise", time).fill("55");
    await expect(time.getByText(/^⚠ You would break it/)).toHaveCount(0);
  });

  test("what goes over a fixed quote is the firm's loss", async ({ page }) => {
    const dentist = await plan(page, "dental-care");
    await dentist.field("What a customer makes of money saved (usually 1)").fill("0.4");
    await expect(dentist.text("You pay what goes over a fixed quote, so it should count at least in full (1 or more).")).toBeVisible();
  });
});

test("the golden dentist: quote 280", async ({ page }) => {
  const dentist = await plan(page, "dental-care");
  await expect(dentist.said("Cost")).toHaveText(/^Quote \$280\.00: the bill stays within it 82 times in 100\./);
  const { cost } = (await dentist.results()).levers;
  expect(cost.criticalShare).toBeCloseTo(0.8, 9);
  expect(cost.exact).toBeCloseTo(275.79, 2);
});
