// Frameworks with a server: markup has what markup can say, and the browser takes over with properties and listeners.
import { Calculator } from "../browser/calculator.js";
import { expect, test } from "../browser/fixtures.js";

for (const version of ["18", "19"]) {
  test.describe(`React ${version} with a server`, () => {
    const path = `react-server-${version}/index.html`;

    test("writes attributes, and no object into one", async ({ request }) => {
      const html = await (await request.get(path)).text();
      const [calculator] = /<worthwhile-calculator[^>]*>/.exec(html);
      const [planner] = /<worthwhile-planner[^>]*>/.exec(html);
      expect(calculator).toBe('<worthwhile-calculator loading="eager" class="wide">');
      expect(planner).toBe('<worthwhile-planner lang="hu" model="pizza-delivery" remember="">');
    });

    test("sets properties and hears events, and keeps what is typed at each render", async ({ page, troubles }) => {
      await page.addInitScript(() => {
        window.errors = [];
        document.addEventListener("worthwhile-error", ({ detail }) => window.errors.push(detail.code));
      });
      await page.goto(path);
      const heard = page.locator("output");
      await expect(heard).toHaveText("tea 2.00");
      const calculator = await new Calculator(page).shown();
      await calculator.field("Warmth").fill("8");
      await expect(heard).toHaveText("tea 5.00");
      await page.getByRole("button", { name: "Again", exact: true }).click();
      await expect(page.locator("i")).toHaveText("1");
      await expect(calculator.field("Warmth")).toHaveValue("8");
      await page.getByRole("button", { name: "Link", exact: true }).click();
      await expect(heard).toContainText("#");
      expect(await page.locator("worthwhile-planner").evaluate(({ remember }) => remember)).toBe(true);
      expect(await page.evaluate(() => window.errors)).toEqual([]);
      expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
    });
  });
}

for (const name of ["vue", "svelte"]) {
  test(`${name} with a server writes no object into an attribute, and sets properties in the browser`, async ({ page, request, troubles }) => {
    const path = `${name}-server/index.html`;
    const [tag] = /<worthwhile-calculator[^>]*>/.exec(await (await request.get(path)).text());
    expect(tag).toBe('<worthwhile-calculator loading="eager">');
    await page.goto(path);
    await expect(page.locator("output")).toHaveText("tea 2.00");
    const calculator = await new Calculator(page).shown();
    await calculator.field("Warmth").fill("8");
    await expect(page.locator("output")).toHaveText("tea 5.00");
    expect(await calculator.host.evaluate(({ remember }) => remember)).toBe(false);
    expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  });
}
