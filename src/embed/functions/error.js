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

/**
 * Options whose language and currency are texts. A server that reads `?lang[x]=1` may pass something else.
 * @param {Record<string, any>} options
 */
export const texts = ({ language = "en", currency, ...others }) => {
  for (const [name, given] of Object.entries({ language, currency })) {
    if (given !== undefined && typeof given !== "string") throw new TypeError(`\`${name}\` must be a string`);
  }
  return { language, currency, ...others };
};
