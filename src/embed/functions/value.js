// What `import … from "worthwhile"` gives. The Wasm is started by the file that is imported:
// `bundler.js`, `node.js` or `inline.js`.
import * as wasm from "./worthwhile.js";

/** A document that cannot be used: which one, and each fault with its place. */
export class DocumentError extends Error {
  constructor(document, faults) {
    super(faults.map(({ message }) => message).join("\n"));
    this.name = "DocumentError";
    this.document = document;
    this.faults = faults;
  }
}

const computed = (outcome) => {
  if (Object.hasOwn(outcome, "faults")) throw new DocumentError(outcome.document, outcome.faults);
  return outcome;
};

export const evaluate = (model, answers, { language = "en" } = {}) =>
  computed(wasm.evaluate(model, answers, language));

export const plan = (model, answers, { language = "en" } = {}) =>
  computed(wasm.plan(model, answers, language));

export const validate = (model, { language = "en" } = {}) => wasm.validate(model, language);
