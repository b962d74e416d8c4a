//! Places in a document, written as faults write them: `offer.elements[3].amount.low`.

use crate::document::{Value, digits};

/// One step on the way to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// Into a field of a record.
    Field(&'a str),
    /// Into an item of a list.
    Item(usize),
}

/// The steps to a place; the empty place is the document itself.
pub fn steps(place: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    for part in place.split('.').filter(|part| !part.is_empty()) {
        let mut pieces = part.split('[');
        steps.extend(pieces.next().filter(|name| !name.is_empty()).map(Step::Field));
        let items = pieces.filter_map(|piece| piece.strip_suffix(']')?.parse().ok());
        steps.extend(items.map(Step::Item));
    }
    steps
}

/// The place of a field of the record at `place`.
pub fn field_of(place: &str, name: &str) -> String {
    let dot = if place.is_empty() { "" } else { "." };
    [place, dot, name].concat()
}

/// The place of an item of the list at `place`.
pub fn item_of(place: &str, at: usize) -> String {
    [place, "[", &digits(at), "]"].concat()
}

/// The enclosing place; `None` for the document itself.
pub fn parent(place: &str) -> Option<&str> {
    if place.is_empty() {
        return None;
    }
    let end = place.rfind(['.', '[']).unwrap_or(0);
    place.get(..end)
}

impl Value {
    /// The value at a place, if there is one.
    pub fn at(&self, place: &str) -> Option<&Self> {
        steps(place).into_iter().try_fold(self, |value, step| match step {
            Step::Field(name) => value.field(name),
            Step::Item(at) => value.items().get(at),
        })
    }

    /// The items of a list; no items for any other value.
    pub fn items(&self) -> &[Self] {
        if let Self::List(items) = self { items } else { &[] }
    }

    /// The fields of a record; no fields for any other value.
    pub fn fields(&self) -> &[(String, Self)] {
        if let Self::Record(fields) = self { fields } else { &[] }
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// Puts a value at the end of the steps; `None` removes the value there. Missing records on the
    /// way are created; an item can only replace an existing item.
    pub(in crate::document) fn put(&mut self, steps: &[Step], new: Self) {
        let Some((step, rest)) = steps.split_first() else {
            *self = new;
            return;
        };
        match step {
            Step::Item(at) => {
                let Self::List(items) = self else { return };
                match items.get_mut(*at) {
                    Some(_) if rest.is_empty() && new == Self::Nothing => drop(items.remove(*at)),
                    Some(item) => item.put(rest, new),
                    None => {}
                }
            }
            Step::Field(name) => self.put_field(name, rest, new),
        }
    }

    fn put_field(&mut self, name: &str, rest: &[Step], new: Self) {
        self.widen();
        let Self::Record(fields) = self else { return };
        if rest.is_empty() && new == Self::Nothing {
            fields.retain(|(given, _)| given != name);
            return;
        }
        match fields.iter_mut().find(|(given, _)| given == name) {
            Some((_, value)) => value.put(rest, new),
            None if new == Self::Nothing => {}
            None => {
                let mut value = Self::Nothing;
                value.put(rest, new);
                fields.push((name.to_owned(), value));
            }
        }
    }

    /// Turns a value into a record: a bare amount becomes its `likely` field.
    fn widen(&mut self) {
        match self {
            Self::Record(_) => {}
            Self::Number(likely) => *self = Self::record(vec![("likely", Self::Number(*likely))]),
            _ => *self = Self::Record(Vec::new()),
        }
    }

    /// The list at a place, to be changed; a missing list is created.
    pub(super) fn list_at(&mut self, place: &str) -> Option<&mut Vec<Self>> {
        if self.at(place).is_none_or(|value| *value == Self::Nothing) {
            self.put(&steps(place), Self::List(Vec::new()));
        }
        let found = steps(place).into_iter().try_fold(self, |value, step| match (step, value) {
            (Step::Field(name), Self::Record(fields)) => {
                fields.iter_mut().find(|(given, _)| given == name).map(|(_, value)| value)
            }
            (Step::Item(at), Self::List(items)) => items.get_mut(at),
            _ => None,
        });
        if let Some(Self::List(items)) = found { Some(items) } else { None }
    }
}
