// What must compile, and what must not: a line after `@ts-expect-error` that compiles is an error.
import { DocumentError, evaluate, plan, ready, validate, type Fault, type Model } from "worthwhile";
import { assess, assessStream, questionnaire, type Response } from "worthwhile/survey";
import carWash from "worthwhile/models/car-wash.json";
import { WorthwhileCalculator } from "worthwhile/classes";
import { WorthwhileCalculator as Calculator, WorthwhilePlanner as Planner } from "worthwhile/react";
import "worthwhile/vue";
import { properties } from "worthwhile/svelte";
import type { GlobalComponents } from "vue";
import type { SvelteHTMLElements } from "svelte/elements";

const tea: Model = {
  version: 1,
  id: "tea",
  title: { en: "Is the tea worth it?", hu: "Megéri a tea?" },
  currency: "EUR",
  offer: {
    id: "pot",
    name: "A pot of tea",
    price: { likely: 3, evidence: "measured" },
    elements: [{ id: "warmth", label: "Warmth", side: "benefit", kind: "service", amount: 5 }],
  },
};

const value: number = evaluate(tea, { version: 1, amounts: { warmth: 8 } }).offer.value;
const verdict: "best" | "too-close" | "alternative-is-better" | "not-worth-it" = evaluate(carWash).verdict;
const promise: number | undefined = plan(tea, null, { language: "ko" }).levers.time?.promise;
const faults: Fault[] = validate("{").faults;

try {
  evaluate(tea);
} catch (error) {
  if (error instanceof DocumentError) console.log(error.faults[0]?.place, error.document === "answers");
}

// @ts-expect-error a model has an offer
const without: Model = { version: 1, id: "tea", title: "Tea", currency: "EUR" };
// @ts-expect-error there is no version 2
evaluate({ ...tea, version: 2 });
// @ts-expect-error a field that the format does not know
const more: Model = { ...tea, vendor: "Anyone" };
// @ts-expect-error kinds are words of a list
tea.offer.elements![0].kind = "nice";
// @ts-expect-error results have no such field
evaluate(tea).worth;
// @ts-expect-error a lever may be missing
plan(tea).levers.time.promise;
// @ts-expect-error no such language
validate(tea, { language: "de" });
// @ts-expect-error an amount is a number or a range
evaluate(tea, { version: 1, amounts: { warmth: "8" } });
// @ts-expect-error amounts have names
evaluate(tea, { version: 1, amounts: 7 });
// @ts-expect-error answers are a document
evaluate(tea, 7);

const said: Response[] = [{ answers: { version: 1, persona: "cold" }, statedWorth: 4 }, { version: 1, amounts: { warmth: 8 } }];
const bias: number | undefined = assess(tea, said, { wave: "2026" }).validation.all.bias?.by;
const least: number | null | undefined = assess(tea, "statedWorth\n4\n").valueCases[0]?.claims[0]?.atLeast;
const unit: "money" | "share" | "scale" = questionnaire(tea, { ladder: [3, 4], language: "ko" }).questions[0]!.unit as "money";
const streamed: Promise<number> = assessStream(tea, new Blob([""])).then(({ responses }) => responses);
// @ts-expect-error a stated worth is a number
assess(tea, [{ answers: { version: 1 }, statedWorth: "4" }]);
// @ts-expect-error an assessment has no such field
assess(tea, said).results;
// @ts-expect-error a ladder has prices
questionnaire(tea, { ladder: ["3"] });
// @ts-expect-error nothing may be drifting
assess(tea, said).drift.changes;

const calculator = document.createElement("worthwhile-calculator");
calculator.model = tea;
calculator.answers = { version: 1, persona: "cold" };
calculator.addEventListener("worthwhile-change", ({ detail }) => detail.results.offer.value);
const ceiling: number | null | undefined = calculator.results?.price.ceiling;
const link: string | undefined = calculator.link();
document.querySelector("worthwhile-planner")?.results?.loyalty?.joint;
document.addEventListener("worthwhile-error", ({ detail }) => detail.faults.map(({ rule }) => rule));
const keeps: boolean = calculator.remember;
calculator.remember = true;
calculator.currency = null;
class Own extends WorthwhileCalculator {}
Own.define("own-calculator");
// @ts-expect-error a boolean is none in words
calculator.remember = "yes";
// @ts-expect-error results are computed
calculator.results = null;
// @ts-expect-error a planner's results are a plan
document.createElement("worthwhile-planner").results?.offer;
// @ts-expect-error an error has no results
calculator.addEventListener("worthwhile-error", ({ detail }) => detail.results);

const page = (
  <worthwhile-calculator
    model={tea}
    persona="cold"
    currency="EUR"
    loading="eager"
    className="wide"
    onworthwhile-change={({ detail }) => detail.results.verdict}
  >
    Tea costs €3.
  </worthwhile-calculator>
);
// @ts-expect-error no such theme
const odd = <worthwhile-calculator theme="pink" />;
// @ts-expect-error planners have no personas
const plain = <worthwhile-planner persona="cold" />;

const component = (
  <Calculator model={tea} remember currency={null} className="wide" onChange={({ detail }) => detail.results.verdict} ref={(element) => void element?.link()}>
    Tea costs €3.
  </Calculator>
);
// @ts-expect-error a planner's results are a plan
const oddComponent = <Planner onReady={({ detail }) => detail.results.offer} />;
// @ts-expect-error planners have no personas
const plainComponent = <Planner persona="cold" />;
const started: Promise<void> = ready(fetch("functions.wasm"));
const attached = properties({ model: tea, answers: null });

type VueProps = InstanceType<GlobalComponents["worthwhile-calculator"]>["$props"];
const inVue: VueProps = { model: tea, theme: "dark" };
// @ts-expect-error no such theme
const oddInVue: VueProps = { theme: "pink" };

const inSvelte: SvelteHTMLElements["worthwhile-planner"] = {
  model: "pizza-delivery",
  "onworthwhile-ready": ({ detail }) => detail.results.advice,
};
// @ts-expect-error an address is a text
const oddInSvelte: SvelteHTMLElements["worthwhile-planner"] = { model: 7 };

export { attached, bias, ceiling, component, faults, inSvelte, inVue, keeps, least, link, more, odd, oddInSvelte, oddComponent, oddInVue, page, plain, plainComponent, promise, started, streamed, unit, value, verdict, without };
