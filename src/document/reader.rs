//! Walking a document: every step knows its place, and faults are collected rather than thrown.

use std::cell::RefCell;

use super::fault::shortened;
use super::{Expected, Fault, Found, Rule, Value};
use crate::model::{Id, InputError, Wording};

/// What was read, and what was noticed on the way without making it unusable.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<T> {
    /// What was read.
    pub content: T,
    /// Fields that were skipped, amounts that changed side.
    pub notices: Vec<Fault>,
}

/// Faults and notices of one document.
#[derive(Default)]
pub(super) struct Report {
    faults: RefCell<Vec<Fault>>,
    notices: RefCell<Vec<Fault>>,
}

impl Report {
    /// The content, unless something was wrong.
    pub(super) fn close<T>(self, content: Option<T>) -> Result<Reading<T>, Vec<Fault>> {
        let faults = self.faults.into_inner();
        match content {
            Some(content) if faults.is_empty() => {
                Ok(Reading { content, notices: self.notices.into_inner() })
            }
            _ => Err(faults),
        }
    }
}

/// A value at its place.
#[derive(Clone)]
pub(super) struct Node<'a> {
    place: String,
    value: &'a Value,
    report: &'a Report,
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value, report: &'a Report) -> Self {
        Self { place: String::new(), value, report }
    }

    pub(super) fn value(&self) -> &'a Value {
        self.value
    }

    /// Records a fault here. Answers with nothing, so that it can end an expression.
    pub(super) fn fault<T>(&self, rule: Rule) -> Option<T> {
        self.report.faults.borrow_mut().push(Fault { place: self.place.clone(), rule });
        None
    }

    /// Records a fault elsewhere in the document.
    pub(super) fn fault_at<T>(&self, place: String, rule: Rule) -> Option<T> {
        self.report.faults.borrow_mut().push(Fault { place, rule });
        None
    }

    pub(super) fn notice(&self, rule: Rule) {
        self.report.notices.borrow_mut().push(Fault { place: self.place.clone(), rule });
    }

    pub(super) fn expected<T>(&self, expected: Expected) -> Option<T> {
        self.fault(Rule::Expected(expected, Found::from(self.value)))
    }

    fn inner(&self, name: &str, value: &'a Value) -> Self {
        let dot = if self.place.is_empty() { "" } else { "." };
        Self { place: [self.place.as_str(), dot, name].concat(), value, report: self.report }
    }

    /// The fields of a record, of which at most `known` are there; others are noticed.
    pub(super) fn record(&self, known: &[&str]) -> Option<Record<'a>> {
        let Value::Record(fields) = self.value else { return self.expected(Expected::Record) };
        for (position, (name, value)) in fields.iter().enumerate() {
            let node = self.inner(&shortened(name), value);
            if !known.contains(&name.as_str()) {
                node.notice(Rule::Unknown);
            } else if fields.iter().take(position).any(|(other, _)| other == name) {
                node.fault::<()>(Rule::Twice);
            }
        }
        Some(Record { node: self.clone(), fields })
    }

    /// The fields of a record whose names have been checked.
    pub(super) fn record_again(&self) -> Option<Record<'a>> {
        let Value::Record(fields) = self.value else { return self.expected(Expected::Record) };
        Some(Record { node: self.clone(), fields })
    }

    /// Every field of a record whose names are the host's own, at most `max`.
    pub(super) fn entries(&self, max: usize) -> Option<Vec<(&'a str, Node<'a>)>> {
        let Value::Record(fields) = self.value else { return self.expected(Expected::Record) };
        if fields.len() > max {
            return self.fault(Rule::TooMany { count: fields.len(), max });
        }
        let entry = |(position, (name, value)): (usize, &'a (String, Value))| {
            let node = self.inner(&shortened(name), value);
            if fields.iter().take(position).any(|(other, _)| other == name) {
                node.fault::<()>(Rule::Twice);
            }
            (name.as_str(), node)
        };
        Some(fields.iter().enumerate().map(entry).collect())
    }

    /// The items of a list, at most `max`.
    pub(super) fn list(&self, max: usize) -> Option<Vec<Node<'a>>> {
        let Value::List(items) = self.value else { return self.expected(Expected::List) };
        if items.len() > max {
            return self.fault(Rule::TooMany { count: items.len(), max });
        }
        let item = |(position, value): (usize, &'a Value)| Node {
            place: [&self.place, "[", &position.to_string(), "]"].concat(),
            value,
            report: self.report,
        };
        Some(items.iter().enumerate().map(item).collect())
    }

    pub(super) fn text(&self, max: usize) -> Option<&'a str> {
        let Value::Text(text) = self.value else { return self.expected(Expected::Text) };
        let length = text.chars().count();
        if length > max {
            return self.fault(Rule::TooLong { length, max });
        }
        Some(text)
    }

    pub(super) fn number(&self, min: f64, max: f64) -> Option<f64> {
        let Value::Number(number) = self.value else { return self.expected(Expected::Number) };
        InputError::check(*number, min, max).map_or_else(|e| self.fault(Rule::Number(e)), Some)
    }

    pub(super) fn truth(&self) -> Option<bool> {
        let Value::Truth(truth) = self.value else { return self.expected(Expected::Truth) };
        Some(*truth)
    }

    pub(super) fn id(&self) -> Option<Id> {
        let text = self.text(1000)?;
        Id::new(text).map_or_else(|| self.fault(Rule::NotAnId(shortened(text))), Some)
    }

    /// What a word of a fixed list stands for.
    pub(super) fn one_of<T: Clone>(&self, words: &'static [&'static str], all: &[T]) -> Option<T> {
        let text = self.text(1000)?;
        let found = words.iter().position(|word| *word == text).and_then(|at| all.get(at));
        found.cloned().map_or_else(|| self.fault(Rule::NotOneOf(words, shortened(text))), Some)
    }

    /// A text for all languages, or a record of texts by language.
    pub(super) fn wording(&self) -> Option<Wording> {
        match self.value {
            Value::Text(_) => self.words().map(Wording::plain),
            Value::Record(_) => {
                let entries = self.entries(MAX_LANGUAGES)?;
                if entries.is_empty() {
                    return self.fault(Rule::Empty);
                }
                let said: Vec<_> = entries.iter().map(|(tag, node)| node.words_in(tag)).collect();
                said.into_iter().collect::<Option<_>>().map(Wording::by_language)
            }
            _ => self.expected(Expected::Words),
        }
    }

    fn words(&self) -> Option<&'a str> {
        let text = self.text(MAX_WORDS)?;
        if text.trim().is_empty() { self.fault(Rule::Empty) } else { Some(text) }
    }

    fn words_in(&self, tag: &str) -> Option<(String, String)> {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if tag.len() < 2 || tag.len() > 35 || !tag.chars().all(plain) {
            return self.fault(Rule::NotALanguage(shortened(tag)));
        }
        Some((tag.to_owned(), self.words()?.to_owned()))
    }
}

const MAX_LANGUAGES: usize = 24;
const MAX_WORDS: usize = 600;

/// The fields of a record, by name.
pub(super) struct Record<'a> {
    node: Node<'a>,
    fields: &'a [(String, Value)],
}

impl<'a> Record<'a> {
    /// The field, unless it is missing or holds nothing.
    pub(super) fn optional(&self, name: &str) -> Option<Node<'a>> {
        let (_, value) = self.fields.iter().find(|(given, _)| given == name)?;
        (*value != Value::Nothing).then(|| self.node.inner(name, value))
    }

    /// The field; a fault if it is missing.
    pub(super) fn required(&self, name: &str) -> Option<Node<'a>> {
        let missing = || self.node.inner(name, &Value::Nothing).fault(Rule::Missing);
        self.optional(name).map_or_else(missing, Some)
    }

    /// What a field says, or what stands for a missing one; nothing only after a fault.
    pub(super) fn or<T>(
        &self,
        name: &str,
        otherwise: T,
        read: impl FnOnce(Node<'a>) -> Option<T>,
    ) -> Option<T> {
        self.optional(name).map_or(Some(otherwise), read)
    }

    /// What a field says, if it is there; the outer nothing only after a fault.
    pub(super) fn maybe<T>(
        &self,
        name: &str,
        read: impl FnOnce(Node<'a>) -> Option<T>,
    ) -> Option<Option<T>> {
        self.optional(name).map_or(Some(None), |node| read(node).map(Some))
    }
}
