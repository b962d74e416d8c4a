//! What any bytes are tried on, by `cargo xtask fuzz` for hours and by `fuzzed.rs` for a second: each target
//! stops where a promise of the formats does not hold.

use std::sync::LazyLock;

use worthwhile::document::number::{Measure, Notation, Origin, Reading, Separators, read_lines};
use worthwhile::document::survey::{Heading, JsonLines, Mapping, Outcome, TableReader};
use worthwhile::document::{
    CalendarEvent, PlannerModel, Value, in_region, json, link_for, planner_link_for, read_answers,
    read_model, read_planner_answers, read_planner_model, region_for, value_of_link,
    value_of_planner_link, write_answers, write_calendar, write_link, write_model,
    write_planner_answers, write_planner_link, write_planner_model,
};
use worthwhile::model::calculator::Model;

/// One target.
pub type Target = (&'static str, fn(&[u8]));

/// All of them, by name.
pub const TARGETS: [Target; 6] = [
    ("model", any_model),
    ("answers", any_answers),
    ("link", any_link),
    ("table", any_table),
    ("number", any_number),
    ("calendar", any_calendar),
];

static WASH: LazyLock<Model> = LazyLock::new(|| {
    let document = json::parse(include_str!("../../models/car-wash.json")).unwrap();
    read_model(&document).unwrap().content
});

static PIZZA: LazyLock<PlannerModel> = LazyLock::new(|| {
    let document = json::parse(include_str!("planner/model.json")).unwrap();
    read_planner_model(&document).unwrap().content
});

fn document(data: &[u8]) -> Option<Value> {
    json::parse(std::str::from_utf8(data).ok()?).ok()
}

/// A model is refused with a reason, or written so that it reads the same.
fn any_model(data: &[u8]) {
    let Some(document) = document(data) else { return };
    match read_model(&document) {
        Err(faults) => assert!(!faults.is_empty()),
        Ok(reading) => {
            let again = read_model(&write_model(&reading.content)).unwrap();
            assert_eq!(again.content, reading.content);
        }
    }
    match read_planner_model(&document) {
        Err(faults) => assert!(!faults.is_empty()),
        Ok(reading) => {
            let again = read_planner_model(&write_planner_model(&reading.content)).unwrap();
            assert_eq!(again.content, reading.content);
        }
    }
    let region = region_for(&document, None, Some("IDR"), "id").map(str::to_owned);
    if let Ok(merged) = in_region(&document, region.as_deref()) {
        assert!(
            read_model(&merged).is_ok_and(|_| true) || !read_model(&merged).unwrap_err().is_empty()
        );
    }
}

/// Answers likewise.
fn any_answers(data: &[u8]) {
    let Some(document) = document(data) else { return };
    if let Ok(reading) = read_answers(&document) {
        let again = read_answers(&write_answers(&reading.content)).unwrap();
        assert_eq!(again.content, reading.content);
    }
    if let Ok(reading) = read_planner_answers(&document) {
        let again = read_planner_answers(&write_planner_answers(&reading.content)).unwrap();
        assert_eq!(again.content, reading.content);
    }
}

/// What a link says is refused, or makes a link that says the same.
fn any_link(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let number = |text: &str| text.parse().unwrap_or(f64::NAN);
    let written = |number: f64| number.to_string();
    let same = |text: &str| text.to_owned();
    for fragment in [text.to_owned(), ["#worthwhile=1;car-wash;", text].concat()] {
        let Some(own) = link_for(&WASH, &fragment) else { continue };
        let Ok(reading) = read_answers(&value_of_link(own, &number)) else { continue };
        let link = write_link(&WASH, &reading.content, &written);
        let again = value_of_link(link_for(&WASH, &link).unwrap(), &number);
        assert_eq!(read_answers(&again).unwrap().content, reading.content);
    }
    for fragment in [text.to_owned(), ["#worthwhile-plan=1;pizza;", text].concat()] {
        let Some(own) = planner_link_for(&PIZZA, &fragment) else { continue };
        let document = value_of_planner_link(&PIZZA, own, &number, &same);
        let Ok(reading) = read_planner_answers(&document) else { continue };
        write_planner_link(&PIZZA, &reading.content, &written, &same);
    }
}

/// Every row of a file is taken or rejected, in whatever pieces the file comes.
fn any_table(data: &[u8]) {
    assert_eq!(rows(data, 7), rows(data, data.len().max(1)));
    assert_eq!(lines(data, 7), lines(data, data.len().max(1)));
}

fn rows(data: &[u8], pieces: usize) -> Option<Vec<String>> {
    let heading = Heading::read(data).ok()?;
    let mapping = Mapping::suggest(&WASH, &heading, &|_| Vec::new());
    let mut reader = TableReader::new(WASH.clone(), heading.format, mapping);
    let mut told = Vec::new();
    let mut take = |outcome: Outcome| told.push(short(&outcome));
    data.chunks(pieces).for_each(|piece| reader.feed(piece, &mut take));
    let progress = reader.finish(&mut take);
    assert_eq!(progress.bytes, data.len() as u64);
    assert_eq!(progress.taken + progress.rejected, told.len() as u64);
    Some(told)
}

fn lines(data: &[u8], pieces: usize) -> Vec<String> {
    let parse = |text: &str| json::parse(text);
    let mut reader = JsonLines::new(&parse, &WASH);
    let mut told = Vec::new();
    let mut take = |outcome: Outcome| told.push(short(&outcome));
    data.chunks(pieces).for_each(|piece| reader.feed(piece, &mut take));
    let progress = reader.finish(&mut take);
    assert_eq!(progress.taken + progress.rejected, told.len() as u64);
    told
}

fn short(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Taken(response) => format!("{:?} {:?}", response.stated, response.weight),
        Outcome::Rejected(rejection) => format!("{} {}", rejection.line, rejection.faults.len()),
    }
}

/// What reads as a number is one for every programming language.
fn any_number(data: &[u8]) {
    let Some((kind, text)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let marks = [('.', ','), (',', '.'), (',', '\u{a0}'), ('.', '’')];
    let (decimal, group) = marks[usize::from(*kind % 4)];
    let known = Notation::of(Separators { decimal, group });
    let notation = Notation {
        measure: [Measure::Plain, Measure::Money, Measure::Minutes, Measure::Hundredths]
            [usize::from(*kind / 4 % 4)],
        origin: [Origin::Field, Origin::List, Origin::File][usize::from(*kind / 16 % 3)],
        pairs: *kind >= 192,
        currency: "IDR",
        sign: "Rp",
        ..if *kind % 5 == 0 { Notation::default() } else { known }
    };
    let lines: Vec<_> = text.lines().collect();
    for reading in [notation.read(text)].into_iter().chain(read_lines(&lines, &notation)) {
        match reading {
            Reading::Number(plain) => assert!(plain.parse::<f64>().is_ok(), "{plain}"),
            Reading::Either(group, decimal) => {
                assert!(group.parse::<f64>().is_ok() && decimal.parse::<f64>().is_ok());
            }
            _ => {}
        }
    }
    notation.read_range(text);
}

/// A calendar has lines of at most 75 bytes and as many events as were given, whatever they say.
fn any_calendar(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (title, notes) = text.split_at(text.floor_char_boundary(text.len() / 2));
    let [id, start] = ["action-1", "20261122T093000Z"].map(str::to_owned);
    let event = CalendarEvent { id, start, title: title.to_owned(), notes: notes.to_owned() };
    let file = write_calendar("20261121T080000Z", &[event.clone(), event]);
    let lines = file.strip_suffix("\r\n").unwrap().split("\r\n");
    let mut events = 0;
    for line in lines {
        let is_odd = |c: char| c.is_control() && c != '\t';
        assert!(line.len() <= 75 && !line.contains(is_odd), "{line:?}");
        events += usize::from(line == "BEGIN:VEVENT");
    }
    assert_eq!(events, 2);
}
