//! Links and rows: what is said comes back the same, and what is broken is told.

use proptest::prelude::*;
use worthwhile::document::{link_for, read_answers, value_of_link, write_link, write_row};
use worthwhile::model::calculator::{Answers, Input, evaluate};

use crate::any::{EVERYDAY, judged, laws};
use crate::speak::{file, model, value};

fn read(link: &str) -> Result<Answers, Vec<String>> {
    let value = value_of_link(link, &|text| text.parse().unwrap_or(f64::NAN));
    let reading = read_answers(&value);
    reading.map(|reading| reading.content).map_err(|faults| {
        faults.iter().map(|fault| format!("{}: {}", fault.place, fault.rule.code())).collect()
    })
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn a_link_brings_back_what_was_said((model, answers) in judged(EVERYDAY)) {
        let link = write_link(&model, &answers, &|number| number.to_string());
        prop_assert!(!link.contains(char::is_whitespace), "{link}");
        let own = link_for(&model, &link).unwrap();
        prop_assert_eq!(read(own), Ok(answers));
    }

    #[test]
    fn a_row_has_a_cell_for_each_heading((model, answers) in judged(EVERYDAY)) {
        let results = evaluate(&model, &answers);
        let rows = write_row(&model, &answers, &results, &|number| number.to_string());
        let lines: Vec<_> = rows.split("\r\n").collect();
        prop_assert_eq!(lines.len(), 3);
        prop_assert_eq!(lines[2], "");
        let formula = |cell: &str| cell.starts_with(['=', '+', '@', '\t']);
        prop_assert!(!rows.split([',', '\n']).any(formula), "{rows}");
        let cells = |line: &str| line.split(',').count();
        // A list within quotation marks has commas of its own.
        let listed = answers.uncounted.len().saturating_sub(1) + answers.order.len().saturating_sub(1);
        prop_assert_eq!(cells(lines[0]) + listed, cells(lines[1]));
    }
}

#[test]
fn a_link_stands_beside_the_pages_own_fragment() {
    let wash = model(&value(&file("models/car-wash.json"))).content;
    let own = "1;car-wash;amounts.clean=20";
    for fragment in [
        "#worthwhile=1;car-wash;amounts.clean=20",
        "#top&worthwhile=1;car-wash;amounts.clean=20&x=1",
    ] {
        assert_eq!(link_for(&wash, fragment), Some(own));
    }
    for fragment in
        ["", "#", "#worthwhile", "#worthwhile=", "#worthwhile=1", "#worthwhile=1;taxi", "#car-wash"]
    {
        assert_eq!(link_for(&wash, fragment), None, "{fragment}");
    }
    let huge = format!("#worthwhile=1;car-wash;{}", "x".repeat(300_000));
    assert_eq!(link_for(&wash, &huge), None);
}

#[test]
fn a_broken_link_is_told_at_its_place() {
    let faults = |link: &str| read(link).unwrap_err().join(" · ");
    assert_eq!(faults("2;car-wash"), "version: version");
    assert_eq!(faults("x;car-wash"), "version: not-finite");
    assert_eq!(faults("1;car-wash;amounts.clean=lots"), "amounts.clean: not-finite");
    assert_eq!(faults("1;car-wash;amounts.clean="), "amounts.clean: not-finite");
    assert_eq!(faults("1;car-wash;amounts.clean=9~3~1"), "amounts.clean.low: out-of-order");
    assert_eq!(faults("1;car-wash;amounts.Clean=3"), "amounts.Clean: not-an-id");
    assert_eq!(faults("1;car-wash;amounts.a=1;amounts.a=2"), "amounts.a: twice");
    assert_eq!(faults("1;car-wash;fit.capacity=2"), "fit.capacity: too-large");
    assert_eq!(faults("1;car-wash;persona=!"), "persona: not-an-id");
    assert_eq!(faults("1;car-wash;uncounted=price"), "uncounted[0]: not-one-of");
    assert_eq!(faults("1;car-wash;amounts"), "amounts: wrong-kind");
}

#[test]
fn a_link_says_what_it_says() {
    let answers =
        read("1;car-wash;persona=hurried;rates.hour=8~15~30;order=calm,trust;unknown=3").unwrap();
    let hour = answers.inputs.get(&Input::Hour).unwrap();
    assert_eq!((hour.low(), hour.likely(), hour.high()), (8.0, 15.0, 30.0));
    assert_eq!(answers.order.len(), 2);
}
