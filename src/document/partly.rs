//! Answers of which a part is wrong, newer, or changed elsewhere.

use super::Value;
use super::studio::{parent, steps};

/// The parts of a range.
const RANGE: [&str; 3] = ["low", "likely", "high"];

/// Whether a document is of a version after ours.
pub fn is_newer(document: &Value) -> bool {
    matches!(document.field("version"), Some(Value::Number(version)) if *version > 1.0)
}

impl Value {
    /// Takes away what stands at the place of a fault, such as `amounts.clean` or `order[1]`, or what it would stand
    /// in; says whether anything did. A range goes as a whole, because half of it is another figure. The document as a
    /// whole stays.
    pub fn take_away(&mut self, place: &str) -> bool {
        let Some(around) = parent(place) else { return false };
        let is_range = |value: &Self| RANGE.iter().any(|name| value.field(name).is_some());
        if self.at(place).is_none() || self.at(around).is_some_and(is_range) {
            return self.take_away(around);
        }
        self.put(&steps(place), Self::Nothing);
        true
    }

    /// `theirs` with what is other in `self` than it was `before`.
    #[must_use]
    pub fn merged(self, before: &Self, theirs: Self) -> Self {
        match (self, before, theirs) {
            (Self::Record(mine), Self::Record(before), Self::Record(theirs)) => {
                Self::Record(merged_fields(mine, before, theirs))
            }
            (mine, before, theirs) if mine == *before => theirs,
            (mine, ..) => mine,
        }
    }
}

type Fields = Vec<(String, Value)>;

fn merged_fields(mine: Fields, before: &Fields, mut theirs: Fields) -> Fields {
    let was = |name: &str| before.iter().find(|(given, _)| given == name).map(|(_, value)| value);
    // What was taken away here goes there too.
    theirs.retain(|(name, _)| was(name).is_none() || mine.iter().any(|(given, _)| given == name));
    for (name, value) in mine {
        let at = theirs.iter().position(|(given, _)| *given == name);
        match (was(&name), at) {
            (Some(before), Some(at)) => {
                let (name, other) = theirs.remove(at);
                theirs.insert(at, (name, value.merged(before, other)));
            }
            // It was taken away there.
            (Some(before), None) if *before == value => {}
            (_, Some(at)) => {
                if let Some((_, other)) = theirs.get_mut(at) {
                    // A record may have come into being on both sides.
                    let nothing = Value::Record(Vec::new());
                    *other = value.merged(&nothing, std::mem::replace(other, Value::Nothing));
                }
            }
            (_, None) => theirs.push((name, value)),
        }
    }
    theirs
}
