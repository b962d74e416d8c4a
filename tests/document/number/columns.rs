//! Figures that decide for each other.

use worthwhile::document::number::{Measure, Notation, Reading, Separators, read_lines};

const ENGLISH: Separators = Separators { decimal: '.', group: ',' };

fn told(lines: &[&str], notation: Notation) -> Vec<String> {
    let told = |reading| match reading {
        Reading::Number(plain) => plain,
        Reading::Either(group, decimal) => [group, decimal].join("|"),
        other => format!("{other:?}"),
    };
    read_lines(lines, &notation).into_iter().map(told).collect()
}

#[test]
fn a_figure_with_clear_decimals_decides_for_all() {
    let english = Notation::of(ENGLISH);
    assert_eq!(told(&["25.000", "30.000", "12,5"], english), ["25000", "30000", "12.5"]);
    assert_eq!(told(&["25.000", "30.000", "12.5"], english), ["25.000", "30.000", "12.5"]);
    assert_eq!(told(&["1,500", "1.234.567"], english), ["1.500", "1234567"]);
    assert_eq!(told(&["1,500", "2.5"], english), ["1500", "2.5"]);
}

#[test]
fn without_one_the_language_decides_and_figures_that_contradict_each_other_do_not() {
    let english = Notation::of(ENGLISH);
    assert_eq!(told(&["25.000", "30.000"], english), ["25.000", "30.000"]);
    let unknown = Notation::default();
    assert_eq!(told(&["25.000", "1,5", "2.5"], unknown), ["25000|25.000", "1.5", "2.5"]);
}

#[test]
fn units_headings_and_marks_of_order_do_no_harm() {
    let minutes = Notation { measure: Measure::Minutes, ..Notation::of(ENGLISH) };
    assert_eq!(told(&["\u{feff}30", "35 min", "40"], minutes), ["30", "35", "40"]);
    assert_eq!(told(&["minutes", "30"], minutes), ["Unfinished", "30"]);
    assert_eq!(told(&["Delivery", "30", "", "x"], minutes), ["Wrong", "30", "Nothing", "Wrong"]);
}
