// `import { WorthwhileCalculator } from "worthwhile/react"` gives the elements as components of React 18 and 19. JSX
// knows the elements' own tags too, which `worthwhile/element` defines.
import type { DetailedHTMLProps, ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from "react";
import type {
  CalculatorSettings,
  Plan,
  Results,
  PlannerSettings,
  WorthwhileCalculator as CalculatorElement,
  WorthwhileEventMap,
  WorthwhilePlanner as PlannerElement,
} from "./element.js";

export * from "./element.js";

type Listeners<R> = {
  [K in keyof WorthwhileEventMap<R> as `on${K}`]?: (event: WorthwhileEventMap<R>[K]) => void;
};

type Tag<E, S, R> = DetailedHTMLProps<Omit<HTMLAttributes<E>, keyof S>, E> & S & Listeners<R>;

/** What a component hears of its element. */
export interface Heard<R> {
  onReady?: (event: WorthwhileEventMap<R>["worthwhile-ready"]) => void;
  onChange?: (event: WorthwhileEventMap<R>["worthwhile-change"]) => void;
  onAction?: (event: WorthwhileEventMap<R>["worthwhile-action"]) => void;
  onError?: (event: WorthwhileEventMap<R>["worthwhile-error"]) => void;
}

type Component<E, S, R> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<E>, keyof S | keyof Heard<R>> & S & Heard<R> & RefAttributes<E>
>;

/** `<worthwhile-calculator>`; its `ref` is the element. */
export const WorthwhileCalculator: Component<CalculatorElement, CalculatorSettings, Results>;
/** `<worthwhile-planner>`; its `ref` is the element. */
export const WorthwhilePlanner: Component<PlannerElement, PlannerSettings, Plan>;
export type { CalculatorElement, PlannerElement };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "worthwhile-calculator": Tag<CalculatorElement, CalculatorSettings, Results>;
      "worthwhile-planner": Tag<PlannerElement, PlannerSettings, Plan>;
    }
  }
}
