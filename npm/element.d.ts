import type { Answers } from "./types/answers.js";
import type { Model } from "./types/model.js";
import type { Plan } from "./types/plan.js";
import type { Results } from "./types/results.js";
import type { Fault, Language } from "./faults.js";

export type { Answers, Fault, Language, Model, Plan, Results };

/** What an event of a widget tells: what the visitor says, and what follows from it. */
export interface Outcome<R> {
  readonly version: 1;
  /** The name of the model. */
  readonly model: string;
  readonly answers: Answers;
  readonly results: R;
}

/** The same with what was only noticed of the model's document. */
export interface Ready<R> extends Outcome<R> {
  readonly notices: Fault[];
}

/** Something of the host's is wrong. */
export interface Refusal {
  readonly version: 1;
  readonly code: "no-model" | "model-not-loaded" | "model" | "answers" | "link" | "currency" | "not-loaded";
  readonly message: string;
  readonly faults: Fault[];
}

export interface WorthwhileEventMap<R> {
  "worthwhile-ready": CustomEvent<Ready<R>>;
  "worthwhile-change": CustomEvent<Outcome<R>>;
  "worthwhile-error": CustomEvent<Refusal>;
}

/** What can be set on a widget: as an attribute, or as a property. */
export interface WidgetSettings {
  /** A built-in model's name, the address of a model, or (as a property) the model itself. */
  model?: string | Model | null;
  /** The ISO 4217 code that amounts are in. */
  currency?: string | null;
  theme?: "light" | "dark" | null;
  loading?: "eager" | "lazy" | null;
  /** Keeps the visitor's answers in their own browser. */
  remember?: boolean | string | null;
  /** `en`, `id`, `hu` or `ko`, perhaps with a region. */
  lang?: string;
  /** Where the visitor begins (a property only). */
  answers?: Answers | null;
}

/** What can be set on a calculator. */
export interface CalculatorSettings extends WidgetSettings {
  /** Who the visitor is at first. */
  persona?: string | null;
}

interface Widget<R> extends HTMLElement {
  get model(): string | Model | null;
  set model(model: string | Model | null | undefined);
  get answers(): Answers | null | undefined;
  set answers(answers: Answers | null | undefined);
  /** What follows from the answers; `undefined` until it is ready. */
  readonly results: R | null | undefined;
  currency: string | null;
  theme: string | null;
  loading: string | null;
  get remember(): string | null;
  set remember(remember: string | boolean | null);
  /** The page's address with the answers in its fragment. */
  link(): string | undefined;
  /** Back to your answers, or to the model's figures; the visitor can undo it. */
  reset(): void;
  addEventListener<K extends keyof WorthwhileEventMap<R>>(
    type: K,
    listener: (this: this, event: WorthwhileEventMap<R>[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof WorthwhileEventMap<R>>(
    type: K,
    listener: (this: this, event: WorthwhileEventMap<R>[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** `<worthwhile-calculator>`. */
export interface WorthwhileCalculator extends Widget<Results> {
  persona: string | null;
}

/** `<worthwhile-planner>`. */
export interface WorthwhilePlanner extends Widget<Plan> {}

declare global {
  interface HTMLElementTagNameMap {
    "worthwhile-calculator": WorthwhileCalculator;
    "worthwhile-planner": WorthwhilePlanner;
  }
  interface HTMLElementEventMap {
    "worthwhile-ready": CustomEvent<Ready<Results | Plan>>;
    "worthwhile-change": CustomEvent<Outcome<Results | Plan>>;
    "worthwhile-error": CustomEvent<Refusal>;
  }
  interface DocumentEventMap {
    "worthwhile-ready": CustomEvent<Ready<Results | Plan>>;
    "worthwhile-change": CustomEvent<Outcome<Results | Plan>>;
    "worthwhile-error": CustomEvent<Refusal>;
  }
}
