//! The published schemas of the survey's documents: what is written is valid to the letter, and a response is
//! read as its schema says.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use worthwhile::document::survey::*;
use worthwhile::document::{Value, read_planner_answers};
use worthwhile::model::calculator::{Answers, Input, Model};
use worthwhile::model::survey::*;
use worthwhile::model::{Estimate, LARGEST};

use crate::any::laws;
use crate::mutation::everywhere;
use crate::schema::{Schema, is_beyond_a_schema, json_of, objections};
use crate::speak::{file, files, model, value, with};
use crate::strange::anything;
use crate::written::records;

static QUESTIONNAIRE: LazyLock<Schema> = LazyLock::new(|| Schema::read("questionnaire-v1.json"));
static RESPONSE: LazyLock<Schema> = LazyLock::new(|| Schema::read("response-v1.json"));
static CASE: LazyLock<Schema> = LazyLock::new(|| Schema::read("value-case-v1.json"));
static CHANGES: LazyLock<Schema> = LazyLock::new(|| Schema::read("changes-v1.json"));
static ASSESSMENT: LazyLock<Schema> = LazyLock::new(|| Schema::read("assessment-v1.json"));

const GOOD: &str = r#"{"answers": {"version": 1, "persona": "careful", "amounts": {"queue": 12}}, "statedWorth": 18, "predictedWorth": 17, "wave": "2026-03", "weight": 2, "respondent": "a", "contributor": "b", "desired": {"queue": 6}, "received": {"queue": 3}, "prices": {"tooCheap": 5, "cheap": 8, "expensive": 12, "tooExpensive": 15}, "buys": [{"price": 9, "would": true}], "results": {"value": 2}, "model": "car-wash", "version": 1}"#;

fn models() -> Vec<Model> {
    let read = |name| model(&value(&file(&format!("models/{name}.json")))).content;
    files("models").into_iter().map(read).collect()
}

/// So many answers in two waves, that differ enough for everything to be computed.
fn assessed(model: &Model, count: usize) -> Assessment {
    let mut assessment = Assessment::new(model.clone(), 1);
    for at in 0..count {
        let turn = at as f64 / count as f64;
        let said = |element: &worthwhile::model::calculator::Element| {
            let likely = element.amount.estimate.likely() * (0.8 + 0.2 * turn);
            (Input::Amount(element.id.clone()), Estimate::exactly(likely).unwrap())
        };
        // Everyone stays who they are in the second wave.
        let respondent = at % (count / 2).max(1);
        let persona = model.personas.get(respondent % (model.personas.len() + 1));
        let inputs = model.offer.elements.iter().map(said).collect();
        let answers =
            Answers { persona: persona.map(|it| it.id.clone()), inputs, ..Answers::default() };
        let four = [4.0, 8.0, 10.0, 14.0].map(|price| price + 4.0 * turn);
        assessment.add(&Response {
            answers,
            stated: Some(10.0 + 5.0 * turn),
            wave: Wave::new(if at < count / 2 { "1" } else { "2" }),
            respondent: Some(respondent.to_string()),
            prices: FourPrices::new(four).ok(),
            asked: vec![Asked::new(9.0, at % 3 == 0).unwrap()],
            ..Response::default()
        });
    }
    assessment
}

fn written(assessment: &Assessment, rejections: &Rejections) -> Value {
    let say = |fault: &RowFault| format!("{}: {}", fault.place, fault.rule.code());
    write_assessment(assessment, &Comparing::default(), rejections, &say)
}

fn rejections() -> Rejections {
    let mut rejections = Rejections::default();
    let read = super::speak::read(b"statedWorth\n12\nmuch\n").unwrap();
    read.rejections.into_iter().for_each(|rejection| rejections.add(rejection));
    rejections
}

fn questions(model: &Model) -> Value {
    let ladder = Asking::ladder_around(model);
    let asking = Asking { beliefs: true, gaps: true, fit: true, four_prices: true, ladder };
    write_questionnaire(model, &asking, &|question| format!("{question:?}"), &|x| x.to_string())
}

fn cases(assessment: &Assessment) -> Vec<Value> {
    let model = assessment.model();
    let case = |at: usize| {
        write_value_case(model, model.personas.get(at), &assessment.value_case(at).unwrap())
    };
    (0..=model.personas.len()).map(case).collect()
}

#[test]
fn what_is_written_of_every_built_in_model_is_valid_to_the_letter() {
    for model in models() {
        let name = model.id.as_str();
        assert_eq!(
            objections(&QUESTIONNAIRE.strict, &json_of(&questions(&model))),
            [""; 0],
            "{name}"
        );
        for count in [0, 1, 3, 60] {
            let assessment = assessed(&model, count);
            let document = json_of(&written(&assessment, &rejections()));
            assert_eq!(objections(&ASSESSMENT.strict, &document), [""; 0], "{name}, {count}");
            let changes = json_of(&write_changes(&model, &assessment.updates()));
            assert_eq!(objections(&CHANGES.strict, &changes), [""; 0], "{name}, {count}");
            for case in cases(&assessment) {
                assert_eq!(objections(&CASE.strict, &json_of(&case)), [""; 0], "{name}, {count}");
            }
        }
    }
}

#[test]
fn an_assessment_of_many_holds_every_part() {
    let model = super::speak::car_wash();
    let document = json_of(&written(&assessed(&model, 60), &rejections()));
    for part in ["prices", "demand", "drift"] {
        assert!(document[part].is_object(), "{part}: {}", document[part]);
    }
    assert_eq!(document["responses"], 60.0);
    assert_eq!(
        (&document["rejected"]["count"], &document["rejected"]["rows"][0]["line"]),
        (&1.0.into(), &3.0.into())
    );
    assert_eq!(document["rejected"]["rows"][0]["faults"][0]["place"], "statedWorth");
    assert_eq!(document["validation"]["all"]["answers"], 60.0);
    assert_eq!(document["drift"]["changes"][0]["samePeople"], 30.0);
    assert_eq!(document["drift"]["changes"][0]["difference"]["by"], 2.5);
    let groups = model.personas.len() + 1;
    assert_eq!(document["segments"]["groups"].as_array().unwrap().len(), groups);
    assert_eq!(document["valueCases"].as_array().unwrap().len(), groups);
}

#[test]
fn waves_that_were_not_asked_are_not_compared() {
    let assessment = assessed(&super::speak::car_wash(), 60);
    let drift = |first: &str, later: &str| {
        let comparing =
            Comparing { first: Wave::new(first), later: Wave::new(later), ..Comparing::default() };
        json_of(&write_assessment(&assessment, &comparing, &Rejections::default(), &|_| {
            String::new()
        }))["drift"]
            .clone()
    };
    assert_eq!(drift("2", "1")["changes"][0]["difference"]["by"], -2.5, "turned round");
    for (first, later) in [("1", "3"), ("0", "2"), ("1", "1")] {
        assert!(drift(first, later).is_null(), "{first}, {later}");
    }
}

/// Every record with one field more, or without one of its own, is refused.
#[test]
fn a_document_that_is_written_otherwise_is_refused() {
    let model = super::speak::car_wash();
    let assessment = assessed(&model, 60);
    let optional = ["element", "side", "stage"];
    for (schema, document) in [
        (&QUESTIONNAIRE, questions(&model)),
        (&ASSESSMENT, written(&assessment, &rejections())),
        (&CASE, cases(&assessment).remove(0)),
        (&CHANGES, write_changes(&model, &assessment.updates())),
    ] {
        let document = json_of(&document);
        let mut places = Vec::new();
        records(&document, String::new(), &mut places);
        assert!(places.len() > 3);
        for place in places {
            let fields = document.pointer(&place).unwrap().as_object().unwrap();
            let refuses = |change: &dyn Fn(&mut serde_json::Map<String, serde_json::Value>)| {
                let mut changed = document.clone();
                change(changed.pointer_mut(&place).unwrap().as_object_mut().unwrap());
                !schema.strict.is_valid(&changed)
            };
            assert!(refuses(&|it| drop(it.insert("vendor".into(), "Anyone".into()))), "{place}");
            let is_question = place.starts_with("/questions/");
            for name in
                fields.keys().filter(|name| !(is_question && optional.contains(&name.as_str())))
            {
                assert!(refuses(&|it| drop(it.remove(name))), "{place} without {name}");
            }
        }
    }
}

#[test]
fn a_response_and_answers_alone_are_valid_to_the_letter() {
    for text in [GOOD, r#"{"version": 1, "amounts": {"queue": 12}}"#] {
        assert_eq!(objections(&RESPONSE.strict, &json_of(&value(text))), [""; 0]);
        read_response(&value(text), &super::speak::car_wash()).unwrap();
    }
    let more = json_of(&with(value(GOOD), "/vendor", Value::text("Anyone")));
    assert!(RESPONSE.lenient.is_valid(&more) && !RESPONSE.strict.is_valid(&more));
}

#[test]
fn what_the_reader_refuses_the_schema_refuses_too() {
    for (pointer, bad) in [
        ("/answers", "null"),
        ("/answers/version", "2"),
        ("/answers/amounts/queue", "\"long\""),
        ("/statedWorth", "\"ten\""),
        ("/predictedWorth", "1e13"),
        ("/weight", "0"),
        ("/wave", "2026"),
        ("/respondent", "[]"),
        ("/desired/queue", "9"),
        ("/received/queue", "null"),
        ("/received", "{\"A b\": 3}"),
        ("/prices/cheap", "-1"),
        ("/prices", "{\"tooCheap\": 5}"),
        ("/buys/0/would", "\"yes\""),
        ("/buys/0", "{\"price\": 9}"),
    ] {
        let document = with(value(GOOD), pointer, value(bad));
        assert!(read_response(&document, &super::speak::car_wash()).is_err(), "{pointer}");
        assert!(!RESPONSE.lenient.is_valid(&json_of(&document)), "{pointer}");
    }
}

/// What the reader says, and what the planner's says of the same answers, which a response keeps.
fn refused(document: &Value) -> Option<Vec<worthwhile::document::Fault>> {
    let Value::Record(fields) = document else {
        return read_response(document, &super::speak::car_wash()).err();
    };
    let answers = fields.iter().find(|(name, _)| name == "answers").map(|(_, answers)| answers);
    let faults = [
        read_response(document, &super::speak::car_wash()).err(),
        read_planner_answers(answers.unwrap_or(document)).err(),
    ];
    let faults: Vec<_> = faults.into_iter().flatten().flatten().collect();
    (!faults.is_empty()).then_some(faults)
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn a_changed_response_is_refused_by_both_or_by_neither(at in any::<Index>(), new in anything()) {
        let good = value(GOOD);
        let document = with(good.clone(), at.get::<String>(&everywhere(&good)), new);
        let is_valid = RESPONSE.lenient.is_valid(&json_of(&document));
        match refused(&document) {
            None => prop_assert!(is_valid),
            // What stands twice is gone before a schema sees it; no number stands for one that is none.
            Some(faults) if faults.iter().any(|fault| ["twice", "not-finite"].contains(&fault.rule.code())) => {}
            Some(faults) if is_valid => prop_assert!(faults.iter().all(is_beyond_a_schema), "{:?}", faults),
            Some(_) => {}
        }
    }

    #[test]
    fn any_stated_worths_make_a_valid_assessment(
        stated in prop::collection::vec((-LARGEST..LARGEST, 0.0..LARGEST), 0..12),
    ) {
        let mut assessment = Assessment::new(super::speak::car_wash(), 1);
        for (stated, price) in stated {
            let prices = FourPrices::new([price / 2.0, price, price, LARGEST]).ok();
            assessment.add(&Response { stated: Some(stated), prices, ..Response::default() });
        }
        let document = json_of(&written(&assessment, &Rejections::default()));
        prop_assert_eq!(objections(&ASSESSMENT.strict, &document), Vec::<String>::new());
    }
}
