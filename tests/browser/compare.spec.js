// Side by side: people, kept answers, offers; the life cycle; the proposition.
import { expectAccessible } from "./axe.js";
import { open } from "./calculator.js";
import { expect, test } from "./fixtures.js";

test("everybody's result stands in one table and one picture", async ({ page }) => {
  const wash = await open(page);
  await wash.text("Compare", { exact: true }).click();
  const compare = wash.part("compare");
  const row = (name) => compare.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  // To the dollar, as the answer and the number line say it.
  await expect(row("As it is now")).toHaveText(/\$17\$16\+\$1−\$2/);
  await expect(row("In love with the car")).toContainText("+$7");
  await expect(row("Washing it at home")).toContainText("+$3");
  await expect(compare.getByRole("listitem").filter({ hasText: "Careful with money" })).toBeVisible();
  await wash.slider("A clean car").fill("20");
  await expect(row("As it is now")).toContainText("+$6");
  await expectAccessible(page);
});

test("nobody stands there twice", async ({ page }) => {
  const wash = await open(page);
  await wash.text("Compare", { exact: true }).click();
  const people = wash.part("compare").getByRole("table").first().getByRole("rowheader");
  await expect(people).toHaveText(["As it is now", "Short of time", "Careful with money", "In love with the car"]);
  await wash.choose("Careful with money");
  await expect(people).toHaveText(["As it is now", "Short of time", "In love with the car"]);
});

test("three answers are kept, gone back to and let go", async ({ page }) => {
  const wash = await open(page);
  await wash.text("Compare", { exact: true }).click();
  const keep = wash.host.getByRole("button", { name: "Save these answers" });
  const kept = (number) => wash.host.getByRole("button", { name: `Go back to “Saved answers ${number}”` });
  for (const amount of ["20", "21", "22", "23"]) {
    await wash.field("A clean car").fill(amount);
    // The fourth finds no room.
    await keep.click({ force: true });
  }
  await expect(kept(3)).toBeVisible();
  await expect(kept(4)).toHaveCount(0);
  await expect(keep).toHaveAttribute("aria-disabled", "true");
  await kept(1).click();
  await expect(wash.field("A clean car")).toHaveValue("20");
  await wash.host.getByRole("button", { name: "Delete “Saved answers 1”" }).click();
  await expect(kept(3)).toHaveCount(0);
  await kept(1).click();
  await expect(wash.field("A clean car")).toHaveValue("21");
});

test("the life cycle shows what each stage leaves, and its gaps", async ({ page }) => {
  const wash = await open(page);
  await wash.text("From the first need to the end").first().click();
  const stages = wash.part("stages");
  const row = (name) => stages.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(row("Getting help")).toContainText("nothing");
  await expect(row("Buying")).toContainText("Price");
  await expect(row("Receiving")).toContainText("A clean car, A coffee while you wait, Waiting in the queue");
  await expect(stages.getByRole("listitem").filter({ hasText: "Buying" })).toContainText("−$9.00");
});

test("the proposition says only what is there, and a visitor sees nothing of the host's own notes", async ({ page }) => {
  const wash = await open(page);
  await wash.text("Why this offer").click();
  const proposition = wash.part("proposition");
  await expect(proposition).toContainText("What we offer");
  const dispute = proposition.getByText("so we should go and measure: Paint that lasts.");
  await expect(dispute).toBeHidden();
  for (const note of ["on a par", "in dispute", "against"]) {
    for (const cell of await proposition.getByText(note, { exact: true }).all()) await expect(cell).toBeHidden();
  }
  await expectAccessible(page);
  // The Studio asks for them.
  await wash.host.evaluate((element) => element.style.setProperty("--worthwhile-notes", "block"));
  const row = (name) => proposition.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(row("A clean car")).toContainText("on a par");
  await expect(row("Paint that lasts")).toContainText("in dispute");
  await expect(row("A coffee while you wait")).toContainText("in favour");
  await expect(row("Waiting in the queue")).toContainText("against");
  await expect(row("Feeling proud of your car")).toContainText("not asked");
  await expect(dispute).toBeVisible();
  await expectAccessible(page);
});
