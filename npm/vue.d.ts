// `import "worthwhile/vue"` defines the elements and lets templates know them. Vue must be told that
// they are custom elements: `isCustomElement: (tag) => tag.startsWith("worthwhile-")`.
import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { CalculatorSettings, Plan, Results, PlannerSettings, WorthwhileEventMap } from "./element.js";

export * from "./element.js";

type Listeners<R> = {
  [K in keyof WorthwhileEventMap<R>]: (event: WorthwhileEventMap<R>[K]) => void;
};

type Component<S, R> = new () => {
  $props: HTMLAttributes & Partial<S> & PublicProps;
  $emit: EmitFn<Listeners<R>>;
};

declare module "vue" {
  interface GlobalComponents {
    "worthwhile-calculator": Component<CalculatorSettings, Results>;
    "worthwhile-planner": Component<PlannerSettings, Plan>;
  }
}
