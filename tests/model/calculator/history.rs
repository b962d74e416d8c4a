//! Answers with the way back.

use worthwhile::model::Estimate;
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

/// Minutes of somebody who says nothing: 10 to 16, most likely 14.
fn given() -> Estimate {
    Estimate::new(10.0, 14.0, 16.0).unwrap()
}

/// What is said of an hour: low end, likely figure, high end.
fn hour(history: &History) -> Option<[f64; 3]> {
    let figures = |it: &Estimate| [it.low(), it.likely(), it.high()];
    history.now().inputs.get(&Input::Hour).map(figures)
}

fn slide(history: &mut History, to: f64) {
    history.move_to(Input::Hour, to);
    history.put_back(Input::Hour, given());
}

fn toggle(history: &mut History) {
    history.toggle_unsure(Input::Hour, given(), (0.0, 1e12));
}

#[test]
fn a_range_reaches_no_further_once_its_figure_is_back() {
    let mut history = History::default();
    toggle(&mut history);
    for to in [0.5, 29.5, 12.0] {
        slide(&mut history, to);
    }
    assert_eq!(hour(&history), Some([10.0, 12.0, 16.0]));
    slide(&mut history, 20.0);
    assert_eq!(hour(&history), Some([10.0, 20.0, 20.0]));
    // It went through another unit on its way.
    slide(&mut history, 14.000_000_000_000_002);
    assert_eq!(hour(&history), Some([10.0, 14.0, 16.0]));
    history.undo();
    assert_eq!(hour(&history), None, "the drag that led back is no step");
}

#[test]
fn a_figure_that_is_slid_away_and_back_is_the_hosts_with_its_range() {
    let mut history = History::default();
    slide(&mut history, 15.0);
    slide(&mut history, 14.0);
    assert_eq!((history.now(), history.can_undo()), (&Answers::default(), false));
    // The same finger goes on.
    slide(&mut history, 15.0);
    history.undo();
    assert_eq!((history.now(), history.can_undo()), (&Answers::default(), false));
    // Who types the figure says it.
    history.move_to(Input::Hour, 14.0);
    assert_eq!(hour(&history), Some([14.0; 3]));
}

#[test]
fn being_unsure_for_a_while_changes_nothing() {
    let mut history = History::default();
    toggle(&mut history);
    assert_eq!(hour(&history), Some([10.0, 14.0, 16.0]));
    toggle(&mut history);
    assert_eq!(history.now(), &Answers::default());
    // The visitor's own figure comes back likewise, whatever became of the ends.
    history.answer(Input::Hour, exactly(14.0));
    toggle(&mut history);
    let fifth = 14.0 / 5.0;
    assert_eq!(hour(&history), Some([14.0 - fifth, 14.0, 14.0 + fifth]));
    history.answer(Input::Hour, Estimate::new(1.0, 14.0, 99.0).unwrap());
    toggle(&mut history);
    assert_eq!(hour(&history), Some([14.0; 3]));
    // A figure that was moved meanwhile stays where it is.
    toggle(&mut history);
    slide(&mut history, 13.0);
    toggle(&mut history);
    assert_eq!(hour(&history), Some([13.0; 3]));
}

#[test]
fn a_range_of_a_link_gives_way_to_the_hosts() {
    let inputs = [(Input::Hour, Estimate::new(5.0, 14.0, 30.0).unwrap())].into_iter().collect();
    let mut history = History::from(Answers { inputs, ..Answers::default() });
    toggle(&mut history);
    assert_eq!(history.now(), &Answers::default());
}

#[test]
fn about_nothing_and_at_the_greatest_there_is_still_a_range() {
    let mut history = History::default();
    history.answer(Input::Hour, exactly(0.0));
    toggle(&mut history);
    assert_eq!(hour(&history), Some([0.0, 0.0, 1.0]));
    history.answer(Input::Secure, exactly(1.0));
    history.toggle_unsure(Input::Secure, exactly(1.0), (0.0, 1.0));
    let share = history.now().inputs.get(&Input::Secure).unwrap();
    assert_eq!([share.low(), share.likely(), share.high()], [0.8, 1.0, 1.0]);
}

#[test]
fn a_range_keeps_the_likely_figure_within_it() {
    let mut history = History::default();
    let between = |history: &mut History, ends| {
        history.answer_between(Input::Hour, given(), ends);
        hour(history)
    };
    // The first end is typed alone for a moment.
    history.move_to(Input::Hour, 10.0);
    assert_eq!(between(&mut history, [10.0, 16.0]), Some([10.0, 14.0, 16.0]));
    assert_eq!(between(&mut history, [20.0, 12.0]), Some([12.0, 14.0, 20.0]));
    assert_eq!(between(&mut history, [20.0, 30.0]), Some([20.0, 25.0, 30.0]));
    assert_eq!(between(&mut history, [14.0, 16.0]), Some([14.0, 15.0, 16.0]));
    assert_eq!(between(&mut history, [7.0, 7.0]), Some([7.0; 3]));
    history.undo();
    assert_eq!(history.now(), &Answers::default(), "all of it was typed at once");
}

#[test]
fn a_step_that_never_was_one_leaves_nothing_to_undo() {
    let mut history = History::default();
    history.answer(Input::Hour, exactly(10.0));
    history.rest();
    history.abandon();
    assert_eq!(said(&history), [10.0]);
    history.answer(Input::Hour, exactly(20.0));
    history.abandon();
    assert_eq!(said(&history), [10.0]);
    history.undo();
    assert!(!history.can_undo());
}

#[test]
fn a_figure_that_comes_back_another_time_is_the_hosts_with_its_range() {
    let mut history = History::default();
    for to in [15.0, 14.0] {
        slide(&mut history, to);
        history.rest();
    }
    assert_eq!(hour(&history), None);
    // A range of the visitor's own stays.
    toggle(&mut history);
    slide(&mut history, 15.0);
    history.rest();
    slide(&mut history, 14.0);
    assert_eq!(hour(&history), Some([10.0, 14.0, 16.0]));
}
