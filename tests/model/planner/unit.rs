//! Advice has no unit in it (method 5.11), and says what a contested default decides (method 5.12).

use proptest::prelude::*;
use worthwhile::model::planner::*;

use super::speak::{exceeding, near, planned};

/// Everything that is counted in the planner's unit of time.
const TIMES: [Figure; 8] = [
    Figure::TimeBest,
    Figure::TimeUsual,
    Figure::TimeWorst,
    Figure::TimeSaid,
    Figure::TimeExpected,
    Figure::TimePromise,
    Figure::TimeFirst,
    Figure::TimeSecond,
];
/// What is told per unit of it.
const PER_TIME: [Figure; 2] = [Figure::TimeWorth, Figure::TimeCautionPrice];

/// The same plan in a unit of which each has so many minutes.
fn in_unit(planner: &Planner, time_unit: TimeUnit, minutes: f64) -> Planner {
    let mut same = Planner { time_unit, ..planner.clone() };
    let mut convert = |names: &[Figure], by: f64| {
        for name in names {
            if let Some(given) = planner.figures.given(*name) {
                same.figures.set(*name, given * by).unwrap();
            }
        }
    };
    convert(&TIMES, 1.0 / minutes);
    convert(&PER_TIME, minutes);
    let figures = planner.observed_time.figures().iter();
    same.observed_time =
        Observed::new(&figures.map(|it| it / minutes).collect::<Vec<_>>()).unwrap();
    same
}

fn scores(plan: &Plan) -> Vec<f64> {
    plan.levers.iter().map(|lever| lever.score.unwrap()).collect()
}

/// A business with a time and a cost, with or without what is promised today and figures from the past.
fn any_business() -> impl Strategy<Value = Planner> {
    let time = (5.0..90.0, 0.0..60.0, 0.0..240.0, 0.01..5.0, prop::option::of(0.0..3.0));
    let cost = (1.0..200.0, 0.0..100.0, 0.0..300.0, 0.5..2.0, prop::option::of(0.0..2.0));
    let said = (prop::option::of(20.0..200.0), prop::option::of(20.0..300.0));
    let feeling = (prop::option::of(-1.0..=1.0), 1.0..=3.0, 0.0..=10.0, 0.0..=10.0);
    let observed = prop::collection::vec(10.0..120.0, 0..30);
    (time, cost, said, feeling, observed).prop_map(|(time, cost, said, feeling, observed)| {
        let usual = time.0 + time.1;
        let mut planner = exceeding(Lever::Time, [time.0, usual, usual + time.2], &[]);
        planner.lever = None;
        for (figure, value) in [
            (Figure::CostBest, Some(cost.0)),
            (Figure::CostUsual, Some(cost.0 + cost.1)),
            (Figure::CostWorst, Some(cost.0 + cost.1 + cost.2)),
            (Figure::TimeWorth, Some(time.3)),
            (Figure::TimeCautionPrice, time.4),
            (Figure::CostWorth, Some(cost.3)),
            (Figure::CostCautionPrice, cost.4),
            (Figure::TimeSaid, said.0),
            (Figure::CostSaid, said.1),
            (Figure::Gain, feeling.0),
            (Figure::Pain, Some(feeling.1)),
            (Figure::TimeImportance, Some(feeling.2)),
            (Figure::CostImportance, Some(feeling.3)),
        ] {
            if let Some(value) = value {
                planner.figures.set(figure, value).unwrap();
            }
        }
        planner.observed_time = Observed::new(&observed).unwrap();
        planner
    })
}

proptest! {
    #[test]
    fn minutes_hours_and_days_give_the_same_advice(planner in any_business()) {
        let minutes = planned(&planner);
        for (unit, length) in [(TimeUnit::Hour, 60.0), (TimeUnit::Day, 1440.0)] {
            let other = planned(&in_unit(&planner, unit, length));
            for (one, other) in scores(&minutes).into_iter().zip(scores(&other)) {
                prop_assert!((one - other).abs() <= 1e-7 * (1.0 + one.abs()), "{one} {other}");
            }
            let mut sorted = scores(&minutes);
            sorted.push(0.0);
            sorted.sort_by(f64::total_cmp);
            let top = sorted.len() - 1;
            // Where two are as good to a millionth, either may be named.
            if sorted[top] - sorted[top - 1] > 1e-6 || sorted[top] == 0.0 {
                prop_assert_eq!(minutes.advice, other.advice);
            }
        }
    }

    #[test]
    fn beyond_the_turn_the_advice_is_the_other_one(planner in any_business()) {
        let plan = planned(&planner);
        let Some(turn) = plan.turn else { return Ok(()) };
        prop_assert!(planner.figures.given(Figure::Gain).is_none());
        let at = |gain: f64| {
            let mut planner = planner.clone();
            planner.figures.set(Figure::Gain, gain).unwrap();
            planned(&planner).advice
        };
        prop_assert_eq!(at(turn.gain), Some(turn.advice));
        prop_assert_ne!(plan.advice, Some(turn.advice));
        // A hundredth on this side of it, the advice is still the same.
        let back = if turn.gain < 0.5 { 0.01_f64 } else { -0.01 };
        prop_assert_eq!(at(turn.gain + back), plan.advice);
    }
}

/// The pizza: 30, 40 and 75 minutes, a minute worth .25.
fn pizza() -> Planner {
    let worth =
        [(Figure::TimeWorth, 0.25), (Figure::TimeCautionPrice, 0.2), (Figure::TimeImportance, 8.0)];
    Planner { lever: None, ..exceeding(Lever::Time, [30.0, 40.0, 75.0], &worth) }
}

#[test]
fn where_the_default_of_the_gain_decides_the_turn_is_told() {
    let plan = planned(&pizza());
    assert_eq!(plan.advice, Some(Advice::Exceed(Lever::Time)));
    let turn = plan.turn.unwrap();
    assert_eq!(turn.advice, Advice::KeepPromises);
    // There being early just makes up for being late.
    let mut there = pizza();
    there.figures.set(Figure::Gain, turn.gain).unwrap();
    let plan = planned(&there);
    let time = plan.of(Lever::Time).unwrap();
    let (exact, _) = time.basis.promise(time.basis.critical.share);
    near(time.basis.kept(exact).felt.unwrap(), 0.0, 0.02);
    assert_eq!(plan.turn, None, "what was given is no default");
}
