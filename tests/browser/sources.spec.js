// A figure names its source: at its field, in the calculation and on paper, until the visitor gives another.
import { Calculator } from "./calculator.js";
import { expect, test } from "./fixtures.js";
import { host, inline, teaWith } from "./host.js";

const sourced = teaWith((model) => {
  const source = { text: "The price list", address: "https://a.example/list", date: "2026-11" };
  model.offer.price = { likely: 3, low: 2, high: 4, evidence: "measured", source };
});

const DATES = { en: "November 2026", id: "November 2026", hu: "2026. november", ko: "2026년 11월" };

for (const [language, date] of Object.entries(DATES)) {
  test(`the source stands at the field with its date, in ${language}`, async ({ page }) => {
    await host(page, inline(JSON.stringify(sourced), `lang="${language}"`));
    const tea = await new Calculator(page).shown();
    const link = tea.host.locator(".field").getByRole("link", { name: `The price list (${date})` });
    await expect(link.first()).toHaveAttribute("href", "https://a.example/list");
    await expect(link.first()).toHaveAttribute("rel", "noopener noreferrer");
  });
}

test("a figure of the visitor's own has no source of the host's", async ({ page }) => {
  await host(page, inline(JSON.stringify(sourced)));
  const tea = await new Calculator(page).shown();
  await tea.text("Show the calculation").click();
  const link = tea.host.getByRole("link", { name: /The price list/ });
  await expect(link).toHaveCount(2);
  await tea.field("Price").fill("2.5");
  await expect(link).toHaveCount(0);
  await tea.undo.click();
  await expect(link).toHaveCount(2);
});

test("the calculation lists it, with its address on paper", async ({ page }) => {
  await host(page, inline(JSON.stringify(sourced)));
  const tea = await new Calculator(page).shown();
  await tea.text("Show the calculation").click();
  const listed = tea.part("calculation").getByRole("link", { name: "Price: The price list (November 2026)" });
  await expect(listed).toBeVisible();
  const behind = () => listed.evaluate((link) => getComputedStyle(link, "::after").content);
  expect(await behind()).toBe("none");
  await page.emulateMedia({ media: "print" });
  expect(await behind()).toContain("https://a.example/list");
});
