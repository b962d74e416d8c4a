//! What JSON can say, however it arrived: parsed natively, or by the browser.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// How deep lists and records may stand in one another.
pub const MAX_DEPTH: usize = 12;
/// How many values one document may hold.
pub const MAX_VALUES: usize = 20_000;

/// A JSON value. Records keep their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`, or nothing.
    Nothing,
    /// `true` or `false`.
    Truth(bool),
    /// A number; not finite only if a page passed such a one.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// A record; a name that stands twice is kept twice.
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

    /// A record of these fields, without those that hold nothing.
    pub fn record<'a>(fields: impl IntoIterator<Item = (&'a str, Value)>) -> Self {
        let said = fields.into_iter().filter(|(_, value)| *value != Self::Nothing);
        Self::Record(said.map(|(name, value)| (name.to_owned(), value)).collect())
    }
}

/// Which cap a document goes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverCap {
    /// More than [`MAX_DEPTH`] levels.
    Depth,
    /// More than [`MAX_VALUES`] values.
    Count,
}

/// Reads a [`Value`] from any serde format and stops at the caps, so that a document that is
/// hostile, or a page's object that contains itself, costs no more than a large honest one.
pub struct ValueSeed<'a> {
    depth: usize,
    left: &'a Cell<usize>,
    over: &'a Cell<Option<OverCap>>,
}

impl<'a> ValueSeed<'a> {
    /// Reads one document. `left` counts down from [`MAX_VALUES`]; `over` says which cap it hit.
    pub fn new(left: &'a Cell<usize>, over: &'a Cell<Option<OverCap>>) -> Self {
        Self { depth: 0, left, over }
    }

    fn inner<E: Error>(&self) -> Result<Self, E> {
        let cap = match self.left.get().checked_sub(1) {
            _ if self.depth >= MAX_DEPTH => OverCap::Depth,
            None => OverCap::Count,
            Some(left) => {
                self.left.set(left);
                return Ok(Self { depth: self.depth + 1, left: self.left, over: self.over });
            }
        };
        self.over.set(Some(cap));
        Err(E::custom("over a cap"))
    }
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a value of JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Value, E> {
        Ok(Value::Truth(truth))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self.inner()?)? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut record = Vec::new();
        while let Some(name) = fields.next_key::<String>()? {
            record.push((name, fields.next_value_seed(self.inner()?)?));
        }
        Ok(Value::Record(record))
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_unit(),
            Self::Truth(truth) => serializer.serialize_bool(*truth),
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(item))?;
                list.end()
            }
            Self::Record(fields) => {
                let mut record = serializer.serialize_map(Some(fields.len()))?;
                fields.iter().try_for_each(|(name, value)| record.serialize_entry(name, value))?;
                record.end()
            }
        }
    }
}
