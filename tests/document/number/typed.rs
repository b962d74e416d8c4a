//! Numbers as people type and paste them.

use worthwhile::document::number::{Notation, Reading, Separators};

const ENGLISH: Separators = Separators { decimal: '.', group: ',' };
const INDONESIAN: Separators = Separators { decimal: ',', group: '.' };
const HUNGARIAN: Separators = Separators { decimal: ',', group: '\u{a0}' };

#[track_caller]
fn check(typed: &str, separators: Separators, plain: &str) {
    let read = Notation::of(separators).read(typed);
    assert_eq!(read, Reading::Number(plain.to_owned()), "{typed:?}");
}

#[test]
fn a_number_is_read_as_its_language_writes_it() {
    check("1234.56", ENGLISH, "1234.56");
    check("1,234.56", ENGLISH, "1234.56");
    check("1.234,56", INDONESIAN, "1234.56");
    check("1 234,56", HUNGARIAN, "1234.56");
    check("1\u{a0}234,56", HUNGARIAN, "1234.56");
    check("1\u{202f}234,56", HUNGARIAN, "1234.56");
    check("12,5", INDONESIAN, "12.5");
    check("12.5", ENGLISH, "12.5");
}

#[test]
fn a_number_pasted_from_another_language_is_read_where_it_can_mean_only_one_thing() {
    check("1.234,56", ENGLISH, "1234.56");
    check("1,234.56", INDONESIAN, "1234.56");
    check("12,5", ENGLISH, "12.5");
    check("1 234,56", ENGLISH, "1234.56");
    check("1'234.56", ENGLISH, "1234.56");
    check("1.234.567", ENGLISH, "1234567");
}

#[test]
fn what_could_be_a_group_or_decimals_is_decided_by_the_language() {
    check("1,500", ENGLISH, "1500");
    check("1,500", INDONESIAN, "1.500");
    check("1.500", INDONESIAN, "1500");
    check("1.500", ENGLISH, "1.500");
}

#[test]
fn signs_and_wide_digits_are_understood() {
    check("-3", ENGLISH, "-3");
    check("−3,5", HUNGARIAN, "-3.5");
    check("+7", ENGLISH, "7");
    check(" 7 ", ENGLISH, "7");
    check("１２．５".replace('．', ".").as_str(), ENGLISH, "12.5");
    check(".5", ENGLISH, "0.5");
}

#[test]
fn a_number_on_its_way_is_no_error() {
    for typed in ["-", "+", ".", ",", "-."] {
        assert_eq!(Notation::of(ENGLISH).read(typed), Reading::Unfinished, "{typed:?}");
    }
    for typed in ["", " "] {
        assert_eq!(Notation::of(ENGLISH).read(typed), Reading::Nothing, "{typed:?}");
    }
    check("12.", ENGLISH, "12");
    check("12,", INDONESIAN, "12");
}

#[test]
fn what_is_no_number_is_told_so() {
    for typed in
        ["abc", "12x", "1.2.3", "1,2,3", "--1", "1-2", "1,23,456.7", "$5", "NaN", "1e5", "∞"]
    {
        assert_eq!(Notation::of(ENGLISH).read(typed), Reading::Wrong, "{typed:?}");
    }
}
