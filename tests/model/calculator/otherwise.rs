//! One reference for every figure of the comparison, and offers of which one must be taken (method 3.9).

use serde_json::json;
use worthwhile::document::json as reader;
use worthwhile::model::calculator::*;

use crate::speak::{id, model_of};

/// Two ways of doing what has to be done: 80 against 100, and nothing gained by either.
fn two_costs(must_choose: bool) -> Model {
    let document = json!({
        "version": 1, "id": "two", "title": "Two", "currency": "USD", "mustChoose": must_choose,
        "offer": { "id": "ours", "name": "Ours", "price": 80, "unitCost": 50 },
        "alternatives": [{ "id": "theirs", "name": "Theirs", "price": 100 }],
    });
    model_of(&reader::parse(&document.to_string()).unwrap())
}

#[test]
fn of_two_costs_the_smaller_is_best_where_one_must_be_taken() {
    let results = evaluate(&two_costs(true), &Answers::default());
    let Comparison { best, must_choose, advantage, room } = results.comparison;
    assert_eq!((best, must_choose, advantage), (Some(0), true, 20.0));
    assert_eq!((room.premium, room.differentiation, room.ceiling), (-20.0, 0.0, Some(100.0)));
    assert_eq!(room.customer_share, Some(0.4));
    assert_eq!(results.verdict(), Verdict::Best);
    assert_eq!(results.price_break_even.unwrap().advantage, Some(100.0));
}

#[test]
fn where_nothing_is_a_choice_all_four_figures_are_told_against_it() {
    let results = evaluate(&two_costs(false), &Answers::default());
    let Comparison { best, must_choose, advantage, room } = results.comparison;
    assert_eq!((best, must_choose, advantage), (None, false, -80.0));
    assert_eq!((room.premium, room.differentiation, room.ceiling), (80.0, 0.0, Some(0.0)));
    assert_eq!((room.kept_differentiation, room.at_equal_ratio), (None, None));
    assert_eq!(results.verdict(), Verdict::NotWorthIt);
}

#[test]
fn a_visitor_who_names_an_alternative_can_say_that_one_must_be_taken() {
    let answers =
        Answers { alternative: Some(id("theirs")), must_choose: Some(true), ..Answers::default() };
    let results = evaluate(&two_costs(false), &answers);
    assert_eq!((results.comparison.best, results.verdict()), (Some(0), Verdict::Best));
    let freed = Answers { must_choose: Some(false), ..Answers::default() };
    assert_eq!(evaluate(&two_costs(true), &freed).verdict(), Verdict::NotWorthIt);
}

#[test]
fn without_alternatives_there_is_nothing_else_to_take() {
    let mut model = two_costs(true);
    model.alternatives.clear();
    let results = evaluate(&model, &Answers::default());
    assert_eq!((results.comparison.must_choose, results.verdict()), (false, Verdict::NotWorthIt));
}
