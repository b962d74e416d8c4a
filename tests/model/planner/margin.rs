//! What other promises than those of today lose and win.

use proptest::prelude::*;
use worthwhile::model::planner::*;

use super::speak::{exceeding, near, planned};
use crate::any::laws;

/// A thousand orders; each minute promised more loses .05, and is worth .02 to a customer.
const SHOP: [(Figure, f64); 7] = [
    (Figure::Orders, 1000.0),
    (Figure::Visits, 10.0),
    (Figure::Bill, 20.0),
    (Figure::MarginShare, 0.3),
    (Figure::Stay, 0.7),
    (Figure::TimeWorth, 0.02),
    (Figure::TimeCautionPrice, 0.05),
];

fn shop(said: f64, promise: f64, more: &[(Figure, f64)]) -> Planner {
    let promises = [(Figure::TimeSaid, said), (Figure::TimePromise, promise)];
    exceeding(Lever::Time, [10.0, 20.0, 30.0], &[&SHOP[..], &promises, more].concat())
}

fn margin(planner: &Planner) -> f64 {
    planned(planner).worth.unwrap().of(Part::Margin)
}

fn warned(planner: &Planner, warning: Warning) -> bool {
    planned(planner).warnings.contains(&(Lever::Time, warning))
}

#[test]
fn a_bolder_promise_wins_orders_less_what_it_disappoints() {
    // Ten minutes at .05 are .5. The estimate is 10 + 20 · Beta(3, 3), whose mean distance from its middle is 20 · 5/32: at 20 it
    // is early by 1.5625 and late by as much, which feels like .01 · 1.5625 − .04 · 1.5625; at 30 it is early by 10, which
    // feels like .1 (method C85).
    let disappoints = 0.1 + 0.03 * 1.5625;
    near(margin(&shop(30.0, 20.0, &[])), 1000.0 * (0.5 - disappoints), 1e-6);
    near(margin(&shop(20.0, 30.0, &[])), -500.0, 1e-9);
}

#[test]
fn a_bolder_promise_loses_those_who_leave_over_broken_ones() {
    let worth = planned(&shop(30.0, 20.0, &[(Figure::LeaveOverPromise, 0.02)])).worth.unwrap();
    near(worth.of(Part::Promises), -1050.0, 1e-6);
}

#[test]
fn a_promise_that_is_never_kept_wins_nothing_and_is_warned_about() {
    let dear = [(Figure::TimeWorth, 0.2)];
    assert_eq!(margin(&shop(30.0, 5.0, &dear)), 0.0);
    assert!(warned(&shop(30.0, 5.0, &dear), Warning::OftenBroken));
    assert!(!warned(&shop(30.0, 29.0, &dear), Warning::OftenBroken));
}

#[test]
fn a_promise_that_is_only_to_be_kept_stays_as_it_is_today() {
    let planner = Planner { lever: None, ..shop(18.0, 18.0, &[]) };
    let mut figures = planner.figures.clone();
    figures.clear(Figure::TimePromise);
    let plan = planned(&Planner { figures, ..planner });
    let time = plan.of(Lever::Time).unwrap();
    assert_eq!((plan.lever, time.promise.promise), (None, 18.0));
    assert!(time.advised.promise > 18.0);
    assert_eq!(plan.worth.unwrap().parts, []);
}

#[test]
fn a_break_even_beyond_those_who_leave_is_none() {
    // 30 of 100 leave, of 105 each.
    let waiting = |said: f64, cost: f64| {
        let planner = shop(said, said + 10.0, &[(Figure::TimeCautionPrice, cost)]);
        planned(&planner).worth.unwrap().needed(Part::Promises)
    };
    near(waiting(10.0, 0.3).unwrap(), 3000.0 / 105.0, 1e-9);
    assert_eq!(waiting(10.0, 0.4), None);
}

#[test]
fn what_exceeding_changes_moves_along_with_today() {
    let then = [(Figure::VisitsThen, 11.0), (Figure::StayThen, 0.74)];
    let planner = shop(20.0, 20.0, &then);
    let mut answers = PlannerAnswers::default();
    answers.figures.set(Figure::Visits, 24.0).unwrap();
    answers.figures.set(Figure::Stay, 0.98).unwrap();
    let moved = planner.figures(&answers);
    near(moved.get(Figure::VisitsThen).unwrap(), 25.0, 1e-12);
    // Nobody stays more often than always.
    assert_eq!(moved.get(Figure::StayThen), Some(0.9999));
    answers.figures.set(Figure::VisitsThen, 24.5).unwrap();
    assert_eq!(planner.figures(&answers).get(Figure::VisitsThen), Some(24.5));
    // Where the host says nothing about it, nothing moves.
    assert_eq!(shop(20.0, 20.0, &[]).figures(&answers).get(Figure::StayThen), None);
}

#[test]
fn few_past_figures_that_count_because_the_estimate_does_not_are_told() {
    let wrong = [(Figure::TimeBest, 50.0)];
    let few = Observed::new(&[20.0, 25.0, 30.0]).unwrap();
    let planner = Planner { observed_time: few, ..shop(20.0, 20.0, &wrong) };
    assert!(warned(&planner, Warning::OutOfOrderButObserved));
    assert!(!warned(&planner, Warning::OutOfOrder));
    assert!(warned(&shop(20.0, 20.0, &wrong), Warning::OutOfOrder));
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn of_bolder_promises_the_one_by_the_formula_wins_most(
        worth in 0.02_f64..2.0,
        price in 0.01_f64..3.0,
        promise in 0.0_f64..40.0,
    ) {
        let figures = [(Figure::TimeWorth, worth), (Figure::TimeCautionPrice, price)];
        let all = shop(40.0, promise, &figures);
        let plan = planned(&all);
        let time = plan.of(Lever::Time).unwrap();
        // Where figures push to an end, a convention takes the place of the formula.
        prop_assume!(time.basis.critical.extreme.is_none());
        prop_assume!(time.basis.critical.exact == time.basis.critical.share);
        let best = margin(&shop(40.0, time.exact, &figures));
        prop_assert!(margin(&all) <= best + 1e-6 * best.abs().max(1.0));
    }
}
