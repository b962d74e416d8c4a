//! Answers with the way back.

use worthwhile::model::calculator::*;

use crate::speak::{exactly, id};

fn said(history: &History) -> Vec<f64> {
    history.now().inputs.iter().map(|(_, estimate)| estimate.likely()).collect()
}

#[test]
fn every_step_can_be_taken_back_to_the_beginning() {
    let mut history = History::default();
    history.answer(Input::Hour, exactly(10.0));
    history.choose_persona(Some(id("hurried")));
    history.answer(Input::Hour, exactly(20.0));
    history.choose_alternative(Some(id("home")));
    for (hours, persona) in [(20.0, true), (10.0, true), (10.0, false)] {
        history.undo();
        assert_eq!((said(&history), history.now().persona.is_some()), (vec![hours], persona));
    }
    history.undo();
    assert_eq!(history.now(), &Answers::default());
    assert!(!history.can_undo());
    history.undo();
    assert_eq!(history.now(), &Answers::default());
}

#[test]
fn dragging_one_slider_is_one_step() {
    let mut history = History::default();
    for amount in 0..50 {
        history.answer(Input::Hour, exactly(f64::from(amount)));
    }
    history.answer(Input::Hassle, exactly(1.0));
    history.undo();
    assert_eq!(said(&history), [49.0]);
    history.undo();
    assert_eq!(history.now(), &Answers::default());
}

#[test]
fn what_changes_nothing_is_no_step() {
    let mut history = History::default();
    history.choose_persona(None);
    history.choose_alternative(None);
    history.restart(Answers::default());
    assert!(!history.can_undo());
    history.answer(Input::Hour, exactly(10.0));
    history.answer(Input::Hassle, exactly(1.0));
    history.answer(Input::Hour, exactly(10.0));
    history.undo();
    assert_eq!(said(&history), [10.0]);
}

#[test]
fn starting_again_can_be_taken_back() {
    let mut history = History::default();
    history.answer(Input::Hour, exactly(10.0));
    history.restart(Answers::default());
    assert_eq!(history.now(), &Answers::default());
    history.undo();
    assert_eq!(said(&history), [10.0]);
}

#[test]
fn the_way_back_is_long_but_not_endless() {
    let mut history = History::default();
    for amount in 0..300 {
        let input = if amount % 2 == 0 { Input::Hour } else { Input::Hassle };
        history.answer(input, exactly(f64::from(amount)));
    }
    let mut steps = 0;
    while history.can_undo() {
        history.undo();
        steps += 1;
    }
    assert_eq!(steps, 100);
}
