//! Sentences about faults in the visitor's language: the place, the rule and the value.

use super::{Numbers, Text, fill};
use crate::document::{Expected, Fault, Found, MAX_DEPTH, Rule, digits};
use crate::model::{CollectVec, Id, InputError};

/// The sentence about one fault or notice.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{Fault, Rule};
/// use worthwhile::text::{LANGUAGES, PlainNumbers, Text, fault_sentence};
///
/// let fault = Fault { place: "offer.price".to_owned(), rule: Rule::Missing };
/// let sentence = fault_sentence(&Text::from(&LANGUAGES[0]), &PlainNumbers, &fault);
/// assert_eq!(sentence, "offer.price: is required.");
/// ```
pub fn fault_sentence(text: &Text, numbers: &dyn Numbers, fault: &Fault) -> String {
    let rule = rule_sentence(text, numbers, &fault.rule);
    if fault.place.is_empty() {
        return rule;
    }
    fill(text.fault_at(), &[("place", &fault.place), ("rule", &rule)])
}

/// The sentence about a rule without the place, for use beside its field.
pub fn rule_sentence(text: &Text, numbers: &dyn Numbers, rule: &Rule) -> String {
    let number = |x: f64| numbers.plain(x);
    let value = |phrase: &str, value: &str| fill(phrase, &[("value", value)]);
    match rule {
        Rule::Missing => text.rule_missing().to_owned(),
        Rule::Unknown => text.rule_unknown().to_owned(),
        Rule::Twice => text.rule_twice().to_owned(),
        Rule::Expected(expected, found) => {
            let places = [
                ("expected", expected_words(text, *expected)),
                ("found", &*found_words(text, numbers, found)),
            ];
            fill(text.rule_expected(), &places)
        }
        Rule::Number(error) => number_sentence(text, numbers, *error),
        Rule::NotWhole(x) => value(text.rule_not_whole(), &number(*x)),
        Rule::NotOneOf(words, found) => fill(
            text.rule_not_one_of(),
            &[
                ("words", &words.iter().map(|word| (*word).to_owned()).collect_vec().join(", ")),
                ("value", found),
            ],
        ),
        Rule::NotAnId(found) => {
            fill(text.rule_not_an_id(), &[("max", &digits(Id::MAX_LENGTH)), ("value", found)])
        }
        Rule::TakenId(id) => value(text.rule_taken_id(), id),
        Rule::NoSuchId(id) => value(text.rule_no_such_id(), id),
        Rule::NotACurrency(found) => value(text.rule_not_a_currency(), found),
        Rule::NoFiguresIn(found) => value(text.rule_no_figures_in(), found),
        Rule::NotALanguage(found) => value(text.rule_not_a_language(), found),
        Rule::NotAnAddress(schemes, found) => {
            fill(text.rule_not_an_address(), &[("schemes", &schemes.join(" ")), ("value", found)])
        }
        Rule::NotADate(found) => value(text.rule_not_a_date(), found),
        Rule::Empty => text.rule_empty().to_owned(),
        Rule::TooLong { length, max } => {
            fill(text.rule_too_long(), &[("length", &digits(*length)), ("max", &digits(*max))])
        }
        Rule::TooMany { count, max } => {
            fill(text.rule_too_many(), &[("count", &digits(*count)), ("max", &digits(*max))])
        }
        Rule::TooDeep => fill(text.rule_too_deep(), &[("max", &digits(MAX_DEPTH))]),
        Rule::TooLarge => text.rule_document_too_large().to_owned(),
        Rule::Version(version) => value(text.rule_version(), &number(*version)),
        Rule::KindOfCost(kind) => value(text.rule_kind_of_cost(), kind),
        Rule::NotForUnit(unit) => fill(text.rule_not_for_unit(), &[("unit", unit)]),
        Rule::SameEnds(x) => value(text.rule_same_ends(), &number(*x)),
        Rule::Contradiction => text.rule_contradiction().to_owned(),
        Rule::NotAFormula(rest) => value(text.rule_not_a_formula(), rest),
        Rule::Circle(name) => value(text.rule_circle(), name),
        Rule::Units => text.rule_units().to_owned(),
        Rule::DivisionByZero => text.rule_division_by_zero().to_owned(),
        Rule::MovedSide(x) => value(text.rule_moved_side(), &number(*x)),
        Rule::NotJson(detail) => fill(text.rule_not_json(), &[("detail", detail)]),
    }
}

pub(super) fn number_sentence(text: &Text, numbers: &dyn Numbers, error: InputError) -> String {
    let say = |phrase: &str, a: (&str, f64), b: (&str, f64)| {
        fill(phrase, &[(a.0, &numbers.plain(a.1)), (b.0, &numbers.plain(b.1))])
    };
    match error {
        InputError::NotFinite => text.rule_not_finite().to_owned(),
        InputError::TooSmall { value, min } => {
            say(text.rule_too_small(), ("value", value), ("min", min))
        }
        InputError::TooLarge { value, max } => {
            say(text.rule_too_large(), ("value", value), ("max", max))
        }
        InputError::OutOfOrder { lower, higher } => {
            say(text.rule_out_of_order(), ("lower", lower), ("higher", higher))
        }
    }
}

fn expected_words(text: &Text, expected: Expected) -> &str {
    match expected {
        Expected::Record => text.kind_record(),
        Expected::List => text.kind_list(),
        Expected::Text => text.kind_text(),
        Expected::Number => text.kind_number(),
        Expected::Truth => text.kind_truth(),
        Expected::NumberOrRange => text.kind_number_or_range(),
        Expected::Words => text.kind_words(),
    }
}

fn found_words(text: &Text, numbers: &dyn Numbers, found: &Found) -> String {
    match found {
        Found::Nothing => text.kind_nothing().to_owned(),
        Found::Truth(truth) => if *truth { "true" } else { "false" }.to_owned(),
        Found::Number(x) => fill(text.kind_number_found(), &[("number", &numbers.plain(*x))]),
        Found::Text(found) => fill(text.kind_text_found(), &[("text", found)]),
        Found::List => text.kind_list().to_owned(),
        Found::Record => text.kind_record().to_owned(),
    }
}
