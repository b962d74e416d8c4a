//! The names in a model: new names for new parts, and references that follow a renamed or removed one.

use crate::document::{Value, digits};
use crate::model::Id;

/// The fields that refer to something by its name.
const REFERENCES: [&str; 6] = ["sameAs", "alternatives", "elements", "element", "one", "other"];

/// The lists of named things that a region changes by their names.
const LISTS: [&str; 6] =
    ["drivers", "elements", "mustBe", "alternatives", "personas", "situations"];

/// The figures that a formula can give.
const FIGURES: [&str; 15] = [
    "amount",
    "likely",
    "times",
    "hour",
    "hassle",
    "anchor",
    "price",
    "performance",
    "constraint",
    "met",
    "available",
    "capacity",
    "continuous",
    "secure",
    "failureCost",
];

/// Every name that something in the document has.
pub(super) fn taken(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(document, &mut found);
    found
}

/// The names to which something can refer. The model's own name and the planner's names are not among them;
/// they may equal other names.
pub(super) fn referable(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (name, field) in document.fields() {
        if name != "id" && name != PLANNER {
            collect(field, &mut found);
        }
    }
    found
}

/// Whether something can refer to the name at a place.
pub(super) fn is_referable(place: &str) -> bool {
    place != "id" && !place.starts_with(PLANNER)
}

const PLANNER: &str = "planner";

fn collect(value: &Value, found: &mut Vec<String>) {
    for (name, field) in value.fields() {
        match (name.as_str(), field) {
            ("id", Value::Text(id)) => found.push(id.clone()),
            _ => collect(field, found),
        }
    }
    for item in value.items() {
        collect(item, found);
    }
}

/// A name that is not taken: the wanted one, or the wanted one with a number after it.
pub(super) fn fresh(wanted: &str, taken: &[String]) -> String {
    let is_free = |name: &String| !taken.contains(name);
    if is_free(&wanted.to_owned()) {
        return wanted.to_owned();
    }
    let stem = wanted.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('-');
    let with = |number: usize| {
        let ending = ["-", &digits(number)].concat();
        let room = Id::MAX_LENGTH - ending.len();
        stem.chars().take(room).collect::<String>() + &ending
    };
    // One of these many names is free.
    (2..).map(with).find(is_free).unwrap_or_default()
}

/// Gives everything within a value a unique name.
pub(super) fn rename_all(value: &mut Value, taken: &mut Vec<String>) {
    match value {
        Value::Record(fields) => {
            for (name, field) in fields {
                match field {
                    Value::Text(id) if name == "id" => {
                        *id = fresh(id, taken);
                        taken.push(id.clone());
                    }
                    other => rename_all(other, taken),
                }
            }
        }
        Value::List(items) => items.iter_mut().for_each(|item| rename_all(item, taken)),
        _ => {}
    }
}

/// Changes every reference to a name to the new one, or removes it if there is no new one.
pub(super) fn follow(value: &mut Value, old: &str, new: Option<&str>) {
    match value {
        Value::Record(fields) => {
            for (name, field) in fields {
                match (name.as_str(), &mut *field) {
                    (name, Value::Text(text)) if FIGURES.contains(&name) => {
                        *text = follow_formula(text, old, new);
                    }
                    ("weights", field) => follow_key(field, old, new),
                    (name, Value::Record(_)) if LISTS.contains(&name) => {
                        follow_key(field, old, new);
                        follow(field, old, new);
                    }
                    (name, field) if REFERENCES.contains(&name) => {
                        follow_reference(field, old, new);
                    }
                    (_, field) => follow(field, old, new),
                }
            }
        }
        Value::List(items) => items.iter_mut().for_each(|item| follow(item, old, new)),
        _ => {}
    }
    drop_what_names_nothing(value);
}

/// A formula with another name in it. A name that is gone stays, so that it is told that it names nothing.
fn follow_formula(text: &str, old: &str, new: Option<&str>) -> String {
    let belongs = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    let mut followed = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let in_word = belongs(first);
        let end = rest.find(|c| belongs(c) != in_word).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        followed += if word == old { new.unwrap_or(old) } else { word };
        rest = after;
    }
    followed
}

/// Changes a name in a record that is keyed by names.
fn follow_key(keyed: &mut Value, old: &str, new: Option<&str>) {
    let Value::Record(fields) = keyed else { return };
    match new {
        Some(new) => fields.iter_mut().filter(|(name, _)| name == old).for_each(|(name, _)| {
            new.clone_into(name);
        }),
        None => fields.retain(|(name, _)| name != old),
    }
}

/// Changes the references in a list of names, in a proof, or in a list of things.
fn follow_reference(field: &mut Value, old: &str, new: Option<&str>) {
    match (field, new) {
        (Value::Text(name), new) if name == old => {
            new.unwrap_or_default().clone_into(name);
        }
        (Value::List(items), new) => {
            if new.is_none() {
                items.retain(|item| item.as_text() != Some(old));
            }
            for item in items {
                match item {
                    Value::Text(name) if name == old => {
                        new.unwrap_or_default().clone_into(name);
                    }
                    other => follow(other, old, new),
                }
            }
        }
        _ => {}
    }
}

/// Drops proofs and correlations whose element is gone.
fn drop_what_names_nothing(value: &mut Value) {
    let Value::Record(fields) = value else { return };
    for (name, field) in fields {
        if let ("proofs" | "correlations", Value::List(items)) = (name.as_str(), field) {
            let is_gone =
                |item: &Value, of: &&str| item.at(of).and_then(Value::as_text) == Some("");
            items.retain(|item| !["element", "one", "other"].iter().any(|of| is_gone(item, of)));
        }
    }
}
