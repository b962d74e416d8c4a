//! The questionnaire as a document, for hosts who ask with another service.

use super::Column;
use crate::document::words::Words;
use crate::document::{Value, address};
use crate::model::calculator::{Element, Input, Model, Unit};
use crate::model::survey::{Asking, Question, questionnaire};

/// Each question in words, with the columns of its answer.
///
/// # Examples
///
/// ```
/// use worthwhile::document::survey::{read_asking, write_questionnaire};
/// use worthwhile::document::{Value, json, read_model};
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
/// let asking = read_asking(&json::parse("{\"beliefs\": true, \"ladder\": [7, 9]}")?, &model);
/// let say = |question: &_| format!("{question:?}");
/// let written = write_questionnaire(&model, &asking.unwrap(), &say, &|number| number.to_string());
///
/// let questions = written.at("questions").unwrap().items();
/// let columns = questions.last().and_then(|question| question.at("columns"));
/// assert_eq!(columns, Some(&Value::List(vec![Value::text("buys.9")])));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_questionnaire(
    model: &Model,
    asking: &Asking,
    say: &dyn Fn(&Question) -> String,
    number: &dyn Fn(f64) -> String,
) -> Value {
    let questions = questionnaire(model, asking);
    let written = questions.iter().map(|question| {
        let element = element(model, question);
        Value::record(vec![
            ("question", Value::text(&say(question))),
            ("columns", Value::List(columns(model, question, number))),
            ("element", element.map_or(Value::Nothing, |e| Value::text(e.id.as_str()))),
            ("side", element.map_or(Value::Nothing, |e| Value::text(e.side.name()))),
            ("stage", element.map_or(Value::Nothing, |e| Value::text(e.stage.name()))),
            ("unit", Value::text(unit(model, element, question))),
        ])
    });
    Value::record(vec![
        ("version", Value::Number(1.0)),
        ("model", Value::text(model.id.as_str())),
        ("questions", Value::List(written.collect())),
    ])
}

fn element<'m>(model: &'m Model, question: &Question) -> Option<&'m Element> {
    match question {
        Question::Amount(at)
        | Question::Belief(at)
        | Question::Desired(at)
        | Question::Received(at) => model.offer.elements.get(*at),
        _ => None,
    }
}

fn columns(model: &Model, question: &Question, number: &dyn Fn(f64) -> String) -> Vec<Value> {
    let id = |at: &usize| model.offer.elements.get(*at).map(|element| element.id.clone());
    let columns = match question {
        Question::Persona => vec![Column::Persona],
        Question::Situation => vec![Column::Situation],
        Question::Amount(at) => id(at).map(Input::Amount).map(Column::Input).into_iter().collect(),
        Question::Belief(at) => id(at).map(Input::Belief).map(Column::Input).into_iter().collect(),
        Question::Desired(at) => id(at).map(Column::Desired).into_iter().collect(),
        Question::Received(at) => id(at).map(Column::Received).into_iter().collect(),
        Question::Figure(input) => return vec![Value::text(&address(input))],
        Question::Order => vec![Column::Order],
        Question::Stated => vec![Column::Stated],
        Question::FourPrices => {
            vec![Column::TooCheap, Column::Cheap, Column::Expensive, Column::TooExpensive]
        }
        Question::WouldBuy(price) => vec![Column::Buys(*price)],
    };
    columns.iter().map(|column| Value::text(&column.name(number))).collect()
}

fn unit(model: &Model, element: Option<&Element>, question: &Question) -> &'static str {
    if let Question::Figure(Input::Driver(id)) = question {
        return model.driver(id).map_or("number", |driver| driver.unit.name());
    }
    match (question, element.map(|element| element.unit)) {
        (Question::Amount(_), Some(Unit::Money)) => "money",
        (Question::Amount(_), Some(Unit::PriceShare)) => "share",
        (Question::Amount(_), Some(Unit::Minutes(_))) => "minutes",
        (Question::Amount(_), Some(Unit::Hours(_))) => "hours",
        (Question::Amount(_), Some(Unit::Effort)) => "effort",
        (Question::Amount(_), Some(Unit::Rating(_))) => "rating",
        (Question::Belief(_), _) => "share",
        (Question::Desired(_) | Question::Received(_), _) => "scale",
        (Question::Persona | Question::Situation, _) => "name",
        (Question::Order, _) => "names",
        (Question::WouldBuy(_), _) => "truth",
        (Question::Figure(input), _) if input.bounds().1 == 1.0 => "share",
        _ => "money",
    }
}
