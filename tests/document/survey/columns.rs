//! How columns are recognised, and corrected.

use worthwhile::document::survey::*;
use worthwhile::model::calculator::{Input, Model};

use super::speak::{car_wash, read};
use crate::speak::file;

/// Headings of a file of which no row is read.
pub fn unread(names: Vec<String>) -> Heading {
    let format = Format { encoding: Encoding::Utf8, delimiter: ',', decimal: None };
    Heading::of(format, names)
}

fn suggested(headings: &[&str]) -> Mapping {
    let headings: Vec<String> = headings.iter().map(|heading| (*heading).to_owned()).collect();
    let labels = |column: &Column| match column {
        Column::Stated => vec!["Worth to you".to_owned(), "Ennyit ér Önnek".to_owned()],
        _ => Vec::new(),
    };
    Mapping::suggest(&car_wash(), &unread(headings), &labels)
}

fn queue() -> Column {
    Column::Input(Input::Amount(worthwhile::model::Id::new("queue").unwrap()))
}

#[track_caller]
fn check(heading: &str, column: Option<Column>, likeness: Option<Likeness>) {
    let mapping = suggested(&[heading]);
    let mapped = &mapping.columns()[0];
    assert_eq!((&mapped.column, mapped.likeness), (&column, likeness), "{heading}");
}

#[test]
fn by_name_by_label_in_any_language_and_by_likeness() {
    check("amounts.queue", Some(queue()), Some(Likeness::Name));
    check("Amounts Queue", Some(queue()), Some(Likeness::Name));
    check("queue", Some(queue()), Some(Likeness::Label));
    for label in ["Waiting in the queue", "Menunggu antrean", "Várakozás a sorban", "대기 시간"]
    {
        check(label, Some(queue()), Some(Likeness::Label));
    }
    check("Várakozas a sorbann", Some(queue()), Some(Likeness::Alike));
    check("WORTH TO YOU", Some(Column::Stated), Some(Likeness::Label));
    check("Ennyit er Onnek (USD)", Some(Column::Stated), Some(Likeness::Label));
    check("buys.9,50", Some(Column::Buys(9.5)), Some(Likeness::Name));
    check("buys.-1", None, None);
    check("favourite colour", None, None);
    check("", None, None);
    check("wove", None, None);
}

#[test]
fn what_was_suggested_can_be_corrected() {
    let mut mapping = suggested(&["favourite colour", "statedWorth", "worth to you"]);
    let repeated = |mapping: &Mapping| {
        mapping.columns().iter().map(|mapped| mapped.is_repeated).collect::<Vec<_>>()
    };
    assert_eq!(repeated(&mapping), [false, false, true], "a name says more than a label");
    mapping.choose(2, Some(Column::Stated));
    assert_eq!(repeated(&mapping), [false, true, false], "what was chosen counts");
    mapping.choose(0, Some(queue()));
    assert_eq!(mapping.columns()[0].likeness, Some(Likeness::Chosen));
    mapping.choose(0, None);
    mapping.choose(2, None);
    assert_eq!(repeated(&mapping), [false, false, false]);
    mapping.choose(99, Some(Column::Wave));
    assert!(mapping.is_useful());
    mapping.choose(1, None);
    assert!(!mapping.is_useful());
}

#[test]
fn the_head_tells_how_a_file_is_written() {
    let heading =
        Heading::read("\u{FEFF}persona;statedWorth\r\ncareful;1,5\r\n".as_bytes()).unwrap();
    let format = Format { encoding: Encoding::Utf8, delimiter: ';', decimal: Some(',') };
    assert_eq!(heading.format, format);
    assert_eq!(heading.names, ["persona", "statedWorth"]);
    assert_eq!(heading.preview, [["careful", "1,5"]]);
    let long: String = (0..10_000).map(|at| format!("careful,{at}.5\n")).collect();
    let heading = Heading::read(["persona,statedWorth\n", &long].concat().as_bytes()).unwrap();
    assert_eq!((heading.preview.len(), heading.format.decimal), (20, Some('.')));
}

#[test]
fn four_published_prices_are_read_by_their_headings() {
    let text = file("tests/cases/van_westendorp_36.csv");
    let read = read(text.as_bytes()).unwrap();
    assert_eq!((read.responses.len(), read.rejections.len()), (36, 0));
    let prices = read.responses[1].prices.unwrap();
    let four = [prices.too_cheap, prices.cheap, prices.expensive, prices.too_expensive];
    assert_eq!(four, [88.0, 198.0, 358.0, 398.0]);
}

#[test]
fn figures_of_a_currency_without_parts_are_whole() {
    let rupiah = Model { currency: "IDR".to_owned(), ..car_wash() };
    let text = file("tests/cases/rupiah_of_google_forms.csv");
    let heading = Heading::read(text.as_bytes()).unwrap();
    let labels = |column: &Column| match column {
        Column::Stated => vec!["Nilai bagi Anda".to_owned()],
        _ => Vec::new(),
    };
    let mapping = Mapping::suggest(&rupiah, &heading, &labels);
    assert_eq!(stated(&rupiah, &heading, mapping.clone(), &text), [25e3, 30e3, 45e3]);
    assert_eq!(mapping.asks(&rupiah, &heading, 2), None);
    let euro = Model { currency: "EUR".to_owned(), ..car_wash() };
    assert_eq!(mapping.asks(&euro, &heading, 2), Some(("25.000".to_owned(), [25e3, 25.0])));
}

#[test]
fn where_nothing_decides_the_page_asks_and_takes_the_answer() {
    let model = car_wash();
    let text = "persona,statedWorth\ncareful,25.000\nhurried,30.000\n";
    let heading = Heading::read(text.as_bytes()).unwrap();
    let mut mapping = Mapping::suggest(&model, &heading, &|_| Vec::new());
    let asked = Some(("25.000".to_owned(), [25_000.0, 25.0]));
    assert_eq!(mapping.asks(&model, &heading, 1), asked);
    assert_eq!(mapping.asks(&model, &heading, 0), None);
    mapping.choose_reading(1, '.', false);
    assert_eq!(mapping.asks(&model, &heading, 1), asked, "the question stays, to be answered anew");
    assert_eq!(stated(&model, &heading, mapping.clone(), text), [25e3, 30e3]);
    mapping.choose_reading(1, '.', true);
    assert_eq!(stated(&model, &heading, mapping.clone(), text), [25.0, 30.0]);
    let mut assumed = Mapping::suggest(&model, &heading, &|_| Vec::new());
    assumed.assume_decimal(',');
    assert_eq!(stated(&model, &heading, assumed, text), [25e3, 30e3]);
}

fn stated(model: &Model, heading: &Heading, mapping: Mapping, text: &str) -> Vec<f64> {
    let mut reader = TableReader::new(model.clone(), heading.format, mapping);
    let mut stated = Vec::new();
    let mut take = |outcome| match outcome {
        Outcome::Taken(response) => stated.extend(response.stated),
        Outcome::Rejected(rejection) => panic!("{rejection:?}"),
    };
    reader.feed(text.as_bytes(), &mut take);
    reader.finish(&mut take);
    stated
}
