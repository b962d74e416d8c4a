/** The languages that are complete. */
export type Language = "en" | "id" | "hu" | "ko";

/** A rule that a document can break. */
export type Rule =
  | "missing"
  | "unknown"
  | "twice"
  | "wrong-kind"
  | "not-finite"
  | "too-small"
  | "too-large"
  | "out-of-order"
  | "not-whole"
  | "not-one-of"
  | "not-an-id"
  | "taken-id"
  | "no-such-id"
  | "not-a-currency"
  | "no-figures-in"
  | "not-a-language"
  | "not-a-date"
  | "not-an-address"
  | "empty"
  | "too-long"
  | "too-many"
  | "too-deep"
  | "document-too-large"
  | "version"
  | "kind-of-cost"
  | "not-for-unit"
  | "same-ends"
  | "contradiction"
  | "not-a-formula"
  | "circle"
  | "units"
  | "division-by-zero"
  | "moved-side"
  | "not-json";

/** What is wrong with a document, and where. */
export interface Fault {
  /** The way to it, such as `offer.elements[3].amount.low`; empty for the document as a whole. */
  place: string;
  rule: Rule;
  /** A sentence with the place, the rule and the value. */
  message: string;
}
