// What `import … from "worthwhile"` gives. The Wasm is started by the file that is imported:
// `bundler.js` or `inline.js`.
import { computed, texts } from "./error.js";
import { started } from "./start.js";

export { DocumentError } from "./error.js";

/** @typedef {{ language?: string, currency?: string }} Options */

/** @param {Options} options */
export const evaluate = (model, answers, options = {}) => {
  const { language, currency } = texts(options);
  return computed(started().evaluate(model, answers, currency, language));
};

/** @param {Options} options */
export const plan = (model, answers, options = {}) => {
  const { language, currency } = texts(options);
  return computed(started().plan(model, answers, currency, language));
};

/** @param {Options} options */
export const validate = (model, options = {}) => started().validate(model, texts(options).language);
