//! Lifetime value and complaints: published cases.

use worthwhile::model::planner::*;

use super::speak::{earning, near, planned, planner};

/// A customer who was won for so much.
fn won(margin: f64, stay: f64, discount: f64, acquisition: f64) -> Relationship {
    Relationship { acquisition: Some(acquisition), ..earning(margin, stay, discount) }
}

#[test]
fn net_4_you() {
    // 19.95 less twice .50, by the month (method C27).
    for (stay, value) in [(0.788, 67.264), (0.70, 42.790), (0.95, 300.042)] {
        near(won(18.95, stay, 0.01, 0.0).lifetime().value, value, 1e-3);
    }
}

#[test]
fn margin_multiples_of_gupta_and_lehmann() {
    let table = [
        (0.6, [1.20, 1.15, 1.11, 1.07]),
        (0.7, [1.75, 1.67, 1.59, 1.52]),
        (0.8, [2.67, 2.50, 2.35, 2.22]),
        (0.9, [4.50, 4.09, 3.75, 3.46]),
    ];
    for (stay, multiples) in table {
        for (discount, multiple) in [0.10, 0.12, 0.14, 0.16].into_iter().zip(multiples) {
            near(won(1.0, stay, discount, 0.0).multiple(stay), multiple, 0.005);
        }
    }
}

#[test]
fn a_customer_who_was_paid_for() {
    // L.L.Bean (method C29).
    let customer = won(150.0, 0.55, 0.10, 100.0);
    near(customer.multiple(0.55), 1.0, 1e-9);
    near(customer.lifetime().value, 50.0, 1e-9);
    near(customer.lifetime().value_from_now, 200.0, 1e-9);
}

#[test]
fn nobody_stays_or_everybody() {
    // Nothing, and the perpetuity m / d (method C30).
    let customer = won(1.0, 0.0, 0.1, 0.0);
    assert_eq!(customer.lifetime().value, 0.0);
    assert_eq!(customer.lifetime().periods, 1.0);
    near(customer.multiple(1.0), 10.0, 1e-12);
}

#[test]
fn a_cap_counts_only_its_periods() {
    let capped = |years| Relationship { years, ..won(1.0, 0.7, 0.1, 0.0) };
    near(capped(Some(1.0)).multiple(0.7), 0.7 / 1.1, 1e-15);
    near(capped(Some(100.0)).multiple(0.7), capped(None).multiple(0.7), 1e-12);
}

#[test]
fn the_return_of_a_reward() {
    // GfK MIR 2013 (method C31).
    assert_eq!(reward_return(40.0, 25.0), Some(0.6));
    assert_eq!(reward_return(40.0, 0.0), None);
}

const TODAY: [(Figure, f64); 6] = [
    (Figure::Visits, 6.0),
    (Figure::Bill, 40.0),
    (Figure::MarginShare, 0.3),
    (Figure::Stay, 0.7),
    (Figure::Acquisition, 60.0),
    (Figure::Reward, 10.0),
];
const THEN: [(Figure, f64); 5] = [
    (Figure::StayThen, 0.75),
    (Figure::VisitsThen, 6.6),
    (Figure::BillThen, 42.0),
    (Figure::ReferredThen, 0.2),
    (Figure::CostThen, 3.0),
];

#[test]
fn effects_are_worth_more_together() {
    let loyalty = planned(&planner(&[&TODAY[..], &THEN].concat())).loyalty.unwrap();
    near(loyalty.before.value, 66.0, 1e-9);
    let alone = [28.2857, 12.6, 6.3, 10.0, -5.25];
    assert_eq!(loyalty.effects.len(), alone.len());
    for ((effect, should), (figure, _)) in loyalty.effects.iter().zip(alone).zip(THEN) {
        assert_eq!(effect.figure, figure);
        near(effect.alone, should, 5e-5);
    }
    near(loyalty.joint, 55.7714, 5e-5);
    near(loyalty.after.value, 121.7714, 5e-5);
    near(loyalty.together, 3.8357, 5e-5);
    near(loyalty.break_even_stay.unwrap(), 0.710769, 5e-7);
    near(loyalty.reward_return.unwrap(), 5.0, 1e-12);
}

#[test]
fn without_effects_nothing_changes() {
    let loyalty = planned(&planner(&TODAY)).loyalty.unwrap();
    assert_eq!(loyalty.before, loyalty.after);
    assert_eq!((loyalty.joint, loyalty.together, loyalty.break_even_stay), (0.0, 0.0, None));
    assert_eq!(planned(&planner(&TODAY[..3])).loyalty, None);
}

#[test]
fn a_cost_above_the_margin_never_pays_by_staying() {
    let loyalty = |cost| {
        let figures = [&TODAY[..], &[(Figure::CostThen, cost)]].concat();
        planned(&planner(&figures)).loyalty.unwrap()
    };
    assert!(loyalty(80.0).after.margin < 0.0);
    assert_eq!(loyalty(80.0).break_even_stay, None);
    // 126 / 11 is more than the multiple of 10 of a customer who always stays.
    assert_eq!(loyalty(61.0).break_even_stay, None);
    near(loyalty(0.0).break_even_stay.unwrap(), 0.7, 1e-12);
}

const COMPLAINTS: [(Figure, f64); 9] = [
    (Figure::Unhappy, 100.0),
    (Figure::Tell, 0.3),
    (Figure::Fast, 0.4),
    (Figure::TellThen, 0.6),
    (Figure::FastThen, 0.7),
    (Figure::StaySilent, 0.09),
    (Figure::StayFast, 0.82),
    (Figure::StayPoor, 0.19),
    (Figure::ChannelCost, 630.0),
];

#[test]
fn a_channel_keeps_41_of_100_instead_of_20() {
    let complaints = planned(&planner(&[&TODAY[..], &COMPLAINTS].concat())).complaints;
    let [now, then] = complaints.kept.unwrap();
    near(100.0 * now, 19.56, 1e-9);
    near(100.0 * then, 41.46, 1e-9);
    near(complaints.gained.unwrap(), 21.9, 1e-9);
    // Each still brings 72 · 1.75 = 126.
    near(complaints.net.unwrap(), 21.9 * 126.0 - 630.0, 1e-9);
    near(complaints.break_even.unwrap(), 5.0, 1e-9);
    let [now, then] = complaints.word_of_mouth.unwrap();
    near(now, 88.0, 1e-9);
    near(then, 58.0, 1e-9);
}

#[test]
fn rates_that_nobody_gave_are_not_made_up() {
    let complaints = planned(&planner(&COMPLAINTS[..5])).complaints;
    assert_eq!((complaints.kept, complaints.gained, complaints.net), (None, None, None));
    assert!(complaints.word_of_mouth.is_some());
    assert_eq!(planned(&planner(&[])).complaints, Complaints::default());
}
