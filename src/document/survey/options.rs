//! The options of the survey's functions: which questions, which waves. Every fault has its place.

use super::Comparing;
use crate::document::fault::shortened;
use crate::document::reader::{Node, Record, Report};
use crate::document::{Fault, Rule, Value};
use crate::model::LARGEST;
use crate::model::calculator::Model;
use crate::model::survey::{Asking, MATERIAL, MOST_RUNGS, Wave};

/// The bounds of the share of a mean that a change must reach to matter.
const MATERIALS: (f64, f64) = (1e-6, 10.0);

/// The optional questions: `beliefs`, `gaps`, `fit`, `fourPrices`, and a `ladder` of prices or `true` for the
/// usual one.
pub fn read_asking(value: &Value, model: &Model) -> Result<Asking, Vec<Fault>> {
    let report = Report::default();
    let record =
        Node::root(value, &report).record(&["beliefs", "gaps", "fit", "fourPrices", "ladder"]);
    let truth = |name: &str| record.optional(name).is_some_and(|node| node.truth());
    let asking = Asking {
        beliefs: truth("beliefs"),
        gaps: truth("gaps"),
        fit: truth("fit"),
        four_prices: truth("fourPrices"),
        ladder: ladder(&record, model),
    };
    report.close(asking).map(|reading| reading.content)
}

fn ladder(record: &Record, model: &Model) -> Vec<f64> {
    match record.optional("ladder").map(|node| node.value()) {
        Some(Value::Truth(true)) => Asking::ladder_around(model),
        None | Some(Value::Truth(false)) => Vec::new(),
        _ => {
            let rungs = record.list("ladder", MOST_RUNGS, |node| node.number(0.0, LARGEST));
            rungs.into_iter().flatten().collect()
        }
    }
}

/// What a program says of answers as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reviewing {
    /// The wave of rows without one.
    pub wave: Option<Wave>,
    /// The decimal mark of a file that does not tell it.
    pub decimal: Option<char>,
    /// What is compared.
    pub comparing: Comparing,
}

/// The decimal marks.
const DECIMALS: [&str; 2] = [".", ","];

/// The `wave` of rows without one, the `decimal` mark, the waves to compare (`first` and `later`), and the share
/// of the first mean that makes a change `material`.
pub fn read_reviewing(value: &Value) -> Result<Reviewing, Vec<Fault>> {
    let report = Report::default();
    let record =
        Node::root(value, &report).record(&["wave", "decimal", "first", "later", "material"]);
    let wave = |name| wave(&record, name);
    let (of_rows, first, later) = (wave("wave"), wave("first"), wave("later"));
    let comparing =
        Comparing { first, later, material: record.number("material", MATERIAL, MATERIALS) };
    let decimal = record.optional("decimal").and_then(|node| decimal(&node));
    report.close(Reviewing { wave: of_rows, decimal, comparing }).map(|reading| reading.content)
}

fn decimal(node: &Node) -> Option<char> {
    let written = node.text(1)?;
    if !DECIMALS.contains(&written) {
        node.fault(Rule::NotOneOf(&DECIMALS, shortened(written)));
    }
    written.chars().next().filter(|_| DECIMALS.contains(&written))
}

fn wave(record: &Record, name: &str) -> Option<Wave> {
    let node = record.optional(name)?;
    let wave = Wave::new(node.text(Wave::MAX_LENGTH)?);
    if wave.is_none() {
        node.fault(Rule::Empty);
    }
    wave
}
