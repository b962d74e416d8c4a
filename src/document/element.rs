//! Elements of value in a document.

use super::names::{ACTIVITIES, KINDS, SIDES, STAGES, name_of};
use super::proposition::{read_compared, write_compared};
use super::quantity::{Bounds, read_quantity, write_quantity};
use super::reader::{Node, Record};
use super::{Rule, Value};
use crate::model::value::{Activity, Element, Kind, Scale, Side, Stage, Unit};
use crate::model::{Limits, Quantity, Wording};

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
    "times",
    "years",
    "needsService",
    "belief",
    "sameAs",
    "ours",
    "customer",
];
const UNITS: &[&str] = &["money", "priceShare", "minutes", "hours", "effort", "rating"];

pub(super) fn read_element(node: &Node) -> Option<Element> {
    let record = node.record(FIELDS)?;
    let id = record.required("id").and_then(|node| node.id());
    let label = record.required("label").and_then(|node| node.wording());
    let help = record.or("help", Wording::default(), |node| node.wording());
    let side = record.required("side").and_then(|node| node.one_of(SIDES.0, SIDES.1));
    let kind = record.required("kind").and_then(|node| node.one_of(KINDS.0, KINDS.1));
    let stage = record.or("stage", Stage::Use, |node| node.one_of(STAGES.0, STAGES.1));
    let unit = read_unit(&record);
    let times = record.or("times", 1.0, |node| node.number(0.0, 1e6));
    let years = record.or("years", 1, read_years);
    let needs_service = record.or("needsService", true, |node| node.truth());
    let belief = record.or("belief", 1.0, |node| node.number(0.0, Element::MAX_BELIEF));
    let compared = read_compared(&record);
    let amount = read_amount(&record, unit);
    let (said, amount) = (side?, amount?);
    let (side, amount) = on_its_side(&record, amount, said)?;
    let kind = kind_on_side(&record, kind?, said, side)?;
    let countable = !matches!(kind, Kind::Service | Kind::Social);
    let tangible = record.or("tangible", countable, |node| node.truth());
    Some(Element {
        id: id?,
        label: label?,
        help: help?,
        side,
        kind,
        stage: stage?,
        tangible: tangible?,
        unit: unit?,
        amount,
        times: times?,
        years: years?,
        needs_service: needs_service?,
        belief: belief?,
        compared: compared?,
    })
}

fn read_amount(record: &Record, unit: Option<Unit>) -> Option<Quantity> {
    let bounds = match unit {
        Some(unit @ (Unit::Effort | Unit::Rating(_))) => {
            let (min, max) = unit.bounds();
            Bounds { min, max, slider: Limits::between(min, max).ok() }
        }
        _ => Bounds::SIGNED,
    };
    read_quantity(&record.required("amount")?, bounds)
}

fn read_years(node: Node) -> Option<u32> {
    let years = node.number(1.0, f64::from(Element::MAX_YEARS))?;
    let whole = (1..=Element::MAX_YEARS).find(|whole| f64::from(*whole) == years);
    whole.map_or_else(|| node.fault(Rule::NotWhole(years)), Some)
}

fn read_unit(record: &Record) -> Option<Unit> {
    let own = Activity::Own;
    let activity = record.or("activity", own, |node| node.one_of(ACTIVITIES.0, ACTIVITIES.1));
    let ten = Scale { worst: 0.0, best: 10.0, swing: 1.0 };
    let scale = record.or("scale", ten, read_scale);
    // A faulty activity or scale must not hide a faulty unit.
    let all = [
        Unit::Money,
        Unit::PriceShare,
        Unit::Minutes(activity.unwrap_or(own)),
        Unit::Hours(activity.unwrap_or(own)),
        Unit::Effort,
        Unit::Rating(scale.unwrap_or(ten)),
    ];
    let unit = record.or("unit", Unit::Money, |node| node.one_of(UNITS, &all));
    let (unit, ..) = (unit?, activity?, scale?);
    let fields = [
        ("activity", matches!(unit, Unit::Minutes(_) | Unit::Hours(_))),
        ("scale", matches!(unit, Unit::Rating(_))),
    ];
    let misplaced = fields.into_iter().filter(|(_, belongs)| !belongs);
    let misplaced: Vec<_> = misplaced.filter_map(|(name, _)| record.optional(name)).collect();
    for node in &misplaced {
        node.fault::<()>(Rule::NotForUnit(unit_name(&unit).to_owned()));
    }
    misplaced.is_empty().then_some(unit)
}

fn read_scale(node: Node) -> Option<Scale> {
    let record = node.record(&["worst", "best", "swing"])?;
    let end = |name, usual| record.or(name, usual, |node| node.number(0.0, 1e6));
    let (worst, best) = (end("worst", 0.0), end("best", 10.0));
    let swing = record.or("swing", 1.0, |node| node.number(1e-6, 1e6));
    let (worst, best) = (worst?, best?);
    // What is nearly nothing apart would make one step nearly infinite.
    if (best - worst).abs() < 1e-6 {
        return node.fault(Rule::SameEnds(worst));
    }
    Some(Scale { worst, best, swing: swing? })
}

/// A negative gain is a sacrifice and the other way round; what may be either is neither.
fn on_its_side(record: &Record, amount: Quantity, side: Side) -> Option<(Side, Quantity)> {
    let estimate = amount.estimate;
    if estimate.low() >= 0.0 {
        return Some((side, amount));
    }
    let node = record.required("amount")?;
    if estimate.high() > 0.0 {
        let error = crate::model::InputError::TooSmall { value: estimate.low(), min: 0.0 };
        return node.fault(Rule::Number(error));
    }
    node.notice(Rule::MovedSide(estimate.likely()));
    let other = if side == Side::Benefit { Side::Cost } else { Side::Benefit };
    Some((other, Quantity { estimate: estimate.negated(), ..amount }))
}

fn kind_on_side(record: &Record, kind: Kind, said: Side, side: Side) -> Option<Kind> {
    let of_cost = matches!(kind, Kind::Money | Kind::Time | Kind::Effort | Kind::Convenience);
    let node = record.required("kind")?;
    match (side, of_cost) {
        (Side::Benefit, true) if said == Side::Benefit => {
            node.fault(Rule::KindOfCost(name_of(KINDS, &kind).to_owned()))
        }
        // A cost that became a gain saves something, which is an economic gain.
        (Side::Benefit, true) => Some(Kind::Economic),
        _ => Some(kind),
    }
}

pub(super) fn unit_name(unit: &Unit) -> &'static str {
    match unit {
        Unit::Money => "money",
        Unit::PriceShare => "priceShare",
        Unit::Minutes(_) => "minutes",
        Unit::Hours(_) => "hours",
        Unit::Effort => "effort",
        Unit::Rating(_) => "rating",
    }
}

pub(super) fn write_element(element: &Element) -> Value {
    let (activity, scale) = match element.unit {
        Unit::Minutes(activity) | Unit::Hours(activity) => {
            (Value::text(name_of(ACTIVITIES, &activity)), Value::Nothing)
        }
        Unit::Rating(scale) => (Value::Nothing, write_scale(&scale)),
        _ => (Value::Nothing, Value::Nothing),
    };
    let mut fields = vec![
        ("id", Value::text(element.id.as_str())),
        ("label", write_wording(&element.label)),
        ("help", write_wording(&element.help)),
        ("side", Value::text(name_of(SIDES, &element.side))),
        ("kind", Value::text(name_of(KINDS, &element.kind))),
        ("stage", Value::text(name_of(STAGES, &element.stage))),
        ("tangible", Value::Truth(element.tangible)),
        ("unit", Value::text(unit_name(&element.unit))),
        ("activity", activity),
        ("scale", scale),
        ("amount", write_quantity(&element.amount)),
        ("times", Value::Number(element.times)),
        ("years", Value::Number(f64::from(element.years))),
        ("needsService", Value::Truth(element.needs_service)),
        ("belief", Value::Number(element.belief)),
    ];
    fields.extend(write_compared(&element.compared));
    Value::record(fields)
}

fn write_scale(scale: &Scale) -> Value {
    let fields = [("worst", scale.worst), ("best", scale.best), ("swing", scale.swing)];
    Value::record(fields.map(|(name, x)| (name, Value::Number(x))).to_vec())
}

pub(super) fn write_wording(wording: &Wording) -> Value {
    match wording.entries() {
        [] => Value::Nothing,
        [(tag, words)] if tag.is_empty() => Value::text(words),
        all => {
            let said = all.iter().map(|(tag, words)| (tag.as_str(), Value::text(words)));
            Value::record(said.collect())
        }
    }
}
