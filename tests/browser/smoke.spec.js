// The built site is served as a host would serve it.
import { expect, test } from "@playwright/test";

test("the site opens, loads its Wasm and reports no error", async ({ page }) => {
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  const wasm = page.waitForResponse((response) => response.url().endsWith(".wasm"));
  await page.goto("./");
  expect((await wasm).headers()["content-type"]).toBe("application/wasm");
  await page.waitForLoadState("networkidle");
  expect(errors).toEqual([]);
});

test("a file that is missing is not answered with the page", async ({ request }) => {
  expect((await request.get("missing.json")).status()).toBe(404);
});
