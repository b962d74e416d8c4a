// The page of the Survey: its questions, long files, languages, and what everyone may expect of a page.
import { expectAccessible } from "./axe.js";
import { expect, settled, test } from "./fixtures.js";
import { kept, languages, policy, tooWide } from "./site.js";
import { Survey, invented } from "./survey.js";

const open = (page, language) => new Survey(page).open(language);

test("the questions are filled in here, and are a row like any other", async ({ page }) => {
  const survey = await open(page);
  await page.getByText("See the questions, or fill them in here").click();
  await page.getByLabel("Which of these describes you?").selectOption({ label: "Careful with money" });
  await page.getByLabel("A clean car: what is it worth to you?").fill("much");
  await survey.button("Add this answer").click();
  await expect(page.locator(".asked .error").filter({ hasText: "number" })).toBeVisible();
  await page.getByLabel("A clean car: what is it worth to you?").fill("12.50");
  await page.getByLabel(/what is the most you would pay/).fill("15");
  await survey.button("Add this answer").click();
  await expect(survey.counted).toHaveText("Answers in all: 1.");
  const saved = await survey.saved(survey.button("Save them as a table"));
  const [heading, row] = saved.text.replace("\uFEFF", "").split("\r\n").map((line) => line.split(","));
  const cell = (name) => row[heading.indexOf(name)];
  expect([cell("persona"), cell("amounts.clean"), cell("statedWorth")]).toEqual(["careful", "12.5", "15"]);
  // What was saved is read again.
  await survey.read("again.csv", saved.text);
  await expect(survey.counted).toHaveText("Answers in all: 2.");
});

test("what matters most is pressed in its order", async ({ page }) => {
  const survey = await open(page);
  await page.locator("#which-model").selectOption("dental-care");
  await page.getByText("See the questions, or fill them in here").click();
  const order = page.getByRole("group", { name: "What matters most to you?" });
  for (const name of ["Painlessness", "A clear explanation", "Trust in the dentist", "1. Painlessness"]) {
    await order.getByRole("button", { name, exact: true }).click();
  }
  await expect(order.getByRole("button", { pressed: true })).toHaveText(["2. Trust in the dentist", "1. A clear explanation"]);
  // It outlives a change of the language, as every answer does.
  await page.getByRole("link", { name: "한국어" }).click();
  await page.getByText("질문 보기 또는 여기서 답하기").click();
  await expect(page.getByRole("button", { pressed: true })).toHaveText(["2순위 치과 의사에 대한 신뢰", "1순위 알기 쉬운 설명"]);
  await survey.button("이 답변 추가").click();
  const saved = await survey.saved(survey.button("표로 저장"));
  expect(saved.text).toContain('"explanation,trust"');
});

test("on paper stand the questions alone, with every choice to tick", async ({ page }) => {
  const survey = await open(page);
  await page.evaluate(() => (window.print = () => {}));
  await survey.button("Print the questions").click();
  await page.emulateMedia({ media: "print" });
  const printed = page.locator("#questions");
  await expect(printed.getByRole("heading")).toHaveText("Is the car wash worth it for you?");
  await expect(printed.locator(".on-paper li:visible").filter({ hasText: "Careful with money" })).toHaveCount(1);
  for (const unwanted of ["select", "button", "summary", "legend"]) {
    for (const one of await printed.locator(unwanted).all()) await expect(one).toBeHidden();
  }
  await expect(page.locator("#model")).toBeHidden();
  await expect(page.locator("#findings")).toBeHidden();
});

test("invented answers about any model are read whole, and fill every finding that they can", async ({ page }) => {
  test.setTimeout(180_000);
  const survey = await open(page);
  const models = await page.locator("#which-model option").evaluateAll((options) => options.map(({ value }) => value).filter(Boolean));
  expect(models.length).toBeGreaterThan(8);
  for (const model of models) {
    await page.locator("#which-model").selectOption(model);
    await survey.button("Try it with invented answers").click();
    await survey.button("Read the file").click();
    await expect(survey.sources, model).toHaveText(/“Invented answers”: answers taken: 120; rows rejected: 0/);
    await survey.drawn();
    for (const id of ["validation", "price", "purchase", "drift"]) {
      await expect(survey.headline(id), `${model} ${id}`).not.toBeEmpty();
    }
  }
});

test("an empty table has the columns of everything that is asked", async ({ page }) => {
  const survey = await open(page);
  await page.getByLabel("Four prices, from too cheap to too expensive (van Westendorp)").check();
  await page.getByLabel("Whether they would buy at several prices (Gabor–Granger)").check();
  const { name, text } = await survey.saved(survey.button("Save an empty table (CSV)"));
  expect(name).toBe("car-wash-empty.csv");
  const columns = text.replace("\uFEFF", "").trim().split(",");
  expect(columns).toEqual(expect.arrayContaining(["persona", "statedWorth", "tooCheap", "buys.9"]));
  const questions = await survey.saved(survey.button("Save the questions (JSON)"));
  expect(JSON.parse(questions.text).questions.length).toBeGreaterThan(10);
});

test("a hundred thousand rows are read while the page stays awake", async ({ page }) => {
  const survey = await open(page);
  // How often something else has its turn.
  await page.evaluate(() => {
    window.turns = 0;
    const turn = () => {
      window.turns++;
      setTimeout(turn);
    };
    turn();
  });
  await survey.give(["long.csv", invented(100_000)]);
  const before = await page.evaluate(() => window.turns);
  await survey.button("Read the file").click();
  await expect(survey.counted).toHaveText("Answers in all: 100,000.", { timeout: 90_000 });
  expect((await page.evaluate(() => window.turns)) - before).toBeGreaterThan(30);
  await survey.drawn();
});

test("a cancelled file does not count at all", async ({ page }) => {
  const survey = await open(page);
  await survey.read("first.csv", invented(10));
  await survey.give(["long.csv", invented(300_000)]);
  await survey.button("Read the file").click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await survey.button("Cancel").click();
  await expect(survey.sources.nth(1)).toHaveText("“long.csv” was cancelled; none of its rows count.");
  await expect(survey.counted).toHaveText("Answers in all: 10.");
});

test("nothing is asked of the network once the page is there", async ({ page, requests }) => {
  const survey = await open(page);
  // The service worker of the site fetches what it keeps, too.
  await kept(page);
  await settled(page);
  requests.length = 0;
  await survey.read("all.csv", invented(30));
  await survey.rows("validation");
  await page.getByRole("link", { name: "Magyar" }).click();
  await expect(survey.counted).toHaveText("Összes válasz: 30.");
  // Where the address changes, the browser may look for the page's icon again.
  const asked = requests.filter((path) => path !== "/icon.svg");
  expect(asked.filter((path) => !path.endsWith("/text/hu.json"))).toEqual([]);
});

test("what was done outlives a change of the page's language", async ({ page }) => {
  const survey = await open(page);
  await page.getByText("See the questions, or fill them in here").click();
  await page.getByLabel("A clean car: what is it worth to you?").fill("12.50");
  await survey.give(["2026.csv", invented(30)]);
  await page.getByRole("link", { name: "한국어" }).click();
  await survey.button("파일 읽기").click();
  await expect(survey.counted).toHaveText("전체 답변: 30개.");
  await page.getByText("질문 보기 또는 여기서 답하기").click();
  await expect(page.getByLabel(/깨끗한 차.*얼마의 가치가 있나요/)).toHaveValue("12.50");
});

test("it works under the strictest policy", async ({ page, troubles }) => {
  await page.route("**/survey.html*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  const survey = await open(page);
  await survey.read("all.csv", invented(40));
  await expect(survey.headline("validation")).toBeVisible();
  expect(troubles.refused).toEqual([]);
});

for (const { tag } of languages) {
  test(`everyone can use it in ${tag}, also on a telephone`, async ({ page }) => {
    const survey = await open(page, tag);
    await survey.give(["2026-01.csv", invented(60)]);
    await expectAccessible(page);
    await page.locator(".matching .primary").click();
    await expect(survey.sources).toHaveCount(1);
    await survey.give(["2026-02.csv", `${invented(60, { seed: 3, add: 3 })}x,y,z\n`]);
    await page.locator(".matching .primary").click();
    await expect(survey.sources).toHaveCount(2);
    await survey.drawn();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll("details")) part.open = true;
    });
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
  });
}

test("the way from model to finding is gone with the keyboard alone", async ({ page }) => {
  const survey = await open(page);
  await page.getByText("Paste from a spreadsheet instead").focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Rows with their headings").focus();
  await page.keyboard.insertText("statedWorth\tpredictedWorth\n7\t8\n9\t11\n");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await survey.button("Read the file").focus();
  await page.keyboard.press("Enter");
  await expect(survey.headline("validation")).toBeVisible();
});
