// Leaving with the plan, and coming back.
import { readFileSync } from "node:fs";
import { Calculator } from "./calculator.js";
import { expect, only, test } from "./fixtures.js";
import { host, json } from "./host.js";
import { Planner, plan, tag } from "./planner.js";
import { NASTY, touch, type } from "./planner-touched.js";

const PIZZA = "pizza-delivery";
const WASH = "car-wash";

/** What was put on the clipboard, without a clipboard. */
const clipboard = (page) =>
  page.addInitScript(() => {
    window.clips = [];
    const writeText = async (text) => void window.clips.push(text);
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });

const again = async (page, link, body) => {
  if (body) await host(page, body);
  await page.goto(link);
  await page.reload();
  const planner = await new Planner(page).shown();
  await planner.openAll();
  return planner;
};

test.describe("a link", () => {
  test("restores everything touched, whatever characters it has", async ({ page, heard }) => {
    await clipboard(page);
    const pizza = await plan(page, PIZZA);
    await touch(pizza);
    const [answers, results] = [await pizza.answers(), await pizza.results()];
    expect(Object.keys(answers.planner).sort()).toEqual(
      ["actions", "after", "complaints", "feeling", "service", "soldAt", "time", "touchpoints"],
    );
    await pizza.button("Copy a link").click();
    await expect(pizza.text("Copied.")).toBeVisible();
    const [link] = await page.evaluate(() => window.clips);
    expect(await pizza.link()).toBe(link);
    // Nothing that a mail program would end a link at.
    expect(link.split("#")[1]).toMatch(/^worthwhile-plan=1;pizza-delivery;[\w.;=|,:~%!*'()-]+$/);
    const other = await again(page, link);
    expect(await other.answers()).toEqual(answers);
    expect(await other.results()).toEqual(results);
    expect(await other.link()).toBe(link);
    await expect(other.item(NASTY)).toHaveCount(1);
    await expect(other.field("What can go wrong", other.item(NASTY))).toHaveValue(`${NASTY}${NASTY}`.slice(0, 200));
    await expect(other.field("Who", other.item("An e-mail: how long it really took"))).toHaveValue(NASTY);
    expect(await heard("error")).toEqual([]);
  });

  test("holds nothing that was not touched", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    expect((await pizza.link()).split("#")[1]).toBe("worthwhile-plan=1;pizza-delivery");
    await pizza.card("Service").check();
    expect((await pizza.link()).split("#")[1]).toBe("worthwhile-plan=1;pizza-delivery;lever=service");
  });

  test("restores a history, touchpoints and actions that were emptied", async ({ page }) => {
    const pizza = await plan(page, PIZZA, { open: "lists" });
    for (const name of [...(await pizza.names(pizza.places)), ...(await pizza.names(pizza.actions))]) {
      await pizza.button(`Remove “${name}”`).click();
    }
    const answers = await pizza.answers();
    expect(answers.planner).toEqual({ touchpoints: [], actions: [] });
    const other = await again(page, await pizza.link());
    expect(await other.answers()).toEqual(answers);
    await expect(other.places).toHaveCount(0);
  });

  test("whose punctuation another program escaped still restores", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await type(pizza.field("Touchpoint", pizza.places.first()), NASTY);
    await pizza.field("Your promise", pizza.group("Time")).fill("50");
    const [answers, link] = [await pizza.answers(), await pizza.link()];
    const [address, fragment] = link.split("#");
    const escaped = fragment.replace(/[;=|,:!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    expect(escaped).not.toBe(fragment);
    const other = await again(page, `${address}#${escaped}`);
    expect(await other.answers()).toEqual(answers);
  });

  test("that is broken is told to the host, and the planner goes on", async ({ page, heard }) => {
    for (const rest of ["time.best=soon", "time.best=-5", "touchpoints.x=|||9", "feeling.gain=7"]) {
      const pizza = await again(page, `host.html#worthwhile-plan=1;${PIZZA};${rest}`, tag(PIZZA));
      await expect(pizza.said("Time")).toHaveText(/^Promise 55 minutes:/);
      const { detail } = await only(heard, "error", page);
      expect(detail.code).toBe("link");
      expect(detail.faults).toHaveLength(1);
    }
  });

  test("for another model or for the calculator, and a fragment of the page's own, change nothing", async ({ page, heard }) => {
    for (const fragment of ["worthwhile-plan=1;taxi;lever=time", `worthwhile=1;${PIZZA};persona=hungry`, "top", "%E0%A4%A"]) {
      const pizza = await again(page, `host.html#${fragment}`, tag(PIZZA));
      expect(await pizza.answers()).toEqual({ version: 1 });
    }
    expect(await heard("error")).toEqual([]);
  });

  test("beside a calculator's in one fragment serves the planner, and the other the calculator", async ({ page }) => {
    const fragment = `worthwhile=1;${WASH};amounts.clean=20&worthwhile-plan=1;${WASH};lever=service`;
    const wash = await again(
      page,
      `host.html#${fragment}`,
      `<worthwhile-calculator loading="eager" model="${WASH}"></worthwhile-calculator>${tag(WASH)}`,
    );
    await expect(wash.card("Service")).toBeChecked();
    await expect(new Calculator(page).value).toHaveText("+$5.93");
  });

  test("with figures out of order begins with every lever, so that they can be put right", async ({ page }) => {
    const pizza = await again(page, `host.html#worthwhile-plan=1;${PIZZA};time.worst=20`, tag(PIZZA));
    await expect(pizza.host.getByRole("radio")).toHaveCount(2);
    await pizza.host.getByLabel("In the worst case", { exact: true }).fill("75");
    await expect(pizza.text(/^Promise 55 minutes:/).first()).toBeVisible();
  });
});

test.describe("a browser", () => {
  const memory = (page) => page.evaluate(() => Object.entries(localStorage).map(([key, text]) => [key, JSON.parse(text)]));

  test("remembers only where the page asks for it, and apart from the calculator", async ({ page }) => {
    let pizza = await plan(page, PIZZA);
    await pizza.card("Service").check();
    expect(await memory(page)).toEqual([]);
    pizza = await plan(page, PIZZA, { attributes: "remember" });
    await pizza.card("Service").check();
    await type(pizza.field("Touchpoint", pizza.places.first()), NASTY);
    const answers = await pizza.answers();
    expect(await memory(page)).toEqual([[`worthwhile-plan:${PIZZA} /host.html`, answers]]);
    await page.reload();
    pizza = await new Planner(page).shown();
    await expect(pizza.card("Service")).toBeChecked();
    expect(await pizza.answers()).toEqual(answers);
  });

  test("keeps the visitor's own answers beside a link's", async ({ page }) => {
    let pizza = await plan(page, PIZZA, { attributes: "remember" });
    await pizza.card("Service").check();
    pizza = await again(page, `host.html#worthwhile-plan=1;${PIZZA};time.worst=85`, tag(PIZZA, "remember"));
    await expect(pizza.card("Time")).toBeChecked();
    await pizza.field("In the best case", pizza.group("Time")).fill("25");
    expect(await memory(page)).toEqual([[`worthwhile-plan:${PIZZA} /host.html`, { version: 1, planner: { lever: "service" } }]]);
    await pizza.button("Back to my own answers").click();
    await expect(pizza.card("Service")).toBeChecked();
    await expect(pizza.text("These answers came with the link", { exact: false })).toHaveCount(0);
  });

  test("that holds rubbish begins anew", async ({ page, troubles }) => {
    await page.addInitScript((key) => (localStorage[key] = "{broken"), `worthwhile-plan:${PIZZA} /host.html`);
    const pizza = await plan(page, PIZZA, { attributes: "remember" });
    await expect(pizza.said("Time")).toHaveText(/^Promise 55 minutes:/);
    expect(troubles.console).toEqual([]);
  });
});

test.describe("files:", () => {
  const saved = async (page, planner, name) => {
    const download = page.waitForEvent("download");
    await planner.button(name).click();
    const file = await download;
    return [file.suggestedFilename(), readFileSync(await file.path(), "utf8")];
  };

  /** The rows of CSV by RFC 4180. */
  function rows(text) {
    const rows = [[]];
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
    while (cell.lastIndex < text.length) {
      const [, quoted, plain, end] = cell.exec(text) ?? [];
      expect(end, `is CSV at ${cell.lastIndex}`).toBeDefined();
      rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
      if (end === "\r\n") rows.push([]);
    }
    expect(rows.pop()).toEqual([]);
    return rows;
  }

  test("the answers as JSON, which the host can give back", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await touch(pizza);
    const answers = await pizza.answers();
    const [name, text] = await saved(page, pizza, "Save as JSON");
    expect(name).toBe("pizza-delivery.json");
    expect(JSON.parse(text)).toEqual(answers);
    const other = await plan(page, PIZZA);
    await other.host.evaluate((element, answers) => (element.answers = answers), JSON.parse(text));
    await expect.poll(() => other.answers()).toEqual(answers);
  });

  test("the plan as CSV: what is in force, and what comes of it", async ({ page }) => {
    const pizza = await plan(page, PIZZA);
    await type(pizza.field("Touchpoint", pizza.places.first()), 'The "flyer", at the door;');
    await type(pizza.field("Touchpoint", pizza.places.nth(1)), '=HYPERLINK("https://example.org")');
    const [name, text] = await saved(page, pizza, "Save the plan as a table");
    expect(name).toBe("pizza-delivery.csv");
    const [heading, ...all] = rows(text);
    expect(heading).toEqual(["section", "name", "value"]);
    for (const row of all) expect(row).toHaveLength(3);
    const value = Object.fromEntries(all.map(([section, name, value]) => [`${section}.${name}`, value]));
    const { levers, journey } = await pizza.results();
    expect(Number(value["time.best"])).toBe(30);
    expect(value["plan.lever"]).toBe("time");
    expect(Number(value["plan.levers.time.promise"])).toBe(55);
    expect(Number(value["plan.levers.time.keep"])).toBe(levers.time.keep);
    expect(Number(value["plan.journey.priority"])).toBe(journey.priority);
    expect(value["touchpoints.flyer.label"]).toBe('The "flyer", at the door;');
    expect(value["touchpoints.ordering.label"]).toBe('\'=HYPERLINK("https://example.org")');
    expect(value["plan.complaints.net"]).toBe("");
  });

  test("the plan as text", async ({ page }) => {
    await clipboard(page);
    const wash = await plan(page, WASH);
    await wash.button("Copy as text").click();
    await expect.poll(() => page.evaluate(() => window.clips.length)).toBe(1);
    const [text] = await page.evaluate(() => window.clips);
    for (const words of [
      "Your figures favour “Time”.",
      "Promise 30 minutes:",
      "Start at “The queue”: 9 of the 17 lost points.",
        "The plan brings about $1,095 a year.",
      "A customer’s lifetime value (CLV) is $63.60 today and $93.13 if all of this comes true: $29.53 more.",
      "model “car-wash” 2026-11",
    ]) {
      expect(text).toContain(words);
    }
    // Nothing is cancelled once the car is washed.
    expect(text).not.toContain("The first day");
    expect(text).toMatch(/#worthwhile-plan=1;car-wash$/);
  });

  test("leaving sends nothing", async ({ page, requests }) => {
    await clipboard(page);
    const pizza = await plan(page, PIZZA);
    await touch(pizza);
    const before = requests.length;
    for (const name of ["Copy a link", "Copy as text", "Save as JSON", "Save the plan as a table", "Save the dates for a calendar"]) {
      await pizza.button(name).click();
    }
    await expect.poll(() => page.evaluate(() => window.clips.length)).toBe(2);
    expect(requests.slice(before).filter((path) => !path.startsWith("blob"))).toEqual([]);
  });
});

test.describe("paper:", () => {
  /** The sheet that would be printed: its words, and how many pages of A4 it takes. */
  async function printed(page, planner) {
    await planner.button("Print").click();
    await expect.poll(() => page.evaluate(() => window.printed)).toBeTruthy();
    const sheet = await page.evaluate(() => {
      const frame = document.querySelector("iframe");
      const around = frame.contentDocument.querySelector("body > div");
      for (const input of around.shadowRoot.querySelectorAll("input")) input.setAttribute("value", input.value);
      const css = around.shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
      return { html: around.shadowRoot.innerHTML, css: css.join("\n"), title: frame.contentDocument.title };
    });
    const paper = await page.context().newPage();
    await paper.setContent("<!doctype html><body><div></div></body>");
    await paper.evaluate(({ html, css }) => {
      const root = document.querySelector("div").attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = html;
    }, sheet);
    await paper.emulateMedia({ media: "print" });
    const [words, least] = await paper.evaluate(() => {
      const sheet = /** @type {HTMLElement} */ (document.querySelector("div").shadowRoot.firstElementChild);
      const all = [...sheet.querySelectorAll("*")].filter((one) => one.checkVisibility() && one.getClientRects().length > 0);
      const own = all.filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()));
      const zoom = Number(getComputedStyle(sheet).zoom);
      // In points, of which 72 make an inch as 96 pixels do.
      const points = own.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * zoom * 0.75);
      return [sheet.innerText, Math.min(...points)];
    });
    const file = (await paper.pdf({ format: "A4" })).toString("latin1");
    await paper.close();
    return { words, least, title: sheet.title, pages: file.match(/\/Type\s*\/Page\b/g).length };
  }

  for (const model of [PIZZA, "dental-care"]) {
    test(`two pages at most are printed of ${model}, with what is done by whom and when, in 9 points and more`, async ({ page }) => {
      await page.addInitScript(() => (window.print = () => (window.top.printed = document.title)));
      const planner = await plan(page, model, { open: false });
      const { words, least, title, pages } = await printed(page, planner);
      expect(title).toBe("Exceed one expectation");
      expect(pages).toBeLessThanOrEqual(2);
      expect(least).toBeGreaterThanOrEqual(9);
      const { offer, planner: said } = json(`models/${model}.json`);
      expect(words).toContain(offer.name.en);
      for (const { label } of said.touchpoints) expect(words).toContain(label.en);
      for (const { label, who } of said.actions) {
        expect(words).toContain(label.en);
        expect(words).toContain(who.en);
      }
      expect(words).toContain("Start at “");
      expect(words).toMatch(model === PIZZA ? /The plan brings about €1,601 a year\./ : /The plan brings about \$330 a year\./);
      expect(words).toContain("Total");
      expect(words).toContain(`model “${model}” 2026-11`);
      expect(words).toContain(model === PIZZA ? "Promise 55 minutes:" : "Quote $280.00:");
      for (const button of ["Undo", "Start over", "Copy a link", "Add"]) expect(words).not.toContain(button);
    });
  }

  test("two pages at most are printed even with everything opened and edited, by the strictest policy", async ({ page, troubles }) => {
    await page.addInitScript(() => (window.print = () => (window.top.printed = document.title)));
    await page.route("**/examples/strict-csp.html", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll("worthwhile-calculator", "worthwhile-planner").replace(WASH, PIZZA);
      await route.fulfill({ response, body });
    });
    await page.goto("examples/strict-csp.html");
    const pizza = await new Planner(page).shown();
    await pizza.openAll();
    await pizza.slider("Your promise").first().fill("50");
    const { words, pages } = await printed(page, pizza);
    expect(words).toContain("Promise 50 minutes:");
    expect(pages).toBeLessThanOrEqual(2);
    // What stood open on the screen stands open still.
    await expect(pizza.group("Time")).toHaveAttribute("open", "");
    expect(troubles.refused).toEqual([]);
  });
});
