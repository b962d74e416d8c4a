//! Every field of a model, as in docs/schema/model-v1.json.

use super::form::{Choice, Control, Control::*, Form, Measure::*, Refers::*};
use super::{Field as F, Step, steps};
use crate::document::calculator::correlation::MAX_CORRELATIONS;
use crate::document::calculator::element::UnitName;
use crate::document::planner::{MAX_ACTIONS, MAX_TOUCHPOINTS};
use crate::document::words::Words;
use crate::model::calculator::{Activity, Driver, DriverUnit, Kind, Side, Stage, Standing};
use crate::model::planner::{ActionKind, Lever, Period, TimeUnit};
use crate::model::{Ends, Evidence, Shape};

const fn choice(name: &'static str, words: &'static [&'static str]) -> Choice {
    Choice { name, words }
}

/// Every choice.
pub static CHOICES: [&Choice; 14] = [
    &SHAPE,
    &SIDE,
    &KIND,
    &STAGE,
    &DRIVER_UNIT,
    &UNIT,
    &ACTIVITY,
    &SOURCE,
    &ENDS,
    &STANDING,
    &LEVER,
    &PERIOD,
    &TIME_UNIT,
    &ACTION_KIND,
];
static SHAPE: Choice = choice("shape", Shape::NAMES);
static SIDE: Choice = choice("side", Side::NAMES);
static KIND: Choice = choice("kind", Kind::NAMES);
static STAGE: Choice = choice("stage", Stage::NAMES);
static DRIVER_UNIT: Choice = choice("driverUnit", DriverUnit::NAMES);
static UNIT: Choice = choice("unit", UnitName::NAMES);
static ACTIVITY: Choice = choice("activity", Activity::NAMES);
static SOURCE: Choice = choice("evidence", Evidence::NAMES);
static ENDS: Choice = choice("ends", Ends::NAMES);
static STANDING: Choice = choice("standing", Standing::NAMES);
static LEVER: Choice = choice("lever", Lever::NAMES);
static PERIOD: Choice = choice("period", Period::NAMES);
static TIME_UNIT: Choice = choice("timeUnit", TimeUnit::NAMES);
static ACTION_KIND: Choice = choice("action", ActionKind::NAMES);

const fn form(name: &'static str, own: &'static [F]) -> Form {
    Form { name, own, figures: None }
}

/// A section of the planner; its figures are in the planner's table.
const fn section(name: &'static str, own: &'static [F]) -> Form {
    Form { name, own, figures: Some(name) }
}

/// Every form.
pub static FORMS: [&Form; 31] = [
    &MODEL,
    &DRIVER,
    &OFFER,
    &ELEMENT,
    &SCALE,
    &UTILITY,
    &OUTCOME,
    &WARRANTY,
    &CORRELATION,
    &PERSONA,
    &SITUATION,
    &PROPOSITION,
    &PROOF,
    &NEXT,
    &STEP,
    &RATES,
    &AMOUNT,
    &CITED,
    &PLANNER,
    &TIME,
    &COST,
    &SERVICE,
    &FEELING,
    &TOUCHPOINT,
    &COMPLAINTS,
    &FIRST_DAY,
    &ACTION,
    &KEPT,
    &LOYALTY,
    &AFTER,
    &LEVEL,
];

/// The whole model.
pub static MODEL: Form = form(
    "model",
    &[
        F::must("version", Fixed),
        F::may("$schema", Fixed),
        F::must("title", Words),
        F::may("period", Words),
        F::must("currency", Currency),
        F::must("id", Name).rare(),
        F::may("edition", Text).rare(),
        F::may("about", Words).rare(),
        F::may("discount", Number(OfHundred)).rare(),
        F::may("shape", Choice(&SHAPE)).rare(),
        F::may("drivers", List(&DRIVER, Driver::MAX)),
        F::must("offer", Record(&OFFER)),
        F::may("alternatives", List(&OFFER, 8)),
        F::may("mustChoose", Truth).rare(),
        F::may("correlations", List(&CORRELATION, MAX_CORRELATIONS)).rare(),
        F::may("personas", List(&PERSONA, 12)),
        F::may("situations", List(&SITUATION, 8)),
        F::may("rates", Record(&RATES)),
        F::may("proposition", Record(&PROPOSITION)),
        F::may("next", Record(&NEXT)),
        F::may("planner", Record(&PLANNER)),
    ],
);

static DRIVER: Form = form(
    "driver",
    &[
        F::must("label", Words),
        F::may("help", Words),
        F::may("unit", Choice(&DRIVER_UNIT)),
        F::may("per", Choice(&DRIVER_UNIT)).rare(),
        F::may("counts", Words),
        F::must("amount", Amount(&AMOUNT)),
        F::may("quantiles", Numbers).rare(),
        F::must("id", Name).rare(),
    ],
);

static OFFER: Form = form(
    "offer",
    &[
        F::must("name", Words),
        F::must("price", Amount(&AMOUNT)),
        F::may("priceYears", Number(Plain)).rare(),
        F::may("unitCost", Number(Plain)).rare(),
        F::must("id", Name).rare(),
        F::may("elements", List(&ELEMENT, 200)),
        F::may("utility", Record(&UTILITY)),
        F::may("warranty", Record(&WARRANTY)),
    ],
);

static ELEMENT: Form = form(
    "element",
    &[
        F::must("label", Words),
        F::may("help", Words),
        F::must("side", Choice(&SIDE)),
        F::must("kind", Choice(&KIND)),
        F::may("stage", Choice(&STAGE)),
        F::may("unit", Choice(&UNIT)),
        F::may("activity", Choice(&ACTIVITY)),
        F::may("scale", Record(&SCALE)),
        F::must("amount", Amount(&SIGNED)),
        F::may("quantiles", Numbers).rare(),
        F::may("times", Number(Plain)).rare(),
        F::may("years", Number(Plain)).rare(),
        F::may("from", Number(Plain)).rare(),
        F::may("ramp", Numbers).rare(),
        F::may("belief", Number(OfHundred)).rare(),
        F::may("tangible", Truth).rare(),
        F::may("needsService", Truth).rare(),
        F::may("sameAs", ReferAll(Otherwise)).rare(),
        F::may("ours", Choice(&STANDING)).rare(),
        F::may("customer", Choice(&STANDING)).rare(),
        F::must("id", Name).rare(),
    ],
);

static SCALE: Form = form(
    "scale",
    &[
        F::may("worst", Number(Plain)),
        F::may("best", Number(Plain)),
        F::may("swing", Number(Plain)),
    ],
);

static UTILITY: Form = form(
    "utility",
    &[
        F::must("performance", Amount(&SHARE)),
        F::may("constraint", Amount(&SHARE)),
        F::may("mustBe", List(&OUTCOME, 20)),
    ],
);

static OUTCOME: Form = form(
    "outcome",
    &[F::must("label", Words), F::must("met", Amount(&SHARE)), F::must("id", Name).rare()],
);

static WARRANTY: Form = form(
    "warranty",
    &[
        F::may("available", Amount(&SHARE)),
        F::may("capacity", Amount(&SHARE)),
        F::may("continuous", Amount(&SHARE)),
        F::may("secure", Amount(&SHARE)),
        F::may("failureCost", Amount(&AMOUNT)),
        F::may("times", Number(Plain)).rare(),
    ],
);

static CORRELATION: Form = form(
    "correlation",
    &[
        F::must("one", Refers(Drawn)),
        F::must("other", Refers(Drawn)),
        F::must("correlation", Number(Plain)),
    ],
);

static PERSONA: Form = form(
    "persona",
    &[
        F::must("label", Words),
        F::may("rates", Record(&RATES)),
        F::may("weights", Weights),
        F::must("id", Name).rare(),
    ],
);

static SITUATION: Form = form(
    "situation",
    &[
        F::must("label", Words),
        F::may("weights", Weights),
        F::may("alternatives", ReferAll(Alternatives)),
        F::must("id", Name).rare(),
    ],
);

static PROPOSITION: Form = form(
    "proposition",
    &[
        F::may("what", Words),
        F::may("delivered", Words),
        F::may("convinced", Words),
        F::may("proofs", List(&PROOF, 200)),
    ],
);

static PROOF: Form = form("proof", &[F::must("element", Refers(Offered)), F::must("proof", Words)]);

static NEXT: Form = form(
    "next",
    &[
        F::may("yes", Record(&STEP)),
        F::may("another", Record(&STEP)),
        F::may("close", Record(&STEP)),
        F::may("no", Record(&STEP)),
    ],
);

static STEP: Form = form("step", &[F::must("words", Words), F::must("address", Text)]);

static RATES: Form = form(
    "rates",
    &[
        F::may("hour", Amount(&AMOUNT)),
        F::may("hassle", Amount(&AMOUNT)),
        F::may("anchor", Amount(&AMOUNT)),
    ],
);

static CITED: Form =
    form("source", &[F::must("text", Words), F::may("address", Text), F::may("date", Text)]);

/// A figure with its range and its slider.
static AMOUNT: Form = form("amount", AMOUNT_FIELDS);
/// The same for an element; a negative figure moves it to the other side.
static SIGNED: Form = form("amount", AMOUNT_FIELDS);
/// The same for a share.
static SHARE: Form = form("amount", SHARE_FIELDS);
static AMOUNT_FIELDS: &[F] = &[
    F::must("likely", Number(Plain)),
    F::may("evidence", Choice(&SOURCE)),
    F::may("source", Record(&CITED)),
    F::may("low", Number(Plain)).rare(),
    F::may("high", Number(Plain)).rare(),
    F::may("ends", Choice(&ENDS)).rare(),
    F::may("min", Number(Plain)).rare(),
    F::may("max", Number(Plain)).rare(),
    F::may("step", Number(Plain)).rare(),
];
static SHARE_FIELDS: &[F] = &[
    F::must("likely", Number(OfHundred)),
    F::may("evidence", Choice(&SOURCE)),
    F::may("source", Record(&CITED)),
    F::may("low", Number(OfHundred)).rare(),
    F::may("high", Number(OfHundred)).rare(),
    F::may("ends", Choice(&ENDS)).rare(),
    F::may("min", Number(OfHundred)).rare(),
    F::may("max", Number(OfHundred)).rare(),
    F::may("step", Number(OfHundred)).rare(),
];

static PLANNER: Form = form(
    "planner",
    &[
        F::may("lever", Choice(&LEVER)),
        F::may("period", Choice(&PERIOD)),
        F::may("perSale", Words),
        F::may("time", Record(&TIME)),
        F::may("cost", Record(&COST)),
        F::may("service", Record(&SERVICE)),
        F::may("touchpoints", List(&TOUCHPOINT, MAX_TOUCHPOINTS)),
        F::may("complaints", Record(&COMPLAINTS)),
        F::may("firstDay", Record(&FIRST_DAY)),
        F::may("actions", List(&ACTION, MAX_ACTIONS)),
        F::may("kept", Record(&KEPT)),
        F::may("loyalty", Record(&LOYALTY)),
        F::may("after", Record(&AFTER)),
        F::may("feeling", Record(&FEELING)),
    ],
);

static TIME: Form =
    section("time", &[F::may("unit", Choice(&TIME_UNIT)), F::may("observed", Numbers).rare()]);
static COST: Form = section("cost", &[F::may("observed", Numbers).rare()]);
static SERVICE: Form = section("service", &[F::may("levels", List(&LEVEL, 20))]);
static FEELING: Form = section("feeling", &[]);
static COMPLAINTS: Form = section("complaints", &[]);
static FIRST_DAY: Form = section("firstDay", &[]);
static KEPT: Form = section("kept", &[]);
static LOYALTY: Form = section("loyalty", &[]);
static AFTER: Form = section("after", &[]);

static LEVEL: Form = form(
    "level",
    &[
        F::must("label", Words),
        F::must("level", Number(Plain)),
        F::must("share", Number(Plain)),
        F::may("extraCost", Number(Plain)),
    ],
);

static TOUCHPOINT: Form = form(
    "touchpoint",
    &[
        F::must("label", Words),
        F::may("canGoWrong", Words),
        F::may("desired", Number(Plain)),
        F::may("adequate", Number(Plain)),
        F::may("received", Number(Plain)),
        F::may("weight", Number(Plain)),
        F::may("meetings", Number(Plain)).rare(),
        F::may("elements", ReferAll(Offered)).rare(),
        F::may("repair", Number(Plain)),
        F::must("id", Name).rare(),
    ],
);

static ACTION: Form = form(
    "action",
    &[
        F::must("kind", Choice(&ACTION_KIND)),
        F::may("label", Words),
        F::must("when", Number(Plain)),
        F::may("who", Words),
        F::may("cost", Number(Plain)),
        F::may("words", Words).rare(),
        F::must("id", Name).rare(),
    ],
);

/// The control of the field at a place, if there is such a field.
pub fn control_at(place: &str) -> Option<Control> {
    let mut found = Record(&MODEL);
    for step in steps(place) {
        found = match (step, found) {
            (Step::Field(name), Record(form) | Amount(form)) => form.field(name)?.control,
            (Step::Item(_), List(form, _)) => Record(form),
            _ => return None,
        };
    }
    Some(found)
}
