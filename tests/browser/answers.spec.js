// What a visitor says can be taken back, and every figure can be followed to its end.
import { open } from "./calculator.js";
import { expect, test } from "./fixtures.js";

const CLEAN = "A clean car";

test.describe("a visitor", () => {
  let wash;
  test.beforeEach(async ({ page }) => {
    wash = await open(page);
  });

  test("takes a whole drag back in one step", async ({ page }) => {
    await wash.slider(CLEAN).scrollIntoViewIfNeeded();
    const { x, y, width, height } = await wash.slider(CLEAN).boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    for (const share of [0.6, 0.7, 0.8, 0.9]) await page.mouse.move(x + width * share, y + height / 2);
    await page.mouse.up();
    await expect(wash.field(CLEAN)).toHaveValue(/^2\d/);
    await wash.undo.click();
    await expect(wash.field(CLEAN)).toHaveValue("14");
    await expect(wash.value).toHaveText("+$0.78");
    await expect(wash.undo).toBeDisabled();
  });

  test("takes several changes back one by one", async () => {
    await wash.field(CLEAN).fill("20");
    await wash.field("Price").fill("8");
    await wash.choose("Short of time");
    await wash.undo.click();
    await wash.expectChosen("None of these");
    await expect(wash.field("Price")).toHaveValue("8");
    await wash.undo.click();
    await expect(wash.field("Price")).toHaveValue("9");
    await expect(wash.field(CLEAN)).toHaveValue("20");
    await wash.undo.click();
    await expect(wash.value).toHaveText("+$0.78");
  });

  test("starts over, and takes that back too", async () => {
    await expect(wash.startOver).toBeDisabled();
    await wash.field(CLEAN).fill("20");
    await wash.field("Price").fill("8");
    await wash.startOver.click();
    await expect(wash.value).toHaveText("+$0.78");
    await expect(wash.field("Price")).toHaveValue("9");
    await expect(wash.startOver).toBeDisabled();
    await wash.undo.click();
    await expect(wash.field(CLEAN)).toHaveValue("20");
    await expect(wash.field("Price")).toHaveValue("8");
  });

  test("starts over with fields that hold nothing of before", async () => {
    await wash.field("Price").fill("8");
    await wash.field(CLEAN).fill("abc");
    await wash.startOver.click();
    await expect(wash.field("Price")).toHaveValue("9");
    await expect(wash.field(CLEAN)).toHaveValue("14");
    await expect(wash.field(CLEAN)).not.toHaveAttribute("aria-invalid", "true");
  });

  test("says who they are, and the result follows", async () => {
    await wash.expectChosen("None of these");
    for (const [name, value, against] of [
      ["Short of time", "−$3.74", "−$3.74"],
      ["Careful with money", "+$1.52", "−$3.54"],
      ["In love with the car", "+$6.56", "+$3.86"],
      ["None of these", "+$0.78", "−$1.92"],
    ]) {
      await wash.choose(name);
      await expect(wash.value).toHaveText(value);
      await expect(wash.advantage).toHaveText(against);
    }
  });

  test("is compared with doing nothing where all else is worse", async () => {
    await wash.choose("Short of time");
    await expect(wash.verdict).toHaveText("No: with “The car wash” you are about $4 worse off.");
    await expect(wash.figure("The exact figures").getByText("Against doing nothing")).toBeVisible();
  });

  test("sees where a number comes from, and that it is theirs once they changed it", async () => {
    for (const name of [CLEAN, "Paint that lasts", "Price"]) await expect(wash.row(name)).toContainText("example");
    await wash.slider(CLEAN).fill("20");
    await expect(wash.row(CLEAN)).toContainText("yours");
    await expect(wash.row(CLEAN)).not.toContainText("example");
    await wash.undo.click();
    await expect(wash.row(CLEAN)).toContainText("example");
  });

  test("reads the parts of both bars below them", async () => {
    const why = wash.figure("Why: what you get, minus what it takes");
    const parts = why.locator(".parts").getByRole("listitem");
    await expect(parts).toHaveText([
      "A clean car $11",
      "Paint that lasts $2",
      "A coffee while you wait $1",
      "Feeling proud of your car $3",
      "Price $9",
      "Driving there and back $2",
      "Waiting in the queue $3",
      "Hassle $1",
      "Failures $1",
    ]);
    await wash.slider(CLEAN).fill("20");
    await expect(parts.first()).toHaveText("A clean car $16");
  });

  test("changes what the alternative takes, and it counts", async () => {
    await wash.toggle("If you choose “Washing it at home” instead");
    await expect(wash.field("Price of “Washing it at home”")).toHaveValue("0");
    await wash.field("Washing and drying").fill("60");
    await expect(wash.advantage).toHaveText("+$0.11");
    await expect(wash.value).toHaveText("+$0.78");
    await expect(wash.verdict).toHaveText("Too close to call: “The car wash” or “Washing it at home”.");
  });
});
