//! How columns are recognised, and corrected.

use worthwhile::document::survey::*;
use worthwhile::model::calculator::Input;

use super::speak::{car_wash, read};
use crate::speak::file;

fn suggested(headings: &[&str]) -> Mapping {
    let headings: Vec<String> = headings.iter().map(|heading| (*heading).to_owned()).collect();
    let labels = |column: &Column| match column {
        Column::Stated => vec!["Worth to you".to_owned(), "Ennyit ér Önnek".to_owned()],
        _ => Vec::new(),
    };
    Mapping::suggest(&car_wash(), &headings, &labels)
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
    let format = Format { encoding: Encoding::Utf8, delimiter: ';', decimal: ',' };
    assert_eq!(heading.format, format);
    assert_eq!(heading.names, ["persona", "statedWorth"]);
    assert_eq!(heading.preview, [["careful", "1,5"]]);
    let long: String = (0..10_000).map(|at| format!("careful,{at}.5\n")).collect();
    let heading = Heading::read(["persona,statedWorth\n", &long].concat().as_bytes()).unwrap();
    assert_eq!((heading.preview.len(), heading.format.decimal), (20, '.'));
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
