//! What can be wrong with a document, and where.

use super::Value;
use crate::model::InputError;

/// A rule that a document breaks at a place. The `text` layer has the sentence for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The place, such as `offer.elements[3].amount.low`; empty for the document as a whole.
    pub place: String,
    /// The rule, with the value that breaks it.
    pub rule: Rule,
}

/// A rule of the formats, with the values that broke it.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// A required field is missing.
    Missing,
    /// The format does not know the field. Reading skips it; this is only a notice.
    Unknown,
    /// A record has the field twice.
    Twice,
    /// The value has another JSON type than expected.
    Expected(Expected, Found),
    /// A number breaks a rule for numbers.
    Number(InputError),
    /// A number must be whole.
    NotWhole(f64),
    /// The text is not one of the allowed words.
    NotOneOf(&'static [&'static str], String),
    /// The name breaks the rule for names.
    NotAnId(String),
    /// The name is already taken.
    TakenId(String),
    /// The name refers to nothing in the model.
    NoSuchId(String),
    /// Not an ISO 4217 code.
    NotACurrency(String),
    /// The model has no figures in that currency; this is only a notice.
    NoFiguresIn(String),
    /// Not a language tag.
    NotALanguage(String),
    /// Not an address that a visitor may be led to; with what it may begin with.
    NotAnAddress(&'static [&'static str], String),
    /// Not a day, a month or a year as ISO 8601 writes them.
    NotADate(String),
    /// A text or list is empty.
    Empty,
    /// A text is longer than `max`.
    TooLong {
        /// Characters found.
        length: usize,
        /// Characters allowed.
        max: usize,
    },
    /// A list or record has more than `max` entries.
    TooMany {
        /// Entries found.
        count: usize,
        /// Entries allowed.
        max: usize,
    },
    /// Lists and records are nested too deeply.
    TooDeep,
    /// The document as a whole is too large.
    TooLarge,
    /// This program does not read that version.
    Version(f64),
    /// Time, effort and convenience are kinds of cost.
    KindOfCost(String),
    /// The field applies only to another unit.
    NotForUnit(String),
    /// The two ends of a rating are the same.
    SameEnds(f64),
    /// The correlations of the model contradict each other.
    Contradiction,
    /// The text is not a formula; what is left where reading stops.
    NotAFormula(String),
    /// The formula names a driver that is not before it.
    Circle(String),
    /// The units in a formula do not fit together, or not with its figure.
    Units,
    /// The formula divides by what can be 0.
    DivisionByZero,
    /// The amount is negative and was moved to the other side; this is only a notice.
    MovedSide(f64),
    /// The text is not JSON; the message of the parser.
    NotJson(String),
}

impl Rule {
    /// A short name for the rule, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unknown => "unknown",
            Self::Twice => "twice",
            Self::Expected(..) => "wrong-kind",
            Self::Number(InputError::NotFinite) => "not-finite",
            Self::Number(InputError::TooSmall { .. }) => "too-small",
            Self::Number(InputError::TooLarge { .. }) => "too-large",
            Self::Number(InputError::OutOfOrder { .. }) => "out-of-order",
            Self::NotWhole(_) => "not-whole",
            Self::NotOneOf(..) => "not-one-of",
            Self::NotAnId(_) => "not-an-id",
            Self::TakenId(_) => "taken-id",
            Self::NoSuchId(_) => "no-such-id",
            Self::NotACurrency(_) => "not-a-currency",
            Self::NoFiguresIn(_) => "no-figures-in",
            Self::NotALanguage(_) => "not-a-language",
            Self::NotAnAddress(..) => "not-an-address",
            Self::NotADate(_) => "not-a-date",
            Self::Empty => "empty",
            Self::TooLong { .. } => "too-long",
            Self::TooMany { .. } => "too-many",
            Self::TooDeep => "too-deep",
            Self::TooLarge => "document-too-large",
            Self::Version(_) => "version",
            Self::KindOfCost(_) => "kind-of-cost",
            Self::NotForUnit(_) => "not-for-unit",
            Self::SameEnds(_) => "same-ends",
            Self::Contradiction => "contradiction",
            Self::NotAFormula(_) => "not-a-formula",
            Self::Circle(_) => "circle",
            Self::Units => "units",
            Self::DivisionByZero => "division-by-zero",
            Self::MovedSide(_) => "moved-side",
            Self::NotJson(_) => "not-json",
        }
    }
}

/// The JSON type that was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Expected {
    Record,
    List,
    Text,
    Number,
    Truth,
    NumberOrRange,
    Words,
}

/// The JSON type that was found.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Found {
    Nothing,
    Truth(bool),
    Number(f64),
    Text(String),
    List,
    Record,
}

impl From<&Value> for Found {
    fn from(value: &Value) -> Self {
        match value {
            Value::Nothing => Self::Nothing,
            Value::Truth(truth) => Self::Truth(*truth),
            Value::Number(number) => Self::Number(*number),
            Value::Text(text) => Self::Text(shortened(text)),
            Value::List(_) => Self::List,
            Value::Record(_) => Self::Record,
        }
    }
}

/// The first forty characters of a text, so that a message stays short.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text.to_owned(),
    }
}

/// A fault as data: its place, the short name of the rule and a sentence.
pub fn write_fault(place: &str, rule: &str, message: &str) -> Value {
    let fields = [("place", place), ("rule", rule), ("message", message)];
    Value::full_record(fields.map(|(name, words)| (name, Value::text(words))).into())
}
