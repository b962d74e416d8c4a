//! The meanings of the columns of a table.

use crate::document::calculator::answers::address;
use crate::document::number::{Measure, Notation, Origin, Reading, has_minor_unit};
use crate::model::Id;
use crate::model::calculator::{Input, Model};
use crate::model::survey::{Asking, Question, questionnaire};

/// The meaning of a column.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the names say it, and the fields of a response explain them")]
pub enum Column {
    Version,
    Model,
    Persona,
    Situation,
    Alternative,
    MustChoose,
    Uncounted,
    Order,
    Input(Input),
    Stated,
    Predicted,
    Weight,
    Wave,
    Respondent,
    Contributor,
    Desired(Id),
    Received(Id),
    TooCheap,
    Cheap,
    Expensive,
    TooExpensive,
    /// Whether the person would buy at that price.
    Buys(f64),
    /// A result of the calculator, which is computed again.
    Computed(&'static str),
}

/// Columns whose names do not depend on the model.
const FIXED: [(&str, Column); 19] = [
    ("version", Column::Version),
    ("model", Column::Model),
    ("persona", Column::Persona),
    ("situation", Column::Situation),
    ("alternative", Column::Alternative),
    ("mustChoose", Column::MustChoose),
    ("uncounted", Column::Uncounted),
    ("order", Column::Order),
    ("statedWorth", Column::Stated),
    ("predictedWorth", Column::Predicted),
    ("weight", Column::Weight),
    ("wave", Column::Wave),
    ("respondent", Column::Respondent),
    ("contributor", Column::Contributor),
    ("tooCheap", Column::TooCheap),
    ("cheap", Column::Cheap),
    ("expensive", Column::Expensive),
    ("tooExpensive", Column::TooExpensive),
    ("value", Column::Computed("value")),
];
const COMPUTED: [&str; 2] = ["advantage", "gains"];
const BUYS: &str = "buys.";

impl Column {
    /// Its name in a heading, as in an exported row.
    pub fn name(&self, number: &dyn Fn(f64) -> String) -> String {
        match self {
            Self::Input(input) => address(input),
            Self::Desired(id) => ["desired.", id.as_str()].concat(),
            Self::Received(id) => ["received.", id.as_str()].concat(),
            Self::Buys(price) => [BUYS, &number(*price)].concat(),
            Self::Computed(name) => (*name).to_owned(),
            fixed => {
                let found = FIXED.iter().find(|(_, column)| column == fixed);
                found.map_or_else(String::new, |(name, _)| (*name).to_owned())
            }
        }
    }

    /// The column with the answers to a price, by its name: `buys.9.5`, `buys.9,5`, or `buys_9_5` where a service
    /// allows no points.
    pub(super) fn of_price(heading: &str, currency: &str) -> Option<Self> {
        let name = heading.trim().to_lowercase().replace('_', ".");
        let notation = Notation { decimal: Some('.'), group: Some(','), ..Notation::default() };
        // Between prices a ladder has no third decimal.
        let has_parts = has_minor_unit(currency);
        let either = |(group, decimal)| if has_parts { decimal } else { group };
        price_of(name.strip_prefix(BUYS)?, currency, notation, either).map(Self::Buys)
    }

    /// Every column that a model can have, except those of a ladder of prices.
    pub fn all(model: &Model) -> Vec<Self> {
        let mut all: Vec<Self> = FIXED.into_iter().map(|(_, column)| column).collect();
        all.extend(COMPUTED.map(Self::Computed));
        all.extend(crate::document::calculator::row::inputs(model).into_iter().map(Self::Input));
        let ids = || model.offer.elements.iter().map(|element| element.id.clone());
        all.extend(ids().map(Self::Desired));
        all.extend(ids().map(Self::Received));
        all
    }

    /// The columns of the answers to a questionnaire, in its order.
    pub fn asked(model: &Model, asking: &Asking) -> Vec<Self> {
        let mut columns = vec![Self::Respondent, Self::Wave];
        for question in questionnaire(model, asking) {
            let id = |at: usize| model.offer.elements.get(at).map(|element| element.id.clone());
            match question {
                Question::Persona => columns.push(Self::Persona),
                Question::Situation => columns.push(Self::Situation),
                Question::Amount(at) => columns.extend(id(at).map(Input::Amount).map(Self::Input)),
                Question::Belief(at) => columns.extend(id(at).map(Input::Belief).map(Self::Input)),
                Question::Desired(at) => columns.extend(id(at).map(Self::Desired)),
                Question::Received(at) => columns.extend(id(at).map(Self::Received)),
                Question::Figure(input) => columns.push(Self::Input(input)),
                Question::Order => columns.push(Self::Order),
                Question::Stated => columns.push(Self::Stated),
                Question::FourPrices => columns.extend([
                    Self::TooCheap,
                    Self::Cheap,
                    Self::Expensive,
                    Self::TooExpensive,
                ]),
                Question::WouldBuy(price) => columns.push(Self::Buys(price)),
            }
        }
        columns
    }
}

/// The price that is written so in a heading; `either` decides between a mark that groups and one before decimals.
pub(super) fn price_of(
    written: &str,
    currency: &str,
    notation: Notation,
    either: impl Fn((String, String)) -> String,
) -> Option<f64> {
    let notation = Notation { measure: Measure::Money, currency, origin: Origin::File, ..notation };
    let price = match notation.read(written) {
        Reading::Number(plain) => plain,
        Reading::Either(group, decimal) => either((group, decimal)),
        Reading::Nothing | Reading::Unfinished | Reading::Wrong => return None,
    };
    price.parse().ok().filter(|price| *price >= 0.0)
}
