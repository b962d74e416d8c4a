// Sliders and number fields: two ways to say one number, written as people write numbers.
import { open } from "./calculator.js";
import { expect, test } from "./fixtures.js";

const CLEAN = "A clean car";

test.describe("an input", () => {
  let wash;
  test.beforeEach(async ({ page }) => {
    wash = await open(page);
  });

  const said = () => expect.poll(async () => (await wash.answers()).amounts?.clean);

  test("keeps its slider and its field in step", async () => {
    await wash.slider(CLEAN).fill("20.5");
    await expect(wash.field(CLEAN)).toHaveValue("20.5");
    await expect(wash.slider(CLEAN)).toHaveAttribute("aria-valuetext", "20.5 $");
    await wash.field(CLEAN).fill("10");
    await expect(wash.slider(CLEAN)).toHaveValue("10");
    await expect(wash.value).toHaveText("−$2.21");
  });

  test("reads a number as people write it, and writes it out on leaving", async () => {
    const spaces = ["1 234.5", "1\u00a0234.5", "1\u202f234.5", "1 234,5"];
    for (const typed of ["1,234.5", "1.234,5", "1'234.5", "1’234.5", "1234.50", ...spaces]) {
      await wash.field(CLEAN).fill("1");
      await wash.field(CLEAN).fill(typed);
      await said().toBe(1234.5);
      await expect.soft(wash.field(CLEAN)).toHaveValue(typed);
      await expect.soft(wash.field(CLEAN), typed).not.toHaveAttribute("aria-invalid", "true");
      await wash.field(CLEAN).blur();
      await expect.soft(wash.field(CLEAN), typed).toHaveValue("1,234.5");
    }
  });

  test("takes what is half typed for no error, and the last good number counts", async () => {
    await wash.field(CLEAN).fill("20");
    for (const typed of ["", "-", "+", ".", " ", "-."]) {
      await wash.field(CLEAN).fill(typed);
      await expect.soft(wash.field(CLEAN)).toHaveValue(typed);
      await expect.soft(wash.field(CLEAN), typed).not.toHaveAttribute("aria-invalid", "true");
      await expect.soft(wash.value, typed).toHaveText("+$5.93");
      await wash.field(CLEAN).blur();
      await expect.soft(wash.field(CLEAN), typed).toHaveValue("20");
    }
  });

  test("takes a number whose decimals are still to come for the number so far", async () => {
    for (const typed of ["12,", "13."]) {
      await wash.field(CLEAN).fill(typed);
      await said().toBe(Number.parseInt(typed, 10));
      await expect(wash.field(CLEAN)).toHaveValue(typed);
      await expect(wash.field(CLEAN)).not.toHaveAttribute("aria-invalid", "true");
    }
  });

  test("says beside the field what is no number, and the rest goes on working", async () => {
    await wash.field(CLEAN).fill("abc");
    await expect(wash.field(CLEAN)).toHaveAttribute("aria-invalid", "true");
    const sentence = "“abc” is not a number. Write it like 1,234.56.";
    await expect(wash.row(CLEAN)).toContainText(sentence);
    await expect(wash.field(CLEAN)).toHaveAccessibleDescription(new RegExp(sentence.replace(".", "\\.")));
    await expect(wash.value).toHaveText("+$0.78");
    await wash.slider("Paint that lasts").fill("4");
    await expect(wash.value).toHaveText("+$2.41");
    await wash.field(CLEAN).blur();
    await expect(wash.field(CLEAN)).toHaveValue("abc");
    await wash.field(CLEAN).fill("15");
    await expect(wash.field(CLEAN)).not.toHaveAttribute("aria-invalid", "true");
    await expect(wash.row(CLEAN)).not.toContainText("is not a number");
  });

  test("refuses what is below nothing, with the reason", async () => {
    await wash.field(CLEAN).fill("-3");
    await expect(wash.field(CLEAN)).toHaveAttribute("aria-invalid", "true");
    await expect(wash.row(CLEAN)).toContainText("must be at least 0, but is −3.");
    await expect(wash.value).toHaveText("+$0.78");
  });

  test("refuses a share above 100, with the reason as it is shown", async () => {
    await wash.toggle("How reliably it works: utility and warranty");
    await wash.field("Serves you even when busy").fill("120");
    await expect(wash.field("Serves you even when busy")).toHaveAttribute("aria-invalid", "true");
    await expect(wash.row("Serves you even when busy")).toContainText("must be at most 100, but is 120.");
    await expect(wash.value).toHaveText("+$0.78");
  });

  test("follows its slider again after an error", async () => {
    await wash.field(CLEAN).fill("abc");
    await wash.slider(CLEAN).fill("20");
    await expect(wash.field(CLEAN)).toHaveValue("20");
    await expect(wash.field(CLEAN)).not.toHaveAttribute("aria-invalid", "true");
  });

  test("takes more than its slider usually reaches, and the slider grows to it", async () => {
    await wash.field(CLEAN).fill("45");
    await expect(wash.slider(CLEAN)).toHaveValue("45");
    await expect(wash.slider(CLEAN)).toHaveAttribute("aria-valuetext", "45 $");
  });

  test("is typed key by key without losing the caret", async ({ page }) => {
    await wash.field(CLEAN).click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("1,5");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("0");
    await expect(wash.field(CLEAN)).toHaveValue("10,5");
  });

  test("says both readings of a number that could be two", async () => {
    await wash.field(CLEAN).fill("50,0000");
    await expect(wash.field(CLEAN)).toHaveAttribute("aria-invalid", "true");
    await expect(wash.row(CLEAN)).toContainText("“50,0000” can be read as 500,000 or as 50.");
    expect((await wash.answers()).amounts).toBeUndefined();
  });

  test("takes what is pasted with the currency, the unit and marks that cannot be seen", async () => {
    for (const pasted of ["$1,234.50", "USD 1,234.50", "\u202a1234.5\u202c", "１，２３４．５", "١٢٣٤٫٥"]) {
      await wash.field(CLEAN).fill("1");
      await wash.field(CLEAN).fill(pasted);
      await said().toBe(1234.5);
    }
    await wash.field("Waiting in the queue").fill("25 min");
    await expect.poll(async () => (await wash.answers()).amounts?.queue).toBe(25);
  });

  test("has its unit and its help read out", async () => {
    await expect(wash.slider("Waiting in the queue")).toHaveAttribute("aria-valuetext", "10 min");
    await expect(wash.slider("Hassle")).toHaveAttribute("aria-valuetext", "2 of 10");
    await expect(wash.field("Waiting in the queue")).toHaveAccessibleDescription(
      /Waiting feels longer than driving, so it counts in full\./,
    );
  });
});

test("a slider grows downwards too, where its usual reach begins above nothing", async ({ page }) => {
  await page.goto("examples/two-on-a-page.html");
  const tractor = page.locator("#tractor");
  await tractor.scrollIntoViewIfNeeded();
  await tractor.getByLabel("Price", { exact: true }).fill("50,000");
  await expect(tractor.locator("[part=figure]").first()).toHaveText("+$60,000");
  await expect(tractor.getByRole("slider", { name: "Price, slider" })).toHaveValue("50000");
});

for (const language of ["ko", "en", "id", "hu"]) {
  test(`a figure that the field grouped keeps its size while it is edited, in ${language}`, async ({ page }) => {
    await page.goto(`examples/two-on-a-page.html`);
    const tractor = page.locator("#tractor");
    await tractor.scrollIntoViewIfNeeded();
    await tractor.evaluate((element, lang) => element.setAttribute("lang", lang), language);
    const field = tractor.locator("input[type=text]").first();
    await expect(field).toHaveValue(/^\d/);
    await field.fill("50000");
    await field.blur();
    const shown = await field.inputValue();
    expect(shown).toMatch(/^50\D000$/);
    await field.focus();
    await page.keyboard.press("End");
    await page.keyboard.type("0");
    await field.blur();
    await expect(field).toHaveValue(/^500\D000$/);
    await field.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Backspace");
    await field.blur();
    await expect(field).toHaveValue(/^50\D000$/);
  });
}
