// `import "worthwhile/svelte"` defines the elements and lets markup know them (Svelte 5).
import type { HTMLAttributes } from "svelte/elements";
import type { Attachment } from "svelte/attachments";
import type { CalculatorSettings, Plan, Results, PlannerSettings, WorthwhileEventMap } from "./element.js";

export * from "./element.js";

/** Sets properties of an element: `{@attach properties({ model })}`. A server writes none of them. */
export function properties(given: CalculatorSettings | PlannerSettings): Attachment<HTMLElement>;

type Listeners<R> = {
  [K in keyof WorthwhileEventMap<R> as `on${K}`]?: (event: WorthwhileEventMap<R>[K]) => void;
};

type Tag<S, R> = Omit<HTMLAttributes<HTMLElement>, keyof S> & S & Listeners<R>;

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "worthwhile-calculator": Tag<CalculatorSettings, Results>;
    "worthwhile-planner": Tag<PlannerSettings, Plan>;
  }
}
