import type { Assessment } from "./types/assessment.js";
import type { Changes } from "./types/changes.js";
import type { Model } from "./types/model.js";
import type { Questionnaire } from "./types/questionnaire.js";
import type { Response } from "./types/response.js";
import type { ValueCase } from "./types/value-case.js";
import type { Language, Rule } from "./faults.js";

export type { Assessment, Changes, Language, Model, Questionnaire, Response, Rule, ValueCase };

/** A rule that a row of a table can break, besides those of documents. */
export type RowRule =
  | "too-many-cells"
  | "row-too-long"
  | "unclosed-quote"
  | "unreadable"
  | "nothing-said"
  | "other-model"
  | "neither-yes-nor-no"
  | "prices-missing"
  | "two-readings";

/** Why a whole file cannot be read. */
export type FileRule = "file-empty" | "not-text" | "heading-too-long" | "no-rows" | "nothing-matches";

/** What is asked besides amounts and the stated worth, and how. */
export interface QuestionnaireOptions {
  /** The language of the questions, and of the sentences about faults; English otherwise. */
  language?: Language;
  /**
   * The ISO 4217 code of the currency that questions about prices speak in, and of the model's region; that of the
   * language otherwise.
   */
  currency?: string;
  /** How sure people are of each gain. */
  beliefs?: boolean;
  /** How good they want and find each element. */
  gaps?: boolean;
  /** How well the offer fits. */
  fit?: boolean;
  /** The four prices of van Westendorp. */
  fourPrices?: boolean;
  /** The prices at which people are asked whether they would buy; `true` for five around the price. */
  ladder?: boolean | number[];
}

export interface AssessOptions {
  /** The language of the sentences about faults, and of the model's region; English otherwise. */
  language?: Language;
  /**
   * The ISO 4217 code of the model's own currency or of one of its regions; that of the language otherwise. Responses
   * whose answers name another one are rejected.
   */
  currency?: string;
  /** The wave of responses that do not name theirs. */
  wave?: string;
  /**
   * The decimal mark of a file, where neither its figures nor the model's currency tell. Without it a row with a
   * figure such as `25.000`, which may be two numbers, is rejected with both readings.
   */
  decimal?: "." | ",";
  /** The first of the two waves that are compared; the first of all otherwise. */
  first?: string;
  /** The later one; the last of all otherwise. */
  later?: string;
  /** The share of the first mean from which on a change matters; 0.1 otherwise. */
  material?: number;
}

/** The questions that follow from a model. Throws a `DocumentError`. */
export function questionnaire(model: Model | string, options?: QuestionnaireOptions): Questionnaire;

/**
 * What responses come to: a list of them, or the text or bytes of a table or of lines of JSON. Responses that
 * cannot be used are told in `rejected`; a model, options or a file as a whole that cannot throw a `DocumentError`.
 */
export function assess(
  model: Model | string,
  responses: Iterable<Response | string> | string | Uint8Array,
  options?: AssessOptions,
): Assessment;

/** The same of a file of any length, such as a `File`, the body of a `fetch` or a stream of Node's. */
export function assessStream(
  model: Model | string,
  stream: Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options?: AssessOptions,
): Promise<Assessment>;

/** The Wasm: a module of it, its bytes, the answer of a server, or an address. */
export type Wasm = WebAssembly.Module | ArrayBuffer | Uint8Array<ArrayBuffer> | Response | URL | string;

/**
 * After this, everything can be called. In Node and with the Wasm inline nothing needs it; in pages it loads the file
 * beside the module, and where no file can be loaded it takes the Wasm.
 */
export function ready(wasm?: Wasm | Promise<Wasm>): Promise<void>;

/** A document that cannot be used. Its `message` has a sentence for each fault. */
export class DocumentError extends Error {
  readonly name: "DocumentError";
  /** Which document. */
  readonly document: "model" | "options" | "responses";
  readonly faults: { place: string; rule: Rule | FileRule; message: string }[];
}
