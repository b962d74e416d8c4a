// The rules of WCAG 2.2 AA that a program can check.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const brief = (finding) =>
  finding.nodes.map(({ target, failureSummary }) => `${finding.id} at ${target}: ${failureSummary}`);

/** Nothing may be violated; what axe cannot decide is noted in the report. */
export async function expectAccessible(page) {
  // Without frames to look into, the older and faster way finds the same.
  const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode();
  const { violations, incomplete } = await axe.analyze();
  for (const description of incomplete.flatMap(brief)) {
    test.info().annotations.push({ type: "axe undecided", description });
  }
  expect(violations.flatMap(brief)).toEqual([]);
}
