// What `import … from "worthwhile/survey"` gives. The Wasm is started by the file that is imported:
// `bundler.js` or `inline.js`.
import { computed, texts } from "./error.js";
import { started } from "./start.js";

export { DocumentError } from "./error.js";

/** So many bytes are a matter of a few milliseconds, and all that is copied at a time. */
const PIECE = 1 << 14;
/** After so many milliseconds of work, what else there is to do has its turn. */
const SLICE = 20;

/** @param {Record<string, any>} options */
export const questionnaire = (model, options = {}) => {
  const { language, currency, ...asking } = texts(options);
  return computed(started().questionnaire(model, asking, currency, language));
};

const begun = (model, options) => {
  const { language, currency, ...comparing } = texts(options);
  const survey = new (started().Assessing)(model, comparing, currency, language);
  try {
    computed(survey.refusal() ?? {});
  } catch (error) {
    survey.free();
    throw error;
  }
  return survey;
};

/** Takes part of a file in pieces that are small, and says so after each. */
function* pouring(survey, given) {
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : given;
  for (let at = 0; at === 0 || at < bytes.length; at += PIECE) {
    survey.feed(bytes.subarray(at, at + PIECE));
    computed(survey.refusal() ?? {});
    yield;
  }
}

const ended = (survey) => computed(survey.finish());

export const assess = (model, responses, options = {}) => {
  const survey = begun(model, options);
  try {
    const isFile = typeof responses === "string" || responses instanceof Uint8Array;
    if (isFile) for (const _ of pouring(survey, responses));
    else for (const response of responses) survey.respond(response);
    return ended(survey);
  } finally {
    survey.free();
  }
};

/** The pieces of a stream; not all browsers can go through one with `for await`. */
async function* piecesOf(stream) {
  if (!stream.getReader) return yield* stream;
  const reader = stream.getReader();
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } finally {
    reader.cancel();
  }
}

export const assessStream = async (model, stream, options = {}) => {
  const survey = begun(model, options);
  // Timers in a row would each be made to wait for some milliseconds.
  const { port1, port2 } = new MessageChannel();
  const rest = () =>
    new Promise((done) => {
      port1.onmessage = done;
      port2.postMessage(0);
    });
  try {
    let rested = performance.now();
    survey.feed(new Uint8Array());
    for await (const given of piecesOf(stream.stream?.() ?? stream)) {
      for (const _ of pouring(survey, given)) {
        if (performance.now() - rested < SLICE) continue;
        await rest();
        rested = performance.now();
      }
    }
    return ended(survey);
  } finally {
    port1.close();
    survey.free();
  }
};
