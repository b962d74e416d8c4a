//! Documents from and to JSON text, for programs outside a browser.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Caps, Fault, MAX_LENGTH, Rule, Value};

/// Reads JSON text.
///
/// # Examples
///
/// ```
/// use worthwhile::document::json;
///
/// let document = json::parse("{\"price\": 9}")?;
/// assert_eq!(document.at("price"), Some(&worthwhile::document::Value::Number(9.0)));
/// assert_eq!(json::parse("{").unwrap_err().rule.code(), "not-json");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn parse(text: &str) -> Result<Value, Fault> {
    let fault = |rule| Fault { place: String::new(), rule };
    if text.len() > MAX_LENGTH {
        return Err(fault(Rule::TooLarge));
    }
    let state = State { caps: Caps::default(), broken: None };
    let state = RefCell::new(state);
    let mut json = serde_json::Deserializer::from_str(text);
    let read = Seed(&state).deserialize(&mut json).and_then(|value| json.end().map(|()| value));
    read.map_err(|error| {
        let broken = state.borrow_mut().broken.take();
        fault(broken.unwrap_or_else(|| Rule::NotJson(error.to_string())))
    })
}

/// Writes JSON text, indented as people write it.
pub fn write(document: &Value) -> String {
    serde_json::to_string_pretty(document).unwrap_or_default()
}

struct State {
    caps: Caps,
    /// serde's errors hold only text, so the broken rule is kept here.
    broken: Option<Rule>,
}

#[derive(Clone, Copy)]
struct Seed<'a>(&'a RefCell<State>);

impl Seed<'_> {
    fn check<E: Error>(self, check: impl FnOnce(&mut Caps) -> Result<(), Rule>) -> Result<(), E> {
        let checked = check(&mut self.0.borrow_mut().caps);
        checked.map_err(|rule| {
            self.0.borrow_mut().broken = Some(rule);
            E::custom("over a cap")
        })
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
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
        self.check(Caps::enter)?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            self.check(Caps::count)?;
            list.push(item);
        }
        self.0.borrow_mut().caps.leave();
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        self.check(Caps::enter)?;
        let mut record = Vec::new();
        while let Some(name) = fields.next_key::<String>()? {
            self.check(Caps::count)?;
            record.push((name, fields.next_value_seed(self)?));
        }
        self.0.borrow_mut().caps.leave();
        Ok(Value::Record(record))
    }
}
