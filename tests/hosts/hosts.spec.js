// The same page in every host, and the same assertions: what people do with the element where they work.
import { Calculator } from "../browser/calculator.js";
import { expect, test } from "../browser/fixtures.js";

const hosts = {
  "plain HTML": "plain.html",
  "React 19": "react/index.html",
  "Vue 3": "vue/index.html",
  "Svelte 5": "svelte/index.html",
  Angular: "angular/index.html",
  WordPress: "wordpress.html",
  "a tag manager": "tag-manager.html",
};

for (const [name, path] of Object.entries(hosts)) {
  test.describe(name, () => {
    let calculator, heard, press;

    test.beforeEach(async ({ page }) => {
      await page.goto(path);
      heard = page.locator("output");
      press = (button) => page.getByRole("button", { name: button, exact: true }).click();
      calculator = await new Calculator(page).shown();
    });

    test.afterEach(({ troubles }) => {
      expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
    });

    test("shows a model that is set as a property, and hears the first result", async () => {
      await expect(calculator.title).toHaveText("Is the tea worth it?");
      await expect(calculator.value).toHaveText("+€2.00");
      await expect(heard).toHaveText("tea 2.00");
    });

    test("hears what the visitor changes", async () => {
      await calculator.field("Warmth").fill("8");
      await expect(calculator.value).toHaveText("+€5.00");
      await expect(heard).toHaveText("tea 5.00");
      await calculator.undo.click();
      await expect(heard).toHaveText("tea 2.00");
    });

    test("changes an attribute, and what was typed stays", async () => {
      await calculator.field("Warmth").fill("8");
      await press("Dollars");
      await expect(calculator.value).toHaveText("+$5.00");
    });

    test("changes the model", async () => {
      await calculator.field("Warmth").fill("8");
      await press("Cake");
      await expect(calculator.title).toHaveText("Is the cake worth it?");
      await expect(heard).toHaveText("cake 4.00");
      await calculator.field("Joy").fill("9");
      await expect(heard).toHaveText("cake 5.00");
    });

    test("moves the element, and what was typed stays", async ({ page }) => {
      await calculator.field("Warmth").fill("8");
      const before = await calculator.host.boundingBox();
      await press("Swap");
      await expect.poll(async () => (await calculator.host.boundingBox()).y).toBeGreaterThan(before.y);
      await expect(calculator.field("Warmth")).toHaveValue("8");
      await expect(page.getByText("A neighbour")).toBeVisible();
      await calculator.field("Warmth").fill("9");
      await expect(heard).toHaveText("tea 6.00");
    });

    test("takes it out, which frees it, and puts one in again", async ({ page }) => {
      const element = await calculator.host.elementHandle();
      await press("Take out");
      await expect(calculator.host).toHaveCount(0);
      await expect.poll(() => element.evaluate(({ results }) => results ?? "freed")).toBe("freed");
      await press("Put in");
      await calculator.shown();
      await calculator.field("Warmth").fill("7");
      await expect(heard).toHaveText("tea 4.00");
      await expect(page.locator("worthwhile-calculator")).toHaveCount(1);
    });
  });
}

for (const event of ["readystatechange", "load"]) {
  test(`two builds on one page do not stop each other, the other one added on ${event}`, async ({ page, troubles }) => {
    const add = (event) =>
      addEventListener(event, () => {
        const script = document.createElement("script");
        Object.assign(script, { type: "module", src: "/worthwhile/worthwhile.js" });
        document.head.append(script);
      }, true);
    await page.addInitScript(add, event);
    await page.goto("react/index.html");
    const calculator = await new Calculator(page).shown();
    await page.waitForLoadState("networkidle");
    await calculator.field("Warmth").fill("8");
    await expect(page.locator("output")).toHaveText("tea 5.00");
    const loaded = () => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
    expect(await page.evaluate(loaded)).toContain("/worthwhile/worthwhile.js");
    expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  });
}
