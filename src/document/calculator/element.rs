//! Elements of value in a document.

use super::formula::{read_followed, read_times, write_followed, write_times};
use super::proposition::{read_compared, write_compared};
use crate::document::quantity::Bounds;
use crate::document::reader::{Node, Record};
use crate::document::wording::write_wording;
use crate::document::words::{Words, words};
use crate::document::{Rule, Value};
use crate::model::calculator::{
    Activity, Dimension, DriverUnit, Element, Formula, Kind, Scale, Side, Stage, Unit,
};
use crate::model::{CollectVec, InputError, LARGEST, Limits, Quantity};

const FIELDS: &[&str] = &[
    "id",
    "label",
    "help",
    "side",
    "kind",
    "stage",
    "tangible",
    "unit",
    "activity",
    "scale",
    "amount",
    "quantiles",
    "times",
    "years",
    "from",
    "ramp",
    "needsService",
    "belief",
    "sameAs",
    "ours",
    "customer",
];

/// What an amount is in, apart from what else a unit says.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::document) enum UnitName {
    Money,
    PriceShare,
    Minutes,
    Hours,
    Effort,
    Rating,
}

words! {
    UnitName {
        Money = "money",
        PriceShare = "priceShare",
        Minutes = "minutes",
        Hours = "hours",
        Effort = "effort",
        Rating = "rating",
    }
}

pub(in crate::document) fn read_element(node: &Node) -> Element {
    let record = node.record(FIELDS);
    let faults = node.report().count();
    let id = record.required("id").id();
    let label = record.required("label").wording();
    let help = record.wording("help");
    let said = record.required("side").word();
    let kind = record.required("kind").word();
    let stage = record.word("stage", Stage::Use);
    let unit = read_unit(&record);
    let (times, times_by) = read_times(&record);
    let whole = |name, least| record.optional(name).and_then(|node| read_whole(&node, least));
    let years = whole("years", 1).unwrap_or(1);
    let from = whole("from", 0).unwrap_or_else(|| Element::usual_start(years));
    let ramp = record.optional("ramp").map_or_else(Vec::new, |node| read_ramp(&node, years));
    let needs_service = record.maybe("needsService", Node::truth).unwrap_or(true);
    let belief = record.number("belief", 1.0, (0.0, Element::MAX_BELIEF));
    let compared = read_compared(&record);
    let (given, amount_by) = read_amount(&record, unit);
    let quantiles = record.optional("quantiles");
    let mut quantiles =
        quantiles.map_or_else(Vec::new, |node| read_quantiles(&node, (-LARGEST, LARGEST)));
    if amount_by.is_some() && !quantiles.is_empty() {
        record.required("quantiles").notice(Rule::Unknown);
        quantiles.clear();
    }
    let (mut side, mut amount) = (said.unwrap_or(Side::Benefit), given);
    let mut kind = kind.unwrap_or(Kind::Money);
    // A notice about the side makes sense only if everything else is right.
    if node.report().count() == faults {
        (side, amount) = on_its_side(&record, given, side);
        if side != said.unwrap_or(side) {
            quantiles = quantiles.into_iter().rev().map(|x| 0.0 - x).collect_vec();
        }
        kind = kind_on_side(&record, kind, said.unwrap_or(side), side);
    }
    let countable = !matches!(kind, Kind::Service | Kind::Social);
    let tangible = record.maybe("tangible", Node::truth).unwrap_or(countable);
    let unit = unit.unwrap_or(Unit::Money);
    #[rustfmt::skip]
    let element = Element {
        id, label, help, side, kind, stage, tangible, unit, amount, amount_by, quantiles, times, times_by, years,
        from, ramp,
        needs_service, belief, compared,
    };
    element
}

fn read_amount(record: &Record, unit: Option<Unit>) -> (Quantity, Option<Formula>) {
    let node = record.required("amount");
    let bounds = match unit {
        Some(unit @ (Unit::Effort | Unit::Rating(_))) => {
            let (min, max) = unit.bounds();
            Bounds { min, max, slider: Limits::between(min, max).ok() }
        }
        _ => Bounds::SIGNED,
    };
    let unit = match unit {
        Some(Unit::Minutes(_)) => DriverUnit::Minutes,
        Some(Unit::Hours(_)) => DriverUnit::Hours,
        Some(Unit::PriceShare | Unit::Effort | Unit::Rating(_)) => DriverUnit::Number,
        Some(Unit::Money) | None => DriverUnit::Money,
    };
    read_followed(&node, bounds, Dimension::of(unit))
}

/// A number of years.
pub(in crate::document) fn read_whole(node: &Node, least: u32) -> Option<u32> {
    let years = node.number(f64::from(least), f64::from(Element::MAX_YEARS))?;
    let whole = (least..=Element::MAX_YEARS).find(|whole| f64::from(*whole) == years);
    if whole.is_none() {
        node.fault(Rule::NotWhole(years));
    }
    whole
}

/// The shares of the full amount in the first years, no more than there are years.
fn read_ramp(node: &Node, years: u32) -> Vec<f64> {
    let shares = node.list(years as usize);
    shares.iter().map(|share| share.number(0.0, 1.0).unwrap_or(1.0)).collect_vec()
}

/// The unit; `None` after a fault.
fn read_unit(record: &Record) -> Option<Unit> {
    let faults = record.report().count();
    let activity = record.word("activity", Activity::Own);
    let ten = Scale { worst: 0.0, best: 10.0, swing: 1.0 };
    let scale = record.maybe("scale", read_scale).unwrap_or(ten);
    let unit = match record.word("unit", UnitName::Money) {
        UnitName::PriceShare => Unit::PriceShare,
        UnitName::Minutes => Unit::Minutes(activity),
        UnitName::Hours => Unit::Hours(activity),
        UnitName::Effort => Unit::Effort,
        UnitName::Rating => Unit::Rating(scale),
        UnitName::Money => Unit::Money,
    };
    if record.report().count() > faults {
        return None;
    }
    let fields = [
        ("activity", matches!(unit, Unit::Minutes(_) | Unit::Hours(_))),
        ("scale", unit.is_rating()),
    ];
    for (name, _) in fields.into_iter().filter(|(_, belongs)| !belongs) {
        if let Some(node) = record.optional(name) {
            node.fault(Rule::NotForUnit(unit_name(&unit).to_owned()));
        }
    }
    (record.report().count() == faults).then_some(unit)
}

fn read_scale(node: &Node) -> Scale {
    let record = node.record(&["worst", "best", "swing"]);
    let faults = node.report().count();
    let worst = record.number("worst", 0.0, (0.0, 1e6));
    let best = record.number("best", 10.0, (0.0, 1e6));
    let swing = record.number("swing", 1.0, (1e-6, 1e6));
    // Ends that nearly coincide would make the worth of one step nearly infinite.
    if (best - worst).abs() < 1e-6 && node.report().count() == faults {
        node.fault(Rule::SameEnds(worst));
    }
    Scale { worst, best, swing }
}

/// The quantiles of an amount within bounds, which must rise.
pub(in crate::document) fn read_quantiles(node: &Node, (min, max): (f64, f64)) -> Vec<f64> {
    let nodes = node.list(Element::MAX_QUANTILES);
    let numbers = nodes.iter().map(|node| node.number(min, max).unwrap_or(0.0));
    let numbers: Vec<f64> = numbers.collect_vec();
    for (pair, node) in numbers.windows(2).zip(nodes.iter().skip(1)) {
        if let [lower, higher] = pair
            && lower > higher
        {
            node.fault(Rule::Number(InputError::OutOfOrder { lower: *lower, higher: *higher }));
        }
    }
    numbers
}

/// Moves a negative gain to the costs, and a negative cost to the gains. A range across zero is on the side of
/// its likely figure.
fn on_its_side(record: &Record, amount: Quantity, side: Side) -> (Side, Quantity) {
    let (estimate, limits) = (amount.estimate, amount.limits);
    if estimate.likely() >= 0.0 {
        return (side, amount);
    }
    record.required("amount").notice(Rule::MovedSide(estimate.likely()));
    let other = if side == Side::Benefit { Side::Cost } else { Side::Benefit };
    let limits = if limits.min() < 0.0 { limits.negated() } else { limits };
    (other, Quantity { estimate: estimate.negated(), limits, ..amount })
}

fn kind_on_side(record: &Record, kind: Kind, said: Side, side: Side) -> Kind {
    let of_cost = matches!(kind, Kind::Money | Kind::Time | Kind::Effort | Kind::Convenience);
    match (side, of_cost) {
        (Side::Benefit, true) if said == Side::Benefit => {
            let name = kind.name().to_owned();
            record.required("kind").fault(Rule::KindOfCost(name));
            kind
        }
        // A negative cost saves something, which is an economic gain.
        (Side::Benefit, true) => Kind::Economic,
        _ => kind,
    }
}

pub(in crate::document) fn unit_name(unit: &Unit) -> &'static str {
    let unit = match unit {
        Unit::Money => UnitName::Money,
        Unit::PriceShare => UnitName::PriceShare,
        Unit::Minutes(_) => UnitName::Minutes,
        Unit::Hours(_) => UnitName::Hours,
        Unit::Effort => UnitName::Effort,
        Unit::Rating(_) => UnitName::Rating,
    };
    unit.name()
}

pub(in crate::document) fn write_element(element: &Element) -> Value {
    let (activity, scale) = match element.unit {
        Unit::Minutes(activity) | Unit::Hours(activity) => {
            (Value::text(activity.name()), Value::Nothing)
        }
        Unit::Rating(scale) => (Value::Nothing, write_scale(&scale)),
        _ => (Value::Nothing, Value::Nothing),
    };
    // Years that are changed later bring their usual start along.
    let unusual = element.from != Element::usual_start(element.years);
    let mut fields = vec![
        ("id", Value::text(element.id.as_str())),
        ("label", write_wording(&element.label)),
        ("help", write_wording(&element.help)),
        ("side", Value::text(element.side.name())),
        ("kind", Value::text(element.kind.name())),
        ("stage", Value::text(element.stage.name())),
        ("tangible", Value::Truth(element.tangible)),
        ("unit", Value::text(unit_name(&element.unit))),
        ("activity", activity),
        ("scale", scale),
        ("amount", write_followed(&element.amount, element.amount_by.as_ref())),
        ("quantiles", write_numbers(&element.quantiles)),
        ("times", write_times(element.times, element.times_by.as_ref())),
        ("years", Value::Number(f64::from(element.years))),
        ("from", Value::number_or_nothing(unusual.then_some(f64::from(element.from)))),
        ("ramp", write_numbers(&element.ramp)),
        ("needsService", Value::Truth(element.needs_service)),
        ("belief", Value::Number(element.belief)),
    ];
    fields.extend(write_compared(&element.compared));
    Value::record(fields)
}

pub(in crate::document) fn write_numbers(numbers: &[f64]) -> Value {
    match numbers {
        [] => Value::Nothing,
        some => Value::List(some.iter().copied().map(Value::Number).collect_vec()),
    }
}

fn write_scale(scale: &Scale) -> Value {
    let fields = [("worst", scale.worst), ("best", scale.best), ("swing", scale.swing)];
    Value::record(fields.map(|(name, x)| (name, Value::Number(x))).to_vec())
}
