import type { Answers } from "./types/answers.js";
import type { Model } from "./types/model.js";
import type { Plan } from "./types/plan.js";
import type { Results } from "./types/results.js";
import type { Fault, Language } from "./faults.js";

export type { Answers, Fault, Language, Model, Plan, Results };
export type { Rule } from "./faults.js";

export interface Options {
  /** The language of the sentences about faults, and of the model's region; English otherwise. */
  language?: Language;
  /**
   * The ISO 4217 code of the model's own currency or of one of its regions; that of the language otherwise. Answers
   * with amounts of money come before both: with the currency that they name, or else the model's own.
   */
  currency?: string;
}

/** What a model is worth to someone; without answers, to nobody in particular. Throws a `DocumentError`. */
export function evaluate(model: Model | string, answers?: Answers | string | null, options?: Options): Results;

/** The plan of a model that has a planner. Throws a `DocumentError`. */
export function plan(model: Model | string, answers?: Answers | string | null, options?: Options): Plan;

/** What is wrong with a model, every fault at once, and what was only noticed. Never throws. */
export function validate(
  model: unknown,
  options?: Pick<Options, "language">,
): { valid: boolean; faults: Fault[]; notices: Fault[] };

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
  readonly document: "model" | "answers" | "options";
  readonly faults: Fault[];
}
