// What a host sets and reads by properties and methods.
import { Calculator } from "./calculator.js";
import { expect, only, test } from "./fixtures.js";
import { eager, host, inline, json, tea } from "./host.js";

const set = (calculator, answers) =>
  calculator.host.evaluate((element, answers) => (element.answers = answers), answers);

test.describe("answers", () => {
  test("come back as they were set", async ({ page }) => {
    await host(page, eager);
    const calculator = await new Calculator(page).shown();
    const { answers } = json("tests/cases/c11-car-wash-visitors.json");
    for (const said of answers) {
      await set(calculator, said);
      await expect.poll(() => calculator.answers()).toEqual(said);
    }
    await expect(calculator.value).toHaveText("+$4.28");
    await expect(calculator.field("Waiting in the queue")).toHaveValue("5");
    await expect(calculator.row("Waiting in the queue")).toContainText("yours");
  });

  test("are what starting over goes back to", async ({ page }) => {
    await host(page, eager);
    const calculator = await new Calculator(page).shown();
    await set(calculator, { version: 1, amounts: { clean: 20 } });
    await expect(calculator.value).toHaveText("+$5.93");
    await calculator.field("A clean car").fill("10");
    await calculator.startOver.click();
    await expect(calculator.value).toHaveText("+$5.93");
    await expect(calculator.field("A clean car")).toHaveValue("20");
  });

  test("that are equal to those set before change nothing, others are in force", async ({ page, heard }) => {
    await host(page, eager);
    const calculator = await new Calculator(page).shown();
    const said = { version: 1, amounts: { clean: 20 } };
    await set(calculator, said);
    await expect(calculator.value).toHaveText("+$5.93");
    await calculator.field("A clean car").fill("10");
    await expect(calculator.value).toHaveText("−$2.21");
    const ready = (await heard("ready")).length;
    // Another object, its fields in another order, as a framework sets it at each render.
    await set(calculator, { amounts: { clean: 20 }, version: 1 });
    await page.waitForLoadState("networkidle");
    await expect(calculator.field("A clean car")).toBeFocused();
    await expect(calculator.value).toHaveText("−$2.21");
    expect(await heard("ready")).toHaveLength(ready);
    await set(calculator, { version: 1, persona: "enthusiast" });
    await expect(calculator.value).toHaveText("+$6.56");
    await set(calculator, said);
    await expect(calculator.value).toHaveText("+$5.93");
  });

  test("that a page changes within the object that it set before are in force once it sets that again", async ({ page }) => {
    await host(page, eager);
    const calculator = await new Calculator(page).shown();
    await calculator.host.evaluate((element) => {
      window.said = { version: 1, amounts: { clean: 20 } };
      element.answers = window.said;
    });
    await expect(calculator.value).toHaveText("+$5.93");
    await calculator.host.evaluate((element) => {
      window.said.amounts.clean = 10;
      element.answers = window.said;
    });
    await expect(calculator.value).toHaveText("−$2.21");
  });

  test("that were taken are no longer read from the object that the host passed", async ({ page }) => {
    await host(page, eager);
    const calculator = await new Calculator(page).shown();
    await calculator.host.evaluate((element) => {
      window.said = { version: 1, amounts: { clean: 20 } };
      element.answers = window.said;
    });
    await expect(calculator.value).toHaveText("+$5.93");
    await page.evaluate(() => (window.said.amounts.clean = 1));
    expect(await calculator.answers()).toEqual({ version: 1, amounts: { clean: 20 } });
    await expect(calculator.value).toHaveText("+$5.93");
  });

  test("that the model has no use for are skipped with a notice", async ({ page, heard }) => {
    await host(page, eager);
    const calculator = await new Calculator(page).shown();
    const said = { version: 1, persona: "nobody", amounts: { wax: 3, clean: 20 } };
    await set(calculator, said);
    await expect(calculator.notice).toHaveText(/: this is no longer asked, so those answers were skipped\.$/);
    await expect(calculator.notice).toContainText("wax");
    await expect(calculator.notice).toContainText("nobody");
    await expect(calculator.value).toHaveText("+$5.93");
    expect(await heard("error")).toEqual([]);
  });

  test("that break rules are not taken: one event says so, all else stays", async ({ page, heard }) => {
    await host(page, eager);
    const calculator = await new Calculator(page).shown();
    await set(calculator, { version: 1, amounts: { clean: -5 }, fit: { capacity: 2 } });
    const { detail } = await only(heard, "error", page);
    expect(detail).toMatchObject({ version: 1, code: "answers" });
    expect(detail.faults.map(({ place }) => place)).toEqual(["amounts.clean", "fit.capacity"]);
    await expect(calculator.value).toHaveText("+$0.78");
    await calculator.field("A clean car").fill("20");
    await expect(calculator.value).toHaveText("+$5.93");
  });
});

test("results follow the answers, and there are none before the first", async ({ page }) => {
  await page.route(/\.wasm$/, async (route) => {
    await page.evaluate(() => {
      window.before = document.querySelector("worthwhile-calculator").results ?? "none";
    });
    await route.continue();
  });
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  expect(await page.evaluate(() => window.before)).toBe("none");
  expect(await calculator.results()).toMatchObject({ version: 1, model: "car-wash", bestAlternative: "home" });
  await calculator.slider("A clean car").fill("20");
  await expect.poll(async () => (await calculator.results()).offer.benefits).toBeCloseTo(21.9823065, 7);
});

test("results and answers are what nobody can change", async ({ page }) => {
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  await calculator.host.evaluate((element) => {
    element.results.offer.value = 1e9;
    element.answers.persona = "hurried";
  });
  expect((await calculator.results()).offer.value).toBeCloseTo(2.1229005, 9);
  expect(await calculator.answers()).toEqual({ version: 1 });
});

test("results and answers stay the same objects until they change, and are those of the events", async ({ page }) => {
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  const [first, same] = await calculator.host.evaluate((element) => {
    window.before = [element.answers, element.results];
    return [window.before, [element.answers, element.results].map((it, at) => it === window.before[at])];
  });
  expect(first[0]).toEqual({ version: 1 });
  expect(same).toEqual([true, true]);
  await calculator.host.evaluate((element) =>
    element.addEventListener("worthwhile-change", ({ detail }) => (window.heardOf = detail), { once: true }),
  );
  await calculator.field("A clean car").fill("20");
  await expect(calculator.value).toHaveText("+$5.93");
  const after = await calculator.host.evaluate((element) => {
    const now = [element.answers, element.results];
    const { answers, results } = window.heardOf;
    return {
      changed: now.map((it, at) => it !== window.before[at]),
      told: [answers === now[0], results === now[1]],
    };
  });
  expect(after).toEqual({ changed: [true, true], told: [true, true] });
  // Another language says the same.
  await calculator.host.evaluate((element) => {
    window.before = [element.answers, element.results];
    element.lang = "hu";
  });
  await expect(calculator.field("Tiszta autó")).toHaveValue("20");
  expect(await calculator.host.evaluate((element) => element.answers === window.before[0])).toBe(true);
});

test("an equal model set again changes nothing, as an object or by name", async ({ page, heard }) => {
  await host(page, '<worthwhile-calculator loading="eager"></worthwhile-calculator>');
  const locator = page.locator("worthwhile-calculator");
  await locator.evaluate((element, model) => (element.model = model), tea);
  const calculator = await new Calculator(page).shown();
  await calculator.field("Warmth").fill("7");
  await expect(calculator.value).toHaveText("+€4.00");
  const ready = (await heard("ready")).length;
  await locator.evaluate((element, model) => (element.model = model), tea);
  await page.waitForLoadState("networkidle");
  await expect(calculator.field("Warmth")).toBeFocused();
  expect(await heard("ready")).toHaveLength(ready);
  await locator.evaluate((element) => (element.model = "car-wash"));
  await expect(calculator.field("A clean car")).toBeVisible();
  await calculator.field("A clean car").fill("20");
  await locator.evaluate((element) => {
    element.model = "car-wash";
    element.setAttribute("model", "car-wash");
  });
  await page.waitForLoadState("networkidle");
  await expect(calculator.field("A clean car")).toBeFocused();
  expect(await heard("ready")).toHaveLength(ready + 1);
});

test("booleans are booleans, as HTML has them", async ({ page }) => {
  await host(page, '<worthwhile-calculator remember="false"></worthwhile-calculator>');
  const said = await page.locator("worthwhile-calculator").evaluate((element) => {
    const all = [element.remember];
    for (const value of [false, true, "", "yes", null, undefined]) {
      element.remember = value;
      all.push(element.remember, element.getAttribute("remember"));
    }
    return all;
  });
  expect(said).toEqual([true, false, null, true, "", false, null, true, "", false, null, false, null]);
});

test("a page may begin to remember later, and what was typed by then is kept", async ({ page }) => {
  const stored = () => page.evaluate(() => localStorage.getItem("worthwhile:car-wash /host.html"));
  await host(page, eager);
  let calculator = await new Calculator(page).shown();
  await calculator.field("A clean car").fill("20");
  await expect(calculator.value).toHaveText("+$5.93");
  expect(await stored()).toBe(null);
  await calculator.host.evaluate((element) => (element.remember = true));
  await expect.poll(stored).toContain("20");
  await expect(calculator.value).toHaveText("+$5.93");
  // In a later visit nothing was typed yet, so that what is kept comes back.
  await page.reload();
  calculator = await new Calculator(page).shown();
  await expect(calculator.value).toHaveText("+$0.78");
  await calculator.host.evaluate((element) => (element.remember = true));
  await expect(calculator.value).toHaveText("+$5.93");
  await calculator.host.evaluate((element) => (element.remember = false));
  await calculator.field("A clean car").fill("10");
  await expect(calculator.value).toHaveText("−$2.21");
  expect(await stored()).toContain("20");
});

test("classes are exported and can be defined by another tag", async ({ page }) => {
  await host(page, "");
  await page.evaluate(async () => {
    const { WorthwhileCalculator, WorthwhilePlanner } = await import("./worthwhile.js");
    window.same = customElements.get("worthwhile-planner") === WorthwhilePlanner;
    class Own extends WorthwhileCalculator {}
    window.own = Own.define("own-calculator") === Own && Own.define("own-calculator") === Own;
    const made = Object.assign(document.createElement("own-calculator"), { model: "car-wash", loading: "eager" });
    document.body.append(made);
  });
  await expect(page.locator("own-calculator").getByLabel("A clean car", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => [window.same, window.own])).toEqual([true, true]);
});

test("reset goes back to where the visitor began, and can be taken back", async ({ page }) => {
  await host(page, eager);
  const calculator = await new Calculator(page).shown();
  await calculator.field("A clean car").fill("20");
  await expect(calculator.value).toHaveText("+$5.93");
  await calculator.host.evaluate((element) => element.reset());
  await expect(calculator.value).toHaveText("+$0.78");
  await expect(calculator.field("A clean car")).toHaveValue("14");
  await calculator.undo.click();
  await expect(calculator.value).toHaveText("+$5.93");
});

test("properties set before the element is defined are taken over", async ({ page }) => {
  const assign = `
    it.model = ${JSON.stringify(tea)};
    it.answers = { version: 1, amounts: { warmth: 8 } };
    it.persona = "cold";
    it.currency = "USD";
    it.loading = "eager";
    it.theme = "dark";
    const script = document.createElement("script");
    script.type = "module";
    script.src = "worthwhile.js";
    document.head.append(script);`;
  const body = `<worthwhile-calculator id="it"></worthwhile-calculator><script>${assign}</script>`;
  await host(page, body, { head: "" });
  const calculator = await new Calculator(page).shown();
  await expect(calculator.value).toHaveText("+$13.00");
  await calculator.expectChosen("Feeling cold");
  for (const [name, value] of Object.entries({ persona: "cold", currency: "USD", theme: "dark" })) {
    await expect(calculator.host).toHaveAttribute(name, value);
  }
});

test("an element made by script needs nothing but to be put into the page", async ({ page, heard }) => {
  await host(page, "");
  await page.evaluate(async (model) => {
    await customElements.whenDefined("worthwhile-calculator");
    const made = document.createElement("worthwhile-calculator");
    Object.assign(made, { model, loading: "eager", currency: "USD" });
    made.answers = { version: 1, persona: "cold" };
    document.body.append(made);
  }, tea);
  const calculator = await new Calculator(page).shown();
  await expect(calculator.value).toHaveText("+$7.00");
  await only(heard, "ready", page);
});

test("several changes in one go are shown once", async ({ page, heard }) => {
  await host(page, inline(JSON.stringify(tea)));
  const calculator = await new Calculator(page).shown();
  await calculator.host.evaluate((element) => {
    element.currency = "USD";
    element.persona = "cold";
    element.lang = "en-GB";
    element.answers = { version: 1, amounts: { warmth: 6 } };
  });
  await expect(calculator.value).toHaveText("+$9.00");
  await page.waitForLoadState("networkidle");
  expect(await heard("ready")).toHaveLength(2);
});
