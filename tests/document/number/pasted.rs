//! Numbers as programs, scripts and countries write them (method 12.1).

use worthwhile::document::number::{Measure, Notation, Origin, Reading, Separators};

const ENGLISH: Separators = Separators { decimal: '.', group: ',' };
const HUNGARIAN: Separators = Separators { decimal: ',', group: '\u{a0}' };
const INDONESIAN: Separators = Separators { decimal: ',', group: '.' };

fn money(separators: Separators, currency: &'static str) -> Notation<'static> {
    Notation { measure: Measure::Money, currency, ..Notation::of(separators) }
}

#[track_caller]
fn check(notation: Notation, text: &str, plain: &str) {
    assert_eq!(notation.read(text), Reading::Number(plain.to_owned()), "{text:?}");
}

#[track_caller]
fn either(notation: Notation, text: &str, group: &str, decimal: &str) {
    let both = Reading::Either(group.to_owned(), decimal.to_owned());
    assert_eq!(notation.read(text), both, "{text:?}");
}

#[test]
fn the_digits_of_every_script_count() {
    let english = Notation::of(ENGLISH);
    for (text, plain) in [
        ("٥٠", "50"),
        ("۵۰٫۵", "50.5"),
        ("١٬٢٣٤٫٥", "1234.5"),
        ("１２．５", "12.5"),
        ("１，２３４", "1234"),
        ("१२३", "123"),
        ("๙๙", "99"),
        ("𝟏𝟐𝟑", "123"),
    ] {
        check(english, text, plain);
    }
    let tens = ['0', '٠', '۰', '߀', '०', '০', '๐', '０', '𝟬', '🯰'];
    for zero in tens {
        let digits = (0..10).filter_map(|digit| char::from_u32(u32::from(zero) + digit));
        check(english, &["1", &digits.collect::<String>()].concat(), "10123456789");
    }
    for other in ["½", "Ⅳ", "②", "三"] {
        assert_eq!(english.read(other), Reading::Wrong, "{other:?}");
    }
}

#[test]
fn what_cannot_be_seen_does_not_count() {
    let english = Notation::of(ENGLISH);
    for text in
        ["\u{202a}1234\u{202c}", "\u{200b}1234", "\u{feff}1234", "1234\u{2060}", "12\u{ad}34"]
    {
        check(english, text, "1234");
    }
    assert_eq!(english.read("\u{feff}"), Reading::Nothing);
}

#[test]
fn the_models_currency_and_the_fields_unit_are_taken_off() {
    let dollars = money(ENGLISH, "USD");
    for text in ["$50", "US$50", "50 $", "USD 50", "50 dollars", "50 US$", "$ 50.00"] {
        assert!(
            matches!(dollars.read(text), Reading::Number(plain) if plain.starts_with("50")),
            "{text}"
        );
    }
    check(dollars, "$1,234.56", "1234.56");
    check(dollars, "-$5", "-5");
    check(dollars, "$-5", "-5");
    check(money(HUNGARIAN, "HUF"), "50.000 Ft", "50000");
    check(money(HUNGARIAN, "HUF"), "50 000 forint", "50000");
    check(money(INDONESIAN, "IDR"), "Rp 50.000", "50000");
    check(money(INDONESIAN, "IDR"), "Rp. 50.000,-", "50000");
    check(money(INDONESIAN, "IDR"), "Rp50.000", "50000");
    check(money(INDONESIAN, "IDR"), "25 ribu", "25e3");
    check(money(ENGLISH, "KRW"), "50,000원", "50000");
    check(Notation { sign: "F CFA", ..money(HUNGARIAN, "XOF") }, "5 000 F CFA", "5000");
    let of = |measure| Notation { measure, ..Notation::of(ENGLISH) };
    check(of(Measure::Minutes), "20 min", "20");
    check(of(Measure::Minutes), "20 perc", "20");
    check(of(Measure::Minutes), "20분", "20");
    check(of(Measure::Hours), "1.5 h", "1.5");
    check(of(Measure::Days), "3 hari", "3");
    check(of(Measure::Hundredths), "50 %", "50");
    check(of(Measure::Hundredths), "%50", "50");
    // Another's currency is no unit of this field, and a word is no unit at all.
    for (notation, text) in [
        (dollars, "€50"),
        (of(Measure::Minutes), "20 h"),
        (of(Measure::Plain), "20 min"),
        (dollars, "50 potatoes"),
        (of(Measure::Hundredths), "50 % 2"),
    ] {
        assert_eq!(notation.read(text), Reading::Wrong, "{text:?}");
    }
}

#[test]
fn signs_are_understood_in_every_form() {
    let file = Notation { origin: Origin::File, ..Notation::of(ENGLISH) };
    for text in ["-5", "−5", "–5", "－5", "(5)", "- 5", "5-", "(5.0)", "‑5"] {
        assert!(
            matches!(file.read(text), Reading::Number(plain) if plain.starts_with("-5")),
            "{text}"
        );
    }
    for text in ["--5", "-(5)", "+-5", "5--"] {
        assert_eq!(file.read(text), Reading::Wrong, "{text:?}");
    }
    check(file, "=\"18\"", "18");
    check(file, "'18", "18");
    check(file, "90 %", "90e-2");
}

#[test]
fn india_groups_by_two_and_switzerland_by_apostrophes() {
    let indian = Notation { pairs: true, ..Notation::of(ENGLISH) };
    check(indian, "1,23,456", "123456");
    check(indian, "12,34,567.89", "1234567.89");
    check(indian, "1,234,567", "1234567");
    check(money(ENGLISH, "INR"), "₹1,00,000", "100000");
    check(indian, "2 lakh", "2e5");
    assert_eq!(Notation::of(ENGLISH).read("1,23,456"), Reading::Wrong);
    for text in ["1'234'567", "1’234’567.00", "1ʼ234ʼ567"] {
        let read = Notation::of(ENGLISH).read(text);
        assert!(matches!(read, Reading::Number(plain) if plain.starts_with("1234567")), "{text}");
    }
}

#[test]
fn korean_thousands_are_written_by_words() {
    let won = money(ENGLISH, "KRW");
    for (text, plain) in [
        ("5만", "5e4"),
        ("5만원", "5e4"),
        ("1.5만", "1.5e4"),
        ("5천원", "5e3"),
        ("3만 5천", "35000"),
        ("3만5천원", "35000"),
        ("3만 5,000원", "35000"),
        ("1억 2천만", "120000000"),
        ("1억 2,000만 원", "120000000"),
        ("천원", "1e3"),
        ("2천5백원", "2500"),
    ] {
        check(won, text, plain);
    }
    for text in ["만5억", "5만3만", "5만x"] {
        assert_eq!(won.read(text), Reading::Wrong, "{text:?}");
    }
}

#[test]
fn a_mark_that_could_be_either_is_decided_by_the_currency_or_asked() {
    let unknown = Notation { origin: Origin::File, ..Notation::default() };
    either(unknown, "25.000", "25000", "25.000");
    either(unknown, "1,500", "1500", "1.500");
    let rupiah = Notation { measure: Measure::Money, currency: "IDR", ..unknown };
    check(rupiah, "25.000", "25000");
    check(unknown, "Rp 25.000", "25000");
    check(unknown, "0.500", "0.500");
    check(unknown, "25.0", "25.0");
    check(unknown, "25.0000", "25.0000");
    check(unknown, "1.234.567", "1234567");
    check(unknown, "1234.567", "1234.567");
    // The language says one thing, and the currency another.
    either(money(ENGLISH, "KRW"), "1.500", "1500", "1.500");
    check(money(ENGLISH, "USD"), "1.500", "1.500");
    check(money(ENGLISH, "KRW"), "1,500", "1500");
    // The language writes neither.
    either(Notation::of(HUNGARIAN), "1.500", "1500", "1.500");
    check(money(HUNGARIAN, "HUF"), "1.500", "1500");
    // A slip of the finger in a figure that nobody wrote before.
    either(Notation::of(ENGLISH), "50,0000", "500000", "50.0000");
}

#[test]
fn a_link_holds_numbers_as_programs_write_them() {
    let link = Notation::PROGRAM;
    check(link, "20", "20");
    check(link, "20.", "20");
    check(link, "1e+21", "1e+21");
    check(link, "-0.5", "-0.5");
    check(link, "1.234", "1.234");
    for text in ["20abc", "", "1.2.3", "NaN"] {
        assert!(!matches!(link.read(text), Reading::Number(_)), "{text:?}");
    }
    // What a person wrote into a link by hand is never a thousandth.
    check(link, "50,000", "50000");
}
