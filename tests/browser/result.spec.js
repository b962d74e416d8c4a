// The worked example that everyone meets first: tests/cases/c10-car-wash.json, in words.
import { open } from "./calculator.js";
import { expect, test } from "./fixtures.js";

test.describe("before anything is touched", () => {
  let wash;
  test.beforeEach(async ({ page }) => {
    wash = await open(page);
  });

  test("one sentence is the answer, and it is a heading", async () => {
    await expect(wash.title).toHaveText("Is the car wash worth it for you?");
    await expect(wash.verdict).toHaveText("Not quite: “Washing it at home” is about $2 better for you.");
    await expect(wash.host.getByRole("heading", { level: 3 }).first()).toHaveText(/^Not quite/);
    await expect(wash.part("result")).toContainText("Chance that “The car wash” is best: 2 in 10.");
  });

  test("the answer stands before every control", async () => {
    const answer = await wash.verdict.boundingBox();
    for (const control of await wash.host.locator("button, input, summary").all()) {
      const box = await control.boundingBox();
      const besides = box === null || box.x > answer.x + answer.width;
      expect(besides || box.y >= answer.y + answer.height).toBe(true);
    }
  });

  test("the figures behind it stand there to the cent", async () => {
    const exact = wash.figure("The exact figures");
    await expect(exact).toContainText("Estimated value");
    await expect(exact).toContainText("Against “Washing it at home”");
    await expect(wash.value).toHaveText("+$0.78");
    await expect(wash.advantage).toHaveText("−$1.92");
  });

  test("gains and costs are drawn on one scale, and what is left under them", async () => {
    const why = wash.figure("Why: what you get, minus what it takes");
    await expect(why.locator(".bar")).toHaveText([/You get\s*\$17/, /It takes\s*\$16/, /Left for you\s*\$1/]);
    const ends = await why.locator(".bar").evaluateAll((bars) =>
      bars.map((bar) => {
        const drawn = [...bar.querySelectorAll("rect")].filter((rect) => rect.getBoundingClientRect().width > 1);
        const boxes = drawn.map((rect) => rect.getBoundingClientRect());
        return [Math.min(...boxes.map(({ left }) => left)), Math.max(...boxes.map(({ right }) => right))];
      }),
    );
    // Both begin at the same edge; what is left ends where the longer one does.
    expect(Math.abs(ends[0][0] - ends[1][0])).toBeLessThan(1);
    expect(Math.abs(ends[2][1] - ends[0][1])).toBeLessThan(1);
  });

  test("every choice has its place on the line, doing nothing too", async () => {
    const choices = wash.figure("What is left for you").getByRole("listitem");
    await expect(choices).toHaveText(["The car wash +$1", "Washing it at home +$3", "Doing nothing $0"]);
    const places = await wash
      .figure("What is left for you")
      .locator("circle")
      .evaluateAll((dots) => dots.map((dot) => parseFloat(dot.getAttribute("cx"))));
    // Drawn from the last to the first.
    const [nothing, home, own] = places;
    expect(nothing).toBeLessThan(own);
    expect(own).toBeLessThan(home);
  });

  test("the highest price is below the price asked, and the words say by how much", async () => {
    const price = wash.figure("The price");
    await expect(price.getByRole("listitem")).toHaveText([
      /highest price\s*\$7\.09/,
      /price asked\s*\$9\.01/,
    ]);
    await expect(price).toContainText(
      "Up to $7.09 it is worth buying for you. $9.01 is $1.92 too much.",
    );
  });

  test("belief, the strongest lever, the weakest link, X* and the evidence are told", async () => {
    const more = wash.figure("Good to know");
    await expect(more).toContainText(
      "You expect $14.79; you would really get $1.64 more.",
    );
    await expect(more.getByRole("listitem")).toHaveText([
      "What matters most is “Serves you even when busy”: between 70 of 100 and 100 of 100 your result changes by $6.83. " +
        "At 81 of 100 for “Serves you even when busy” you would neither gain nor lose.",
      "Knowing “An hour of your time” exactly before you choose is worth $0.03 at most.",
      "The weakest link is “Serves you even when busy”: 90 of 100 times.",
      "What you can count in money (tangible) does not cover the cost. It is worth it only if what you merely feel " +
        "(intangible) is worth $1.61 or more to you.",
      "Based on example figures.",
    ]);
  });
});

test.describe("what is folded", () => {
  test.use({ folded: true });

  test("what decides stands first, and the rest one press away", async ({ page }) => {
    const wash = await open(page);
    for (const name of ["Serves you even when busy", "An hour of your time", "Waiting in the queue"]) {
      await expect(wash.field(name)).toBeVisible();
      await expect(wash.row(name)).toContainText("“The car wash”");
    }
    await expect(wash.field("A clean car")).toBeHidden();
    await wash.toggle("All other figures and sources");
    for (const name of ["A clean car", "Price"]) await expect(wash.field(name)).toBeVisible();
    await expect(wash.field("Washing and drying")).toBeHidden();
    await wash.toggle("If you choose “Washing it at home” instead");
    await expect(wash.field("Washing and drying")).toBeVisible();
  });

  test("a step is one of the slider's, and can be taken back", async ({ page }) => {
    const wash = await open(page);
    await wash.host.getByRole("button", { name: "One step more: Waiting in the queue" }).click();
    await expect(wash.field("Waiting in the queue")).toHaveValue("11");
    await wash.host.getByRole("button", { name: "One step less: Waiting in the queue" }).dblclick();
    await expect(wash.field("Waiting in the queue")).toHaveValue("9");
    await wash.undo.click();
    await expect(wash.field("Waiting in the queue")).toHaveValue("10");
  });

  test("a choice says what it changes, and the field shows it", async ({ page }) => {
    const wash = await open(page);
    await wash.choose("Short of time");
    await expect(wash.host).toContainText("“An hour of your time” counts as $30.00 instead of $15.00.");
    await wash.choose("A date tonight");
    await expect(wash.host).toContainText("Not available here: Washing it at home.");
    await wash.toggle("All other figures and sources");
    await expect(wash.row("A clean car")).toContainText("×1.5");
  });
});

test("coping with all demand flips the advantage and the verdict", async ({ page }) => {
  const wash = await open(page);
  await wash.toggle("How reliably it works: utility and warranty");
  await expect(wash.field("Serves you even when busy")).toHaveValue("90");
  await wash.slider("Serves you even when busy").fill("100");
  await expect(wash.field("Serves you even when busy")).toHaveValue("100");
  await expect(wash.verdict).toHaveText("Yes: “The car wash” is about $1 better for you than “Washing it at home”.");
  await expect(wash.value).toHaveText("+$3.39");
  await expect(wash.advantage).toHaveText("+$0.69");
  await expect(wash.figure("The price")).toContainText("At $9.01 you keep $0.69.");
  expect((await wash.results()).advantage).toBeCloseTo(1.225445, 9);
});

test("a loss is called one, and nothing is better than that", async ({ page }) => {
  const wash = await open(page);
  await wash.field("Waiting in the queue").fill("60");
  await expect(wash.value).toHaveText("−$12.45");
  await expect(wash.verdict).toHaveText("No: “Washing it at home” is about $15 better for you.");
  await expect(wash.figure("Why: what you get, minus what it takes")).toContainText(/You lose\s*\$12/);
});

test("where all benefits are nothing, all that it takes is lost", async ({ page }) => {
  const wash = await open(page);
  for (const name of [
    "A clean car",
    "Paint that lasts",
    "A coffee while you wait",
    "Feeling proud of your car",
  ]) {
    await wash.field(name).fill("0");
  }
  const reason = wash.figure("Why: what you get, minus what it takes");
  for (const bar of [/You get\s*\$0/, /It takes\s*\$15/, /You lose\s*\$15/]) await expect(reason).toContainText(bar);
  await expect(wash.value).toHaveText("−$15.65");
});

test("no figure on the screen is ever NaN or infinite", async ({ page }) => {
  const wash = await open(page);
  await wash.openAll();
  for (const extreme of ["0", "1,000,000,000,000", "0.0000001"]) {
    for (const field of await wash.host.getByRole("textbox").all()) await field.fill(extreme);
    await expect(wash.host).not.toContainText(/NaN|∞|Infinity|undefined/);
    await expect(wash.value).toHaveText(/\d/);
  }
});

test("the dearer tractor of the textbook is worth 10,000 more", async ({ page }) => {
  await page.goto("examples/two-on-a-page.html");
  const tractor = page.locator("#tractor");
  await tractor.scrollIntoViewIfNeeded();
  await expect(tractor.locator("[part=figure]").first()).toHaveText("+$10,000");
});
