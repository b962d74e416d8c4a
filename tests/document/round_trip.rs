//! What is written is read as it was.

use proptest::prelude::*;
use worthwhile::document::{json, read_answers, read_model, write_answers, write_model};
use worthwhile::model::LARGEST;
use worthwhile::model::calculator::Answers;

use crate::any::{EVERYDAY, driven_model, judged, judged_driven, laws};
use crate::speak::{self, file, files, shop, value, with};

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn a_model_that_was_written_is_read_as_it_was(model in prop_oneof![driven_model(EVERYDAY), driven_model(LARGEST)]) {
        let document = write_model(&model);
        let reading = read_model(&document);
        prop_assert!(reading.is_ok(), "{:#?}", reading);
        let reading = reading.unwrap();
        prop_assert_eq!(&reading.content, &model);
        prop_assert_eq!(reading.notices, vec![]);
        // Through text too, digit by digit.
        prop_assert_eq!(json::parse(&json::write(&document)), Ok(document));
    }

    #[test]
    fn answers_that_were_written_are_read_as_they_were((_, answers) in judged(LARGEST)) {
        let document = write_answers(&answers);
        let reading = read_answers(&document);
        prop_assert!(reading.is_ok(), "{:#?}", reading);
        prop_assert_eq!(reading.unwrap().content, answers);
        prop_assert_eq!(json::parse(&json::write(&document)), Ok(document));
    }
}

#[test]
fn every_built_in_model_is_read_without_a_notice_and_survives_writing() {
    let names = files("models");
    assert!(names.len() >= 2);
    for name in names {
        let reading = speak::model(&value(&file(&format!("models/{name}.json"))));
        assert_eq!(reading.notices, [], "{name}");
        assert_eq!(reading.content.id.as_str(), name, "a model is named as its file");
        let again = speak::model(&write_model(&reading.content));
        assert_eq!((again.content, again.notices), (reading.content, vec![]), "{name}");
    }
}

#[test]
fn a_bare_number_gets_a_slider_that_its_unit_allows() {
    for (unit, amount, ends) in [
        (r#""unit": "money""#, 9.0, (0.0, 20.0)),
        (r#""unit": "money""#, 1e12, (0.0, 1e12)),
        (r#""unit": "effort""#, 9.0, (0.0, 10.0)),
        (r#""unit": "rating""#, 9.0, (0.0, 10.0)),
        (r#""unit": "rating", "scale": {"worst": 7, "best": 1}"#, 7.0, (1.0, 7.0)),
        (r#""unit": "rating", "scale": {"worst": 0, "best": 0.01}"#, 0.01, (0.0, 0.01)),
    ] {
        let text = format!(
            r#"{{"id": "gain", "label": "A gain", "side": "benefit", "kind": "social",
                {unit}, "amount": {amount}}}"#
        );
        let model = speak::model(&with(shop(), "/offer/elements/0", value(&text))).content;
        let limits = model.offer.elements[0].amount.limits;
        assert_eq!((limits.min(), limits.max()), ends, "{text}");
        assert_eq!(speak::model(&write_model(&model)).content, model, "{text}");
    }
}

#[test]
fn empty_answers_are_a_document_with_a_version_alone() {
    assert_eq!(write_answers(&Answers::default()), value(r#"{"version": 1}"#));
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn a_written_model_takes_the_same_answers_to_the_same_results(
        (model, answers) in judged_driven(EVERYDAY),
    ) {
        let copy = speak::model(&write_model(&model)).content;
        let answers_copy = speak::answers(&write_answers(&answers)).content;
        let results = worthwhile::model::calculator::evaluate(&model, &answers);
        prop_assert_eq!(worthwhile::model::calculator::evaluate(&copy, &answers_copy), results);
    }
}
