// `import "worthwhile/react"` defines the elements and lets JSX know them (React 19).
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type {
  CalculatorSettings,
  Plan,
  Results,
  PlannerSettings,
  WorthwhileCalculator,
  WorthwhileEventMap,
  WorthwhilePlanner,
} from "./element.js";

export * from "./element.js";

type Listeners<R> = {
  [K in keyof WorthwhileEventMap<R> as `on${K}`]?: (event: WorthwhileEventMap<R>[K]) => void;
};

type Tag<E, S, R> = DetailedHTMLProps<Omit<HTMLAttributes<E>, keyof S>, E> & S & Listeners<R>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "worthwhile-calculator": Tag<WorthwhileCalculator, CalculatorSettings, Results>;
      "worthwhile-planner": Tag<WorthwhilePlanner, PlannerSettings, Plan>;
    }
  }
}
