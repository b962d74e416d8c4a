// One widget on the page, found by the words that a visitor reads; only this file knows its markup.
import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";

// The control that a label names, in the widget's shadow root.
const LABELLED = `
  const [host, name] = arguments;
  const root = host.shadowRoot;
  const own = [...root.querySelectorAll("[aria-label]")].find((it) => it.getAttribute("aria-label") === name);
  const label = [...root.querySelectorAll("label, button")].find((it) => it.textContent.trim().startsWith(name));
  return own ?? label?.control ?? label;`;

export class Widget {
  constructor(browser, tag = "worthwhile-calculator") {
    Object.assign(this, { browser, tag });
  }

  /** Waits until it shows a result. */
  async shown() {
    await this.until(async () => (await this.results()) != null);
    return this;
  }

  host() {
    return this.browser.run(`return document.querySelector("${this.tag}")`);
  }

  /** A property of the element, or what a method answers. */
  async get(name) {
    const script = "const it = arguments[0][arguments[1]]; return typeof it === 'function' ? it.call(arguments[0]) : it";
    return this.browser.run(script, await this.host(), name);
  }

  answers() {
    return this.get("answers");
  }

  results() {
    return this.get("results");
  }

  /** What stands in the first place that a selector finds. */
  async text(selector) {
    const script = "return arguments[0].shadowRoot?.querySelector(arguments[1])?.textContent.trim() ?? ''";
    return this.browser.run(script, await this.host(), selector);
  }

  async control(name) {
    const control = await this.browser.run(LABELLED, await this.host(), name);
    assert(control, `there is no “${name}”`);
    return control;
  }

  /** Types a figure over what stands in a field. */
  async type(name, figure) {
    const field = await this.control(name);
    await field.sendKeys(Key.chord(Key.CONTROL, "a"), figure);
  }

  async press(name, ...keys) {
    await (await this.control(name)).sendKeys(...keys);
  }

  async click(name) {
    const control = await this.control(name);
    await this.browser.run("arguments[0].scrollIntoView({ block: 'center' })", control);
    await control.click();
  }

  /** Waits until what stands there is as expected. */
  async reads(selector, expected) {
    await this.until(async () => expected.test(await this.text(selector)), async () => `${selector} reads “${await this.text(selector)}”, not ${expected}`);
  }

  async until(holds, why = () => `${this.tag} did not come to that`) {
    for (let turn = 0; turn < 200; turn++) {
      if (await holds()) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    assert.fail(await why());
  }
}
