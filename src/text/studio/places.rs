//! The place of a fault in the words of the screen: “Your offer › Waiting › How much › At least”.

use crate::document::studio::{
    Control, Draft, Form, MODEL, Step, field_of, item_of, said_in, steps,
};
use crate::document::{Value, digits};
use crate::text::{Text, fill};

/// The path to a place, in the labels of its fields.
pub fn place_in_words(text: &Text, draft: &Draft, place: &str, language: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let (mut here, mut form) = (String::new(), Some(&MODEL));
    for step in steps(place) {
        match step {
            Step::Item(at) => {
                here = item_of(&here, at);
                words.push(item_name(text, draft, &here, at, language));
            }
            Step::Field(name) => {
                here = field_of(&here, name);
                let field = form.and_then(|form| Some((form, form.field(name)?)));
                match field {
                    Some((around, field)) => {
                        words.push(text.field(around, name).label.into_owned());
                        form = within(field.control);
                    }
                    // A weight, a language, or an unknown field.
                    None => words.push(name.to_owned()),
                }
            }
        }
    }
    words.join(" › ")
}

fn within(control: Control) -> Option<&'static Form> {
    match control {
        Control::Record(form) | Control::List(form, _) | Control::Amount(form) => Some(form),
        _ => None,
    }
}

/// The name of an item of a list: its label, else its name, else its number.
pub fn item_name(text: &Text, draft: &Draft, place: &str, at: usize, language: &str) -> String {
    let said = |name: &str| {
        let words = draft.at(&field_of(place, name))?;
        let first = || words.fields().first().and_then(|(_, text)| text.as_text());
        said_in(Some(words), language).or_else(first).filter(|said| !said.trim().is_empty())
    };
    let proven = draft.at(&field_of(place, "element")).and_then(Value::as_text);
    let found = said("label").or_else(|| said("name")).or(proven.filter(|name| !name.is_empty()));
    match found {
        Some(name) => name.to_owned(),
        None => fill(text.item_number(), &[("number", &digits(at + 1))]),
    }
}
