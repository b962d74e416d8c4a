//! What the `planner` of a model and the `planner` of answers have in common: sections of figures.

use crate::document::Value;
use crate::document::calculator::answers::said_or_nothing;
use crate::document::quantity::{Bounds, read_estimate};
use crate::document::reader::{Node, Record};
use crate::document::words::Words;
use crate::model::planner::{
    About, FIGURES, FigureUnit, Figures, Lever, Observed, Period, Ranges, SECTIONS,
};
use crate::model::{CollectVec, LARGEST};

const MAX_OBSERVED: usize = 10_000;

/// The record of a planner; `more` are the fields that not every planner has.
pub(super) fn planner_record<'a>(node: &Node<'a>, more: &[&str]) -> Record<'a> {
    let others = ["lever", "period", "touchpoints", "actions"];
    node.record(&[SECTIONS, &others, more].concat())
}

/// The sections that hold only figures, unlike those of the levers.
fn only_figures() -> impl Iterator<Item = &'static str> {
    SECTIONS.iter().copied().filter(|section| Lever::from_name(section).is_none())
}

fn figures_of(section: &str) -> impl Iterator<Item = &'static About> {
    FIGURES.iter().copied().filter(move |about| about.section == section)
}

pub(super) fn read_lever(record: &Record) -> Option<Lever> {
    record.optional("lever").and_then(|node| node.word())
}

pub(super) fn read_period(record: &Record) -> Option<Period> {
    record.optional("period").and_then(|node| node.word())
}

/// Reads the figures of a section, and returns its record, from which the caller reads the fields in
/// `others`.
pub(super) fn read_figures<'a>(
    planner: &Record<'a>,
    section: &str,
    others: &[&str],
    figures: &mut Figures,
) -> Record<'a> {
    read_section(planner, section, others, figures, None)
}

/// The same; with `ranges`, a figure may be a record with its range.
fn read_section<'a>(
    planner: &Record<'a>,
    section: &str,
    others: &[&str],
    figures: &mut Figures,
    mut ranges: Option<&mut Ranges>,
) -> Record<'a> {
    let mut known = others.to_vec();
    known.extend(figures_of(section).map(|about| about.name));
    let record = planner.section(section, &known);
    for about in figures_of(section) {
        let Some(node) = record.optional(about.name) else { continue };
        let value = match (about.unit, node.value(), &mut ranges) {
            (FigureUnit::Truth, _, _) => Some(f64::from(node.truth())),
            (_, Value::Record(_), Some(ranges)) if about.figure.may_range() => {
                read_range(&node, about, ranges)
            }
            _ => node.number(about.least, about.greatest),
        };
        if let Some(value) = value {
            // The bounds were checked where the figure was read.
            figures.set(about.figure, value).ok();
        }
    }
    record
}

/// The likely figure of a range.
fn read_range(node: &Node, about: &About, ranges: &mut Ranges) -> Option<f64> {
    let bounds = Bounds { min: about.least, max: about.greatest, slider: None };
    let estimate = read_estimate(node, bounds)?;
    if estimate.is_range() {
        // The bounds were checked where the range was read.
        ranges.low.set(about.figure, estimate.low()).ok();
        ranges.high.set(about.figure, estimate.high()).ok();
    }
    Some(estimate.likely())
}

/// Reads the sections that hold only figures; the host's may have ranges.
pub(super) fn read_rest(planner: &Record, figures: &mut Figures, mut ranges: Option<&mut Ranges>) {
    for section in only_figures() {
        read_section(planner, section, &[], figures, ranges.as_deref_mut());
    }
}

/// The numbers, each at least 0; `None` if the field is missing.
pub(super) fn read_numbers(record: &Record, name: &str, max: usize) -> Option<Vec<f64>> {
    let items = record.optional(name)?.list(max);
    Some(items.iter().filter_map(|node| node.number(0.0, LARGEST)).collect_vec())
}

/// The observations; `None` if the field is missing.
pub(super) fn read_observed(record: &Record) -> Option<Observed> {
    read_numbers(record, "observed", MAX_OBSERVED).and_then(|all| Observed::new(&all).ok())
}

/// A list of records, read one by one; `None` if the field is missing.
pub(super) fn read_list<T>(
    record: &Record,
    name: &str,
    max: usize,
    read: fn(&Node) -> T,
) -> Option<Vec<T>> {
    let items = record.optional(name)?.list(max);
    Some(items.iter().map(read).collect_vec())
}

/// A planner as a record: the lever, the period, the figures, and `others` as `(section, name, value)`. A field outside
/// all sections has the section "".
pub(super) fn write_part(
    (lever, period): (Option<Lever>, Option<Period>),
    (figures, ranges): (&Figures, &Ranges),
    others: &[(&str, &'static str, Value)],
) -> Value {
    let others_of = |section: &str| -> Vec<(&'static str, Value)> {
        let all = others.iter().filter(|(of, _, _)| *of == section);
        all.map(|(_, name, value)| (*name, value.clone())).collect_vec()
    };
    let word = lever.map(|lever| Value::text(lever.name()));
    let period = period.map_or(Value::Nothing, |period| Value::text(period.name()));
    let mut fields = vec![("lever", word.unwrap_or(Value::Nothing)), ("period", period)];
    for section in Lever::EACH.map(Lever::name).into_iter().chain(only_figures()) {
        let mut said = others_of(section);
        for about in figures_of(section) {
            let range = ranges.of(about.figure);
            said.push((about.name, write_figure(about, figures.given(about.figure), range)));
        }
        fields.push((section, said_or_nothing(said.into_iter())));
    }
    fields.extend(others_of(""));
    Value::record(fields)
}

fn write_figure(about: &About, figure: Option<f64>, range: Option<[f64; 2]>) -> Value {
    match (figure, range) {
        (Some(likely), Some([low, high])) => {
            let ends = [("low", low), ("likely", likely), ("high", high)];
            Value::record(ends.map(|(name, x)| (name, Value::Number(x))).into())
        }
        (Some(figure), _) if about.unit == FigureUnit::Truth => Value::Truth(figure >= 0.5),
        _ => Value::number_or_nothing(figure),
    }
}

pub(super) fn write_numbers(numbers: &[f64]) -> Value {
    Value::List(numbers.iter().map(|number| Value::Number(*number)).collect_vec())
}
