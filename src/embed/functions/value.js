// What `import … from "worthwhile"` gives. The Wasm is started by the file that is imported:
// `bundler.js`, `node.js` or `inline.js`.
import { computed } from "./error.js";
import * as wasm from "./worthwhile.js";

export { DocumentError } from "./error.js";

export const evaluate = (model, answers, { language = "en", currency } = {}) =>
  computed(wasm.evaluate(model, answers, currency, language));

export const plan = (model, answers, { language = "en", currency } = {}) =>
  computed(wasm.plan(model, answers, currency, language));

export const validate = (model, { language = "en" } = {}) => wasm.validate(model, language);
