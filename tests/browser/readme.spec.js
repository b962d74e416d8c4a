// The first steps, as the README tells them: from a folder of files to a calculator of one's own.
import { writeFileSync } from "node:fs";

import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { file } from "./host.js";
import { serve } from "./site.js";

const [, section] = /\n## In three minutes\n([\s\S]*?)\n## /.exec(file("README.md"));
/** The names on the screen, in the order of the steps. */
const named = [...section.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name);

test("the README's steps lead to a calculator of one's own", async ({ page, troubles }, info) => {
  const site = await serve();
  const [studio, model, , question, offer, price, panel, copy, address] = named;
  const press = (role, name, options) => page.getByRole(role, { name, ...options }).click();
  await page.goto(site.url);
  await press("link", studio, { exact: true });
  await press("button", model);
  await page.getByLabel(question, { exact: true }).fill("Tisztábban jön ki, mint ahogy bement?");
  await page.locator("summary").filter({ hasText: offer }).click();
  // The calculator beside them has a price of its own.
  await page.locator(".desk").getByLabel(price, { exact: true }).fill("8");
  await expect(new Calculator(page).value).toHaveText("+$1.44");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const lines = page.getByRole("region", { name: panel });
  await expect(lines.getByLabel(address)).toHaveValue(site.url);
  await lines.getByRole("button", { name: copy }).click();
  await expect(lines.getByText("Copied.")).toBeVisible();

  const saved = info.outputPath("worth.html");
  writeFileSync(saved, await page.evaluate(() => navigator.clipboard.readText()));
  await page.goto(`file://${saved}`);
  const calculator = new Calculator(page);
  await expect(calculator.title).toHaveText("Tisztábban jön ki, mint ahogy bement?");
  await expect(calculator.value).toHaveText("+$1.44");
  expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  await site.stop();
});

test("so does the blank page that they name", async ({ page }) => {
  const [, , blank] = named;
  await page.goto("studio.html?lang=en");
  await page.getByRole("button", { name: blank }).click();
  await expect(new Calculator(page).value).toHaveText("+$25.00");
});
