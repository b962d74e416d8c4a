// The rules of WCAG 2.2 AA that a program can check.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const brief = (finding) =>
  finding.nodes.map(({ target, failureSummary }) => `${finding.id} at ${target}: ${failureSummary}`);

// Those of them whose outcome hangs on colours.
const COLOURS = ["color-contrast", "link-in-text-block"];

/** Nothing may be violated; what axe cannot decide is noted in the report. */
export const expectAccessible = (page) => expectNothing(page, { type: "tag", values: TAGS });

/** The same for a page whose colours were judged in another language: they take four fifths of the time. */
export const expectAccessibleButColours = (page) =>
  expectNothing(page, { type: "tag", values: TAGS }, Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])));

/** The same for a page that was found accessible and whose colours alone have changed. */
export const expectReadable = (page) => expectNothing(page, { type: "rule", values: COLOURS });

async function expectNothing(page, runOnly, rules = {}) {
  // What passes is not told one by one: that takes most of the time.
  /** @type {import("axe-core").RunOptions} */
  const options = { runOnly, rules, resultTypes: ["violations", "incomplete"] };
  // Without frames to look into, the older and faster way finds the same.
  const axe = new AxeBuilder({ page }).options(options).setLegacyMode();
  const { violations, incomplete } = await axe.analyze();
  for (const description of incomplete.flatMap(brief)) {
    test.info().annotations.push({ type: "axe undecided", description });
  }
  expect(violations.flatMap(brief)).toEqual([]);
}
