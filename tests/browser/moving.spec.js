// The element is moved, taken out, put back: nothing that was typed is lost, nothing happens twice.
import { Calculator } from "./calculator.js";
import { expect, only, test } from "./fixtures.js";
import { eager, host, json } from "./host.js";

const CLEAN = "A clean car";

let wash;
// `heard` is named here because it must listen before the page opens.
test.beforeEach(async ({ page, heard }) => {
  await host(page, `<div id="here">${eager}</div><div id="there"></div>`);
  wash = await new Calculator(page).shown();
});

const move = (page) =>
  page.evaluate(() => document.querySelector("#there").append(document.querySelector("worthwhile-calculator")));
const takeOut = (page) =>
  page.evaluate(async () => {
    window.out = document.querySelector("worthwhile-calculator");
    window.out.remove();
    await new Promise((done) => setTimeout(done));
  });
const putBack = (page) => page.evaluate(() => document.querySelector("#there").append(window.out));

test("moving keeps what was typed, what is opened, and the way back", async ({ page, heard }) => {
  await wash.field(CLEAN).fill("20");
  await wash.toggle("How reliably it works: utility and warranty");
  await wash.field("Hassle").fill("abc");
  await wash.slider("Price").fill("8");
  await move(page);
  await expect(page.locator("#there").getByText("Value for you").first()).toBeVisible();
  await expect(wash.field(CLEAN)).toHaveValue("20");
  await expect(wash.field("Hassle")).toHaveValue("abc");
  await expect(wash.row("Hassle")).toContainText("is not a number");
  await expect(wash.field("Serves you even when busy")).toBeVisible();
  await expect(wash.value).toHaveText("+$6.94");
  await wash.undo.click();
  await expect(wash.value).toHaveText("+$5.93");
  await only(heard, "ready", page);
});

test("moving is leaving the field: what is half typed is written out", async ({ page }) => {
  await wash.field("Price").fill("8,");
  await move(page);
  await expect(wash.value).toHaveText("+$1.79");
  await expect(wash.field("Price")).toHaveValue("8");
});

test("taking out and putting back later keeps the answers", async ({ page, heard }) => {
  await wash.field(CLEAN).fill("20");
  await wash.choose("In love with the car");
  const said = await wash.answers();
  await takeOut(page);
  expect(await page.evaluate(() => window.out.answers)).toEqual(said);
  expect(await page.evaluate(() => window.out.results)).toBeUndefined();
  await putBack(page);
  await expect(wash.field(CLEAN)).toHaveValue("20");
  await wash.expectChosen("In love with the car");
  expect(await wash.answers()).toEqual(said);
  await expect.poll(() => heard("ready")).toHaveLength(2);
  await wash.startOver.click();
  await expect(wash.value).toHaveText("+$0.78");
});

test("answers that the host sets while the element is out win over those kept", async ({ page }) => {
  await wash.field(CLEAN).fill("20");
  await takeOut(page);
  await page.evaluate(() => (window.out.answers = { version: 1, amounts: { clean: 10 } }));
  await putBack(page);
  await expect(wash.field(CLEAN)).toHaveValue("10");
});

test("an attribute that changes while the element is out counts when it is back", async ({ page }) => {
  await wash.field(CLEAN).fill("20");
  await takeOut(page);
  await page.evaluate(() => window.out.setAttribute("currency", "EUR"));
  await putBack(page);
  await expect(wash.value).toHaveText("+€5.93");
});

test("taking out and putting back at once is no more than a move", async ({ page, heard }) => {
  await wash.field(CLEAN).fill("abc");
  await page.evaluate(() => {
    const element = document.querySelector("worthwhile-calculator");
    for (let times = 0; times < 10; times++) {
      element.remove();
      document.querySelector("#there").append(element);
    }
  });
  await expect(wash.field(CLEAN)).toHaveValue("abc");
  await only(heard, "ready", page);
});

test("an element taken out and put back while it loads is shown once", async ({ page, heard }) => {
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  await page.route("**/slow.json", async (route) => {
    await held;
    await route.fulfill({ json: json("models/car-wash.json") });
  });
  await page.evaluate(async () => {
    const slow = document.createElement("worthwhile-calculator");
    Object.assign(slow, { id: "slow", loading: "eager", model: "slow.json" });
    const later = () => new Promise((done) => setTimeout(done));
    document.body.append(slow);
    await later();
    slow.remove();
    await later();
    document.body.append(slow);
    await later();
  });
  letGo();
  await new Calculator(page, "#slow").shown();
  await page.waitForLoadState("networkidle");
  const from = (await heard("ready")).map(({ from }) => from);
  expect(from.filter((id) => id === "slow")).toHaveLength(1);
});

test("an element that is gone before its files come says nothing", async ({ page, heard }) => {
  await page.evaluate(async () => {
    const brief = document.createElement("worthwhile-calculator");
    Object.assign(brief, { id: "brief", loading: "eager", model: "caterpillar" });
    document.body.append(brief);
    await new Promise((done) => setTimeout(done));
    brief.remove();
    window.brief = brief;
  });
  await page.waitForLoadState("networkidle");
  const from = (await heard("ready")).map(({ from }) => from);
  expect(from).toEqual([""]);
  expect(await page.evaluate(() => window.brief.results)).toBeUndefined();
});

test("a copy of the element begins anew", async ({ page }) => {
  await wash.field(CLEAN).fill("20");
  await page.evaluate(() => {
    const copy = document.querySelector("worthwhile-calculator").cloneNode(true);
    copy.id = "copy";
    document.body.append(copy);
  });
  const copy = await new Calculator(page, "#copy").shown();
  await expect(copy.value).toHaveText("+$0.78");
  await expect(wash.value).toHaveText("+$5.93");
});
