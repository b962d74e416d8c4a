// The Studio as an author uses it: begin, edit, see, go back, save, open.
import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { json, names } from "./host.js";
import { Studio } from "./studio.js";

const MODELS = names("models")
  .map((name) => name.replace(".json", ""))
  .filter((name) => !["caterpillar", "can-of-stew"].includes(name));

const open = (page, language) => new Studio(page).open(language);

test("the nine models are there to begin with, and none has a fault", async ({ page, heard }) => {
  const studio = await open(page);
  for (const model of MODELS) {
    const { title, offer } = json(`models/${model}.json`);
    await studio.begin(offer.name.en);
    await expect(studio.preview.title).toHaveText(title.en);
    await expect(studio.order).toHaveText("Everything is in order.");
    await expect(studio.field("Question")).toHaveValue(title.en);
    await studio.button("All models").click();
  }
  expect(MODELS).toHaveLength(9);
  expect(await heard("error")).toEqual([]);
});

test("a blank page is a working calculator with one click", async ({ page }) => {
  const studio = await open(page);
  await studio.begin("A blank page");
  await expect(studio.preview.value).toHaveText("+$25.00");
  await studio.field("Question").fill("Is the tea worth it?");
  await expect(studio.preview.title).toHaveText("Is the tea worth it?");
});

test("each kind of edit shows in the preview", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  await expect(studio.preview.value).toHaveText("+$0.78");

  await studio.field("Currency").fill("eur");
  await expect(studio.preview.value).toHaveText("+€0.78");

  await studio.unfold("Your offer");
  await studio.field("Price").fill("8");
  await expect(studio.preview.value).toHaveText("+€1.44");

  await studio.unfold("What one gets and gives");
  await studio.unfold("A clean car");
  await studio.field("Label").fill("A shining car");
  await expect(studio.preview.field("A shining car")).toHaveValue("14");
  await studio.field("How much").fill("15");
  await expect(studio.preview.field("A shining car")).toHaveValue("15");
  await studio.field("Help").fill("So bright.");
  await expect(studio.preview.text("So bright.")).toBeVisible();
  await studio.field("Where it comes from").nth(1).selectOption("measured");
  await expect(studio.preview.row("A shining car").locator(".evidence")).toHaveText("measured");
  await studio.field("A gain or a cost").selectOption("cost");
  await expect(studio.preview.value).toContainText("−€");
  await studio.field("A gain or a cost").selectOption("benefit");

  await studio.unfold("Range and slider", 1);
  await studio.field("Slider ends").fill("77");
  await expect.poll(() => studio.preview.slider("A shining car").evaluate((slider) => slider.max)).toBe("77");
});

test("a figure gets its source, and visitors see it", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  await studio.unfold("Your offer");
  await studio.unfold("Its source");
  await studio.button("Add “Its source”").first().click();
  await studio.field("What it is called").first().fill("Our price list");
  await studio.field("Its address").first().fill("http://a.example");
  await studio.field("Its address").first().blur();
  await expect(studio.form.getByText("is not an address that begins with https:").first()).toBeVisible();
  await studio.field("Its address").first().fill("https://a.example");
  await studio.field("Its date").first().fill("2026-11");
  const link = studio.preview.row("Price").getByRole("link");
  await expect(link).toHaveText("Source: Our price list (November 2026)");
});

test("lists are added to, copied, ordered and cut", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  await studio.unfold("Who they are");
  const personas = () => studio.preview.host.getByLabel("Who are you?").getByRole("option").allTextContents();
  const drivers = async () => (await personas()).filter((name) => name === "A taxi driver").length;
  await studio.button("Add to “Who they are”").click();
  await expect(studio.field("Label")).toBeFocused();
  await studio.field("Label").fill("A taxi driver");
  await expect.poll(drivers).toBe(1);
  await studio.button("Move “A taxi driver” up").click();
  await studio.button("Copy “A taxi driver”").first().click();
  await expect.poll(drivers).toBe(2);
  await studio.button("Remove “A taxi driver”").first().click();
  await expect.poll(drivers).toBe(1);
  await expect(studio.order).toHaveText("Everything is in order.");
  expect(await personas()).not.toContain("Something new");
});

test("the planner is edited and shown too", async ({ page }) => {
  const studio = await (await open(page)).begin("Pizza to your door");
  await studio.field("Show").selectOption("worthwhile-planner");
  await expect(studio.planner.getByRole("heading", { level: 2 })).toBeVisible();
  await studio.unfold("Planner");
  await studio.unfold("Touchpoints");
  await studio.button("Add to “Touchpoints”").click();
  await studio.field("Label").fill("At the garden gate");
  // A touchpoint's fields are drawn once it is opened.
  await studio.planner.locator("summary", { hasText: "Change touchpoints" }).click();
  await studio.planner.locator("summary", { hasText: "At the garden gate" }).click();
  const values = (planner) => [...planner.shadowRoot.querySelectorAll("input")].map((input) => input.value);
  await expect.poll(() => studio.planner.evaluate(values)).toContain("At the garden gate");
  await expect(studio.order).toHaveText("Everything is in order.");
});

test("a wrong figure has its sentence at its field, and the preview stays", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  await studio.unfold("Your offer");
  await studio.field("Price").fill("lots");
  await expect(studio.order).toHaveText("To fix: 1");
  await expect(studio.field("Price")).toHaveAttribute("aria-invalid", "true");
  await expect(studio.field("Price")).toHaveAccessibleDescription(/must be a number, but is the text “lots”/);
  await expect(studio.stale).toContainText("the last version that was in order");
  await expect(studio.preview.value).toHaveText("+$0.78");

  // The list leads to the field, wherever it is folded away.
  await studio.unfold("Your offer");
  await studio.button(/Your offer › Price › Most likely: must be a number/).click();
  await expect(studio.field("Price")).toBeFocused();
  await studio.field("Price").fill("-4");
  await expect(studio.field("Price")).toHaveAccessibleDescription(/must be at least 0, but is −4/);
  await studio.field("Price").fill("7");
  await expect(studio.order).toHaveText("Everything is in order.");
  await expect(studio.preview.value).toHaveText("+$2.11");
  await expect(studio.stale).toBeEmpty();
});

test("numbers are written as the language of the page writes them", async ({ page }) => {
  const studio = await open(page, "hu");
  await studio.page.locator(".card").nth(3).click();
  await studio.shown();
  await studio.unfold("Az ajánlata");
  await studio.field("Ár").fill("1 234,5");
  await studio.field("Ár").blur();
  await expect(studio.field("Ár")).toHaveValue(/^1\s?234,5$/);
});

test("what was done is taken back and done again", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  const question = studio.field("Question");
  await expect(studio.button("Undo")).toBeDisabled();
  await question.fill("");
  await expect(studio.order).toHaveText("To fix: 1");
  await question.pressSequentially("Worth a wash?");
  await question.blur();
  await studio.field("Currency").fill("GBP");
  await studio.button("Undo").click();
  await expect(studio.field("Currency")).toHaveValue("USD");
  await studio.button("Undo").click();
  await expect(question).toHaveValue("Is the car wash worth it for you?");
  await expect(studio.button("Undo")).toBeDisabled();
  await studio.button("Redo").click();
  await expect(question).toHaveValue("Worth a wash?");
  await studio.button("Redo").click();
  await expect(studio.preview.value).toContainText("£");
});

test("texts are written in each language, and a new one can be added", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  await studio.field("Texts in").selectOption("hu");
  await expect(studio.field("Question")).toHaveValue(json("models/car-wash.json").title.hu);
  await studio.field("Question").fill("Megéri mosatni?");
  await expect(studio.preview.title).toHaveText("Megéri mosatni?");
  await studio.field("Texts in").selectOption("en");
  await expect(studio.field("Question")).toHaveValue("Is the car wash worth it for you?");

  await studio.unfold("Another language");
  await studio.field("Another language").fill("de");
  await studio.field("Another language").blur();
  await expect(studio.field("Texts in")).toHaveValue("de");
  await expect(studio.field("Question")).toHaveValue("");
  await expect(studio.field("Question")).toHaveAttribute("placeholder", "Is the car wash worth it for you?");
  await studio.field("Question").fill("Lohnt sich die Wäsche?");
  const { model } = await studio.saved();
  expect(model.title).toEqual({
    ...json("models/car-wash.json").title,
    hu: "Megéri mosatni?",
    de: "Lohnt sich die Wäsche?",
  });
});

test("what is saved and opened again is the same, to the last field", async ({ page }) => {
  const studio = await (await open(page)).begin("A filling at our practice");
  await studio.field("Question").fill("Worth it?");
  const { name, model } = await studio.saved();
  expect(name).toBe("dental-care.json");
  // A built-in model is that of one country.
  const { regions, ...original } = json("models/dental-care.json");
  expect(regions.HUF.languages).toEqual(["hu"]);
  expect(model).toEqual({ ...original, title: { ...original.title, en: "Worth it?" } });

  await studio.button("All models").click();
  await studio.openFile("mine.json", JSON.stringify({ ...model, unheardOf: [1] }));
  await studio.shown();
  await expect(studio.notice).toContainText("“mine.json” is open.");
  await expect(studio.root.getByText("Noticed")).toBeVisible();
  expect((await studio.saved()).model).toEqual({ ...model, unheardOf: [1] });
});

test("what cannot be opened is told, and nothing is lost", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  await studio.field("Question").fill("Mine");
  await studio.openFile("broken.json", "{ not json");
  await expect(studio.notice).toContainText("“broken.json” was not opened: is not JSON");
  await studio.openFile("list.json", "[1]");
  await expect(studio.notice).toHaveText("“list.json” was not opened: must be a record, but is a list.");
  await expect(studio.field("Question")).toHaveValue("Mine");
  await studio.openFile("empty.json", "{}");
  await expect(studio.notice).toContainText("“empty.json” is open.");
  await expect(studio.order).toContainText("To fix");
  await studio.button("Undo").click();
  await expect(studio.field("Question")).toHaveValue("Mine");
});

test("the work is kept only where that was asked for, and forgotten when it no longer is", async ({ page }) => {
  const stored = () => page.evaluate(() => Object.keys(localStorage));
  const studio = await (await open(page)).begin("The car wash");
  await studio.field("Question").fill("Worth keeping?");
  expect(await stored()).toEqual([]);
  await studio.field("Keep it on this device").check();
  await studio.field("Question").fill("Worth keeping!");
  await studio.open();
  await studio.button(/Go on with “Worth keeping!”/).click();
  await expect(studio.field("Question")).toHaveValue("Worth keeping!");
  await expect(studio.preview.title).toHaveText("Worth keeping!");
  await studio.field("Keep it on this device").uncheck();
  expect(await stored()).toEqual([]);
});

test("the work outlives a change of the page's language", async ({ page }) => {
  const studio = await (await open(page)).begin("The car wash");
  await studio.field("Question").fill("Mine");
  await page.getByRole("link", { name: "한국어" }).click();
  await expect(studio.field("질문")).toHaveValue("Mine");
  await expect(new Calculator(page, ".stage worthwhile-calculator").title).toHaveText("Mine");
});
