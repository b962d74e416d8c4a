//! `Answers` v1: what a visitor says. A link, a stored answer and an exported row hold nothing else.

use super::model::{read_currency, versioned};
use crate::document::fault::shortened;
use crate::document::quantity::{Bounds, read_estimate, write_estimate};
use crate::document::reader::{Node, Reading, Record, Report};
use crate::document::words::{Words, words};
use crate::document::{Fault, Rule, Value};
use crate::model::calculator::{Answers, Input, Inputs, Model};
use crate::model::{CollectVec, Id};

const MAX_ANSWERS: usize = 500;

/// The sections whose entries have names of the model, with the input that each entry stands for.
type Named = (&'static str, fn(Id) -> Input);
const NAMED: [Named; 5] = [
    ("prices", Input::Price),
    ("drivers", Input::Driver),
    ("amounts", Input::Amount),
    ("beliefs", Input::Belief),
    ("outcomes", Input::Outcome),
];

/// A rate that can be left uncounted.
#[derive(Clone, Copy)]
pub(in crate::document) enum Rate {
    Hour,
    Hassle,
    Anchor,
}

words! { Rate { Hour = "hour", Hassle = "hassle", Anchor = "anchor", } }

impl Rate {
    pub(in crate::document) fn input(self) -> Input {
        match self {
            Self::Hour => Input::Hour,
            Self::Hassle => Input::Hassle,
            Self::Anchor => Input::Anchor,
        }
    }
}

/// Sections whose entries are fixed.
const FIXED: [(&str, &[(&str, Input)]); 2] = [
    ("rates", &[("hour", Input::Hour), ("hassle", Input::Hassle), ("anchor", Input::Anchor)]),
    (
        "fit",
        &[
            ("performance", Input::Performance),
            ("constraint", Input::Constraint),
            ("available", Input::Available),
            ("capacity", Input::Capacity),
            ("continuous", Input::Continuous),
            ("secure", Input::Secure),
            ("failureCost", Input::FailureCost),
        ],
    ),
];
const FIELDS: &[&str] = &[
    "$schema",
    "version",
    "currency",
    "persona",
    "situation",
    "alternative",
    "mustChoose",
    "prices",
    "drivers",
    "amounts",
    "beliefs",
    "outcomes",
    "rates",
    "fit",
    "uncounted",
    "order",
    "planner",
];

/// Reads answers. Evaluation finds names later that the model does not have.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, read_answers, write_answers};
///
/// let document = json::parse("{\"version\": 1, \"persona\": \"hurried\", \"amounts\": {\"queue\": 20}}")?;
/// let answers = read_answers(&document).unwrap().content;
/// assert_eq!(answers.persona.as_ref().unwrap().as_str(), "hurried");
/// assert_eq!(write_answers(&answers), document);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read_answers(value: &Value) -> Result<Reading<Answers>, Vec<Fault>> {
    read_within(value, &Input::bounds)
}

/// Reads answers to this model. A figure may be below 0 only where the model's own range or slider is, which
/// the answers alone do not tell. Figures above the greatest are clamped when they are used, because the
/// model's unit may have changed since.
///
/// # Errors
///
/// All faults, each with its place.
pub fn read_answers_to(model: &Model, value: &Value) -> Result<Reading<Answers>, Vec<Fault>> {
    read_within(value, &|input| (model.bounds(input).0, input.bounds().1))
}

type BoundsOf<'a> = &'a dyn Fn(&Input) -> (f64, f64);

fn read_within(value: &Value, bounds: BoundsOf) -> Result<Reading<Answers>, Vec<Fault>> {
    let report = Report::default();
    let node = Node::root(value, &report);
    let record = versioned(node.record(FIELDS))?;
    let answers = read(&record, bounds);
    report.close(answers)
}

fn read(record: &Record, bounds: BoundsOf) -> Answers {
    let persona = record.maybe("persona", Node::id);
    let situation = record.maybe("situation", Node::id);
    let alternative = record.maybe("alternative", Node::id);
    let must_choose = record.maybe("mustChoose", Node::truth);
    record.optional("currency").as_ref().map(read_currency);
    let mut inputs = Inputs::default();
    for (section, input) in NAMED {
        let entries = record.optional(section).map(|node| node.entries(MAX_ANSWERS));
        for (name, node) in entries.unwrap_or_default() {
            match Id::new(name) {
                Some(id) => keep(&mut inputs, input(id), &node, bounds),
                None => node.fault(Rule::NotAnId(shortened(name))),
            }
        }
    }
    for (section, all) in FIXED {
        let names: Vec<_> = all.iter().map(|(name, _)| *name).collect_vec();
        let record = record.section(section, &names);
        for (name, input) in all {
            if let Some(node) = record.optional(name) {
                keep(&mut inputs, input.clone(), &node, bounds);
            }
        }
    }
    let rates: Vec<Option<Rate>> = record.list("uncounted", Rate::ALL.len(), Node::word);
    let left_out: Vec<Input> = rates.into_iter().flatten().map(Rate::input).collect_vec();
    let order = record.list("order", MAX_ANSWERS, Node::id);
    let uncounted = Vec::new();
    #[rustfmt::skip]
    let mut answers = Answers { persona, situation, alternative, must_choose, inputs, uncounted, order };
    answers.leave_uncounted(|rate| left_out.contains(rate));
    answers
}

fn keep(inputs: &mut Inputs, input: Input, node: &Node, bounds: BoundsOf) {
    let (min, max) = bounds(&input);
    if let Some(estimate) = read_estimate(node, Bounds { min, max, slider: None }) {
        inputs.insert(input, estimate);
    }
}

/// The answers as a document of version 1.
pub fn write_answers(answers: &Answers) -> Value {
    let id = |id: &Option<Id>| id.as_ref().map_or(Value::Nothing, |id| Value::text(id.as_str()));
    let mut fields = vec![
        ("version", Value::Number(1.0)),
        ("persona", id(&answers.persona)),
        ("situation", id(&answers.situation)),
        ("alternative", id(&answers.alternative)),
        ("mustChoose", answers.must_choose.map_or(Value::Nothing, Value::Truth)),
    ];
    for (section, _) in NAMED {
        let said = answers.inputs.iter().filter_map(|(input, estimate)| {
            let (at, id) = named(input)?;
            (at == section).then(|| (id.as_str(), write_estimate(estimate)))
        });
        fields.push((section, said_or_nothing(said)));
    }
    for (section, all) in FIXED {
        let said = all.iter().filter_map(|(name, input)| {
            answers.inputs.get(input).map(|estimate| (*name, write_estimate(estimate)))
        });
        fields.push((section, said_or_nothing(said)));
    }
    let is_uncounted = |rate: &&Rate| answers.uncounted.contains(&rate.input());
    let uncounted = Rate::ALL.iter().filter(is_uncounted).map(|rate| Value::text(rate.name()));
    fields.push(("uncounted", list_or_nothing(uncounted)));
    fields
        .push(("order", list_or_nothing(answers.order.iter().map(|id| Value::text(id.as_str())))));
    Value::record(fields)
}

fn list_or_nothing(items: impl Iterator<Item = Value>) -> Value {
    let items: Vec<_> = items.collect_vec();
    if items.is_empty() { Value::Nothing } else { Value::List(items) }
}

pub(in crate::document) fn said_or_nothing<'a>(
    said: impl Iterator<Item = (&'a str, Value)>,
) -> Value {
    match Value::record(said.collect_vec()) {
        Value::Record(fields) if fields.is_empty() => Value::Nothing,
        record => record,
    }
}

fn named(input: &Input) -> Option<(&'static str, &Id)> {
    match input {
        Input::Price(id) => Some(("prices", id)),
        Input::Driver(id) => Some(("drivers", id)),
        Input::Amount(id) => Some(("amounts", id)),
        Input::Belief(id) => Some(("beliefs", id)),
        Input::Outcome(id) => Some(("outcomes", id)),
        _ => None,
    }
}

/// The address of an input in a document of answers, such as `amounts.queue` or `fit.capacity`.
///
/// # Examples
///
/// ```
/// use worthwhile::document::address;
/// use worthwhile::model::Id;
/// use worthwhile::model::calculator::Input;
///
/// assert_eq!(address(&Input::Amount(Id::new("queue").unwrap())), "amounts.queue");
/// assert_eq!(address(&Input::Capacity), "fit.capacity");
/// ```
pub fn address(input: &Input) -> String {
    if let Some((section, id)) = named(input) {
        return [section, ".", id.as_str()].concat();
    }
    let fixed =
        FIXED.iter().flat_map(|(section, all)| all.iter().map(move |entry| (section, entry)));
    let found = fixed.into_iter().find(|(_, (_, other))| other == input);
    found.map_or_else(String::new, |(section, (name, _))| [section, ".", name].concat())
}
