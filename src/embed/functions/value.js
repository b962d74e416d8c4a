// What `import … from "worthwhile"` gives. The Wasm is started by the file that is imported:
// `bundler.js`, `node.js` or `inline.js`.
import { computed } from "./error.js";
import * as wasm from "./worthwhile.js";

export { DocumentError } from "./error.js";

/** @typedef {{ language?: string, currency?: string }} Options */

export const evaluate = (model, answers, { language = "en", currency } = /** @type {Options} */ ({})) =>
  computed(wasm.evaluate(model, answers, currency, language));

export const plan = (model, answers, { language = "en", currency } = /** @type {Options} */ ({})) =>
  computed(wasm.plan(model, answers, currency, language));

export const validate = (model, { language = "en" } = {}) => wasm.validate(model, language);
