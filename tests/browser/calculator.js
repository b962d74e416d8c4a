// One calculator on the screen, found by the words that a visitor reads. What has neither a role nor
// a label is found by its part, which is public too; only this file knows anything else of the markup.
import { expect } from "@playwright/test";

export class Calculator {
  constructor(page, selector = "worthwhile-calculator") {
    this.page = page;
    this.host = page.locator(selector);
    // Unseen while there is nothing to undo.
    this.undo = this.host.getByRole("button", { name: "Undo", includeHidden: true });
    this.startOver = this.host.getByRole("button", { name: "Start over", includeHidden: true });
    this.title = this.host.getByRole("heading", { level: 2 });
    this.verdict = this.part("verdict");
    // What the answer rests on, with all its digits.
    this.value = this.part("figure").nth(0);
    this.advantage = this.part("figure").nth(1);
    this.strip = this.host.locator(".strip");
    this.card = this.host.locator(".choices");
    this.message = this.host.getByRole("alert");
    this.announcement = this.host.getByRole("status").last();
    this.notice = this.host.getByRole("status").first();
  }

  part(name) {
    return this.host.locator(`[part="${name}"]`);
  }

  slider(name) {
    return this.host.getByRole("slider", { name: `${name}, slider`, exact: true });
  }

  field(name) {
    return this.host.getByLabel(name, { exact: true });
  }

  /** The menu that has a choice of this name. */
  menu(name) {
    const option = this.page.getByText(name, { exact: true });
    return this.host.getByRole("combobox").filter({ has: option });
  }

  async choose(name) {
    await this.menu(name).selectOption({ label: name });
  }

  async expectChosen(name) {
    await expect(this.menu(name).locator("option:checked")).toHaveText(name);
  }

  text(words, options) {
    return this.host.getByText(words, options);
  }

  /** One of the pictures with its words. */
  figure(name) {
    return this.host.getByRole("figure", { name });
  }

  /** Everything that belongs to one input: its tag of evidence has no name of its own. */
  row(name) {
    return this.host.locator(".field").filter({ has: this.page.getByLabel(name, { exact: true }) });
  }

  /** Opens or closes a group by its heading. */
  async toggle(heading) {
    await this.host.getByRole("heading", { name: heading, level: 3 }).click();
  }

  async openAll() {
    await this.host.locator("details").evaluateAll((all) => {
      for (const one of all) one.open = true;
    });
  }

  /** The equation and the result of a figure, once the calculation stands open. */
  equation(name) {
    const header = this.page.getByRole("rowheader", { name, exact: true });
    return this.part("calculation").getByRole("row").filter({ has: header }).getByRole("cell");
  }

  /** What of the page's own content, between the tags, is in sight. */
  async expectContent(words) {
    await expect(this.host).toHaveText(words, { useInnerText: true });
  }

  answers() {
    return this.host.evaluate((element) => element.answers);
  }

  results() {
    return this.host.evaluate((element) => element.results);
  }

  /** Scrolls to it and waits for its result. */
  async shown() {
    await this.host.scrollIntoViewIfNeeded();
    await expect(this.verdict).toBeVisible();
    return this;
  }
}

/** Opens a page and waits for the calculator on it. */
export async function open(page, path = "examples/minimal.html") {
  await page.goto(path);
  return new Calculator(page).shown();
}
