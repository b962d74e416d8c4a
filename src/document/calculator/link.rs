//! Answers in the fragment of an address: short, readable and versioned.
//!
//! `worthwhile=1;car-wash;persona=hurried;amounts.queue=20;rates.hour=8~15~30;order=calm,trust` is
//! the document of [`super::write_answers`], flattened.

use super::answers::write_answers;
use crate::document::number::{Notation, Reading};
use crate::document::{MAX_LENGTH, Value};
use crate::model::calculator::{Answers, Model};
use crate::model::{CollectVec, Id};

const NAME: &str = "worthwhile=";
pub(in crate::document) const VERSION: &str = "1";
/// The fields that hold lists of names.
const LISTS: [&str; 2] = ["uncounted", "order"];
/// How yes and no are written.
const TRUTHS: [&str; 2] = ["true", "false"];
const FIGURES: [&str; 3] = ["low", "likely", "high"];

/// The fragment for answers to a model. `number` writes a number so that it reads back the same.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, link_for, read_answers, read_model, value_of_link, write_link};
/// use worthwhile::model::calculator::Answers;
/// use worthwhile::model::Id;
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
/// let answers = Answers { persona: Id::new("hurried"), ..Answers::default() };
///
/// let link = write_link(&model, &answers, &|number| number.to_string());
/// assert_eq!(link, "worthwhile=1;car-wash;persona=hurried");
///
/// let fragment = format!("chapter-2&{link}");
/// let link = link_for(&model, &fragment).unwrap();
/// let read = value_of_link(link, &|text| text.parse().unwrap_or(f64::NAN));
/// assert_eq!(read_answers(&read).unwrap().content, answers);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_link(model: &Model, answers: &Answers, number: &dyn Fn(f64) -> String) -> String {
    let mut parts = vec![[NAME, VERSION].concat(), model.id.as_str().to_owned()];
    let Value::Record(fields) = write_answers(answers) else { return String::new() };
    for (name, value) in fields.iter().filter(|(name, _)| name != "version") {
        lay_flat(name, value, &|value| write_figure(value, number), &mut parts);
    }
    parts.join(";")
}

/// A field as one part of a link; a section as one part for each of its entries.
pub(in crate::document) fn lay_flat(
    name: &str,
    value: &Value,
    write: &dyn Fn(&Value) -> String,
    parts: &mut Vec<String>,
) {
    match value {
        Value::Record(section) => {
            for (entry, value) in section {
                parts.push([name, ".", entry, "=", &write(value)].concat());
            }
        }
        other => parts.push([name, "=", &write(other)].concat()),
    }
}

/// A value as text without separators of the link: a name, a number, a range, or a list of names.
pub(in crate::document) fn write_figure(value: &Value, number: &dyn Fn(f64) -> String) -> String {
    let all = |values: &[Value], between: &str| {
        values.iter().map(|value| write_figure(value, number)).collect_vec().join(between)
    };
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(figure) => number(*figure),
        Value::List(items) => all(items, ","),
        Value::Record(range) => {
            let figures = range.iter().map(|(_, figure)| figure.clone()).collect_vec();
            all(&figures, "~")
        }
        Value::Truth(truth) => if *truth { "true" } else { "false" }.to_owned(),
        Value::Nothing => String::new(),
    }
}

/// The part of a page's fragment that belongs to this model, if there is one. The page may use
/// other parts itself, and other models may have theirs; `&` separates the parts.
pub fn link_for<'f>(model: &Model, fragment: &'f str) -> Option<&'f str> {
    link_in(fragment, NAME, &model.id)
}

/// The part of a fragment that begins with `name` and belongs to the model `id`.
pub(in crate::document) fn link_in<'f>(
    fragment: &'f str,
    name: &str,
    model: &Id,
) -> Option<&'f str> {
    let links = fragment.split(['#', '&']).filter_map(|part| part.strip_prefix(name));
    let mut fit = links.filter(|link| link.len() <= MAX_LENGTH);
    fit.find(|link| link.split(';').nth(1) == Some(model.as_str()))
}

/// The document of answers behind a link; [`super::read_answers`] finds what is wrong with it.
/// `number` turns digits with a point into a number. What could be two numbers stays a text.
pub fn value_of_link(link: &str, number: &dyn Fn(&str) -> f64) -> Value {
    let (version, mut fields) = unfold(link, number, &|section, name, said| match section {
        "" if LISTS.contains(&name) => Value::List(said.split(',').map(Value::text).collect_vec()),
        "" if name == "mustChoose" && TRUTHS.contains(&said) => Value::Truth(said == TRUTHS[0]),
        "" => Value::text(said),
        _ => read_figure(said, number),
    });
    fields.insert(0, ("version".to_owned(), version));
    Value::Record(fields)
}

/// Splits a link into its version and fields. `read` turns the section, name and text of a field
/// into its value.
pub(in crate::document) fn unfold(
    link: &str,
    number: &dyn Fn(&str) -> f64,
    read: &dyn Fn(&str, &str, &str) -> Value,
) -> (Value, Vec<(String, Value)>) {
    let mut parts = link.split(';');
    let version =
        parts.next().map_or(Value::Number(f64::NAN), |version| read_number(version, number));
    let mut fields = Vec::new();
    for part in parts.skip(1).filter(|part| !part.is_empty()) {
        let (key, said) = part.split_once('=').unwrap_or((part, ""));
        match key.split_once('.') {
            Some((section, entry)) => {
                put(&mut fields, section, (entry.to_owned(), read(section, entry, said)));
            }
            None => fields.push((key.to_owned(), read("", key, said))),
        }
    }
    (version, fields)
}

fn read_figure(said: &str, number: &dyn Fn(&str) -> f64) -> Value {
    let figures: Vec<_> = said.split('~').map(|figure| read_number(figure, number)).collect_vec();
    match figures.len() {
        1 => figures.into_iter().next().unwrap_or(Value::Nothing),
        _ => {
            let names = FIGURES.into_iter().map(str::to_owned);
            Value::Record(names.zip(figures).collect_vec())
        }
    }
}

/// One figure, as programs write it.
pub(in crate::document) fn read_number(said: &str, number: &dyn Fn(&str) -> f64) -> Value {
    match Notation::PROGRAM.read(said) {
        Reading::Number(plain) => Value::Number(number(&plain)),
        Reading::Either(..) => Value::text(said),
        _ => Value::Number(f64::NAN),
    }
}

/// Adds an entry to a section, and the section if it is not there yet.
fn put(fields: &mut Vec<(String, Value)>, section: &str, entry: (String, Value)) {
    let there = fields.iter_mut().find_map(|(name, value)| match value {
        Value::Record(entries) if name == section => Some(entries),
        _ => None,
    });
    match there {
        Some(entries) => entries.push(entry),
        None => fields.push((section.to_owned(), Value::Record(vec![entry]))),
    }
}
