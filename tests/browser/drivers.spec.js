// Quantities from which other figures follow: asked, moved, linked, and named in the equation; and in the Studio a formula
// typed in place of a figure.
import { expectAccessible } from "./axe.js";
import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { host, inline, teaWith } from "./host.js";
import { Studio } from "./studio.js";

const team = () =>
  teaWith((model) => {
    model.drivers = [
      { id: "people", label: "People", counts: "people", amount: { likely: 12, low: 8, high: 20, min: 1, max: 50, step: 1 } },
      { id: "hours", label: "Time of each", unit: "hours", amount: 3 },
      { id: "wage", label: "Wage", unit: "money", per: "hours", amount: 40 },
    ];
    model.offer.elements.push({
      id: "saved",
      label: "Saved work",
      side: "benefit",
      kind: "economic",
      amount: "people * hours * wage",
    });
  });

test("a driver moves what follows from it, and the equation names it", async ({ page }) => {
  await host(page, inline(JSON.stringify(team())));
  const calculator = new Calculator(page);
  const saved = () =>
    calculator.host.evaluate(
      (element) => element.results.offer.elements.find((it) => it.id === "saved").delivered,
    );
  await expect(calculator.field("People")).toHaveValue("12");
  await expect(calculator.field("Saved work")).toHaveCount(0);
  expect(await saved()).toBe(1440);
  await expectAccessible(page);
  await calculator.field("People").fill("5");
  expect(await saved()).toBe(600);
  await calculator.openAll();
  await expect(calculator.part("calculation")).toContainText("5 people × 3 hours × €40");
  expect(await calculator.host.evaluate((element) => element.answers.drivers)).toEqual({ people: 5 });
  const link = await calculator.host.evaluate((element) => element.link());
  expect(link).toContain("drivers.people=5");
  await calculator.field("People").fill("0");
  await expect(calculator.row("People")).toContainText("1");
  expect(await saved()).toBe(600);
});

test("a formula is typed where a figure would stand, and follows a name", async ({ page }) => {
  const studio = await (await new Studio(page).open()).begin("A blank page");
  await studio.unfold("Quantities");
  await studio.button("Add to “Quantities”").click();
  await studio.field("Label").fill("Trips");
  await expect(studio.preview.field("Trips")).toHaveValue("10");
  await studio.unfold("Your offer");
  await studio.unfold("What one gets and gives");
  await studio.unfold("What you get out of it");
  // That of the quantity stands there before that of the gain.
  await expect(studio.field("How much")).toHaveCount(2);
  await studio.field("How much").last().fill("driver * 3");
  await expect(studio.preview.value).toHaveText("+$5.00");
  await expect(studio.order).toHaveText("Everything is in order.");
  await studio.field("How much").last().fill("drivers * 3");
  await expect(studio.root).toContainText("nothing in this model is called “drivers”.");
  await studio.field("How much").last().fill("driver * 4");
  await studio.preview.field("Trips").fill("20");
  await expect(studio.preview.value).toHaveText("+$55.00");
  const { model } = await studio.saved();
  expect(model.drivers).toHaveLength(1);
  expect(model.offer.elements[0].amount.likely).toBe("driver * 4");
});
