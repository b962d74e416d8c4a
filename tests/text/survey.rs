//! The survey in words: English to the letter, every language whole.

use worthwhile::document::survey::*;
use worthwhile::document::{json, read_model};
use worthwhile::model::survey::*;
use worthwhile::model::value::{Answers, Input, Model};
use worthwhile::model::{Estimate, Id};
use worthwhile::text::{LANGUAGES, Language, SurveySentences, SurveyText, Text, column_labels};

use crate::english::Dollars;

fn car_wash() -> Model {
    let text = std::fs::read_to_string("models/car-wash.json").unwrap();
    read_model(&json::parse(&text).unwrap()).unwrap().content
}

fn told<T>(language: &Language, model: &Model, read: impl FnOnce(&SurveySentences) -> T) -> T {
    let (text, shared) = (SurveyText::from(language.survey), Text::from(language));
    let language = language.tag;
    read(&SurveySentences { text: &text, shared: &shared, numbers: &Dollars, language, model })
}

fn english<T>(read: impl FnOnce(&SurveySentences) -> T) -> T {
    told(&LANGUAGES[0], &car_wash(), read)
}

fn agreement(pairs: &[(f64, f64)]) -> Agreement {
    let mut agreement = Agreement::default();
    pairs.iter().for_each(|(predicted, stated)| agreement.add(*predicted, *stated, 1.0));
    agreement
}

fn moments(figures: &[f64]) -> Moments {
    figures.iter().copied().collect()
}

#[test]
fn a_model_that_is_too_high_is_said_to_be() {
    let high = agreement(&[(11.0, 10.0), (11.5, 10.0), (11.1, 10.0), (11.2, 10.0)]);
    english(|words| {
        assert_eq!(
            words.bias(1, &high),
            "Your model is 12 % too high for “Careful with money”: by $1.20 on average."
        );
        let lines = words.agreement(&high);
        assert_eq!(
            lines,
            ["A prediction misses by $1.20 on average, which is 12 % of what people said."]
        );
        let unsure = words.bias(0, &agreement(&[(11.0, 10.0), (9.5, 10.0)]));
        assert!(unsure.starts_with("“Short of time”: with 2 answers it is not sure"), "{unsure}");
        assert_eq!(words.bias(0, &Agreement::default()), "");
    });
}

#[test]
fn zeros_are_counted_out_loud() {
    english(|words| {
        let lines = words.agreement(&agreement(&[(2.0, 0.0), (4.0, 5.0), (6.0, 0.0)]));
        assert_eq!(lines[0], "A prediction misses by $3.00 on average.");
        assert_eq!(
            lines[1],
            "2 of 3 said that it is worth nothing to them; they are not in the percentage."
        );
    });
}

#[test]
fn groups_are_said_with_how_sure_they_are() {
    english(|words| {
        assert_eq!(
            words.mean(0, &moments(&[17.0, 18.0, 19.0, 18.0, 18.0])),
            "“Short of time” value it at $18.00 (between $17.12 and $18.88)."
        );
        assert!(words.mean(0, &moments(&[17.0, 18.0])).ends_with("with very few answers: 2."));
        let single = words.mean(3, &moments(&[17.0]));
        assert_eq!(
            single,
            "“People of no known persona”: one answer, $17.00. It says nothing about others."
        );
        let said = |figures: &[f64]| Said { stated: moments(figures), elements: Vec::new() };
        let groups = [said(&[18.0, 19.0, 18.5, 18.4, 18.6]), said(&[11.0, 11.5, 10.9, 11.2])];
        let pair = Segments::new(&[groups[0].stated, groups[1].stated]).pairs[0];
        assert_eq!(
            words.pair(&pair, Subject::Stated, &groups),
            "“Short of time” value it $7.35 more than “Careful with money”: a real difference."
        );
        let groups = [said(&[10.0, 19.0, 14.0, 12.0, 15.0]), said(&[11.0, 11.5, 10.9, 14.2])];
        let pair = Segments::new(&[groups[0].stated, groups[1].stated]).pairs[0];
        assert!(words.pair(&pair, Subject::Stated, &groups).ends_with("not sure with 9 answers."));
    });
}

#[test]
fn a_rejected_row_names_line_column_rule_and_value() {
    let rejection = |place: &str, rule| Rejection {
        line: 12,
        faults: vec![RowFault { place: place.to_owned(), rule }],
        cells: Vec::new(),
    };
    english(|words| {
        let prices = rejection("buys.9", RowRule::NeitherYesNorNo("perhaps".to_owned()));
        assert_eq!(words.rejection(&prices), "Line 12: buys.9: “perhaps” is neither yes nor no.");
        let cells = rejection("", RowRule::TooManyCells { found: 5, columns: 4 });
        assert!(
            words.rejection(&cells).starts_with("Line 12: There are 5 cells, but only 4 columns.")
        );
    });
}

#[test]
fn labels_in_four_languages_are_recognised_again() {
    let model = car_wash();
    for column in [Column::Stated, Column::Wave, Column::Received(Id::new("queue").unwrap())] {
        let labels = column_labels(&model, &column);
        assert_eq!(labels.len(), LANGUAGES.len());
        let mapping = Mapping::suggest(&model, &labels, &|column| column_labels(&model, column));
        for mapped in mapping.columns() {
            assert_eq!(mapped.column, Some(column.clone()), "{}", mapped.heading);
        }
    }
}

/// An assessment of everything at once: three waves, four prices, a ladder, a team.
fn everything(model: &Model) -> Assessment {
    let mut assessment = Assessment::new(model.clone(), 1);
    for at in 0..60_u32 {
        let off = f64::from(at % 7);
        let inputs = ["clean", "coffee", "queue", "pride"].map(|name| {
            let amount = Estimate::exactly(off + if name == "clean" { 9.0 } else { 0.5 });
            (Input::Amount(Id::new(name).unwrap()), amount.unwrap())
        });
        let persona = model.personas[(at % 2) as usize].id.clone();
        let inputs = inputs.into_iter().collect();
        let answers = Answers { persona: Some(persona), inputs, ..Answers::default() };
        assessment.add(&Response {
            answers,
            stated: Some(if at < 20 { 10.0 } else { 20.0 } + off),
            wave: Wave::new(["1", "2", "3"][(at / 20) as usize]),
            contributor: (at % 13 == 0).then(|| "Anna".to_owned()),
            prices: FourPrices::new([3.0 + off, 5.0 + off, 8.0 + off, 12.0 + off]).ok(),
            asked: vec![Asked::new(8.0, off > 2.0).unwrap()],
            ..Response::default()
        });
    }
    assessment
}

fn all_told(words: &SurveySentences, outcome: &Assessment) -> Vec<String> {
    let amount = |_: usize, amount: f64| amount.to_string();
    let asking = Asking {
        beliefs: true,
        gaps: true,
        fit: true,
        four_prices: true,
        ladder: Asking::ladder_around(&outcome.model().offer),
    };
    let mut told: Vec<String> = questionnaire(outcome.model(), &asking)
        .iter()
        .flat_map(|question| words.question(question, &|_| "?".to_owned()))
        .collect();
    told.push(words.bias(0, &outcome.agreements()[0]));
    told.extend(words.agreement(&outcome.agreements()[0]));
    told.extend([words.repair(outcome.repair().as_ref()), words.repair(None)]);
    told.push(words.mean(0, &outcome.said()[0].stated));
    let pairs = outcome.segments(Subject::Stated).pairs;
    told.extend(pairs.iter().map(|pair| words.pair(pair, Subject::Stated, outcome.said())));
    let bias = HypotheticalBias::USUAL;
    told.extend(words.prices(&outcome.prices(None).unwrap(), bias, ["a", "b", "c", "d"]));
    told.push(words.best_price(&outcome.ladder().best(&Seller::default()).unwrap(), bias));
    let drift = outcome.drift(0, 1, MATERIAL).unwrap();
    told.extend(
        drift.changes.iter().flat_map(|change| [words.change(change), words.needed(change)]),
    );
    told.push(words.slow_drift(Subject::Stated));
    told.extend(outcome.disagreements().iter().map(|each| words.disagreement(each, &amount)));
    told.extend(words.value_case(&outcome.value_case(0).unwrap()));
    told.extend(outcome.updates().iter().map(|update| words.update(update, &amount)));
    told.push(words.sample(10, 20));
    told
}

#[test]
fn an_assessment_is_told_whole_in_each_language() {
    let model = car_wash();
    let outcome = everything(&model);
    for language in LANGUAGES {
        let told = told(language, &model, |words| all_told(words, &outcome));
        assert!(told.len() > 60, "{}", told.len());
        for sentence in told.iter().filter(|sentence| !sentence.is_empty()) {
            assert!(!sentence.contains(['{', '}']) && !sentence.contains("“”"), "{sentence}");
        }
    }
}
