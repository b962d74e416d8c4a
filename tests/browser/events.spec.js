// What a host hears: bubbling, composed events with frozen plain data, one for each thing that happens.
import { Calculator } from "./calculator.js";
import { expect, only, test } from "./fixtures.js";
import { eager, host, inline, json, tea } from "./host.js";

test("ready says which model, which answers and which results", async ({ page, heard }) => {
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  const { detail, bubbles, composed, frozen } = await only(heard, "ready", page);
  expect({ bubbles, composed, frozen }).toEqual({ bubbles: true, composed: true, frozen: true });
  expect(Object.keys(detail).sort()).toEqual(["answers", "model", "notices", "results", "version"]);
  expect(detail).toMatchObject({ version: 1, model: "car-wash", answers: { version: 1 }, notices: [] });
  expect(detail.results).toEqual(await calculator.results());
  expect(detail.results.offer.value).toBeCloseTo(2.1229005, 9);
  expect(await heard("change")).toEqual([]);
});

test("change comes with every change, and says the same as the element", async ({ page, heard }) => {
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  await calculator.field("A clean car").fill("20");
  await expect.poll(() => heard("change")).toHaveLength(1);
  await calculator.choose("Short of time");
  await expect.poll(() => heard("change")).toHaveLength(2);
  const [first, second] = await heard("change");
  for (const { bubbles, composed, frozen, detail } of [first, second]) {
    expect({ bubbles, composed, frozen }).toEqual({ bubbles: true, composed: true, frozen: true });
    expect(detail).toMatchObject({ version: 1, model: "car-wash" });
  }
  expect(first.detail.answers).toEqual({ version: 1, amounts: { clean: 20 } });
  expect(second.detail.answers).toEqual({ version: 1, persona: "hurried", amounts: { clean: 20 } });
  expect(second.detail.results).toEqual(await calculator.results());
  expect(await heard("ready")).toHaveLength(1);
});

test("error is bubbling, composed and frozen too", async ({ page, heard }) => {
  await host(page, '<worthwhile-calculator loading="eager"></worthwhile-calculator>');
  const { bubbles, composed, frozen } = await only(heard, "error", page);
  expect({ bubbles, composed, frozen }).toEqual({ bubbles: true, composed: true, frozen: true });
});

test("nothing is said where nothing changed", async ({ page, heard }) => {
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  await calculator.undo.press("Enter");
  await calculator.startOver.press("Enter");
  await calculator.host.evaluate((element) => element.reset());
  await calculator.field("A clean car").fill("-");
  await calculator.field("A clean car").fill("abc");
  await calculator.field("A clean car").fill("20");
  await expect.poll(async () => (await heard("change")).length).toBeGreaterThan(0);
  const said = (await heard("change")).map(({ detail }) => detail.answers);
  expect(said).toEqual([{ version: 1, amounts: { clean: 20 } }]);
});

test("a listener on the document hears an element inside another shadow root", async ({ page, heard }) => {
  await host(page, '<div id="outer"></div><script>outer.attachShadow({ mode: "open" })</script>');
  await page.evaluate((html) => {
    document.querySelector("#outer").shadowRoot.setHTMLUnsafe(html);
  }, eager);
  const calculator = await new Calculator(page).shown();
  await calculator.field("A clean car").fill("20");
  await expect.poll(() => heard("change")).toHaveLength(1);
  const [{ from }] = await heard("change");
  expect(from).toBe("outer");
  expect((await only(heard, "ready", page)).from).toBe("outer");
});

test("a listener may call back into the element without stopping it", async ({ page, troubles }) => {
  const listen = `
    document.addEventListener("worthwhile-change", ({ target, detail }) => {
      document.title = JSON.stringify([target.answers, target.results.offer.value, detail.answers]);
      if (detail.answers.amounts?.clean === 30) target.reset();
    });`;
  await host(page, `${eager}<script>${listen}</script>`);
  const calculator = await new Calculator(page).shown();
  await calculator.field("A clean car").fill("20");
  await expect(page).toHaveTitle(/^\[\{"version":1,"amounts":\{"clean":20\}\},7\.1/);
  await calculator.slider("A clean car").fill("30");
  await expect(calculator.value).toHaveText("+$0.78");
  await expect(page).toHaveTitle(/^\[\{"version":1\},2\.12/);
  expect(troubles.console).toEqual([]);
});

test("a listener that resets after every change does not hang the page", async ({ page }) => {
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  await page.evaluate(() => {
    window.calls = 0;
    // The limit only keeps a failing page from hanging the tests.
    const reset = ({ target }) => ++window.calls < 50 && target.reset();
    document.addEventListener("worthwhile-change", reset);
  });
  await calculator.slider("A clean car").fill("30");
  await expect(calculator.value).toHaveText("+$0.78");
  await expect.poll(() => page.evaluate(() => window.calls)).toBe(2);
});

test("a listener that throws stops nobody else", async ({ page, troubles, heard }) => {
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  await calculator.host.evaluate((element) => {
    element.addEventListener("worthwhile-change", () => {
      throw new Error("the host's own");
    });
  });
  await calculator.slider("A clean car").fill("30");
  await expect(calculator.value).toHaveText("+$14.07");
  await calculator.slider("A clean car").fill("20");
  await expect(calculator.value).toHaveText("+$5.93");
  expect(await heard("change")).toHaveLength(2);
  expect(troubles.uncaught.splice(0)).toEqual(Array(2).fill("Error: the host's own"));
});

test("a listener may remove the element at once", async ({ page, heard }) => {
  await host(page, inline(JSON.stringify(tea)));
  const calculator = await new Calculator(page).shown();
  await calculator.host.evaluate((element) => {
    element.addEventListener("worthwhile-change", () => element.remove());
    window.kept = element;
  });
  await calculator.slider("Warmth").fill("8");
  await expect(calculator.host).toHaveCount(0);
  expect(await heard("change")).toHaveLength(1);
  expect(await page.evaluate(() => window.kept.answers)).toEqual({ version: 1, amounts: { warmth: 8 } });
});

test.describe("the next step", () => {
  const next = {
    another: { words: { en: "Ask {alternative}", hu: "Kérdezze meg" }, address: "https://a.example/?q={alternative}&worth={value}" },
  };
  const wash = () => ({ ...json("models/car-wash.json"), next });

  test("stands below the answer with the result in it, and the host hears who follows it", async ({ page, heard }) => {
    await page.route("https://a.example/**", (route) => route.fulfill({ body: "there" }));
    await host(page, inline(JSON.stringify(wash())));
    const calculator = await new Calculator(page).shown();
    const step = calculator.part("next");
    await expect(step).toHaveText("Ask Washing it at home");
    await expect(step).toHaveAttribute("href", "https://a.example/?q=Washing%20it%20at%20home&worth=%241");
    await page.evaluate(() => document.addEventListener("click", (event) => event.preventDefault()));
    await step.click();
    const { detail, bubbles, composed, frozen } = await only(heard, "action", page);
    expect({ bubbles, composed, frozen }).toEqual({ bubbles: true, composed: true, frozen: true });
    expect(detail).toMatchObject({ version: 1, model: "car-wash", step: "another" });
    expect(detail.address).toBe(await step.getAttribute("href"));
    expect(detail.results).toEqual(await calculator.results());
    await page.evaluate(() => (document.querySelector("worthwhile-calculator").lang = "hu"));
    await expect(step).toHaveText("Kérdezze meg");
    await step.click();
    await expect.poll(async () => (await heard("action")).length).toBe(2);
  });

  test("may be the host's own", async ({ page }) => {
    const own = '<a slot="next" href="#own">Our own</a>';
    await host(page, inline(JSON.stringify(wash())).replace("</worthwhile-calculator>", `${own}</worthwhile-calculator>`));
    const calculator = await new Calculator(page).shown();
    await expect(page.getByRole("link", { name: "Our own" })).toBeVisible();
    await expect(calculator.part("next")).toBeHidden();
  });
});
