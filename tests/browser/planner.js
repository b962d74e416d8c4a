// One planner on the screen, found by the words that a visitor reads, as `calculator.js` does for the
// calculator. What has neither a role nor a label is known to this file only.
import { expect } from "@playwright/test";
import { host } from "./host.js";

export class Planner {
  constructor(page, selector = "worthwhile-planner") {
    this.page = page;
    this.host = page.locator(selector);
    this.title = this.host.getByRole("heading", { level: 2 });
    // With nothing to undo they only keep their place.
    const back = (name) => this.host.getByRole("button", { name, exact: true, includeHidden: true });
    this.undo = back("Undo");
    this.startOver = back("Start over");
    this.advice = this.host.locator(".advice");
    this.brings = this.host.locator(".brings");
    this.message = this.host.getByRole("alert");
    this.announcement = this.host.getByRole("status").last();
    this.observed = this.host.getByLabel("Your own past figures", { exact: true });
    this.soldAt = this.host.getByLabel("Sold at", { exact: true });
    // The list of touchpoints, and of what is done after the sale.
    this.places = this.part("Follow your customer’s journey").locator("ol.list > li");
    this.actions = this.part("After the sale").locator("ol.list > li");
  }

  button(name) {
    return this.host.getByRole("button", { name, exact: true });
  }

  text(words, options) {
    return this.host.getByText(words, options);
  }

  figure(name) {
    return this.host.getByRole("figure", { name });
  }

  /** One of the five parts, by its heading. */
  part(heading) {
    const named = this.page.getByRole("heading", { level: 3, name: heading, exact: true });
    return this.host.locator("section").filter({ has: named });
  }

  /** What can be folded, by its title; what is folded inside of it is not meant. */
  group(title) {
    const summary = this.page.locator("summary").filter({ hasText: new RegExp(`^${title}$`) });
    return this.host.locator("details.group").filter({ has: summary });
  }

  /** The card of a lever. */
  card(lever) {
    return this.host.getByRole("radio", { name: new RegExp(`^${lever} `) });
  }

  /** Whether a lever is exceeded or kept, in the words on its card. */
  state(lever) {
    return this.host.locator("label.card").filter({ hasText: new RegExp(`^${lever}`) }).locator(".state");
  }

  /** The promise in one sentence. */
  said(title) {
    return this.group(title).locator(".say");
  }

  /** The lines below that sentence, or those of a part. */
  lines(within) {
    return within.locator(".lines > li");
  }

  slider(name) {
    return this.host.getByRole("slider", { name: `${name}, slider`, exact: true });
  }

  field(name, within = this.host) {
    return within.getByLabel(name, { exact: true });
  }

  /** What is said beside a field about what was typed into it. */
  problem(name, within = this.host) {
    return this.row(name, within).locator(".error");
  }

  row(name, within = this.host) {
    return within.locator(".end").filter({ has: this.page.getByLabel(name, { exact: true }) });
  }

  /** A touchpoint or an action by its name. */
  item(name) {
    const summary = this.page.locator("summary > span:first-child").getByText(name, { exact: true });
    return this.host.locator("ol > li").filter({ has: summary });
  }

  /** The names in one of the lists, in its order. */
  names(list) {
    return list.locator("summary > span:first-child").allTextContents();
  }

  /** The cells behind a name in a table. */
  cells(name, within = this.host) {
    const header = this.page.getByRole("rowheader", { name, exact: true });
    return within.getByRole("row").filter({ has: header }).getByRole("cell");
  }

  /** How much a bar of a picture says. */
  bar(figure, name) {
    const named = this.page.getByText(name, { exact: true });
    return this.figure(figure).getByRole("listitem").filter({ has: named }).locator(".bar-amount");
  }

  /** Opens all that is folded; what is in it is drawn then, and may be folded too. */
  async openAll() {
    await this.host.evaluate(async (element) => {
      const closed = () => [...element.shadowRoot.querySelectorAll("details:not([open])")];
      while (closed().length > 0) {
        for (const one of closed()) one.open = true;
        await new Promise((done) => setTimeout(done, 50));
      }
    });
  }

  /** Opens what is folded away under a title. */
  async openGroup(title) {
    await this.group(title).evaluate((details) => (details.open = true));
  }

  /** What a lever brings, on its card. */
  gain(lever) {
    return this.host.locator("label.card").filter({ hasText: new RegExp(`^${lever}`) }).locator(".amount");
  }

  /** What is done after the sale, as it stands on the rail. */
  get rail() {
    return this.part("After the sale").locator(".rail > li");
  }

  /** A touchpoint in the picture of the customer's way. */
  dumbbell(name) {
    return this.part("Follow your customer’s journey").locator(".dumbbells > li").filter({ hasText: name });
  }

  answers() {
    return this.host.evaluate((element) => element.answers);
  }

  results() {
    return this.host.evaluate((element) => element.results);
  }

  link() {
    return this.host.evaluate((element) => element.link());
  }

  /** Scrolls to it and waits for it. */
  async shown() {
    await this.host.scrollIntoViewIfNeeded();
    await expect(this.title).toBeVisible();
    return this;
  }
}

/** The tag of a planner that loads at once wherever it stands. */
export const tag = (model, attributes = "") =>
  `<worthwhile-planner loading="eager" model="${model}" ${attributes}>We keep our promises.</worthwhile-planner>`;

/** A tag with a model inside. */
export const inline = (model, attributes = "", words = "We keep our promises.") =>
  `<worthwhile-planner loading="eager" ${attributes}>` +
  `<script type="application/json">${JSON.stringify(model)}</script>${words}</worthwhile-planner>`;

/**
 * Opens a page with a planner for one of the built-in models, or for a model of one's own.
 * @param {any} page
 * @param {any} model
 * @param {{ attributes?: string, open?: boolean | "lists", [around: string]: any }} around
 */
export async function plan(page, model, { attributes, open = true, ...around } = {}) {
  const body = typeof model === "string" ? tag(model, attributes) : inline(model, attributes);
  await host(page, body, around);
  const planner = await new Planner(page).shown();
  if (open === "lists") {
    for (const list of ["Change touchpoints", "Change actions"]) await planner.openGroup(list);
  } else if (open) {
    await planner.openAll();
  }
  return planner;
}
