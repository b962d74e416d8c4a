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
  readonly code: "no-model" | "model-not-loaded" | "model" | "answers" | "link" | "currency" | "not-loaded" | "stopped";
  readonly message: string;
  readonly faults: Fault[];
}

/** The visitor follows the next step that the model gives; only the calculator has one. */
export interface Action<R> extends Outcome<R> {
  /** After which verdict. */
  readonly step: "yes" | "another" | "close" | "no";
  /** Where it leads, with the result's figures filled in. */
  readonly address: string;
}

export interface WorthwhileEventMap<R> {
  "worthwhile-ready": CustomEvent<Ready<R>>;
  "worthwhile-change": CustomEvent<Outcome<R>>;
  "worthwhile-action": CustomEvent<Action<R>>;
  "worthwhile-error": CustomEvent<Refusal>;
}

/** What can be set on a widget: as an attribute, or as a property. */
export interface WidgetSettings {
  /** A built-in model, named after its file in `models/`, or the address of one; as a property also the model itself. Otherwise: a `<script type="application/json">` inside the tag. */
  model?: string | Model | null;
  /** The ISO 4217 code of the currency that amounts are in: the model's own, or one of its regions'. Any other is only a sign before the same figures, and the host hears so once. Otherwise: that of the language's region, or the model's own. */
  currency?: string | null;
  /** The language: `en`, `id`, `hu` or `ko`, perhaps with a region. Otherwise: that of the nearest element with a `lang`, or English. */
  lang?: string;
  /** `light` or `dark`. Otherwise: as the page's `color-scheme` says. */
  theme?: "light" | "dark" | null;
  /** When it loads: `eager` is at once, `lazy` when it comes near the screen. Otherwise: `lazy`. */
  loading?: "eager" | "lazy" | null;
  /** Keeps the visitor's answers in their own browser until they come back. As with all booleans of HTML, its value says nothing: only whether it is there. Otherwise: nothing is kept. */
  remember?: boolean | null;
  // Until here from src/embed/attributes.json.
  /** Where the visitor begins (a property only). Equal answers again change nothing. */
  answers?: Answers | null;
}

/** What can be set on a calculator. */
export interface CalculatorSettings extends WidgetSettings {
  /** Who the visitor is at first: the id of a persona of the model. Otherwise: nobody in particular. */
  persona?: string | null;
  // Until here from src/embed/attributes.json.
}

/** What can be set on a planner. */
export interface PlannerSettings extends WidgetSettings {
  // Until here from src/embed/attributes.json.
}

interface Widget<R> extends HTMLElement {
  get model(): string | Model | null;
  set model(model: string | Model | null | undefined);
  get currency(): string | null;
  set currency(currency: string | null | undefined);
  get theme(): "light" | "dark" | null;
  set theme(theme: "light" | "dark" | null | undefined);
  get loading(): "eager" | "lazy" | null;
  set loading(loading: "eager" | "lazy" | null | undefined);
  get remember(): boolean;
  set remember(remember: boolean | null | undefined);
  // Until here from src/embed/attributes.json.
  /** What the visitor says; the same frozen object until that changes. */
  get answers(): Answers | null | undefined;
  set answers(answers: Answers | null | undefined);
  /** What follows from the answers, the same frozen object until they change; `undefined` until it is ready. */
  readonly results: R | null | undefined;
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
  get persona(): string | null;
  set persona(persona: string | null | undefined);
  // Until here from src/embed/attributes.json.
}

/** `<worthwhile-planner>`. */
export interface WorthwhilePlanner extends Widget<Plan> {
  // Until here from src/embed/attributes.json.
}

/** The class of an element. `worthwhile/element` defines both; `worthwhile/classes` leaves it to you. */
interface WidgetClass<E extends HTMLElement> {
  new (): E;
  /** Lets a registry know the element by a tag, its own one otherwise, unless that is taken. */
  define(tag?: string, registry?: CustomElementRegistry): this;
}

export const WorthwhileCalculator: WidgetClass<WorthwhileCalculator>;
export const WorthwhilePlanner: WidgetClass<WorthwhilePlanner>;

declare global {
  interface HTMLElementTagNameMap {
    "worthwhile-calculator": WorthwhileCalculator;
    "worthwhile-planner": WorthwhilePlanner;
  }
  interface HTMLElementEventMap {
    "worthwhile-ready": CustomEvent<Ready<Results | Plan>>;
    "worthwhile-change": CustomEvent<Outcome<Results | Plan>>;
    "worthwhile-action": CustomEvent<Action<Results>>;
    "worthwhile-error": CustomEvent<Refusal>;
  }
  interface DocumentEventMap {
    "worthwhile-ready": CustomEvent<Ready<Results | Plan>>;
    "worthwhile-change": CustomEvent<Outcome<Results | Plan>>;
    "worthwhile-action": CustomEvent<Action<Results>>;
    "worthwhile-error": CustomEvent<Refusal>;
  }
}
