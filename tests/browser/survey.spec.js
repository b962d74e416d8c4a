// The Survey as an analyst uses it: files come in, and findings are read.
import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { file, json } from "./host.js";
import { Survey, invented } from "./survey.js";

const open = (page, language) => new Survey(page).open(language);

/** G7: predictions from elsewhere against what was stated. */
const PAIRS = "predictedWorth;statedWorth\r\n2,5;3\r\n0;-0,5\r\n2;2\r\n8;7\r\n";

test("tables come in as spreadsheets write them", async ({ page }) => {
  const survey = await open(page);
  const rows = [["persona", "statedWorth", "wave"], ["careful", "12.5", "2026-01"], ["hurried", "8", "2026-01"]];
  const table = (mark, decimal = ".") =>
    rows.map((row) => row.map((cell) => cell.replace(/^(\d+)\.(\d+)$/, `$1${decimal}$2`)).join(mark)).join("\r\n");
  await survey.read("comma.csv", table(","));
  await survey.read("excel.csv", "\uFEFF" + table(";", ","));
  await survey.read("tabs.tsv", Buffer.from("\uFEFF" + table("\t"), "utf16le"));
  const lines = [{ answers: { version: 1, model: "car-wash" }, statedWorth: 9 }, { answers: { version: 1, model: "car-wash" }, statedWorth: 11 }];
  await survey.read("lines.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
  await expect(survey.sources).toHaveText([
    /“comma.csv”: answers taken: 2; rows rejected: 0/,
    /“excel.csv”: answers taken: 2; rows rejected: 0/,
    /“tabs.tsv”: answers taken: 2; rows rejected: 0/,
    /“lines.jsonl”: answers taken: 2; rows rejected: 0/,
  ]);
  await expect(survey.counted).toHaveText("Answers in all: 8.");
  const [everyone] = await survey.rows("validation");
  expect(everyone[3], "the mean of what was stated, decimal commas and all").toBe("$10.19");
});

test("a column whose figures may be two numbers is asked about", async ({ page }) => {
  const survey = await open(page);
  const table = "persona,statedWorth\r\ncareful,25.000\r\nhurried,30.000\r\n";
  await survey.read("forms.csv", table);
  await expect(survey.sources).toHaveText([/“forms.csv”: answers taken: 0; rows rejected: 2/]);
  await survey.give(["forms.csv", table]);
  const asked = page.getByLabel("How to read the figures of “statedWorth”");
  await expect(page.getByText("“25.000” can be read as 25,000 or as 25, and nothing in the file tells which.")).toBeVisible();
  await asked.selectOption("25,000");
  await survey.button("Read the file").click();
  await expect(survey.sources.nth(1)).toHaveText(/“forms.csv”: answers taken: 2; rows rejected: 0/);
  const [everyone] = await survey.rows("validation");
  expect(everyone[3]).toBe("$27,500");
});

test("a host collects what visitors say in the calculator, and the Survey reads it", async ({ page }) => {
  await page.goto("examples/survey.html");
  const calculator = await new Calculator(page).shown();
  const add = page.getByRole("button", { name: "Add my answer" });
  for (const [amount, worth] of [["20", "12.5"], ["11", "9"]]) {
    await calculator.field("A clean car").fill(amount);
    await page.getByLabel("What is the most you would pay").fill(worth);
    await add.click();
  }
  await expect(page.getByRole("status").filter({ hasText: "Answers so far: 2." })).toBeVisible();
  const survey = new Survey(page);
  const { name, text } = await survey.saved(page.getByRole("button", { name: "Save the answers" }));
  await survey.open();
  await survey.read(name, text);
  await expect(survey.sources).toHaveText(/“answers.jsonl”: answers taken: 2; rows rejected: 0/);
  const [everyone] = await survey.rows("validation");
  expect(everyone[3], "the mean of what was stated").toBe("$10.75");
});

test("pasted rows are a file like any other", async ({ page }) => {
  const survey = await open(page);
  await page.getByText("Paste from a spreadsheet instead").click();
  await page.getByLabel("Rows with their headings").fill("statedWorth\tpersona\n7\tcareful\n9\tcareful\n");
  await survey.button("Take these rows").click();
  await survey.button("Read the file").click();
  await expect(survey.sources).toHaveText(/“Pasted rows”: answers taken: 2/);
});

test("columns are matched, and corrected by hand", async ({ page }) => {
  const survey = await open(page);
  await survey.give(["own.csv", "Worth it\tA clean car\tGroup\n12\t9\tcareful\n14\t11\thurried\n"]);
  await expect(survey.column("A clean car").locator("option:checked")).toHaveText("A clean car");
  await expect(survey.column("Worth it").locator("option:checked")).toHaveText("leave out");
  await survey.column("Worth it").selectOption({ label: "Stated worth" });
  await survey.column("Group").selectOption({ label: "Group of customers" });
  await survey.button("Read the file").click();
  await expect(survey.sources).toHaveText(/answers taken: 2; rows rejected: 0/);
  await survey.drawn();
  const rows = await survey.rows("validation");
  expect(rows.map(([who, count]) => [who, count])).toEqual([
    ["Everyone", "2"],
    ["Short of time", "1"],
    ["Careful with money", "1"],
  ]);
});

test("every rejected row is listed with its line and reason, and can be saved", async ({ page }) => {
  const survey = await open(page);
  const rows = 'statedWorth,persona\n12,careful\nmuch,careful\n9,nobody\n8,hurried,extra\n';
  await survey.read("some.csv", rows);
  await expect(survey.sources).toContainText("answers taken: 1; rows rejected: 3");
  await page.getByText("Rejected rows: 3").click();
  const listed = await survey.sources.locator("tbody tr").evaluateAll((all) =>
    all.map((row) => [row.children[0].textContent, row.children[1].textContent]),
  );
  expect(listed).toEqual([
    ["3", expect.stringContaining("statedWorth: must be a number")],
    ["4", "persona: nothing in this model is called “nobody”."],
    ["5", expect.stringContaining("There are 3 cells for 2 columns.")],
  ]);
  const saved = await survey.saved(survey.button("Save the rejected rows with their reasons"));
  expect(saved.name).toBe("rejected-some.csv");
  expect(saved.text.split("\r\n")[1]).toMatch(/^much,careful,3,/);
});

test("a file that is no table is told apart, and the page goes on", async ({ page }) => {
  const survey = await open(page);
  await survey.give(["book.xlsx", "PK\u0003\u0004 and so on"], ["empty.csv", ""], ["other.csv", "a,b\n1,2\n"]);
  await survey.button("Read the file").click();
  await expect(survey.sources).toHaveText([
    "“book.xlsx” was not read: it is a workbook, an archive or a picture, not text. Save it as CSV.",
    "“empty.csv” was not read: there is nothing in it.",
    "“other.csv” was not read: no column holds anything that this model asks.",
  ]);
  await expect(survey.counted).toHaveText("No answers yet.");
});

test("validation shows the published figures", async ({ page }) => {
  const survey = await open(page);
  await survey.read("pairs.csv", PAIRS);
  await expect(survey.headline("validation")).toHaveText(
    "Everyone: with 4 answers it is not sure that your model is too high or too low.",
  );
  const [everyone] = await survey.rows("validation");
  expect(everyone[4], "bias").toBe("+$0.25");
  expect(everyone[6], "MAE").toBe("$0.50 ($0.00 to $1.15)");
  expect(everyone[7], "MAPE").toMatch(/^33 \(0 to \d+\)$/);
  await expect(survey.finding("validation")).toContainText("That is 32.7% of what each one stated");
});

test("a model that is too high says so in a sentence, for each group", async ({ page }) => {
  const survey = await open(page);
  const rows = Array.from({ length: 12 }, (_, at) => [
    `${110 + at},${100 + at},careful`,
    `${100 + (at % 3)},${100 + (at % 2)},hurried`,
  ]).flat();
  await survey.read("high.csv", ["predictedWorth,statedWorth,persona", ...rows].join("\n"));
  const said = survey.finding("validation").locator(".besides li");
  await expect(said.filter({ hasText: "Short of time" })).toContainText("it is not sure");
  await expect(said.filter({ hasText: "Careful with money" })).toContainText("cannot test");
  await expect(survey.headline("validation")).toContainText("your model is 5");
});

test("stated zeros are counted out loud", async ({ page }) => {
  const survey = await open(page);
  await survey.read("zeros.csv", "predictedWorth,statedWorth\n2,0\n4,5\n6,5\n5,5\n5,5\n");
  await expect(survey.finding("validation")).toContainText("Stated zero: 1.");
});

test("groups differ or it is not sure, with Welch and Holm behind it", async ({ page }) => {
  const survey = await open(page);
  const rows = [3, 5, 4, 6, 5].flatMap((x) => [`${x},careful`, `${x + 9},hurried`, `${x + 0.5},enthusiast`]);
  await survey.read("groups.csv", ["statedWorth,persona", ...rows].join("\n"));
  await expect(survey.headline("segments")).toHaveText("Groups really differ in this.");
  const pairs = survey.finding("segments").locator(".besides li");
  await expect(pairs.first()).toContainText("a real difference");
  await expect(survey.finding("segments")).toContainText("not sure (answers: 10)");
  const tests = await survey.rows("segments", "How sure is that?");
  expect(tests[0][0]).toBe("All groups (Welch’s F)");
  expect(tests).toHaveLength(4);
});

test("van Westendorp’s published prices are on the screen, on both grids", async ({ page }) => {
  const survey = await open(page);
  await survey.read("prices.csv", file("tests/cases/van_westendorp_36.csv"));
  await expect(survey.finding("price")).toContainText("Counted: 34.");
  await expect(survey.finding("price")).toContainText("contradict each other: 2.");
  await expect(survey.headline("price")).toContainText("as people state them");
  const rows = await survey.rows("price");
  expect(rows[0][2]).toBe("$246.43");
  expect(rows[3][2]).toBe("$288.89");
  expect(rows[3][3]).toBe("$299.00");
  expect(rows[1][0]).toContain("as many refuse it as too cheap as too dear");
  // What would be paid stands beside it, and falls away where people pay what they say.
  await expect(survey.finding("price")).toContainText("If people say 1.2 times what they pay");
  await page.locator("#bias-range").fill("1");
  await expect(survey.finding("price")).not.toContainText("what they pay, acceptable");
});

test("the ladder of prices gives a band, and follows what the seller adds", async ({ page }) => {
  const survey = await open(page);
  const buys = (limit) => [6, 9, 12].map((price) => (price <= limit ? "yes" : "no")).join(",");
  const rows = Array.from({ length: 30 }, (_, at) => buys([5, 6, 9, 9, 12][at % 5]));
  await survey.read("ladder.csv", ["buys.6,buys.9,buys.12", ...rows].join("\n"));
  await expect(survey.headline("purchase")).toContainText("Of the prices asked, ");
  const rungs = await survey.rows("purchase");
  expect(rungs.map((row) => row.slice(0, 5))).toEqual([
    ["$6.00", "$5.00", "30", "24", "80"],
    ["$9.00", "$7.50", "30", "18", "60"],
    ["$12.00", "$10.00", "30", "6", "20"],
  ]);
  // At what is paid, less what one costs: (7.50 − 4) · 60.
  expect(rungs[1][6]).toBe("$210.00");
  await page.getByLabel("What one costs you").fill("1");
  await expect(async () => expect((await survey.rows("purchase"))[1][6]).toBe("$390.00")).toPass();
});

test("two files are two waves, and a sure and material change is an alarm", async ({ page }) => {
  const survey = await open(page);
  await survey.read("2026-01.csv", invented(60));
  await expect(survey.finding("drift")).toContainText("Needs answers of at least two waves.");
  await survey.read("2026-06.csv", invented(60, { seed: 7, add: 4 }));
  await expect(survey.headline("drift")).toContainText("sure and large enough to matter");
  await expect(survey.finding("drift").locator(".besides")).toContainText("Stated worth, Everyone: up by");
  await expect(page.getByLabel("First wave", { exact: true })).toHaveValue("0");
  await page.getByLabel("From which change on does it matter?").fill("0.5");
  await expect(survey.headline("drift")).toHaveText("No change is both sure and large enough to matter.");
});

test("three waves have a control chart", async ({ page }) => {
  const survey = await open(page);
  for (const wave of [1, 2, 3]) await survey.read(`wave ${wave}.csv`, invented(40, { seed: wave, add: wave }));
  await expect(survey.finding("drift").getByText("A slow drift over all waves")).toBeVisible();
  await expect(survey.finding("drift")).toContainText("control limits");
});

test("a value case claims only what was measured", async ({ page }) => {
  const survey = await open(page);
  const columns = ["persona", "amounts.clean", "amounts.pride", "statedWorth"];
  await survey.read("all.csv", invented(80, { columns }));
  const section = survey.finding("value-case");
  await section.getByLabel("Value case for").selectOption({ label: "Careful with money" });
  const lists = section.locator(".case-list");
  await expect(lists.nth(0)).toContainText("Feeling proud of your car: worth at least $");
  await expect(lists.nth(1)).toContainText("A clean car: they say that the alternative is as good.");
  await expect(lists.nth(1)).toContainText("A coffee while you wait: nobody was asked.");
  const saved = await survey.saved(survey.button("Save it (JSON)"));
  expect(saved.name).toBe("car-wash-value-case.json");
  const document = JSON.parse(saved.text);
  expect(document.claims.map(({ element }) => element)).toEqual(["pride"]);
  expect(document.persona).toBe("careful");
});

test("the team stands beside customers, and what they see otherwise comes first", async ({ page }) => {
  const survey = await open(page);
  const columns = ["amounts.clean", "amounts.pride"];
  await survey.read("customers.csv", invented(40, { columns }));
  await survey.read("team.csv", "amounts.clean,amounts.pride\n30,3\n31,2.5\n29,3\n", () =>
    page.getByLabel("Our own team filled this in, not customers").check(),
  );
  await expect(survey.headline("team")).toHaveText("Your team surely disagrees with customers on 1 element.");
  await expect(survey.finding("team").locator(".besides li").first()).toContainText("A clean car: the team says $30.00");
});

test("a change of the model is seen first, and accepted line by line", async ({ page }) => {
  const survey = await open(page);
  await survey.read("all.csv", invented(40, { columns: ["amounts.clean", "amounts.pride"] }));
  const section = survey.finding("update");
  await expect(section.locator("tbody tr")).toHaveCount(2);
  await expect(section.locator("tbody tr").first()).toContainText("said by customers");
  await section.getByLabel("Feeling proud of your car").uncheck();
  const saved = await survey.saved(survey.button("Accept and save the model"));
  const [before, after] = [json("models/car-wash.json"), JSON.parse(saved.text)];
  const amount = (model, id) => model.offer.elements.find((element) => element.id === id).amount;
  expect(amount(after, "clean")).toMatchObject({ evidence: "stated" });
  expect(amount(after, "clean").likely).toBeGreaterThan(8);
  expect(amount(after, "pride")).toEqual(amount(before, "pride"));
  expect(after.planner, "what the survey does not know stays").toEqual(before.planner);
  await expect(survey.notice).toContainText("was saved as a file");
});
