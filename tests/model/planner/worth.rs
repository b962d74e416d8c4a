//! Whether a plan is worth it: sums by hand, laws, and what each figure does to it.

use proptest::prelude::*;
use worthwhile::model::planner::*;
use worthwhile::model::{Id, Wording};

use super::speak::{exceeding, levels, near, planned};
use crate::any::laws;
use crate::any::planners::any_planner;

fn action(id: &str, when: f64, cost: f64) -> Action {
    let kind = ActionKind::Letter;
    Action { id: Id::new(id).unwrap(), kind, label: None, when, who: None, cost, words: None }
}

fn touchpoint(id: &str, received: f64, weight: f64, repair: Option<f64>) -> Touchpoint {
    Touchpoint {
        id: Id::new(id).unwrap(),
        label: Wording::default(),
        can_go_wrong: None,
        desired: Some(6.0),
        adequate: None,
        received: Some(received),
        weight,
        meetings: 1.0,
        elements: vec![],
        repair,
    }
}

/// A hundred customers with ten orders each, of which a customer who stays still brings 10 · 20 · 0.3 · 1.75 = 105.
const TODAY: [(Figure, f64); 5] = [
    (Figure::Orders, 1000.0),
    (Figure::Visits, 10.0),
    (Figure::Bill, 20.0),
    (Figure::MarginShare, 0.3),
    (Figure::Stay, 0.7),
];

/// What is promised now is kept half of the time, and from now on always.
const PROMISE: [(Figure, f64); 5] = [
    (Figure::TimeWorth, 1.0),
    (Figure::TimeCautionPrice, 0.05),
    (Figure::TimeSaid, 20.0),
    (Figure::TimePromise, 30.0),
    (Figure::LeaveOverPromise, 0.02),
];

fn shop(figures: &[&[(Figure, f64)]]) -> Planner {
    exceeding(Lever::Time, [10.0, 20.0, 30.0], &figures.concat())
}

fn worth(planner: &Planner) -> Worth {
    planned(planner).worth.unwrap()
}

#[test]
fn a_margin_costs_orders_and_keeps_customers() {
    // Ten minutes at .05 for each of 1,000 orders; 500 promises more are kept, of which 1 in 50 keeps a customer (method C84).
    let worth = worth(&shop(&[&TODAY, &PROMISE]));
    near(worth.customers, 100.0, 1e-9);
    near(worth.leaving, 30.0, 1e-9);
    near(worth.margins, 105.0, 1e-9);
    near(worth.kept_more, 0.5, 1e-9);
    near(worth.of(Part::Margin), -500.0, 1e-9);
    near(worth.of(Part::Promises), 1050.0, 1e-6);
    near(worth.kept, 10.0, 1e-9);
    near(worth.net, 550.0, 1e-6);
    assert_eq!((worth.break_even, worth.counted), (None, 1.0));
}

#[test]
fn what_nobody_knows_counts_for_nothing_and_says_when_it_would_pay() {
    let worth = worth(&shop(&[&TODAY, &PROMISE[..4]]));
    near(worth.net, -500.0, 1e-9);
    assert_eq!(worth.unknown, [Part::Promises]);
    near(worth.needed(Part::Promises).unwrap(), 500.0 / 105.0, 1e-9);
    near(worth.break_even.unwrap(), 500.0 / 105.0, 1e-9);
}

#[test]
fn every_part_by_hand() {
    // Method C84.
    let figures: [&[(Figure, f64)]; 3] = [
        &TODAY,
        &PROMISE,
        &[
            (Figure::Cancellations, 0.1),
            (Figure::OrderMargin, 6.0),
            (Figure::SavedByFirstDay, 0.25),
            (Figure::KeptByActions, 0.01),
            (Figure::LeaveOverGaps, 0.08),
            (Figure::Unhappy, 50.0),
            (Figure::Tell, 0.2),
            (Figure::TellThen, 0.6),
            (Figure::Fast, 0.5),
            (Figure::StaySilent, 0.5),
            (Figure::StayFast, 0.9),
            (Figure::StayPoor, 0.3),
            (Figure::ChannelCost, 80.0),
            (Figure::StayThen, 0.72),
            (Figure::VisitsThen, 11.0),
            (Figure::ReferredThen, 0.5),
            (Figure::Acquisition, 14.0),
            (Figure::Reward, 4.0),
            (Figure::CostThen, 1.5),
        ],
    ];
    let planner = Planner {
        actions: vec![action("soon", 2.0, 0.1), action("later", 48.0, 0.05)],
        touchpoints: vec![
            touchpoint("queue", 3.0, 2.0, Some(0.04)),
            touchpoint("door", 4.0, 1.0, None),
        ],
        ..shop(&figures)
    };
    let worth = worth(&planner);
    let parts = [
        (Part::Margin, 0.0, -500.0),
        (Part::FirstDay, 0.0, -100.0),
        (Part::Later, 0.0, -50.0),
        (Part::Repairs, 0.0, -40.0),
        (Part::Channel, 0.0, -80.0),
        (Part::Further, 0.0, -150.0),
        // 1,000 · 0.5 · 0.02.
        (Part::Promises, 10.0, 1050.0),
        // 1,000 · 0.1 · 0.25 orders of 6.
        (Part::Saved, 0.0, 150.0),
        // 0.5 + tell · (0.6 − 0.5) is 0.52 now and 0.56 then, of 50.
        (Part::Complaints, 2.0, 210.0),
        // Six of eight points are lost in the queue: 100 · 0.08 · 0.75.
        (Part::Gaps, 6.0, 630.0),
        (Part::Kept, 1.0, 105.0),
        (Part::Stay, 2.0, 210.0),
        // One visit more, of 6 each.
        (Part::Purchases, 0.0, 600.0),
        // Of 30 new customers 15 more come recommended, for 4 instead of 14.
        (Part::Recommended, 0.0, 150.0),
        // 21 customers bring 6 · 1.75 more.
        (Part::Together, 0.0, 220.5),
    ];
    assert_eq!(worth.parts.len(), parts.len(), "{:?}", worth.parts);
    for (share, (part, customers, money)) in worth.parts.iter().zip(parts) {
        assert_eq!(share.part, part);
        near(share.customers, customers, 1e-9);
        near(share.money, money, 1e-6);
    }
    near(worth.kept, 21.0, 1e-9);
    near(worth.net, 2405.5, 1e-6);
    assert_eq!(worth.unknown, []);
}

#[test]
fn no_more_customers_are_kept_than_leave() {
    let all = [(Figure::LeaveOverPromise, 0.2)];
    let worth = worth(&shop(&[&TODAY, &PROMISE[..4], &all]));
    near(worth.counted, 0.3, 1e-9);
    near(worth.kept, 30.0, 1e-9);
    near(worth.of(Part::Promises), 30.0 * 105.0, 1e-6);
}

#[test]
fn a_plan_that_would_have_to_keep_more_than_leave_never_pays() {
    let dear = [(Figure::ChannelCost, 4000.0)];
    let worth = worth(&shop(&[&TODAY, &dear]));
    near(worth.net, -4000.0, 1e-9);
    assert_eq!(worth.break_even, None);
}

#[test]
fn upgrades_and_money_back_cost_where_they_are_what_exceeds() {
    let levels = levels(&[(1.0, 0.8, 0.0), (2.0, 0.2, 3.0)]);
    let service = [(Figure::ServiceSaid, 1.0), (Figure::ServicePromise, 1.0)];
    let taxi = |lever| Planner { levels: levels.clone(), lever, ..shop(&[&TODAY, &service]) };
    near(worth(&taxi(Some(Lever::Service))).of(Part::Upgrades), -600.0, 1e-9);
    assert_eq!(worth(&taxi(Some(Lever::Time))).of(Part::Upgrades), 0.0);

    let quote = [(Figure::CostPromise, 30.0), (Figure::CostFixed, 1.0)];
    let fixed = exceeding(Lever::Cost, [10.0, 20.0, 30.0], &[&TODAY[..], &quote].concat());
    near(worth(&fixed).of(Part::Returned), -10_000.0, 1e-6);
    let by_effort = exceeding(Lever::Cost, [10.0, 20.0, 30.0], &[&TODAY[..], &quote[..1]].concat());
    assert_eq!(worth(&by_effort).of(Part::Returned), 0.0);
}

#[test]
fn who_exceeds_nothing_gains_nothing_by_it() {
    let then = [(Figure::StayThen, 0.8), (Figure::CostThen, 2.0)];
    let idle = Planner { lever: None, ..shop(&[&TODAY, &then]) };
    assert_eq!(worth(&idle).parts, []);
    assert_eq!(worth(&shop(&[&TODAY, &then])).parts.len(), 2);
}

#[test]
fn customers_follow_from_orders_and_orders_from_customers() {
    let customers = [(Figure::Customers, 100.0)];
    near(worth(&shop(&[&TODAY[1..], &customers])).orders, 1000.0, 1e-9);
    assert_eq!(planned(&shop(&[&TODAY[1..]])).worth, None);
    assert_eq!(planned(&shop(&[&TODAY[..1], &customers])).worth, None);
}

#[test]
fn a_month_costs_a_twelfth_and_keeps_as_many_over_a_year() {
    let gaps = [(Figure::LeaveOverGaps, 0.08)];
    let planner = Planner {
        touchpoints: vec![touchpoint("queue", 3.0, 2.0, Some(0.04))],
        ..shop(&[&TODAY, &gaps])
    };
    let year = worth(&planner);
    let answers = PlannerAnswers { period: Some(Period::Month), ..PlannerAnswers::default() };
    let month = plan(&planner, &answers).worth.unwrap();
    near(month.of(Part::Repairs) * 12.0, year.of(Part::Repairs), 1e-9);
    near(month.customers, year.customers, 1e-9);
    near(1.0 - (1.0 - month.kept / 100.0).powi(12), year.kept / 100.0, 1e-9);
}

/// A planner in which everything is known, so that each figure can do something.
fn whole(lever: Option<Lever>) -> Planner {
    let mut planner = Planner {
        lever,
        levels: levels(&[(1.0, 0.4, 0.0), (2.0, 0.4, 1.0), (3.0, 0.2, 3.0)]),
        actions: vec![action("soon", 2.0, 0.1), action("later", 48.0, 0.05)],
        touchpoints: vec![
            touchpoint("queue", 3.0, 2.0, Some(0.04)),
            touchpoint("door", 4.0, 1.0, None),
        ],
        ..Planner::default()
    };
    for (figure, value) in [
        (Figure::TimeBest, 15.0),
        (Figure::TimeUsual, 20.0),
        (Figure::TimeWorst, 44.0),
        (Figure::TimeSaid, 35.0),
        (Figure::TimeWorth, 0.5),
        (Figure::TimeCautionPrice, 0.4),
        (Figure::TimeImportance, 8.0),
        (Figure::CostBest, 15.0),
        (Figure::CostUsual, 20.0),
        (Figure::CostWorst, 44.0),
        (Figure::CostSaid, 35.0),
        (Figure::CostCautionPrice, 0.8),
        (Figure::CostImportance, 2.0),
        (Figure::ServiceSaid, 1.0),
        (Figure::ServiceWorth, 8.0),
        (Figure::ServiceCautionPrice, 6.0),
        (Figure::ServiceImportance, 1.9),
        (Figure::Unhappy, 5.0),
        (Figure::Tell, 0.3),
        (Figure::Fast, 0.5),
        (Figure::StaySilent, 0.5),
        (Figure::StayFast, 0.9),
        (Figure::StayPoor, 0.3),
        (Figure::ChannelCost, 20.0),
        (Figure::TellThen, 0.5),
        (Figure::FastThen, 0.6),
        (Figure::Orders, 1000.0),
        (Figure::Cancellations, 0.05),
        (Figure::OrderMargin, 6.0),
        (Figure::LeaveOverPromise, 0.002),
        (Figure::LeaveOverGaps, 0.02),
        (Figure::SavedByFirstDay, 0.2),
        (Figure::KeptByActions, 0.01),
        (Figure::Visits, 10.0),
        (Figure::Bill, 20.0),
        (Figure::MarginShare, 0.3),
        (Figure::Stay, 0.7),
        (Figure::Acquisition, 12.0),
        (Figure::Reward, 3.0),
        (Figure::StayThen, 0.73),
        (Figure::VisitsThen, 10.5),
        (Figure::BillThen, 20.5),
        (Figure::ReferredThen, 0.2),
        (Figure::CostThen, 0.5),
    ] {
        planner.figures.set(figure, value).unwrap();
    }
    planner
}

/// Whether a change of the answers changes what the plan is worth, whichever lever is chosen.
fn matters(change: impl Fn(&Planner, &mut PlannerAnswers)) -> bool {
    let levers = [None, Some(Lever::Time), Some(Lever::Cost), Some(Lever::Service)];
    levers.into_iter().map(whole).any(|planner| {
        let mut answers = PlannerAnswers::default();
        change(&planner, &mut answers);
        plan(&planner, &answers).worth != planned(&planner).worth
    })
}

#[test]
fn each_figure_changes_the_worth_or_says_why_not() {
    for about in FIGURES {
        let likely = whole(None).figures.get(about.figure).unwrap_or(1.0);
        let tries = [0.0, 0.5, 0.9, 1.3, 3.0].map(|factor| likely * factor);
        let tries = tries.into_iter().chain([about.least, 1.0, 10.0, 20.0]);
        let changes = tries
            .map(|value| value.clamp(about.least, about.greatest))
            .any(|value| matters(|_, answers| answers.figures.set(about.figure, value).unwrap()));
        assert_eq!(changes, about.figure.is_idle().is_none(), "{:?}", about.figure);
    }
}

#[test]
fn each_reason_is_that_of_a_figure() {
    for reason in Idle::EACH {
        assert!(FIGURES.iter().any(|about| about.figure.is_idle() == Some(reason)), "{reason:?}");
    }
}

#[test]
fn lists_and_choices_change_the_worth() {
    assert!(matters(|_, answers| answers.lever = Some(Lever::Time)));
    assert!(matters(|_, answers| answers.period = Some(Period::Month)));
    assert!(matters(|_, answers| answers.shares = vec![0.2, 0.4, 0.4]));
    let observed = |from: f64| (0..25).map(|n| from + f64::from(n)).collect::<Vec<_>>();
    assert!(matters(|_, answers| {
        answers.observed_time = Some(Observed::new(&observed(5.0)).unwrap());
    }));
    assert!(matters(|_, answers| {
        answers.observed_cost = Some(Observed::new(&observed(5.0)).unwrap());
    }));
    let touchpoints: [fn(&mut Touchpoint); 5] = [
        |it| it.received = Some(5.0),
        |it| it.desired = Some(7.0),
        |it| it.weight = 4.0,
        |it| it.meetings = 2.0,
        |it| it.repair = Some(0.2),
    ];
    for change in touchpoints {
        assert!(matters(|planner, answers| {
            let mut all = planner.touchpoints.clone();
            change(&mut all[0]);
            answers.touchpoints = Some(all);
        }));
    }
    let actions: [fn(&mut Action); 2] = [|it| it.cost = 0.3, |it| it.when = 30.0];
    for change in actions {
        assert!(matters(|planner, answers| {
            let mut all = planner.actions.clone();
            change(&mut all[0]);
            answers.actions = Some(all);
        }));
    }
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn the_parts_add_up_and_the_break_even_breaks_even(planner in any_planner()) {
        let plan = planned(&planner);
        let Some(worth) = plan.worth else { return Ok(()) };
        let sum: f64 = worth.parts.iter().map(|share| share.money).sum();
        let size: f64 = worth.parts.iter().map(|share| share.money.abs()).sum();
        prop_assert!((worth.net - sum).abs() <= 1e-9 * size);
        prop_assert!(worth.kept <= worth.leaving * (1.0 + 1e-12) || worth.kept <= 0.0);
        prop_assert!((0.0..=1.0).contains(&worth.counted));
        prop_assert!((0.0..=1.0 + 1e-12).contains(&worth.repaired));
        if let Some(more) = worth.break_even {
            prop_assert!(worth.net < 0.0 && more > 0.0);
            prop_assert!(worth.kept + more <= worth.leaving);
        }
        for part in &worth.unknown {
            prop_assert_eq!(worth.of(*part), 0.0);
        }
    }
}
