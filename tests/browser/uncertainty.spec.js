// Ranges, chance and what decides: "Not sure?" and everything that follows from it.
import { expectAccessible } from "./axe.js";
import { open } from "./calculator.js";
import { expect, settled, test } from "./fixtures.js";
import { eager, host, inline, teaWith, washWith } from "./host.js";

const CLEAN = "A clean car";

test("who is not sure gives a range, and takes it back", async ({ page }) => {
  const wash = await open(page);
  const unsure = wash.host.getByRole("button", { name: `Not sure about “${CLEAN}”?` });
  await expect(unsure).toHaveAttribute("aria-pressed", "false");
  await unsure.click();
  await expect(unsure).toHaveAttribute("aria-pressed", "true");
  // The host's own range is where one begins.
  const [low, high] = [wash.row(CLEAN).getByLabel("At least"), wash.row(CLEAN).getByLabel("At most")];
  await expect(low).toHaveValue("10");
  await expect(high).toHaveValue("16");
  await low.fill("5");
  expect((await wash.answers()).amounts.clean).toEqual({ low: 5, likely: 14, high: 16 });
  await expectAccessible(page);
  // The likely figure takes its ends along.
  await wash.field(CLEAN).fill("20");
  expect((await wash.answers()).amounts.clean).toEqual({ low: 5, likely: 20, high: 20 });
  await unsure.click();
  expect((await wash.answers()).amounts.clean).toBe(20);
  await expect(low).toBeHidden();
  await wash.undo.click();
  await expect(low).toHaveValue("5");
});

test("a range is typed into the field, and drawn on the track", async ({ page }) => {
  const wash = await open(page);
  const [field, row] = [wash.field(CLEAN), wash.row(CLEAN)];
  const band = row.locator(".band path");
  const unsure = row.getByRole("button", { name: `Not sure about “${CLEAN}”?` });
  // The host's own range, from 10 to 16 of 30.
  await expect(band).toHaveAttribute("d", "M333 0H533V1H333z");
  await field.fill("");
  // Nothing on the way is told to be wrong.
  for (const key of "12 to 20") {
    await field.pressSequentially(key);
    await expect(field).not.toHaveAttribute("aria-invalid", "true");
  }
  expect((await wash.answers()).amounts.clean).toEqual({ low: 12, likely: 14, high: 20 });
  await expect(band).toHaveAttribute("d", "M400 0H667V1H400z");
  await expect(unsure).toHaveAttribute("aria-pressed", "true");
  await expect(row.getByLabel("At least")).toHaveValue("12");
  await expect(row.getByLabel("At most")).toHaveValue("20");
  await field.blur();
  await expect(field).toHaveValue("14");
  await wash.undo.click();
  expect(await wash.answers()).toEqual({ version: 1 });
  for (const [typed, low, likely, high] of [
    ["$10.50–$12", 10.5, 11.25, 12],
    ["between 20 and 13", 13, 14, 20],
    ["13…15", 13, 14, 15],
  ]) {
    await field.fill(typed);
    expect((await wash.answers()).amounts.clean, String(typed)).toEqual({ low, likely, high });
    await field.blur();
    await wash.undo.click();
  }
});

test("half a range and one that reaches too far are told beside the field, and nothing is lost", async ({ page }) => {
  const wash = await open(page);
  const row = wash.row(CLEAN);
  await wash.field(CLEAN).fill("12 to ");
  await expect(row.locator(".error").first()).toBeEmpty();
  await wash.field(CLEAN).blur();
  await expect(row.getByText("“12 to ” is only half a range. Write both ends, like 10 to 16.")).toBeVisible();
  await expect(wash.field(CLEAN)).toHaveValue("12 to ");
  await wash.field(CLEAN).fill("12 to 15");
  await expect(row.locator(".error").first()).toBeEmpty();
  await wash.toggle("How reliably it works: utility and warranty");
  const copes = wash.row("Serves you even when busy");
  await wash.field("Serves you even when busy").fill("80 to 120");
  await expect(copes.getByText("must be at most 100, but is 120.")).toBeVisible();
  await expect(wash.field("Serves you even when busy")).toHaveValue("80 to 120");
  expect((await wash.answers()).fit).toBeUndefined();
});

for (const [lang, typed] of [
  ["id", "10 sampai 16,5"],
  ["hu", "10-től 16,5-ig"],
  ["ko", "10에서 16.5까지"],
]) {
  test(`a range is typed in the words of its language, ${lang}`, async ({ page }) => {
    await host(page, `<worthwhile-calculator loading="eager" model="car-wash" currency="USD" lang="${lang}"></worthwhile-calculator>`);
    const element = page.locator("worthwhile-calculator");
    const field = element.locator("#amounts-clean");
    await field.fill(typed);
    expect((await element.evaluate((it) => it.answers)).amounts.clean).toEqual({ low: 10, likely: 14, high: 16.5 });
    await expect(field).not.toHaveAttribute("aria-invalid", "true");
  });
}

test("an end on the wrong side is told beside it, and the last good one counts", async ({ page }) => {
  const wash = await open(page);
  await wash.host.getByRole("button", { name: `Not sure about “${CLEAN}”?` }).click();
  const low = wash.row(CLEAN).getByLabel("At least");
  await low.fill("15");
  await expect(low).toHaveAttribute("aria-invalid", "true");
  await expect(wash.row(CLEAN).getByText("15 must not exceed 14.")).toBeVisible();
  expect((await wash.answers()).amounts.clean).toEqual({ low: 10, likely: 14, high: 16 });
  await low.fill("13");
  await expect(low).not.toHaveAttribute("aria-invalid", "true");
});

test("the chance is told in words, as bars and as a hill", async ({ page }) => {
  const wash = await open(page);
  const chance = wash.figure("How sure is this?");
  const { gains, beats, p10, p90 } = (await wash.results()).chance;
  const percent = (share) => Math.round(100 * share);
  await expect(chance).toContainText(`You gain${percent(gains)} of 100`);
  await expect(wash.host).toContainText(
    `In ${percent(gains)} of 100 likely cases you gain, and in ${percent(beats)} of 100 this is the best choice.`,
  );
  const money = (amount) => (amount < 0 ? "−$" : "+$") + Math.abs(amount).toFixed(2);
  await expect(chance).toContainText(`between ${money(p10)} and ${money(p90)}`);
  const columns = /^(M\d+ 100V\d+h19V100z){6,}$/;
  expect(await chance.locator("path.is-gain").getAttribute("d")).toMatch(columns);
  expect(await chance.locator("path.is-loss").getAttribute("d")).toMatch(columns);
});

test("the hill opens as a table that counts every case once", async ({ page }) => {
  const wash = await open(page);
  const chance = wash.figure("How sure is this?");
  await chance.getByText("As a table").click();
  const cells = chance.getByRole("row").getByRole("cell");
  await expect(cells).toHaveCount(10);
  const shares = await cells.allTextContents();
  const all = shares.reduce((sum, share) => sum + parseFloat(share), 0);
  expect(Math.abs(all - 100)).toBeLessThanOrEqual(1);
  // The ends of one row are the beginning of the next.
  const reaches = (await chance.getByRole("rowheader").allTextContents()).map((reach) => reach.split(" to "));
  for (let at = 1; at < reaches.length; at++) expect(reaches[at][0]).toBe(reaches[at - 1][1]);
  await expectAccessible(page);
});

test("without any range there is no chance to tell", async ({ page }) => {
  await host(page, inline(JSON.stringify(teaWith(() => {}))));
  const calculator = page.locator("worthwhile-calculator");
  await expect(calculator.getByRole("button", { name: "Not sure about “Warmth”?" })).toBeVisible();
  await expect(calculator.getByRole("figure", { name: "How sure is this?" })).toBeHidden();
  await calculator.getByRole("button", { name: "Not sure about “Warmth”?" }).click();
  await expect(calculator.getByRole("figure", { name: "How sure is this?" })).toBeVisible();
  await expect(calculator).toContainText("In 100 of 100 likely cases you gain");
});

test("the same answers give the same chance, whatever came between", async ({ page }) => {
  const wash = await open(page);
  const first = (await wash.results()).chance;
  await wash.slider(CLEAN).press("ArrowRight");
  expect((await wash.results()).chance).not.toEqual(first);
  await wash.startOver.click();
  expect((await wash.results()).chance).toEqual(first);
});

test("what decides is told from the widest swing down, with its reach", async ({ page }) => {
  const wash = await open(page);
  const rows = wash.figure("How far each figure moves the result").getByRole("listitem");
  await expect(rows.first()).toContainText("Serves you even when busy: 70 of 100 to 100 of 100");
  await expect(rows.first()).toContainText("−$2.43 to +$4.40");
  await expect(rows.nth(1)).toContainText("An hour of your time");
  await expect(rows.nth(2)).toContainText("Waiting in the queue: 2 minutes to 25 minutes");
});

test("time left out of the money stays beside it, in hours", async ({ page }) => {
  const wash = await open(page);
  await wash.toggle("What things are worth to you");
  await wash.host.getByRole("checkbox", { name: "Do not count it in money" }).first().check();
  await expect(wash.text(/^Not counted: [\d.]+ hours, because you have not said/)).toBeVisible();
  expect((await wash.answers()).uncounted).toEqual(["hour"]);
  await expect(wash.value).toHaveText("+$5.85");
  await wash.undo.click();
  await expect(wash.value).toHaveText("+$0.78");
});

test("ratings are put in order by keyboard, and weigh by their place", async ({ page }) => {
  await host(page, washWith("").replace('"car-wash"', '"dental-care"'));
  const calculator = page.locator("worthwhile-calculator");
  const order = calculator.getByRole("list").filter({ has: page.getByRole("button", { name: /^Move “/ }) });
  const items = order.getByRole("listitem");
  await expect(items).toHaveCount(3);
  const [first, second] = [await items.nth(0).textContent(), await items.nth(1).textContent()];
  const before = (await calculator.evaluate((it) => it.results)).offer.value;
  await items.nth(0).getByRole("button", { name: /down$/ }).press("Enter");
  await expect(items.nth(0)).toHaveText(second);
  await expect(items.nth(1)).toHaveText(first);
  expect((await calculator.evaluate((it) => it.answers)).order).toHaveLength(3);
  expect((await calculator.evaluate((it) => it.results)).offer.value).not.toBe(before);
});

test("a situation changes needs and choices", async ({ page }) => {
  await host(page, eager);
  const calculator = page.locator("worthwhile-calculator");
  await calculator.getByLabel("In which situation?").selectOption("A date tonight");
  await settled(page);
  const { bestAlternative, verdict } = await calculator.evaluate((it) => it.results);
  expect([bestAlternative, verdict]).toEqual([null, "best"]);
  await expect(calculator.locator("[part=verdict]")).toHaveText(/^Yes: /);
});
