//! The worked examples of the three levers (method C21 to C24).

use worthwhile::model::planner::*;

use super::speak::{exceeding, levels, near, planned, planner};

const PIZZA: [f64; 3] = [30.0, 40.0, 75.0];
const PIZZA_TERMS: [(Figure, f64); 2] =
    [(Figure::TimeWorth, 0.25), (Figure::TimeCautionPrice, 0.2)];

fn pizza(more: &[(Figure, f64)]) -> Plan {
    planned(&exceeding(Lever::Time, PIZZA, &[&PIZZA_TERMS, more].concat()))
}

#[test]
fn the_pizza_is_promised_in_55_minutes() {
    let plan = pizza(&[]);
    let time = plan.of(Lever::Time).unwrap();
    near(time.basis.critical.exact, 0.8, 1e-12);
    near(time.exact, 51.0672, 5e-5);
    let kept = time.promise;
    assert_eq!(kept.promise, 55.0);
    near(kept.keep, 0.8940, 5e-5);
    near(kept.early, 11.28, 5e-3);
    near(kept.late, 0.448, 5e-4);
    near(kept.felt.unwrap(), 0.125 * kept.early - 0.5 * kept.late, 1e-15);
    for (promise, keep, early, late) in
        [(60.0, 0.9635, 15.95, 0.113), (45.0, 0.5805, 3.706, 2.873), (30.0, 0.0, 0.0, 14.167)]
    {
        let kept = time.basis.kept(promise);
        near(kept.keep, keep, 5e-5);
        near(kept.early, early, 5e-3);
        near(kept.late, late, 5e-4);
    }
}

#[test]
fn credit_for_earliness_moves_the_promise() {
    for (gain, share, exact) in [(0.0, 0.60, 45.46), (-0.5, 0.48, 42.76)] {
        let plan = pizza(&[(Figure::Gain, gain)]);
        let basis = &plan.of(Lever::Time).unwrap().basis;
        near(basis.critical.exact, share, 1e-12);
        near(basis.delivery.quantile(share), exact, 5e-3);
    }
    let plan = pizza(&[(Figure::Gain, 1.0)]);
    let critical = plan.of(Lever::Time).unwrap().basis.critical;
    assert_eq!((critical.share, critical.extreme), (0.95, Some(Extreme::High)));
    assert_eq!(plan.warnings, [(Lever::Time, Warning::ExtremeHigh)]);
}

#[test]
fn the_dentist_quotes_280() {
    let figures = [(Figure::CostWorth, 1.0), (Figure::CostCautionPrice, 0.8)];
    let plan = planned(&exceeding(Lever::Cost, [180.0, 220.0, 400.0], &figures));
    let cost = plan.of(Lever::Cost).unwrap();
    near(cost.exact, 275.79, 5e-3);
    assert_eq!(cost.promise.promise, 280.0);
    assert_eq!(cost.promise.handed_back, cost.promise.early);
}

#[test]
fn promises_are_rounded_as_people_say_them() {
    let (time, cost) = (Lever::Time, Lever::Cost);
    let (minute, hour, day) = (TimeUnit::Minute, TimeUnit::Hour, TimeUnit::Day);
    for (exact, lever, unit, worst, said) in [
        (51.07, time, minute, 75.0, 55.0),
        (50.0 + 1e-12, time, minute, 75.0, 50.0),
        (11.2, time, minute, 19.0, 12.0),
        (11.2, time, minute, 20.0, 15.0),
        (47.0, time, minute, 47.0, 47.0),
        (2.1, time, hour, 9.0, 2.5),
        (2.1, time, day, 9.0, 3.0),
        (275.79, cost, day, 400.0, 280.0),
        (2_757_900.0, cost, minute, 4e6, 2_800_000.0),
        (1.38, cost, minute, 4.0, 1.4),
        (0.0, cost, minute, 0.0, 0.0),
        (399.0, cost, minute, 395.0, 395.0),
        (1.7, Lever::Service, minute, 3.0, 1.7),
    ] {
        assert_eq!(human(exact, lever, unit, worst), said, "{exact} {lever:?} {unit:?}");
    }
}

#[test]
fn the_better_taxi_is_worth_it() {
    let planner = Planner {
        levels: levels(&[(1.0, 0.7, 0.0), (2.0, 0.25, 1.2), (3.0, 0.05, 2.4)]),
        lever: Some(Lever::Service),
        ..planner(&[(Figure::ServiceWorth, 3.0)])
    };
    let plan = planned(&planner);
    let kept = plan.of(Lever::Service).unwrap().promise;
    assert_eq!((kept.promise, kept.keep, kept.late), (1.0, 1.0, 0.0));
    near(kept.exceed, 0.3, 1e-12);
    near(kept.early, 0.35, 1e-12);
    let upgrade = plan.upgrade.unwrap();
    near(upgrade.chance, 0.3, 1e-12);
    near(upgrade.levels, 0.35, 1e-12);
    near(upgrade.felt.unwrap(), 0.525, 1e-12);
    near(upgrade.cost, 0.42, 1e-12);
    assert_eq!(upgrade.is_worth_it(), Some(true));
}

#[test]
fn the_surprise_wears_off() {
    let plan = pizza(&[(Figure::TimePromise, 44.0 + 1.0 / 6.0 + 15.0), (Figure::Habit, 0.3)]);
    let surprises = &plan.of(Lever::Time).unwrap().surprises;
    let published = [15.0, 10.5, 7.35, 5.15, 3.60, 2.52, 1.76];
    assert_eq!(surprises.len(), published.len());
    for (is, should) in surprises.iter().zip(published) {
        near(*is, should, 6e-3);
    }
    assert!(plan.warnings.contains(&(Lever::Time, Warning::Ratchet)));
    for more in [&[][..], &[(Figure::Stay, 0.0)], &[(Figure::Stay, 0.5), (Figure::Habit, 0.0)]] {
        assert!(pizza(more).of(Lever::Time).unwrap().surprises.is_empty(), "{more:?}");
    }
    assert_eq!(pizza(&[(Figure::Stay, 0.5)]).of(Lever::Time).unwrap().surprises.len(), 7);
}

#[test]
fn more_caution_than_now_costs_orders() {
    let plan = pizza(&[(Figure::TimeSaid, 45.0), (Figure::TimeExpected, 50.0)]);
    let time = plan.of(Lever::Time).unwrap();
    near(time.promise.margin_cost.unwrap(), 2.0, 1e-12);
    assert_eq!(time.now.unwrap().margin_cost, Some(0.0));
    assert_eq!(time.expected.unwrap().promise, 50.0);
    near(time.two.unwrap().turning_price.unwrap(), 0.125, 1e-12);
    let odd = [Warning::MoreCautiousThanNow, Warning::WorseThanExpected];
    assert_eq!(plan.warnings, odd.map(|warning| (Lever::Time, warning)));
    assert_eq!(pizza(&[]).of(Lever::Time).unwrap().promise.margin_cost, None);
}

#[test]
fn a_promise_beyond_the_worst_case_is_sandbagging() {
    let plan = pizza(&[(Figure::TimePromise, 80.0)]);
    assert_eq!(plan.warnings, [(Lever::Time, Warning::BeyondTheWorstCase)]);
    let time = plan.of(Lever::Time).unwrap();
    assert_eq!((time.promise.promise, time.promise.keep), (80.0, 1.0));
    assert_eq!(time.advised.promise, 55.0);
}

#[test]
fn an_overrun_of_a_quote_is_the_firm_s_loss() {
    let plan = planned(&exceeding(Lever::Cost, [1.0, 2.0, 3.0], &[(Figure::CostWorth, 0.4)]));
    assert_eq!(plan.warnings, [(Lever::Cost, Warning::PainBelowFixedPrice)]);
}

#[test]
fn figures_out_of_order_are_said_and_do_not_count() {
    let plan = planned(&exceeding(Lever::Time, [30.0, 20.0, 75.0], &[]));
    assert_eq!(plan.of(Lever::Time), None);
    assert_eq!(plan.warnings, [(Lever::Time, Warning::OutOfOrder)]);
}

#[test]
fn without_a_worth_there_is_a_promise_but_no_money() {
    let plan = planned(&exceeding(Lever::Time, PIZZA, &[]));
    let time = plan.of(Lever::Time).unwrap();
    assert_eq!((time.promise.promise, time.promise.felt), (55.0, None));
    assert_eq!((time.basis.terms, time.basis.caution_is_given), (None, false));
}
