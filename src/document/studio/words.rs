//! Words in a document: one text for every language, or a text for each.

use crate::document::Value;
use crate::model::CollectVec;

/// The text in a language; `None` if it has no text of its own.
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

/// The languages of a document's words; those with the most words come first.
pub fn languages_of(document: &Value) -> Vec<String> {
    let mut counted: Vec<(String, usize)> = Vec::new();
    count(document, &mut counted);
    // A stable sort, so that equal ones keep their order.
    counted.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    counted.into_iter().map(|(tag, _)| tag).collect_vec()
}

/// The fields that hold words.
const WORDS: [&str; 11] = [
    "about",
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

/// The words with a new text in one language; an empty text removes it. `languages` are those that the author
/// writes in: with a single one, a text for all languages stays one.
pub(super) fn say(
    words: Option<&Value>,
    language: &str,
    text: &str,
    languages: &[String],
) -> Value {
    let others: Vec<(String, Value)> = match words {
        Some(Value::Record(fields)) => fields.clone(),
        Some(Value::Text(_)) if languages.len() < 2 => return text_or_nothing(text),
        // The text for all languages becomes the text of each language that has no other.
        Some(Value::Text(before)) => {
            let first = languages.iter().find(|tag| *tag != language);
            first.map(|tag| (tag.clone(), Value::text(before))).into_iter().collect_vec()
        }
        _ => Vec::new(),
    };
    let mut fields = others;
    let place = fields.iter().position(|(tag, _)| tag.eq_ignore_ascii_case(language));
    match place.and_then(|at| fields.get_mut(at)) {
        // An empty text keeps its place too, because the first language stands in for the others while a text
        // is rewritten.
        Some((_, said)) => *said = Value::text(text),
        None if text.is_empty() => {}
        None => fields.push((language.to_owned(), Value::text(text))),
    }
    if fields.is_empty() { Value::Nothing } else { Value::Record(fields) }
}

/// The words without the languages whose text is empty.
pub(super) fn settled(words: &Value) -> Value {
    let Value::Record(fields) = words else { return words.clone() };
    let said = |(_, text): &&(String, Value)| *text != Value::text("");
    let fields: Vec<_> = fields.iter().filter(said).cloned().collect_vec();
    if fields.is_empty() { Value::Nothing } else { Value::Record(fields) }
}

fn text_or_nothing(text: &str) -> Value {
    if text.is_empty() { Value::Nothing } else { Value::text(text) }
}
