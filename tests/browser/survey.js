// The Survey on the screen, found by the words that an analyst reads.
import { expect } from "@playwright/test";

export class Survey {
  constructor(page) {
    this.page = page;
    this.root = page.getByRole("main");
    this.answers = page.getByRole("region", { name: /^3\. / });
    this.counted = page.locator(".counted");
    this.sources = page.locator(".sources > li");
    this.notice = page.locator("#model .notice");
  }

  async open(language = "en", address = "") {
    await this.page.goto(`${address}survey.html?lang=${language}`);
    await expect(this.page.locator("#which-model option")).toHaveCount(12);
    await expect(this.page.locator("#which-model")).toHaveValue("car-wash");
    return this;
  }

  button(name) {
    return this.root.getByRole("button", { name, exact: true });
  }

  finding(id) {
    return this.page.locator(`#${id}`);
  }

  /** The sentence that says it all. */
  headline(id) {
    return this.finding(id).locator(".headline");
  }

  /** Opens a folded table, and answers with its rows as lists of cells. */
  async rows(id, title = "As a table", within = this.finding(id)) {
    const part = within.locator("details").filter({ has: this.page.getByText(title, { exact: true }) }).first();
    if (!(await part.getAttribute("open").then((open) => open !== null))) {
      await part.locator("summary").click();
    }
    return part.locator("tbody tr").evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
  }

  /** Gives files as the picker does: `[name, text or bytes]` each. */
  async give(...files) {
    const all = files.map(([name, content]) => ({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(content),
    }));
    await this.page.locator("#answers input[type=file]").setInputFiles(all);
  }

  /** Gives a file and reads it as its columns were recognised. */
  async read(name, content, before = async () => {}) {
    const were = await this.sources.count();
    await this.give([name, content]);
    await expect(this.button("Read the file")).toBeVisible();
    await before();
    await this.button("Read the file").click();
    await expect(this.sources).toHaveCount(were + 1);
    await this.drawn();
  }

  /** Waits until every finding was drawn anew. */
  async drawn() {
    await expect(this.page.locator("#findings")).toHaveAttribute("aria-busy", "false");
  }

  /** The choice of what a column holds. */
  column(name) {
    return this.page.getByLabel(`What “${name}” holds`);
  }

  /** The text of the file that a press of a button saves, and its name. */
  async saved(button) {
    const download = this.page.waitForEvent("download");
    await button.click();
    const file = await download;
    const chunks = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk);
    return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
  }
}

/** A table of so many invented answers about the car wash, the same each time. */
export function invented(count, { seed = 1, add = 0, columns = ["persona", "amounts.clean", "statedWorth"] } = {}) {
  let state = seed;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const cell = {
    persona: () => (random() < 0.5 ? "careful" : "hurried"),
    "amounts.clean": () => (8 + 8 * random()).toFixed(2),
    "amounts.pride": () => (1 + 4 * random()).toFixed(2),
    statedWorth: () => (6 + add + 6 * random()).toFixed(2),
  };
  const rows = Array.from({ length: count }, () => columns.map((name) => cell[name]()).join(","));
  return [columns.join(","), ...rows, ""].join("\n");
}
