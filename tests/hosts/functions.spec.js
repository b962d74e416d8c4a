// The functions in pages: in parts that are loaded side by side, with the Wasm inside, and without a bundler.
import { expect, test } from "../browser/fixtures.js";

const pages = {
  "two parts that a bundler split": "functions-vite/index.html",
  "the Wasm inside, without waiting": "functions-inline/index.html",
  "a page without a bundler": "functions.html",
};

for (const [name, path] of Object.entries(pages)) {
  test(`the functions compute in ${name}`, async ({ page, troubles }) => {
    await page.goto(path);
    await expect(page.locator("output")).toHaveText("2.00 4.00");
    expect(troubles).toEqual({ uncaught: [], console: [], refused: [] });
  });
}
