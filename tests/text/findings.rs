//! What the answers of a survey come to, in words.

use worthwhile::document::survey::{
    Column, Encoding, FileFault, Format, Heading, Mapping, RowFault, RowRule,
};
use worthwhile::document::{Expected, Found, Rule, json, read_model};
use worthwhile::model::Id;
use worthwhile::model::calculator::Model;
use worthwhile::model::survey::*;
use worthwhile::text::{
    FindingSentences, LANGUAGES, Text, column_labels, file_fault_sentence, row_fault_sentence,
};

use crate::english::{Dollars, text};

fn car_wash() -> Model {
    let text = std::fs::read_to_string("models/car-wash.json").unwrap();
    read_model(&json::parse(&text).unwrap()).unwrap().content
}

fn told<T>(text: &Text, language: &str, read: impl FnOnce(&FindingSentences) -> T) -> T {
    let model = car_wash();
    read(&FindingSentences { text, numbers: &Dollars, language, model: &model })
}

fn agreement(pairs: &[(f64, f64)]) -> Agreement {
    let mut agreement = Agreement::default();
    pairs.iter().for_each(|(predicted, stated)| agreement.add(*predicted, *stated, 1.0));
    agreement
}

#[test]
fn a_model_that_is_too_high_is_told_so_for_whom_and_by_how_much() {
    let high = agreement(&[(112.0, 100.0), (113.0, 101.0), (111.0, 99.0), (112.0, 100.5)]);
    let low = agreement(&[(88.0, 100.0), (89.0, 101.0), (87.0, 99.0), (88.0, 100.5)]);
    told(&text(), "en", |words| {
        assert_eq!(
            words.bias(&high, Some(1)),
            "Careful with money: your model is 11.9% too high, by $11.88 on average (answers: 4)."
        );
        assert!(words.bias(&low, None).starts_with("Everyone: your model is 12.1% too low"));
        let two = agreement(&[(3.0, 2.0), (4.0, 6.0)]);
        assert_eq!(
            words.bias(&two, Some(9)),
            "Without a group: with 2 answers it is not sure that your model is too high or too low."
        );
    });
}

#[test]
fn zeros_are_said_aloud_and_too_many_leave_no_percentage() {
    told(&text(), "en", |words| {
        let few = agreement(&[(2.0, 0.0), (4.0, 5.0), (6.0, 5.0), (5.0, 5.0), (5.0, 5.0)]);
        let said = words.agreement(&few).join(" ");
        assert!(said.contains("Stated zero: 1.") && said.contains("That is 10%"), "{said}");
        let many = agreement(&[(2.0, 0.0), (4.0, 0.0), (6.0, 5.0), (5.0, 5.0)]);
        let said = words.agreement(&many).join(" ");
        assert!(
            said.contains("no percentage is given") && !said.contains("of what each one"),
            "{said}"
        );
    });
}

#[test]
fn a_rejected_row_says_where_it_is_wrong_and_how() {
    let text = text();
    let rule = Rule::Expected(Expected::Number, Found::Text("much".to_owned()));
    let fault = RowFault { place: "Worth".to_owned(), rule: RowRule::Cell(rule) };
    assert_eq!(
        row_fault_sentence(&text, &Dollars, &fault),
        "Worth: must be a number, but is the text “much”."
    );
    let rule = RowRule::TooManyCells { found: 3, columns: 2 };
    let fault = RowFault { place: String::new(), rule };
    assert!(row_fault_sentence(&text, &Dollars, &fault).starts_with("There are 3 cells for 2"));
}

#[test]
fn every_question_and_finding_is_told_whole_in_each_language() {
    let asking = Asking {
        beliefs: true,
        gaps: true,
        fit: true,
        four_prices: true,
        ladder: Asking::ladder_around(&car_wash()),
    };
    for given in LANGUAGES {
        let text = Text::from(given);
        let said = told(&text, given.tag, |words| {
            let questions = questionnaire(words.model, &asking);
            let mut said: Vec<String> = questions.iter().map(|it| words.question(it)).collect();
            let pairs = agreement(&[(12.0, 10.0), (11.0, 9.5), (14.0, 11.0)]);
            said.push(words.bias(&pairs, Some(0)));
            said.extend(words.agreement(&pairs));
            let four = [10.0, 12.0, 15.0, 20.0];
            let prices = [0.0, 1.0, 2.0]
                .map(|more| FourPrices::new(four.map(|price| price + more)).unwrap())
                .map(|four| (four, Weight::ONE));
            let range = PriceRange::new(&prices, 1.0, 1);
            said.push(words.price_range(&range));
            said.extend(words.price_range_paid(&range, HypotheticalBias::USUAL));
            let mut ladder = Ladder::default();
            for (price, buys) in [(8.0, true), (10.0, true), (12.0, false)] {
                ladder.add(Asked::new(price, buys).unwrap(), Weight::ONE);
            }
            let best = ladder.best(&Seller::default(), HypotheticalBias::USUAL).unwrap();
            said.push(words.best_price(&best, HypotheticalBias::USUAL));
            said.push(words.curve(9.0, Some(best.between)));
            said.push(words.curve(9.0, None));
            let many = [1.0, 2.0, 3.5, 4.0, 5.5].map(|worth| (3.0 * worth, 2.0 + worth));
            said.extend(words.agreement(&agreement(&many)));
            said.extend(words.price_range_besides(&range));
            said
        });
        for sentence in said {
            assert!(
                !sentence.is_empty() && !sentence.contains(['{', '}']),
                "{}: {sentence}",
                given.tag
            );
        }
        let faults = [
            FileFault::Empty,
            FileFault::NotText,
            FileFault::HeadingTooLong,
            FileFault::NoRows,
            FileFault::NothingMatches,
        ];
        let all: std::collections::BTreeSet<_> =
            faults.iter().map(|fault| file_fault_sentence(&text, *fault)).collect();
        assert_eq!(all.len(), faults.len());
    }
}

#[test]
fn labels_in_four_languages_are_recognised_again() {
    let model = car_wash();
    for column in [Column::Stated, Column::Wave, Column::Received(Id::new("queue").unwrap())] {
        let labels = column_labels(&model, &column);
        assert!(!labels.is_empty() && labels.len().is_multiple_of(LANGUAGES.len()));
        let format = Format { encoding: Encoding::Utf8, delimiter: ',', decimal: None };
        let heading = Heading::of(format, labels);
        let mapping = Mapping::suggest(&model, &heading, &|column| column_labels(&model, column));
        for mapped in mapping.columns() {
            assert_eq!(mapped.column, Some(column.clone()), "{}", mapped.heading);
        }
    }
}
