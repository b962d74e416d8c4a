//! Cursors over a document. A cursor knows its place and collects faults, so that reading can go
//! on.

use std::cell::RefCell;

use super::fault::shortened;
use super::words::Words;
use super::{Expected, Fault, Found, Rule, Value, digits};
use crate::model::calculator::{Scope, Source};
use crate::model::{CollectVec, Id, InputError, Wording};

/// A document that was read, with its notices.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<T> {
    /// The content.
    pub content: T,
    /// Harmless faults: fields that were skipped and amounts that changed their side.
    pub notices: Vec<Fault>,
}

/// Faults and notices of one document, and what its formulas can name.
#[derive(Default)]
pub(super) struct Report {
    /// The drivers by name; each with what it can be, once it was read.
    pub(super) drivers: RefCell<Vec<(String, Option<Scope>)>>,
    /// The sources that figures name, by the place of the figure.
    pub(super) sources: RefCell<Vec<(String, Source)>>,
    faults: RefCell<Vec<Fault>>,
    notices: RefCell<Vec<Fault>>,
    /// Every place that was entered: the one around it, and the step from there. Cursors know a place by its
    /// number, from 1, so that they are `Copy`; 0 is the document as a whole.
    places: RefCell<Vec<(usize, Step)>>,
}

enum Step {
    Field(String),
    Item(usize),
}

impl Report {
    /// The content with the notices, or every fault.
    pub(super) fn close<T>(self, content: T) -> Result<Reading<T>, Vec<Fault>> {
        let faults = self.faults.into_inner();
        match faults.is_empty() {
            true => Ok(Reading { content, notices: self.notices.into_inner() }),
            false => Err(faults),
        }
    }

    /// The faults so far, for a document that is not read any further.
    pub(super) fn faults(&self) -> Vec<Fault> {
        self.faults.take()
    }

    /// The number of faults so far.
    pub(super) fn count(&self) -> usize {
        self.faults.borrow().len()
    }

    fn enter(&self, around: usize, step: Step) -> usize {
        let mut places = self.places.borrow_mut();
        places.push((around, step));
        places.len()
    }

    /// The place of a number in words.
    fn place(&self, number: usize) -> String {
        let places = self.places.borrow();
        let entered = number.checked_sub(1).and_then(|at| places.get(at));
        let Some((around, step)) = entered else { return String::new() };
        let around = self.place(*around);
        match step {
            Step::Field(name) if around.is_empty() => name.clone(),
            Step::Field(name) => [&around, ".", name].concat(),
            Step::Item(at) => [&around, "[", &digits(*at), "]"].concat(),
        }
    }
}

/// A value at its place. A value that cannot be read is recorded as one fault, and a harmless one
/// is returned in its place; nobody sees it, because a document with a fault is not used.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    place: usize,
    value: &'a Value,
    report: &'a Report,
    /// Whether a fault was already recorded here.
    told: bool,
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value, report: &'a Report) -> Self {
        Self { place: 0, value, report, told: false }
    }

    pub(super) fn value(&self) -> &'a Value {
        self.value
    }

    pub(super) fn report(&self) -> &'a Report {
        self.report
    }

    /// Another value at the same place.
    pub(super) fn instead<'b>(&self, value: &'b Value) -> Node<'b>
    where
        'a: 'b,
    {
        Node { place: self.place, value, report: self.report, told: self.told }
    }

    /// Records a fault here.
    pub(super) fn fault(&self, rule: Rule) {
        if !self.told {
            self.fault_at(self.report.place(self.place), rule);
        }
    }

    /// Records a fault elsewhere in the document.
    pub(super) fn fault_at(&self, place: String, rule: Rule) {
        self.report.faults.borrow_mut().push(Fault { place, rule });
    }

    pub(super) fn notice(&self, rule: Rule) {
        let place = self.report.place(self.place);
        self.report.notices.borrow_mut().push(Fault { place, rule });
    }

    /// Keeps the source of the figure here.
    pub(super) fn comes_from(&self, source: Source) {
        self.report.sources.borrow_mut().push((self.report.place(self.place), source));
    }

    pub(super) fn expected(&self, expected: Expected) {
        self.fault(Rule::Expected(expected, Found::from(self.value)));
    }

    fn inner(&self, name: &str, value: &'a Value) -> Self {
        let place = self.report.enter(self.place, Step::Field(name.to_owned()));
        Self { place, value, ..*self }
    }

    /// The fields of a record. Fields that are not in `known` become notices.
    pub(super) fn record(&self, known: &[&str]) -> Record<'a> {
        let record = self.record_again();
        for (position, (name, value)) in record.fields.iter().enumerate() {
            let node = || self.inner(&shortened(name), value);
            if !known.contains(&name.as_str()) {
                node().notice(Rule::Unknown);
            } else if record.fields.iter().take(position).any(|(other, _)| other == name) {
                node().fault(Rule::Twice);
            }
        }
        record
    }

    /// The fields of a record, without checking their names again.
    pub(super) fn record_again(&self) -> Record<'a> {
        if let Value::Record(fields) = self.value {
            return Record { node: *self, fields };
        }
        self.expected(Expected::Record);
        Record { node: Node { told: true, ..*self }, fields: &[] }
    }

    /// Every field of a record with names of the host's choice, at most `max`.
    pub(super) fn entries(&self, max: usize) -> Vec<(&'a str, Node<'a>)> {
        let Value::Record(fields) = self.value else {
            self.expected(Expected::Record);
            return Vec::new();
        };
        if fields.len() > max {
            self.fault(Rule::TooMany { count: fields.len(), max });
            return Vec::new();
        }
        let entry = |(position, (name, value)): (usize, &'a (String, Value))| {
            let node = self.inner(&shortened(name), value);
            if fields.iter().take(position).any(|(other, _)| other == name) {
                node.fault(Rule::Twice);
            }
            (name.as_str(), node)
        };
        fields.iter().enumerate().map(entry).collect_vec()
    }

    /// The items of a list, at most `max`.
    pub(super) fn list(&self, max: usize) -> Vec<Node<'a>> {
        let Value::List(items) = self.value else {
            self.expected(Expected::List);
            return Vec::new();
        };
        if items.len() > max {
            self.fault(Rule::TooMany { count: items.len(), max });
            return Vec::new();
        }
        let item = |(position, value): (usize, &'a Value)| Node {
            place: self.report.enter(self.place, Step::Item(position)),
            value,
            ..*self
        };
        items.iter().enumerate().map(item).collect_vec()
    }

    /// The text; `None` after a fault.
    pub(super) fn text(&self, max: usize) -> Option<&'a str> {
        let Value::Text(text) = self.value else {
            self.expected(Expected::Text);
            return None;
        };
        let length = text.chars().count();
        if length > max {
            self.fault(Rule::TooLong { length, max });
            return None;
        }
        Some(text)
    }

    /// The number; `None` after a fault.
    pub(super) fn number(&self, min: f64, max: f64) -> Option<f64> {
        let Value::Number(number) = self.value else {
            self.expected(Expected::Number);
            return None;
        };
        match InputError::check(*number, min, max) {
            Ok(number) => Some(number),
            Err(error) => {
                self.fault(Rule::Number(error));
                None
            }
        }
    }

    pub(super) fn truth(&self) -> bool {
        if let Value::Truth(truth) = self.value {
            return *truth;
        }
        self.expected(Expected::Truth);
        false
    }

    pub(super) fn id(&self) -> Id {
        let text = self.text(1000);
        text.and_then(Id::new).unwrap_or_else(|| {
            if let Some(text) = text {
                self.fault(Rule::NotAnId(shortened(text)));
            }
            Id::stand_in()
        })
    }

    /// What a word of the formats stands for; none after a fault.
    pub(super) fn word<W: Words>(&self) -> Option<W> {
        let text = self.text(1000)?;
        let found = W::from_name(text);
        if found.is_none() {
            self.fault(Rule::NotOneOf(W::NAMES, shortened(text)));
        }
        found
    }

    /// A wording: one text for all languages, or a record of texts by language.
    pub(super) fn wording(&self) -> Wording {
        match self.value {
            Value::Text(_) => Wording::plain(self.words()),
            Value::Record(fields) => {
                let entries = self.entries(MAX_LANGUAGES);
                if fields.is_empty() {
                    self.fault(Rule::Empty);
                }
                let said = entries.iter().map(|(tag, node)| node.words_in(tag));
                Wording::by_language(said.collect_vec())
            }
            _ => {
                self.expected(Expected::Words);
                Wording::default()
            }
        }
    }

    fn words(&self) -> &'a str {
        let text = self.text(MAX_WORDS);
        if text.is_some_and(|text| text.trim().is_empty()) {
            self.fault(Rule::Empty);
        }
        text.unwrap_or_default()
    }

    fn words_in(&self, tag: &str) -> (String, String) {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if tag.len() < 2 || tag.len() > 35 || !tag.chars().all(plain) {
            self.fault(Rule::NotALanguage(shortened(tag)));
            return Default::default();
        }
        (tag.to_owned(), self.words().to_owned())
    }
}

const MAX_LANGUAGES: usize = 24;
/// The length of the longest wording in one language, in characters.
pub const MAX_WORDS: usize = 600;

/// The fields of a record, by name.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    node: Node<'a>,
    fields: &'a [(String, Value)],
}

impl<'a> Record<'a> {
    pub(super) fn report(&self) -> &'a Report {
        self.node.report
    }

    /// The field; `None` if it is missing or `null`.
    pub(super) fn optional(&self, name: &str) -> Option<Node<'a>> {
        let (_, value) = self.fields.iter().find(|(given, _)| given == name)?;
        (*value != Value::Nothing).then(|| self.node.inner(name, value))
    }

    /// The field; a missing one is a fault.
    pub(super) fn required(&self, name: &str) -> Node<'a> {
        self.optional(name).unwrap_or_else(|| {
            let missing = self.node.inner(name, &Value::Nothing);
            missing.fault(Rule::Missing);
            Node { told: true, ..missing }
        })
    }

    /// A number between bounds, or `default` if it is missing.
    pub(super) fn number(&self, name: &str, otherwise: f64, (min, max): (f64, f64)) -> f64 {
        self.optional(name).and_then(|node| node.number(min, max)).unwrap_or(otherwise)
    }

    /// A word of the formats, or what stands for a missing one.
    pub(super) fn word<W: Words>(&self, name: &str, otherwise: W) -> W {
        self.optional(name).and_then(|node| node.word()).unwrap_or(otherwise)
    }

    /// An optional wording.
    pub(super) fn wording(&self, name: &str) -> Wording {
        self.optional(name).map_or_else(Wording::default, |node| node.wording())
    }

    /// The value of an optional field.
    pub(super) fn maybe<T>(&self, name: &str, read: fn(&Node<'a>) -> T) -> Option<T> {
        self.optional(name).map(|node| read(&node))
    }

    /// The fields of an optional record. Fields that are not in `known` become notices.
    pub(super) fn section(&self, name: &str, known: &[&str]) -> Self {
        let missing = || Self { node: self.node, fields: &[] };
        self.optional(name).map_or_else(missing, |node| node.record(known))
    }

    /// The items of an optional list.
    pub(super) fn list<T>(&self, name: &str, max: usize, read: fn(&Node<'a>) -> T) -> Vec<T> {
        let items = self.optional(name).map_or_else(Vec::new, |node| node.list(max));
        items.iter().map(read).collect_vec()
    }
}
