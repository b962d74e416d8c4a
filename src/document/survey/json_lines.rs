//! Lines of JSON with one response on each, as a host collects them from the calculator's events.

use super::decode::{Decoder, Encoding, UNREADABLE};
use super::import::{Outcome, Progress};
use super::rejection::{Rejection, RowFault, RowRule};
use super::table::MAX_ROW;
use crate::document::calculator::answers::read_answers_to;
use crate::document::reader::{Node, Record, Report};
use crate::document::{Fault, Rule, Value, currency_of};
use crate::model::calculator::Model;
use crate::model::survey::{Asked, FourPrices, Response, Wave, Weight};
use crate::model::{Id, LARGEST};

const FIELDS: &[&str] = &[
    "version",
    "model",
    "answers",
    "results",
    "statedWorth",
    "predictedWorth",
    "weight",
    "wave",
    "respondent",
    "contributor",
    "desired",
    "received",
    "prices",
    "buys",
];
const PRICES: [&str; 4] = ["tooCheap", "cheap", "expensive", "tooExpensive"];
const MAX_ENTRIES: usize = 500;
/// The number of bytes by which the encoding is detected, however many come at first.
const ENOUGH: usize = 1024;

/// Reads a response to a model: answers, or a record with `answers` and the other fields of a survey. Results of the calculator may be in the record; they are computed again. Answers that name another
/// currency are refused, because their amounts cannot be compared.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, read_model};
/// use worthwhile::document::survey::read_response;
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
/// let line = "{\"answers\": {\"version\": 1}, \"statedWorth\": 12, \"wave\": \"2026-11\"}";
/// let response = read_response(&json::parse(line)?, &model).unwrap();
/// assert_eq!(response.stated, Some(12.0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read_response(value: &Value, model: &Model) -> Result<Response, Vec<Fault>> {
    let read_answers = |value: &Value| {
        let answers = read_answers_to(model, value)?.content;
        match currency_of(value).filter(|named| *named != model.currency) {
            None => Ok(answers),
            Some(other) => {
                let rule = Rule::NoFiguresIn(other.to_owned());
                Err(vec![Fault { place: "currency".to_owned(), rule }])
            }
        }
    };
    if value.field("answers").is_none() {
        let answers = read_answers(value)?;
        return Ok(Response { answers, ..Response::default() });
    }
    let mut faults = Vec::new();
    let answers = match value.field("answers").map(read_answers) {
        Some(Ok(answers)) => answers,
        Some(Err(inner)) => {
            let under = |fault: Fault| Fault { place: under("answers", &fault.place), ..fault };
            faults.extend(inner.into_iter().map(under));
            Default::default()
        }
        None => Default::default(),
    };
    let report = Report::default();
    let node = Node::root(value, &report);
    let record = node.record(FIELDS);
    let response = Response { answers, ..rest(&record) };
    match report.close(response) {
        Ok(reading) if faults.is_empty() => Ok(reading.content),
        Ok(_) => Err(faults),
        Err(others) => Err(faults.into_iter().chain(others).collect()),
    }
}

fn under(name: &str, place: &str) -> String {
    let dot = if place.is_empty() { "" } else { "." };
    [name, dot, place].concat()
}

fn rest(record: &Record) -> Response {
    let number = |name: &str, (min, max): (f64, f64)| {
        record.optional(name).and_then(|node| node.number(min, max))
    };
    let text = |name: &str, max: usize| {
        record.optional(name).and_then(|node| node.text(max)).map(str::to_owned)
    };
    let weight = number("weight", Weight::BOUNDS).and_then(|weight| Weight::new(weight).ok());
    Response {
        stated: number("statedWorth", Response::WORTH),
        predicted: number("predictedWorth", Response::WORTH),
        weight: weight.unwrap_or(Weight::ONE),
        wave: text("wave", Wave::MAX_LENGTH).and_then(|wave| Wave::new(&wave)),
        respondent: text("respondent", Response::MAX_NAME),
        contributor: text("contributor", Response::MAX_NAME),
        desired: ratings(record, "desired"),
        received: ratings(record, "received"),
        prices: prices(record),
        asked: record.list("buys", MAX_ENTRIES, asked).into_iter().flatten().collect(),
        ..Response::default()
    }
}

fn ratings(record: &Record, name: &str) -> Vec<(Id, f64)> {
    let (min, max) = Response::SCALE;
    let entries = record.optional(name).map(|node| node.entries(MAX_ENTRIES)).unwrap_or_default();
    let rating = |(name, node): (&str, Node)| match Id::new(name) {
        Some(id) => node.number(min, max).map(|rating| (id, rating)),
        None => {
            node.fault(Rule::NotAnId(crate::document::fault::shortened(name)));
            None
        }
    };
    entries.into_iter().filter_map(rating).collect()
}

fn prices(record: &Record) -> Option<FourPrices> {
    let prices = record.optional("prices")?.record(&PRICES);
    FourPrices::complete(PRICES.map(|name| prices.required(name).number(0.0, LARGEST)))
}

fn asked(node: &Node) -> Option<Asked> {
    let record = node.record(&["price", "would"]);
    let price = record.required("price").number(0.0, LARGEST);
    let would = record.required("would").truth();
    Asked::new(price?, would).ok()
}

/// Reads lines of JSON, in pieces of any length and in memory that does not grow.
pub struct JsonLines<'p> {
    parse: &'p dyn Fn(&str) -> Result<Value, Fault>,
    model: Box<Model>,
    decoder: Option<Decoder>,
    /// The first bytes, until there are enough to detect the encoding.
    start: Vec<u8>,
    begun: String,
    too_long: bool,
    line: u64,
    progress: Progress,
}

impl<'p> JsonLines<'p> {
    /// A reader of answers to a model that parses JSON with `parse`, because a page has its own parser.
    pub fn new(parse: &'p dyn Fn(&str) -> Result<Value, Fault>, model: &Model) -> Self {
        let progress = Progress::default();
        Self {
            parse,
            model: Box::new(model.clone()),
            decoder: None,
            start: Vec::new(),
            begun: String::new(),
            too_long: false,
            line: 1,
            progress,
        }
    }

    /// Takes the next bytes.
    pub fn feed(&mut self, bytes: &[u8], take: &mut dyn FnMut(Outcome)) {
        self.progress.bytes += bytes.len() as u64;
        match &mut self.decoder {
            Some(decoder) => {
                let text = decoder.feed(bytes);
                self.pass(&text, take);
            }
            None => {
                self.start.extend_from_slice(bytes);
                if self.start.len() >= ENOUGH {
                    self.begin(take);
                }
            }
        }
    }

    fn begin(&mut self, take: &mut dyn FnMut(Outcome)) {
        let start = std::mem::take(&mut self.start);
        let mut decoder = Decoder::new(Encoding::of(start.get(..ENOUGH).unwrap_or(&start)));
        let text = decoder.feed(&start);
        self.decoder = Some(decoder);
        self.pass(&text, take);
    }

    fn pass(&mut self, text: &str, take: &mut dyn FnMut(Outcome)) {
        let mut lines = text.split('\n');
        self.append(lines.next().unwrap_or_default());
        for next in lines {
            self.end_line(take);
            self.append(next);
        }
    }

    /// Takes the end of the file.
    pub fn finish(&mut self, take: &mut dyn FnMut(Outcome)) -> Progress {
        if self.decoder.is_none() {
            self.begin(take);
        }
        let rest = self.decoder.as_mut().map(Decoder::finish).unwrap_or_default();
        self.append(&rest);
        self.end_line(take);
        self.progress
    }

    /// The progress so far.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    fn append(&mut self, text: &str) {
        if self.begun.len() + text.len() > MAX_ROW {
            self.too_long = true;
        } else {
            self.begun.push_str(text);
        }
    }

    fn end_line(&mut self, take: &mut dyn FnMut(Outcome)) {
        let line = std::mem::take(&mut self.begun);
        let too_long = std::mem::take(&mut self.too_long);
        let number = self.line;
        self.line += 1;
        if line.trim().is_empty() && !too_long {
            return;
        }
        let of_row = |rule| Err(vec![RowFault::of_row(rule)]);
        let read = match (too_long, line.contains(UNREADABLE)) {
            (true, _) => of_row(RowRule::TooLong),
            (_, true) => of_row(RowRule::Unreadable),
            _ => self.read(&line),
        };
        take(match read {
            Ok(response) => {
                self.progress.taken += 1;
                Outcome::Taken(Box::new(response))
            }
            Err(faults) => {
                self.progress.rejected += 1;
                Outcome::Rejected(Rejection { line: number, faults, cells: vec![line] })
            }
        });
    }

    fn read(&self, line: &str) -> Result<Response, Vec<RowFault>> {
        let of = |fault: Fault| RowFault { place: fault.place, rule: RowRule::Cell(fault.rule) };
        let value = (self.parse)(line).map_err(|fault| vec![of(fault)])?;
        read_response(&value, &self.model).map_err(|faults| faults.into_iter().map(of).collect())
    }
}
