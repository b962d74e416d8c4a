// The planner on a page: what the host hears, and what is loaded.
import { Calculator } from "./calculator.js";
import { expect, only, settled, test } from "./fixtures.js";
import { host, json } from "./host.js";
import { Planner, inline, plan, tag } from "./planner.js";
import { NASTY, touch } from "./planner-touched.js";

/** A tag with nothing of the page's own. */
const bare = (model) => tag(model).replace("We keep our promises.", "");

const PIZZA = "pizza-delivery";
const WASH = "car-wash";
const BOTH = ["Time", "Service"];

test.describe("what the host hears:", () => {
  test("ready says which model, which answers and which results", async ({ page, heard }) => {
    const pizza = await plan(page, PIZZA);
    const { detail, bubbles, composed, frozen } = await only(heard, "ready", page);
    expect({ bubbles, composed, frozen }).toEqual({ bubbles: true, composed: true, frozen: true });
    expect(Object.keys(detail).sort()).toEqual(["answers", "model", "notices", "results", "version"]);
    expect(detail).toMatchObject({ version: 1, model: PIZZA, answers: { version: 1 }, notices: [] });
    expect(detail.results).toEqual(await pizza.results());
    expect(detail.results.levers.time.promise).toBe(55);
    expect(await heard("change")).toEqual([]);
  });

  test("change comes with every change, and says the same as the element", async ({ page, heard }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.card("Service").check();
    await pizza.button("Add").click();
    await pizza.button("Add").press("Tab");
    await expect.poll(() => heard("change")).toHaveLength(2);
    const [first, second] = await heard("change");
    for (const { bubbles, composed, frozen, detail } of [first, second]) {
      expect({ bubbles, composed, frozen }).toEqual({ bubbles: true, composed: true, frozen: true });
      expect(detail).toMatchObject({ version: 1, model: PIZZA });
    }
    expect(first.detail.answers).toEqual({ version: 1, planner: { lever: "service" } });
    expect(second.detail.answers).toEqual(await pizza.answers());
    expect(second.detail.results).toEqual(await pizza.results());
    expect(await heard("ready")).toHaveLength(1);
  });

  test("answers are set and reset by the host", async ({ page, heard }) => {
    const pizza = await plan(page, PIZZA);
    const given = { version: 1, planner: { lever: "service", time: { worst: 85 } } };
    await pizza.host.evaluate((element, answers) => (element.answers = answers), given);
    await expect(pizza.card("Service")).toBeChecked();
    expect(await pizza.answers()).toEqual(given);
    await pizza.card("Time").check();
    await pizza.host.evaluate((element) => element.reset());
    await expect(pizza.card("Service")).toBeChecked();
    expect(await pizza.answers()).toEqual(given);
    await expect.poll(async () => (await heard("change")).at(-1).detail.answers).toEqual(given);
  });

  test("answers that are none are told, and the planner goes on", async ({ page, heard }) => {
    const pizza = await plan(page, PIZZA);
    await pizza.host.evaluate((element) => {
      element.answers = { version: 1, planner: { time: { worst: "late" }, actions: 7 } };
    });
    const { detail } = await only(heard, "error", page);
    expect(detail.code).toBe("answers");
    expect(detail.faults.map(({ place }) => place)).toEqual(expect.arrayContaining(["planner.time.worst"]));
    await expect(pizza.said("Time")).toHaveText(/^Promise 55 minutes:/);
  });

  for (const [name, model] of [
    ["without a planner's part", json("models/caterpillar.json")],
    ["whose planner's part is wrong", { ...json("models/taxi.json"), planner: { time: { best: "soon" } } }],
    ["that is not there", "no-such-firm"],
  ]) {
    test(`a model ${name} is answered with a message, and the page goes on`, async ({ page, heard, troubles }) => {
      const body = typeof model === "string" ? bare(model) : inline(model, "", "");
      await host(page, `${body}<button onclick="this.textContent = 'On'">Off</button>`);
      const planner = new Planner(page);
      await expect(planner.message).toBeVisible();
      await expect(planner.message).toContainText(/\S+ \S+/);
      const { detail, bubbles, composed, frozen } = await only(heard, "error", page);
      expect({ bubbles, composed, frozen }).toEqual({ bubbles: true, composed: true, frozen: true });
      if (name !== "that is not there") {
        expect(detail.code).toBe("model");
        expect(detail.faults[0].place).toContain("planner");
      }
      expect(await heard("ready")).toEqual([]);
      await page.getByRole("button", { name: "Off" }).click();
      await expect(page.getByRole("button", { name: "On" })).toBeVisible();
      expect(troubles.uncaught).toEqual([]);
    });
  }

  test("a planner whose model is put right recovers", async ({ page }) => {
    await host(page, bare("caterpillar"));
    await expect(new Planner(page).message).toBeVisible();
    await page.evaluate(() => (document.querySelector("worthwhile-planner").model = "pizza-delivery"));
    const pizza = await new Planner(page).shown();
    await expect(pizza.said("Time")).toHaveText(/^Promise 55 minutes:/);
    await expect(pizza.message).toHaveCount(0);
  });
});

test.describe("what is loaded:", () => {
  /** What was asked of the server besides the page and the entry, without the build's folder. */
  const more = (requests) =>
    requests
      .filter((path) => !["/host.html", "/worthwhile.js"].includes(path))
      .map((path) => path.replace(/^\/[0-9a-f]{10}(-debug)?\//, ""))
      .sort();
  const folder = (name, models) =>
    [...models.map((model) => `models/en/${model}.json`), "style.css", "text/en.json", "worthwhile.js", "worthwhile.wasm"].map((path) => `${name}/${path}`);
  const calculator = (model) => `<worthwhile-calculator loading="eager" model="${model}"></worthwhile-calculator>`;

  test("a planner alone loads its own folder only, and each file once", async ({ page, requests }) => {
    await host(page, tag(PIZZA, 'id="a"') + tag(WASH, 'id="b"') + tag(PIZZA, 'id="c"'));
    for (const id of ["#a", "#b", "#c"]) await new Planner(page, id).shown();
    await page.waitForLoadState("networkidle");
    expect(more(requests)).toEqual(folder("worthwhile-planner", [WASH, PIZZA]));
  });

  test("a calculator alone loads nothing of the planner", async ({ page, requests }) => {
    await host(page, calculator(WASH));
    await new Calculator(page).shown();
    await page.waitForLoadState("networkidle");
    expect(more(requests)).toEqual(folder("worthwhile-calculator", [WASH]));
  });

  for (const [first, second] of [[tag(WASH), calculator(WASH)], [calculator(WASH), tag(WASH)]]) {
    test(`one Wasm serves both where ${first.slice(1, first.indexOf(" "))} comes first`, async ({ page, requests, heard }) => {
      await host(page, first + second);
      const wash = await new Planner(page).shown();
      await expect(wash.said("Time")).toHaveText(/^Promise 30 minutes:/);
      await expect((await new Calculator(page).shown()).value).toHaveText("+$0.78");
      await page.waitForLoadState("networkidle");
      expect(more(requests)).toEqual(folder("both", [WASH]));
      // What is done in one stays in it.
      await wash.card("Service").check();
      await new Calculator(page).field("A clean car").fill("20");
      await expect(new Calculator(page).value).toHaveText("+$5.93");
      await expect(wash.card("Service")).toBeChecked();
      await expect.poll(() => heard("change")).toHaveLength(2);
      expect((await heard("change")).map(({ detail }) => Object.keys(detail.answers).sort())).toEqual([
        ["planner", "version"],
        ["amounts", "version"],
      ]);
    });
  }

  test("one document of answers is for both, and either takes its part", async ({ page, heard }) => {
    await host(page, calculator(WASH) + tag(WASH));
    const [wash, counted] = [await new Planner(page).shown(), await new Calculator(page).shown()];
    await wash.card("Service").check();
    await counted.field("A clean car").fill("20");
    await expect.poll(() => heard("change")).toHaveLength(2);
    const answers = await page.evaluate(() => {
      const both = [...document.querySelectorAll("worthwhile-calculator, worthwhile-planner")];
      const answers = Object.assign({}, ...both.map((element) => element.answers));
      for (const element of both) element.reset();
      for (const element of both) element.answers = answers;
      return answers;
    });
    expect(Object.keys(answers).sort()).toEqual(["amounts", "planner", "version"]);
    await expect(counted.value).toHaveText("+$5.93");
    await expect(wash.card("Service")).toBeChecked();
    await settled(page);
    for (const { detail } of await heard("ready")) expect(detail.notices).toEqual([]);
    await expect(wash.message).toHaveCount(0);
    await expect(counted.message).toHaveCount(0);
  });

  test("a planner that comes later than its calculator loads its own", async ({ page, requests }) => {
    await host(page, calculator(WASH));
    await new Calculator(page).shown();
    await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), tag(WASH));
    const wash = await new Planner(page).shown();
    await expect(wash.said("Time")).toHaveText(/^Promise 30 minutes:/);
    await page.waitForLoadState("networkidle");
    expect(more(requests)).toEqual([...folder("worthwhile-calculator", [WASH]), ...folder("worthwhile-planner", [WASH])]);
    await new Calculator(page).field("A clean car").fill("20");
    await expect(new Calculator(page).value).toHaveText("+$5.93");
  });

  test("nothing but the entry is asked for by a far planner", async ({ page, requests }) => {
    await host(page, `<div style="height: 400vh">Scroll down</div>${tag(PIZZA).replace("eager", "lazy")}`);
    await page.waitForLoadState("networkidle");
    expect(more(requests)).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await new Planner(page).shown();
  });

  test("where nothing can run, the page's own content stays", async ({ page, heard }) => {
    await page.route(/\.wasm$/, (route) => route.abort());
    await host(page, tag(PIZZA));
    const { detail } = await only(heard, "error", page);
    expect(detail.code).toBe("not-loaded");
    await expect(new Planner(page).host).toHaveText("We keep our promises.", { useInnerText: true });
  });
});

test.describe("on a page:", () => {
  test("two planners know nothing of each other", async ({ page, heard }) => {
    await host(page, tag(PIZZA, 'id="a"') + tag(PIZZA, 'id="b"'));
    const [first, second] = [await new Planner(page, "#a").shown(), await new Planner(page, "#b").shown()];
    await first.card("Service").check();
    await expect(first.card("Time")).not.toBeChecked();
    await expect(second.card("Time")).toBeChecked();
    for (const planner of [first, second]) await planner.openAll();
    await second.host.getByRole("button", { name: "Remove “Waiting at home”" }).click();
    await expect(first.places).toHaveCount(7);
    await expect(second.places).toHaveCount(6);
    await first.host.evaluate((element) => element.remove());
    await second.slider("Your promise").first().fill("45");
    await expect(second.said("Time")).toHaveText(/^Promise 45 minutes:/);
    expect((await heard("change")).map(({ from }) => from)).toEqual(["a", "b", "b"]);
  });

  test("moving the element keeps what was typed, and so does another language", async ({ page }) => {
    await host(page, `<div id="from">${tag(PIZZA)}</div><div id="to"></div>`);
    const pizza = await new Planner(page).shown();
    await pizza.openAll();
    await touch(pizza);
    const answers = await pizza.answers();
    await page.evaluate(() => document.querySelector("#to").append(document.querySelector("worthwhile-planner")));
    await settled(page);
    expect(await pizza.answers()).toEqual(answers);
    await page.evaluate(() => (document.querySelector("worthwhile-planner").lang = "hu"));
    await expect(pizza.title).not.toHaveText("Exceed one expectation");
    expect(await pizza.answers()).toEqual(answers);
    await pizza.openAll();
    await expect(pizza.item(NASTY)).toHaveCount(1);
    await page.evaluate(() => {
      const planner = document.querySelector("worthwhile-planner");
      planner.remove();
      setTimeout(() => document.body.append(planner), 50);
    });
    await expect(pizza.title).toBeVisible();
    expect(await pizza.answers()).toEqual(answers);
  });

  test("the currency is the host's", async ({ page }) => {
    const shop = await plan(page, "e-commerce", { attributes: 'currency="GBP"' });
    await expect(shop.text(/^A customer’s lifetime value \(CLV\) is £66\.00 today/)).toBeVisible();
    expect((await shop.results()).currency).toBe("GBP");
  });

  test("the example shows a plan, and nothing goes wrong", async ({ page, troubles }) => {
    await page.goto("examples/planner.html");
    const pizza = await new Planner(page).shown();
    await pizza.openAll();
    await expect(pizza.said("Time")).toHaveText(/^Promise 55 minutes:/);
    await page.waitForLoadState("networkidle");
    expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  });

  test("the strictest policy holds, with everything touched", async ({ page, troubles }) => {
    await page.route("**/examples/strict-csp.html", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll("worthwhile-calculator", "worthwhile-planner").replace(WASH, PIZZA);
      const [, policy] = /content-security-policy" content="([^"]+)"/.exec(body);
      await route.fulfill({ response, body, headers: { ...response.headers(), "content-security-policy": policy } });
    });
    await page.goto("examples/strict-csp.html");
    const pizza = await new Planner(page).shown();
    await pizza.openAll();
    await touch(pizza);
    for (const name of ["Save as JSON", "Save the plan as a table", "Save the dates for a calendar"]) {
      const download = page.waitForEvent("download");
      await pizza.button(name).click();
      await download;
    }
    expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  });

  test("a page full of extras on its objects is no hindrance", async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ["version", "planner", "lever", "label", "each", "observed"]) Object.prototype[name] = function () {};
    });
    const pizza = await plan(page, PIZZA);
    await expect(pizza.said("Time")).toHaveText(/^Promise 55 minutes:/);
    await pizza.card("Service").check();
    await expect.poll(() => pizza.host.evaluate((element) => JSON.stringify(element.answers))).toBe(
      JSON.stringify({ version: 1, planner: { lever: "service" } }),
    );
  });

  test("there are as many cards as levers that the model knows", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    for (const lever of BOTH) await expect(pizza.card(lever)).toHaveCount(1);
    await expect(pizza.card("Cost")).toHaveCount(0);
  });
});
