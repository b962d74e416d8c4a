//! Ranges as people type them.

use worthwhile::document::number::{Measure, Notation, Range, Separators};

const ENGLISH: Separators = Separators { decimal: '.', group: ',' };
const INDONESIAN: Separators = Separators { decimal: ',', group: '.' };
const HUNGARIAN: Separators = Separators { decimal: ',', group: '\u{a0}' };

fn ends(low: &str, high: &str) -> Range {
    Range::Ends([low.to_owned(), high.to_owned()])
}

#[track_caller]
fn check(separators: Separators, typed: &[&str], low: &str, high: &str) {
    for typed in typed {
        assert_eq!(Notation::of(separators).read_range(typed), ends(low, high), "{typed:?}");
    }
}

#[test]
fn a_range_is_read_in_the_words_of_every_language() {
    let marks = [
        "10-16",
        "10 - 16",
        "10–16",
        "10—16",
        "10 − 16",
        "10~16",
        "10～16",
        "10…16",
        "10...16",
        "10..16",
    ];
    check(ENGLISH, &marks, "10", "16");
    let english = [
        "10 to 16",
        "10to16",
        "between 10 and 16",
        "Between 10 and 16",
        "from 10 to 16",
        "10 until 16",
    ];
    check(ENGLISH, &english, "10", "16");
    let indonesian = [
        "10 sampai 16",
        "10 s.d. 16",
        "10 s/d 16",
        "10 sd 16",
        "10 hingga 16",
        "antara 10 dan 16",
        "dari 10 sampai 16",
        "10 sampai dengan 16",
    ];
    check(INDONESIAN, &indonesian, "10", "16");
    check(HUNGARIAN, &["10-től 16-ig", "10-tól 16-ig", "10 és 16 között", "10–16"], "10", "16");
    let korean =
        ["10에서 16", "10에서 16까지", "10부터 16까지", "10~16", "10에서 16 사이", "１０～１６"];
    check(ENGLISH, &korean, "10", "16");
}

#[test]
fn the_ends_are_read_like_any_number() {
    check(ENGLISH, &["1,000.5-2,000", "1 000.5 to 2 000"], "1000.5", "2000");
    check(INDONESIAN, &["1.000,5-2.000"], "1000.5", "2000");
    check(HUNGARIAN, &["1 000,5–2 000"], "1000.5", "2000");
    check(ENGLISH, &["-5 to 5", "−5–5", "-5-5", "-5~5"], "-5", "5");
    check(ENGLISH, &["-5 to -3", "-5--3", "−5 − −3"], "-5", "-3");
    check(ENGLISH, &["16 to 10"], "16", "10");
}

#[test]
fn currencies_units_and_words_for_thousands_stand_beside_either_end() {
    let of = |separators, measure, currency, typed: &str| {
        Notation { measure, currency, ..Notation::of(separators) }.read_range(typed)
    };
    for typed in ["$10 to $16", "$10-16", "10-16 $", "USD 10 – USD 16", "10 usd to 16 usd"] {
        assert_eq!(of(ENGLISH, Measure::Money, "USD", typed), ends("10", "16"), "{typed:?}");
    }
    for typed in ["1000 Ft-tól 1600 Ft-ig", "1000–1600 Ft", "1000 és 1600 Ft között"] {
        assert_eq!(of(HUNGARIAN, Measure::Money, "HUF", typed), ends("1000", "1600"), "{typed:?}");
    }
    for typed in ["Rp10.000 sampai Rp16.000", "Rp 10.000-16.000", "Rp10.000,- – Rp16.000,-"] {
        assert_eq!(
            of(INDONESIAN, Measure::Money, "IDR", typed),
            ends("10000", "16000"),
            "{typed:?}"
        );
    }
    for typed in ["10분에서 16분까지", "10 min - 16 min", "10-16 minutes"] {
        assert_eq!(of(ENGLISH, Measure::Minutes, "", typed), ends("10", "16"), "{typed:?}");
    }
    // A word for thousands behind the second end counts for both, unless that runs backwards.
    assert_eq!(of(HUNGARIAN, Measure::Money, "HUF", "10–16 ezer Ft"), ends("10e3", "16e3"));
    assert_eq!(of(ENGLISH, Measure::Money, "KRW", "1.5~2만원"), ends("1.5e4", "2e4"));
    assert_eq!(of(ENGLISH, Measure::Money, "KRW", "5천~1만"), ends("5e3", "1e4"));
    assert_eq!(of(INDONESIAN, Measure::Money, "IDR", "500 - 1 ribu"), ends("500", "1e3"));
}

#[test]
fn an_end_that_can_be_two_numbers_is_asked_about() {
    let read = Notation { measure: Measure::Money, currency: "HUF", ..Notation::of(ENGLISH) };
    let either = |end: &str, one: &str, other: &str| {
        Range::Either(end.to_owned(), [one.to_owned(), other.to_owned()])
    };
    assert_eq!(read.read_range("1.500-2500"), either("1.500", "1500", "1.500"));
    assert_eq!(read.read_range("900 to 1.500"), either("1.500", "1500", "1.500"));
}

#[test]
fn a_range_on_its_way_is_no_error() {
    let whole = [
        "10 to 16",
        "10-16",
        "10 sampai 16",
        "10 s.d. 16",
        "10 hingga 16",
        "10-től 16-ig",
        "10 és 16 között",
        "10에서 16까지",
        "10부터 16까지",
        "10~16",
        "between 10 and 16",
        "antara 10 dan 16",
        "10...16",
        "from 10 to 16",
    ];
    let notation = Notation::of(ENGLISH);
    for range in whole {
        for (at, _) in range.char_indices().skip(1) {
            let begun = &range[..at];
            let number = notation.read(begun);
            let read = notation.read_range(begun);
            let is_fine =
                number != worthwhile::document::number::Reading::Wrong || read != Range::Wrong;
            assert!(is_fine, "{begun:?} of {range:?} is {read:?}");
        }
    }
    // Syllables that stand there for a moment while Korean is composed.
    for begun in
        ["10ㅇ", "10엣", "10ㅂ", "10붙", "10에서 16ㄲ", "10에서 16깢", "10에서 16ㅅ", "10에서 16상"]
    {
        assert_ne!(notation.read_range(begun), Range::Wrong, "{begun:?}");
    }
}

#[test]
fn what_is_no_range_is_told_so() {
    for typed in [
        "abc",
        "12x",
        "1-2-3",
        "2024-05-06",
        "ten to 16",
        "10 to sixteen",
        "10 16",
        "x-16",
        "14 €",
        "to 16",
        "∞",
    ] {
        assert_eq!(Notation::of(ENGLISH).read_range(typed), Range::Wrong, "{typed:?}");
    }
}
