//! Which fields make sense together: some belong to a choice in another field, and are removed with it.

use super::{Choice, Draft, Field, field_of, parent};
use crate::document::Value;

const UNIT: &str = "unit";
/// The kinds of gain; the other kinds are kinds of cost.
const GAINS: usize = 4;

impl Field {
    /// Whether the field makes sense in the record at a place. A field that is present is always shown.
    pub fn makes_sense(&self, draft: &Draft, place: &str) -> bool {
        if draft.at(&field_of(place, self.name)).is_some() {
            return true;
        }
        let word = |name| draft.at(&field_of(place, name)).and_then(Value::as_text);
        match self.name {
            "activity" => matches!(word(UNIT), Some("minutes" | "hours")),
            "scale" => word(UNIT) == Some("rating"),
            "belief" | "needsService" | "ours" | "customer" => word("side") != Some("cost"),
            _ => true,
        }
    }
}

impl Choice {
    /// The words that can be chosen at a place; the present one is always among them.
    pub fn words_at(&self, draft: &Draft, place: &str) -> &'static [&'static str] {
        let side = parent(place).and_then(|around| draft.at(&field_of(around, "side")));
        let of_gain = self.name == "kind" && side.and_then(Value::as_text) == Some("benefit");
        let now = draft.at(place).and_then(Value::as_text);
        match self.words.split_at_checked(GAINS) {
            Some((gains, _)) if of_gain && now.is_none_or(|now| gains.contains(&now)) => gains,
            _ => self.words,
        }
    }
}

impl Draft {
    /// Chooses a word, or none, and removes the fields that belonged to the previous word.
    pub fn choose(&mut self, place: &str, word: Option<&str>) {
        self.put(place, word.map_or(Value::Nothing, Value::text));
        let Some(around) = parent(place) else { return };
        match (place.get(around.len()..), word) {
            (Some(".unit"), word) => {
                if !matches!(word, Some("minutes" | "hours")) {
                    self.put(&field_of(around, "activity"), Value::Nothing);
                }
                if word != Some("rating") {
                    self.put(&field_of(around, "scale"), Value::Nothing);
                }
            }
            (Some(".side"), Some("benefit")) => self.be_a_gain(around),
            _ => {}
        }
    }

    /// Turns the kind of a cost that became a gain into an economic one: it saves something.
    fn be_a_gain(&mut self, element: &str) {
        let kind = field_of(element, "kind");
        let of_cost = ["money", "time", "effort", "convenience"];
        if self.at(&kind).and_then(Value::as_text).is_some_and(|kind| of_cost.contains(&kind)) {
            self.put(&kind, Value::text("economic"));
        }
    }
}
