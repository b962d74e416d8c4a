// The Studio on the screen, found by the words that an author reads.
import { expect } from "@playwright/test";

import { Calculator } from "./calculator.js";

export class Studio {
  constructor(page) {
    this.page = page;
    this.root = page.getByRole("main");
    // What is beside the preview, which has fields of the same names.
    this.form = page.locator(".gallery, .toolbar, .desk, .preview > .entry");
    this.preview = new Calculator(page, ".stage worthwhile-calculator");
    this.planner = page.locator(".stage worthwhile-planner");
    this.order = page.locator(".problems-title");
    this.notice = page.locator(".toolbar .notice");
    this.stale = page.locator(".stale");
    this.policy = page.locator(".policy code");
  }

  async open(language = "en") {
    await this.page.goto(`studio.html?lang=${language}`);
    await expect(this.page.locator(".card").nth(10)).toBeVisible();
    return this;
  }

  button(name) {
    return this.form.getByRole("button", { name, exact: true });
  }

  field(name) {
    return this.form.getByLabel(name, { exact: true });
  }

  /** Begins with a built-in model, and waits until the preview shows it. */
  async begin(offer) {
    // The build's own account, with the digest.
    const facts = this.page.waitForResponse("**/facts.json");
    await this.form.getByRole("button", { name: offer }).click();
    await facts;
    await this.shown();
    return this;
  }

  async shown() {
    await expect(this.preview.value).not.toBeEmpty();
  }

  /** Opens a folded part by its title. */
  async unfold(title, nth = 0) {
    await this.summary(title).nth(nth).click();
  }

  summary(title) {
    return this.page.locator(".desk summary").filter({ hasText: title });
  }

  /** The draft as a file, as the author saves it. */
  async saved() {
    const download = this.page.waitForEvent("download");
    await this.button("Save as a file").click();
    const file = await download;
    const chunks = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk);
    return { name: file.suggestedFilename(), model: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  }

  /** Opens a file from the author's device. */
  async openFile(name, text) {
    const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
    await this.page.locator("input[type=file]").first().setInputFiles(file);
  }

  /** Chooses what the page is made with; the answer is what is to be copied, in order. */
  async snippet(host) {
    await this.form.getByRole("radio", { name: host, exact: true }).check();
    return this.page.locator(".piece code").allTextContents();
  }

  /** Chooses that, and copies with its buttons; the answer is what was on the clipboard, by the file it is for. */
  async copied(host) {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.snippet(host);
    const pieces = {};
    for (const piece of await this.page.locator(".piece").all()) {
      const name = await piece.locator("figcaption").textContent();
      await piece.getByRole("button", { name: `Copy: ${name}`, exact: true }).click();
      await expect(piece.getByText("Copied.")).toBeVisible();
      pieces[name.replace(/^In /, "")] = await this.page.evaluate(() => navigator.clipboard.readText());
    }
    return pieces;
  }
}
