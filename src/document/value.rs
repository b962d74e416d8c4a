//! JSON values, whether a native parser or the browser parsed them.

use super::Rule;

/// The greatest depth of nested lists and records.
pub const MAX_DEPTH: usize = 12;
/// The most values in one document.
pub const MAX_VALUES: usize = 20_000;

/// A JSON value. Records keep their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`, or nothing.
    Nothing,
    /// `true` or `false`.
    Truth(bool),
    /// A number. It is finite unless a page passed one that is not.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// A record. A duplicate name is kept twice.
    Record(Vec<(String, Value)>),
}

impl Value {
    /// A text.
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// A number, or nothing.
    pub fn number_or_nothing(number: Option<f64>) -> Self {
        number.map_or(Self::Nothing, Self::Number)
    }

    /// A field of a record.
    pub(super) fn field(&self, name: &str) -> Option<&Self> {
        let Self::Record(fields) = self else { return None };
        fields.iter().find(|(given, _)| given == name).map(|(_, value)| value)
    }

    /// A record of these fields, without those that are `null`.
    pub fn record(mut fields: Vec<(&str, Value)>) -> Self {
        fields.retain(|(_, value)| *value != Self::Nothing);
        Self::full_record(fields)
    }

    /// A record of these fields, including those that are `null`.
    pub fn full_record(fields: Vec<(&str, Value)>) -> Self {
        Self::Record(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }
}

/// The budget of values and depth while a document is read. A hostile document, or a page's object that
/// contains itself, costs no more than a large honest one.
pub struct Caps {
    depth: usize,
    left: usize,
}

impl Default for Caps {
    fn default() -> Self {
        Self { depth: 0, left: MAX_VALUES }
    }
}

impl Caps {
    /// Enters a list or record, unless it is deeper than [`MAX_DEPTH`].
    pub fn enter(&mut self) -> Result<(), Rule> {
        if self.depth == MAX_DEPTH {
            return Err(Rule::TooDeep);
        }
        self.depth += 1;
        Ok(())
    }

    /// Leaves the list or record.
    pub fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Counts one value, unless [`MAX_VALUES`] were counted already.
    pub fn count(&mut self) -> Result<(), Rule> {
        self.left = self.left.checked_sub(1).ok_or(Rule::TooLarge)?;
        Ok(())
    }
}
