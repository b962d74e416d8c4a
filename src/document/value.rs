//! JSON values, whether a native parser or the browser parsed them.

use crate::model::CollectVec;

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
        Self::Record(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect_vec())
    }
}
