// What `import … from "worthwhile"` gives. The Wasm is started by the file that is imported:
// `bundler.js`, `node.js` or `inline.js`.
import { computed, texts } from "./error.js";
import * as wasm from "./worthwhile.js";

export { DocumentError } from "./error.js";

/** @typedef {{ language?: string, currency?: string }} Options */

/** @param {Options} options */
export const evaluate = (model, answers, options = {}) => {
  const { language, currency } = texts(options);
  return computed(wasm.evaluate(model, answers, currency, language));
};

/** @param {Options} options */
export const plan = (model, answers, options = {}) => {
  const { language, currency } = texts(options);
  return computed(wasm.plan(model, answers, currency, language));
};

/** @param {Options} options */
export const validate = (model, options = {}) => wasm.validate(model, texts(options).language);
