//! Words in a document: one text for every language, or a text for each.

use crate::document::Value;

/// What is said in a language; none if that is nothing of its own.
pub fn said_in<'v>(words: Option<&'v Value>, language: &str) -> Option<&'v str> {
    match words? {
        Value::Text(text) => Some(text),
        Value::Record(fields) => {
            let found = fields.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(language));
            found.and_then(|(_, text)| text.as_text())
        }
        _ => None,
    }
}

/// The languages that the words of a document are in, those with the most words first.
pub fn languages_of(document: &Value) -> Vec<String> {
    let mut counted: Vec<(String, usize)> = Vec::new();
    count(document, &mut counted);
    // Stable, so that of equals the first stays first.
    counted.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    counted.into_iter().map(|(tag, _)| tag).collect()
}

/// The fields that hold words.
const WORDS: [&str; 10] = [
    "title",
    "period",
    "name",
    "label",
    "help",
    "what",
    "delivered",
    "convinced",
    "proof",
    "canGoWrong",
];
const WHO: &str = "who";

fn count(value: &Value, counted: &mut Vec<(String, usize)>) {
    for (name, field) in value.fields() {
        if !WORDS.contains(&name.as_str()) && name != WHO {
            count(field, counted);
            continue;
        }
        for (tag, _) in field.fields() {
            match counted.iter_mut().find(|(known, _)| known == tag) {
                Some((_, times)) => *times += 1,
                None => counted.push((tag.clone(), 1)),
            }
        }
    }
    for item in value.items() {
        count(item, counted);
    }
}

/// The words with a text in one language, empty for none. `languages` are those that the author
/// writes in: with one of them a text for all stays one.
pub(super) fn say(
    words: Option<&Value>,
    language: &str,
    text: &str,
    languages: &[String],
) -> Value {
    let others: Vec<(String, Value)> = match words {
        Some(Value::Record(fields)) => fields.clone(),
        Some(Value::Text(_)) if languages.len() < 2 => return text_or_nothing(text),
        // What was for all is from now on for those in which nobody says anything else.
        Some(Value::Text(before)) => {
            let first = languages.iter().find(|tag| *tag != language);
            first.map(|tag| (tag.clone(), Value::text(before))).into_iter().collect()
        }
        _ => Vec::new(),
    };
    let mut fields = others;
    let place = fields.iter().position(|(tag, _)| tag.eq_ignore_ascii_case(language));
    match place.and_then(|at| fields.get_mut(at)) {
        // Also where nothing is said for now: the first language stands in for others, so each keeps
        // its place while it is written anew.
        Some((_, said)) => *said = Value::text(text),
        None if text.is_empty() => {}
        None => fields.push((language.to_owned(), Value::text(text))),
    }
    if fields.is_empty() { Value::Nothing } else { Value::Record(fields) }
}

/// The words without the languages in which nothing is said.
pub(super) fn settled(words: &Value) -> Value {
    let Value::Record(fields) = words else { return words.clone() };
    let said = |(_, text): &&(String, Value)| *text != Value::text("");
    let fields: Vec<_> = fields.iter().filter(said).cloned().collect();
    if fields.is_empty() { Value::Nothing } else { Value::Record(fields) }
}

fn text_or_nothing(text: &str) -> Value {
    if text.is_empty() { Value::Nothing } else { Value::text(text) }
}
