//! Touchpoints (method C26) and what is done after the sale (method 6.2).

use worthwhile::model::Wording;
use worthwhile::model::planner::*;

use super::speak::{near, planned, planner};
use crate::speak::id;

fn touchpoint(name: &str, desired: f64, received: f64, weight: f64) -> Touchpoint {
    Touchpoint {
        id: id(name),
        label: Wording::plain(name),
        can_go_wrong: None,
        desired: Some(desired),
        adequate: Some(4.0),
        received: Some(received),
        weight,
        meetings: 1.0,
        elements: vec![],
        repair: None,
    }
}

fn shop() -> Vec<Touchpoint> {
    vec![
        touchpoint("sign", 5.0, 5.0, 1.0),
        touchpoint("find", 6.0, 5.0, 1.0),
        touchpoint("queue", 6.0, 3.0, 3.0),
        touchpoint("staff", 6.0, 7.0, 2.0),
        touchpoint("label", 6.0, 6.0, 1.0),
        touchpoint("checkout", 6.0, 4.0, 2.0),
        touchpoint("first-use", 7.0, 6.0, 3.0),
    ]
}

#[test]
fn start_at_the_queue() {
    let planner = Planner { touchpoints: shop(), ..planner(&[]) };
    let journey = planned(&planner).journey;
    near(journey.mean.unwrap(), -1.1538, 5e-5);
    // (0.5 · 2 − 2 · 17) / 13
    near(journey.felt.unwrap(), -33.0 / 13.0, 1e-12);
    assert_eq!(journey.priority, 17.0);
    assert_eq!(journey.order, [2, 5, 6, 1]);
    let priorities: Vec<f64> = journey.gaps.iter().map(|gap| gap.unwrap().priority).collect();
    assert_eq!(priorities, [0.0, 1.0, 9.0, 0.0, 0.0, 4.0, 3.0]);
    let zones = [2, 5, 3].map(|at| journey.gaps[at].unwrap().zone);
    assert_eq!(zones, [Zone::Red, Zone::Amber, Zone::Green]);
}

#[test]
fn all_weights_zero_are_all_alike() {
    let unweighted: Vec<_> =
        shop().into_iter().map(|touchpoint| Touchpoint { weight: 0.0, ..touchpoint }).collect();
    let journey = Journey::new(&unweighted, 0.5, 2.0);
    near(journey.mean.unwrap(), -6.0 / 7.0, 1e-12);
    assert_eq!(journey.priority, 7.0);
}

#[test]
fn what_is_not_known_has_no_gap() {
    let silent = Touchpoint { desired: None, ..touchpoint("sign", 1.0, 5.0, 1.0) };
    let generous = Touchpoint { meetings: 3.0, ..touchpoint("staff", 5.0, 7.0, 1.0) };
    let journey = Journey::new(&[silent.clone(), generous], 0.5, 2.0);
    assert_eq!(journey.gaps[0], None);
    assert!(journey.gaps[1].unwrap().over_served);
    assert_eq!((journey.mean, journey.priority), (Some(2.0), 0.0));
    assert_eq!(Journey::new(&[silent], 0.5, 2.0).mean, None);
    assert_eq!(Journey::new(&[], 0.5, 2.0), Journey::default());
}

fn action(name: &str, when: f64, cost: f64) -> Action {
    Action {
        id: id(name),
        kind: ActionKind::Letter,
        label: None,
        when,
        who: None,
        cost,
        words: None,
    }
}

#[test]
fn the_first_day_pays_if_it_saves_one_in_so_many_orders() {
    let actions =
        vec![action("call", 72.0, 2.0), action("box", 0.0, 0.3), action("letter", 24.0, 0.2)];
    let figures =
        [(Figure::OrderMargin, 40.0), (Figure::Orders, 200.0), (Figure::Cancellations, 0.02)];
    let day = planned(&Planner { actions, ..planner(&figures) }).first_day;
    assert_eq!(day.order, [1, 2, 0]);
    assert_eq!((day.cost, day.later_cost), (0.5, 2.0));
    assert_eq!(day.one_in, Some(80.0));
    assert_eq!(day.cost_in_period, Some(100.0));
    assert_eq!(day.can_pay, Some(true));
}

#[test]
fn what_costs_nothing_has_nothing_to_save() {
    let planner = Planner {
        actions: vec![action("letter", 1.0, 0.0)],
        ..planner(&[(Figure::OrderMargin, 40.0)])
    };
    let day = planned(&planner).first_day;
    assert_eq!((day.one_in, day.can_pay, day.cost_in_period), (None, None, None));
}
