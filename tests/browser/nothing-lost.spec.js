// Nothing that somebody said is lost without a word.
import { Calculator } from "./calculator.js";
import { expect, only, settled, test } from "./fixtures.js";
import { eager, host, washWith } from "./host.js";

const KEY = "worthwhile:car-wash /host.html";
const stored = (page) => page.evaluate((key) => JSON.parse(localStorage[key]), KEY);

test("one wrong part of a link costs that part, and the visitor reads so", async ({ page, heard }) => {
  const cases = {
    "amounts.clean=20;amounts.paint=abc;amounts.hassle=1": { amounts: { clean: 20, hassle: 1 } },
    "amounts.clean=20;order=clean,paint.)": { amounts: { clean: 20 }, order: ["clean"] },
    "amounts.clean=9~3~1;amounts.hassle=1": { amounts: { hassle: 1 } },
  };
  for (const [fragment, rest] of Object.entries(cases)) {
    await host(page, "");
    await page.evaluate((hash) => (location.hash = hash), `#worthwhile=1;car-wash;${fragment}`);
    await page.evaluate((html) => (document.body.innerHTML = html), eager);
    const wash = await new Calculator(page).shown();
    expect(await wash.answers()).toEqual({ version: 1, ...rest });
    await expect(wash.text("could not be read and were left out", { exact: false })).toBeVisible();
    const { detail } = await only(heard, "error", page);
    expect(detail.code).toBe("link");
  }
});

test("one wrong remembered answer costs that answer; those of a newer version stay as they are", async ({ page }) => {
  await page.addInitScript(
    ([key]) => {
      localStorage[key] ??= '{"version":1,"amounts":{"clean":20,"paint":"x","hassle":1}}';
    },
    [KEY],
  );
  await host(page, washWith("remember"));
  let wash = await new Calculator(page).shown();
  expect((await wash.answers()).amounts).toEqual({ clean: 20, hassle: 1 });
  await expect(wash.text("could not be read and were left out: amounts.paint", { exact: false })).toBeVisible();
  const newer = { version: 2, said: ["more"] };
  await page.evaluate(([key, newer]) => (localStorage[key] = newer), [KEY, JSON.stringify(newer)]);
  await page.reload();
  wash = await new Calculator(page).shown();
  await wash.field("A clean car").fill("21");
  await expect(wash.value).not.toHaveText("+$0.78");
  expect(await stored(page)).toEqual(newer);
});

test("two tabs add to what is remembered, and another page has its own", async ({ page, context }) => {
  await host(page, washWith("remember"));
  const one = await new Calculator(page).shown();
  const tab = await context.newPage();
  await host(tab, washWith("remember"));
  const other = await new Calculator(tab).shown();
  await other.openAll();
  await one.field("A clean car").fill("20");
  await other.field("Hassle").fill("3");
  await one.field("Price").fill("8");
  await expect.poll(() => stored(page)).toMatchObject({ amounts: { clean: 20, hassle: 3 } });
  expect(Object.keys(await stored(page))).toContain("prices");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([KEY]);
});

test("a persona that the host sets erases nothing, and counts until the visitor chooses", async ({ page }) => {
  await host(page, eager);
  const wash = await new Calculator(page).shown();
  const be = (persona) => wash.host.evaluate((element, persona) => (element.persona = persona), persona);
  await wash.field("A clean car").fill("20");
  await be("hurried");
  await wash.expectChosen("Short of time");
  expect(await wash.answers()).toEqual({ version: 1, persona: "hurried", amounts: { clean: 20 } });
  await wash.choose("In love with the car");
  const own = await wash.answers();
  await be(null);
  await settled(page);
  expect(await wash.answers()).toEqual(own);
});

for (const [name, change] of [
  ["language", (element) => (element.lang = "hu")],
  ["currency", (element) => (element.currency = "EUR")],
  ["model", (element) => (element.model = "./again.json")],
]) {
  test(`what is half typed and the focus survive another ${name}`, async ({ page }) => {
    await page.route("**/again.json", async (route) => {
      const url = await page.evaluate(() => {
        const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
        return loaded.find((name) => name.endsWith("/car-wash.json"));
      });
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await host(page, eager);
    const wash = await new Calculator(page).shown();
    await wash.field("A clean car").fill("abc");
    const before = await wash.title.textContent();
    await wash.host.evaluate(change);
    if (name === "language") await expect(wash.title).not.toHaveText(before);
    await page.waitForLoadState("networkidle");
    const inside = () =>
      wash.host.evaluate(({ shadowRoot: { activeElement } }) => [activeElement?.id, /** @type {any} */ (activeElement)?.value]);
    await expect.poll(inside).toEqual(["amounts-clean", "abc"]);
    await page.keyboard.press("End");
    await page.keyboard.press("Backspace");
    expect(await inside()).toEqual(["amounts-clean", "ab"]);
  });
}

test("what is open and what is kept to compare with survive a stay outside of the page", async ({ page }) => {
  await host(page, eager);
  const wash = await new Calculator(page).shown();
  await wash.openAll();
  await settled(page);
  await wash.openAll();
  const open = () => wash.host.evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll("details[open]").length);
  const before = await open();
  expect(before).toBeGreaterThan(3);
  await page.evaluate(async () => {
    const element = document.querySelector("worthwhile-calculator");
    element.remove();
    await new Promise((done) => setTimeout(done, 50));
    document.body.append(element);
  });
  await wash.shown();
  await expect.poll(open).toBe(before);
});
