// What an hour, the hassle and a rating are worth: the visitor's, the persona's, the host's, or nobody's.
import { expectAccessible } from "./axe.js";
import { open } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { host, inline, teaWith } from "./host.js";

const HOUR = "An hour of your time";

const tea = (change) =>
  teaWith((model) => {
    model.offer.elements.push({
      id: "brewing",
      label: "Brewing",
      side: "cost",
      kind: "time",
      stage: "use",
      unit: "minutes",
      amount: { likely: 6, min: 0, max: 30, step: 1, evidence: "measured" },
    });
    change?.(model);
  });

test("a rate that the host left open is empty, and counts once it is given", async ({ page }) => {
  await host(page, inline(JSON.stringify(tea())));
  const calculator = page.locator("worthwhile-calculator");
  await calculator.getByText("What things are worth to you").click();
  const hour = calculator.getByLabel(HOUR, { exact: true });
  await expect(hour).toHaveValue("");
  await expect(calculator).toContainText("not counted");
  const value = () => calculator.evaluate((element) => element.results.offer.value);
  const before = await value();
  await expectAccessible(page);
  await hour.fill("20");
  // Six minutes of one's own time at half of 20 an hour (method 1.5).
  expect(await value()).toBeCloseTo(before - 1, 9);
  await calculator.getByRole("button", { name: "Start over" }).click();
  await expect(hour).toHaveValue("");
  expect(await value()).toBe(before);
});

test("a field shows the rate of the persona", async ({ page }) => {
  const wash = await open(page);
  await wash.host.getByText("What things are worth to you").click();
  await expect(wash.field(HOUR)).toHaveValue("15");
  await wash.choose("Careful with money");
  await expect(wash.field(HOUR)).toHaveValue("10");
  expect((await wash.answers()).rates).toBeUndefined();
});
