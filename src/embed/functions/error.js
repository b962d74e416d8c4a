// What the functions throw.

/** A document that cannot be used: which one, and each fault with its place. */
export class DocumentError extends Error {
  constructor(document, faults) {
    super(faults.map(({ message }) => message).join("\n"));
    this.name = "DocumentError";
    this.document = document;
    this.faults = faults;
  }
}

/** What was computed, unless a document was refused. */
export const computed = (outcome) => {
  if (Object.hasOwn(outcome, "faults")) throw new DocumentError(outcome.document, outcome.faults);
  return outcome;
};
