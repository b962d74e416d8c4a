// What a host says by attributes besides the model: who, in which money, in which language.
import { Calculator } from "./calculator.js";
import { expect, only, test } from "./fixtures.js";
import { eager, host, inline, tea, teaWith, washWith } from "./host.js";

test.describe("persona", () => {
  test("says for whom it is counted at first, and starting over goes back to them", async ({ page }) => {
    await host(page, washWith('persona="enthusiast"'));
    const calculator = await new Calculator(page).shown();
    await calculator.expectChosen("In love with the car");
    await expect(calculator.value).toHaveText("+$6.56");
    await expect(calculator.startOver).toBeDisabled();
    await calculator.choose("None of these");
    await expect(calculator.value).toHaveText("+$0.78");
    await calculator.startOver.click();
    await calculator.expectChosen("In love with the car");
  });

  test("gives way to the persona of the host's answers", async ({ page }) => {
    await host(page, washWith('persona="enthusiast"'));
    const calculator = await new Calculator(page).shown();
    const answers = { version: 1, persona: "hurried" };
    await calculator.host.evaluate((element, answers) => (element.answers = answers), answers);
    await calculator.expectChosen("Short of time");
  });

  test("that the model does not know is skipped with a notice", async ({ page, heard }) => {
    await host(page, washWith('persona="nobody"'));
    const calculator = await new Calculator(page).shown();
    await expect(calculator.notice).toHaveText(
      "nobody: this is no longer asked, so those answers were skipped.",
    );
    await expect(calculator.value).toHaveText("+$0.78");
    expect(await heard("error")).toEqual([]);
  });
});

test.describe("currency", () => {
  test("that the model has no figures in is a sign, and one event says so", async ({ page, heard }) => {
    await host(page, washWith('currency="MYR"'));
    const calculator = await new Calculator(page).shown();
    await expect(calculator.value).toHaveText(/^\+RM\s?0\.78$/);
    await expect(calculator.row("Price")).toContainText("RM");
    expect((await calculator.results()).currency).toBe("MYR");
    const { detail } = await only(heard, "error", page);
    expect(detail.faults).toMatchObject([{ place: "currency", rule: "no-figures-in" }]);
  });

  test("may be changed later, and what was typed stays", async ({ page }) => {
    await host(page, eager);
    const calculator = await new Calculator(page).shown();
    await calculator.field("A clean car").fill("20");
    await calculator.host.evaluate((element) => (element.currency = "EUR"));
    await expect(calculator.value).toHaveText("+€5.93");
    await expect(calculator.field("A clean car")).toHaveValue("20");
    await calculator.undo.click();
    await expect(calculator.value).toHaveText("+€0.78");
    await calculator.host.evaluate((element) => (element.currency = null));
    await expect(calculator.value).toHaveText("+$0.78");
    await expect(calculator.host).not.toHaveAttribute("currency");
  });

  for (const code of ["dollars", "usd"]) {
    test(`"${code}" is none: one event says so, and the model's stands`, async ({ page, heard }) => {
      await host(page, washWith(`currency="${code}"`));
      const calculator = await new Calculator(page).shown();
      await expect(calculator.value).toHaveText("+$0.78");
      const { detail } = await only(heard, "error", page);
      expect(detail).toMatchObject({ version: 1, code: "currency" });
      expect(detail.message).toContain(`but is “${code}”`);
      expect(detail.faults).toMatchObject([{ place: "currency", rule: "not-a-currency" }]);
    });
  }
});

test.describe("lang", () => {
  const spoken = teaWith((model) => {
    const british = "Is the tea worth it, dear?";
    model.title = { en: "Is the tea worth it?", de: "Lohnt sich der Tee?", "en-GB": british };
  });

  test("is the nearest one of the page", async ({ page }) => {
    await host(page, inline(JSON.stringify(spoken)), { lang: "en-GB" });
    await expect(new Calculator(page).title).toHaveText("Is the tea worth it, dear?");
  });

  test("of the tag itself comes first, and may change", async ({ page }) => {
    await host(page, inline(JSON.stringify(spoken), 'lang="en"'), { lang: "en-GB" });
    const calculator = await new Calculator(page).shown();
    await expect(calculator.title).toHaveText("Is the tea worth it?");
    await calculator.field("Warmth").fill("7");
    await calculator.host.evaluate((element) => (element.lang = "en-GB"));
    await expect(calculator.title).toHaveText("Is the tea worth it, dear?");
    await expect(calculator.field("Warmth")).toHaveValue("7");
    await expect(calculator.value).toHaveText("+€4.00");
  });

  test("is found across a shadow root", async ({ page }) => {
    const body = '<div id="outer" lang="en-GB"></div>';
    await host(page, `${body}<script>outer.attachShadow({ mode: "open" })</script>`);
    await page.evaluate((html) => {
      document.querySelector("#outer").shadowRoot.setHTMLUnsafe(html);
    }, inline(JSON.stringify(spoken)));
    await expect(new Calculator(page).title).toHaveText("Is the tea worth it, dear?");
  });

  test("falls back to English words and numbers where there are no others", async ({ page, heard }) => {
    await host(page, inline(JSON.stringify(tea)));
    const calculator = await new Calculator(page).shown();
    const others = ["de", "fr", "jv-ID", "xx", "not a language", "en-@", "EN", ""];
    for (const [at, lang] of others.entries()) {
      await calculator.host.evaluate((element, lang) => element.setAttribute("lang", lang), lang);
      await expect.poll(async () => (await heard("ready")).length).toBe(at + 2);
      await calculator.field("Warmth").fill("1,234.5");
      await calculator.field("Warmth").blur();
      await expect.soft(calculator.field("Warmth"), lang).toHaveValue("1,234.5");
      await expect.soft(calculator.value, lang).toHaveText("+€1,231.50");
      await expect.soft(calculator.undo, lang).toHaveText("Undo");
    }
    expect(await heard("error")).toEqual([]);
  });
});
