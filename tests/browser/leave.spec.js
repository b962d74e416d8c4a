// Leaving with the result, and coming back: link, files, print, memory.
import { readFileSync } from "node:fs";
import { Calculator, open } from "./calculator.js";
import { expect, only, test } from "./fixtures.js";
import { eager, host, inline, tea, washWith } from "./host.js";

const CLEAN = "A clean car";
const WASH = "#worthwhile=1;car-wash;";

/** What was put on the clipboard, without a clipboard. */
const clipboard = (page) =>
  page.addInitScript(() => {
    window.clips = [];
    const writeText = async (text) => void window.clips.push(text);
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });

const at = async (page, fragment, body = eager) => {
  await host(page, body);
  await page.goto(`host.html${fragment}`);
  await page.reload();
  return new Calculator(page).shown();
};

test("a link restores everything touched, and nothing else is in it", async ({ page }) => {
  await clipboard(page);
  await host(page, eager);
  const wash = await new Calculator(page).shown();
  await wash.choose("Short of time");
  await wash.choose("Salt on the roads");
  await wash.field(CLEAN).fill("12.5");
  await wash.host.getByRole("button", { name: "Not sure about “Price”?" }).click();
  const value = await wash.value.textContent();
  await wash.host.getByRole("button", { name: "Copy a link" }).click();
  await expect(wash.text("Copied.")).toBeVisible();
  const [link] = await page.evaluate(() => window.clips);
  expect(link.split("#")[1]).toBe(
    "worthwhile=1;car-wash;persona=hurried;situation=winter-salt;prices.wash=7~9~11;amounts.clean=12.5",
  );
  expect(await wash.host.evaluate((element) => element.link())).toBe(link);
  const other = await at(page, "#" + link.split("#")[1]);
  await expect(other.value).toHaveText(value);
  await expect(other.field(CLEAN)).toHaveValue("12.5");
  await other.expectChosen("Short of time");
});

test("a link of an older model skips what is gone, with a notice", async ({ page }) => {
  const wash = await at(page, WASH + "amounts.clean=20;amounts.wax=3");
  await expect(wash.field(CLEAN)).toHaveValue("20");
  await expect(wash.notice).toContainText("wax: this is no longer asked");
});

test("a broken link is told to the host, and the calculator goes on", async ({ page, heard }) => {
  for (const fragment of ["amounts.clean=lots", "amounts.clean=-5", "amounts.clean=9~3~1", "nonsense.x=1"]) {
    const wash = await at(page, WASH + fragment);
    await expect(wash.value).toHaveText("+$0.78");
    if (fragment.startsWith("nonsense")) continue;
    const { detail } = await only(heard, "error", page);
    expect(detail.code).toBe("link");
    expect(detail.faults[0].place).toContain("amounts.clean");
  }
});

test("a link for another model, or a fragment of the page's own, changes nothing", async ({ page, heard }) => {
  for (const fragment of ["#worthwhile=1;tea;amounts.warmth=9", "#top", "#%E0%A4%A", "#worthwhile=2;car-wash;x"]) {
    const wash = await at(page, fragment);
    await expect(wash.value).toHaveText("+$0.78");
  }
  expect((await heard("error")).map(({ detail }) => detail.code)).toEqual(["link"]);
});

test("answers are remembered only where the page asks for it", async ({ page }) => {
  await host(page, eager);
  let wash = await new Calculator(page).shown();
  await wash.field(CLEAN).fill("20");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await host(page, washWith("remember"));
  wash = await new Calculator(page).shown();
  await wash.field(CLEAN).fill("20");
  await page.reload();
  wash = await new Calculator(page).shown();
  await expect(wash.field(CLEAN)).toHaveValue("20");
});

test("a link never overwrites remembered answers", async ({ page }) => {
  await host(page, washWith("remember"));
  let wash = await new Calculator(page).shown();
  await wash.field(CLEAN).fill("20");
  wash = await at(page, WASH + "amounts.clean=5", washWith("remember"));
  await expect(wash.field(CLEAN)).toHaveValue("5");
  await wash.field("Price").fill("8");
  const kept = () => page.evaluate(() => JSON.parse(localStorage["worthwhile:car-wash /host.html"]).amounts);
  expect(await kept()).toEqual({ clean: 20 });
  await expect(wash.text("These answers came with the link; your own are still kept.")).toBeVisible();
  await wash.host.getByRole("button", { name: "Back to my own answers" }).click();
  await expect(wash.field(CLEAN)).toHaveValue("20");
  await expect(wash.text("These answers came with the link", { exact: false })).toHaveCount(0);
  await wash.field(CLEAN).fill("21");
  expect(await kept()).toEqual({ clean: 21 });
});

test("blocked and broken storage is no storage", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await host(page, washWith("remember"));
  const wash = await new Calculator(page).shown();
  await wash.field(CLEAN).fill("20");
  await expect(wash.value).not.toHaveText("+$0.78");
});

test("what is remembered and cannot be read is left alone", async ({ page }) => {
  await page.addInitScript(() => (localStorage["worthwhile:car-wash /host.html"] = "{broken"));
  await host(page, washWith("remember"));
  const wash = await new Calculator(page).shown();
  await expect(wash.value).toHaveText("+$0.78");
});

const saved = async (page, wash, name) => {
  const download = page.waitForEvent("download");
  await wash.host.getByRole("button", { name }).click();
  const file = await download;
  return [file.suggestedFilename(), readFileSync(await file.path(), "utf8")];
};

test("answers are saved as JSON and as a row of CSV", async ({ page }) => {
  const wash = await open(page);
  await wash.choose("Short of time");
  await wash.field(CLEAN).fill("12.5");
  const [name, text] = await saved(page, wash, "Save as JSON");
  expect(name).toBe("car-wash.json");
  expect(JSON.parse(text)).toEqual({ version: 1, persona: "hurried", amounts: { clean: 12.5 } });
  const [csv, rows] = await saved(page, wash, "Save as CSV");
  expect(csv).toBe("car-wash.csv");
  const [heading, row, end] = rows.split("\r\n").map((line) => line.split(","));
  expect(end).toEqual([""]);
  expect(row).toHaveLength(heading.length);
  const cell = Object.fromEntries(heading.map((name, at) => [name, row[at]]));
  expect(cell).toMatchObject({ version: "1", model: "car-wash", persona: "hurried", "amounts.clean": "12.5" });
  expect(cell["amounts.queue"]).toBe("");
  expect(Number(cell.value)).toBe((await wash.results()).offer.value);
});

test("the result is copied as text", async ({ page }) => {
  await clipboard(page);
  const wash = await open(page);
  await wash.host.getByRole("button", { name: "Copy as text" }).click();
  await expect.poll(() => page.evaluate(() => window.clips.length)).toBe(1);
  const [text] = await page.evaluate(() => window.clips);
  expect(text).toContain("Not quite: “Washing it at home” is about $2 better for you.");
  expect(text).toContain("model “car-wash” 2026-11");
  expect(text).toMatch(/#worthwhile=1;car-wash$/);
});

test("where nothing can be copied, that is said", async ({ page }) => {
  await page.addInitScript(() => {
    const writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    document.execCommand = () => false;
  });
  const wash = await open(page);
  await wash.host.getByRole("button", { name: "Copy a link" }).click();
  await expect(wash.text("The browser did not allow copying.")).toBeVisible();
});

test("one page is printed: result, assumptions, date and model, on the strict page too", async ({ page, troubles }) => {
  await page.addInitScript(() => (window.print = () => (window.top.printed = document.title)));
  const wash = await open(page, "examples/strict-csp.html");
  await wash.field(CLEAN).fill("12.5");
  await wash.host.getByRole("button", { name: "Print" }).click();
  await expect.poll(() => page.evaluate(() => window.printed)).toBe("Is the car wash worth it for you?");
  const sheet = page.frameLocator("iframe");
  await expect(sheet.getByRole("heading", { name: /^(No|Not quite): “Washing it at home” is about/ })).toBeAttached();
  await expect(sheet.getByRole("row").filter({ hasText: "12.50" })).toBeAttached();
  await expect(sheet.getByText("model “car-wash” 2026-11")).toBeAttached();
  await expect(wash.part("calculation").getByRole("table")).toBeHidden();
  expect(troubles.refused).toEqual([]);
});

test("leaving sends nothing", async ({ page, requests }) => {
  await clipboard(page);
  await host(page, inline(JSON.stringify(tea)));
  const calculator = await new Calculator(page).shown();
  const before = requests.length;
  for (const name of ["Copy a link", "Copy as text", "Save as JSON", "Save as CSV"]) {
    await calculator.host.getByRole("button", { name }).click();
  }
  await expect.poll(() => page.evaluate(() => window.clips.length)).toBe(2);
  expect(requests.slice(before).filter((path) => !path.startsWith("blob"))).toEqual([]);
});
