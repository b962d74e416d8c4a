//! Which lever to choose: exactly one is exceeded, the others are kept (method 5.1 and 5.11).

use worthwhile::model::planner::*;

use super::speak::{exceeding, levels, near, planned, planner};

/// Pizza and its price; both matter.
fn two_levers() -> Planner {
    let mut both = exceeding(
        Lever::Time,
        [30.0, 40.0, 75.0],
        &[
            (Figure::TimeWorth, 0.25),
            (Figure::TimeCautionPrice, 0.2),
            (Figure::TimeImportance, 8.0),
            (Figure::CostBest, 9.0),
            (Figure::CostUsual, 10.0),
            (Figure::CostWorst, 13.0),
            (Figure::CostImportance, 4.0),
        ],
    );
    both.lever = None;
    both
}

#[test]
fn the_lever_with_the_best_score_is_exceeded_and_the_other_kept() {
    let plan = planned(&two_levers());
    assert_eq!(plan.advice, Some(Advice::Exceed(Lever::Time)));
    assert_eq!(plan.lever, Some(Lever::Time));
    let [time, cost] = [Lever::Time, Lever::Cost].map(|lever| plan.of(lever).unwrap());
    // 8 tenths of what the exact promise feels like: nothing is promised today, so nothing is lost.
    near(time.score.unwrap(), 0.8 * time.basis.kept(time.exact).felt.unwrap(), 1e-12);
    assert!(cost.score.unwrap() < time.score.unwrap());
    // Nothing is spent on being early.
    assert_eq!(time.returned, None);
    assert!(time.promise.keep < 0.9 && cost.promise.keep >= 0.9);
}

#[test]
fn the_score_of_a_fixed_price_counts_what_is_handed_back() {
    let mut planner = Planner { lever: Some(Lever::Cost), ..two_levers() };
    let by_effort = planned(&planner);
    let cost = by_effort.of(Lever::Cost).unwrap();
    let kept = cost.basis.kept(cost.exact);
    near(cost.score.unwrap(), 0.4 * kept.felt.unwrap(), 1e-12);
    // What is charged less feels like half of it, and costs all of it.
    planner.figures.set(Figure::CostFixed, 1.0).unwrap();
    assert!(kept.felt.unwrap() < kept.handed_back);
    assert_eq!(planned(&planner).of(Lever::Cost).unwrap().score, Some(0.0));
    planner.figures.set(Figure::Gain, 1.0).unwrap();
    planner.figures.set(Figure::CostWorth, 3.0).unwrap();
    let plan = planned(&planner);
    let cost = plan.of(Lever::Cost).unwrap();
    let kept = cost.basis.kept(cost.exact);
    near(cost.score.unwrap(), 0.4 * (kept.felt.unwrap() - kept.handed_back), 1e-12);
    near(cost.returned.unwrap(), kept.felt.unwrap() / kept.handed_back, 1e-12);
}

#[test]
fn a_visitor_s_choice_goes_before_the_host_s_and_that_before_advice() {
    let host = Planner { lever: Some(Lever::Cost), ..two_levers() };
    assert_eq!(planned(&host).lever, Some(Lever::Cost));
    let answers = PlannerAnswers { lever: Some(Lever::Service), ..PlannerAnswers::default() };
    let plan = plan(&host, &answers);
    assert_eq!(plan.lever, Some(Lever::Service));
    assert_eq!(plan.advice, Some(Advice::Exceed(Lever::Time)));
    assert_eq!(plan.of(Lever::Service), None);
}

#[test]
fn a_must_is_barred() {
    let mut planner = two_levers();
    planner.figures.set(Figure::TimeMustBe, 1.0).unwrap();
    let barred = planned(&planner);
    assert_eq!(barred.of(Lever::Time).unwrap().score, Some(0.0));
    assert_eq!(barred.lever, Some(Lever::Cost));
    planner.lever = Some(Lever::Time);
    let barred = planned(&planner);
    assert_eq!(barred.lever, Some(Lever::Cost));
    assert_eq!(barred.warnings, [(Lever::Time, Warning::MustBe)]);
}

#[test]
fn where_no_lever_pays_promises_are_kept() {
    let mut planner = two_levers();
    planner.figures.set(Figure::Gain, 0.0).unwrap();
    let plan = planned(&planner);
    assert_eq!((plan.advice, plan.lever), (Some(Advice::KeepPromises), None));
    assert!(plan.levers.iter().all(|lever| lever.promise.keep >= 0.9));
}

#[test]
fn without_importance_nothing_is_compared() {
    let plan = planned(&exceeding(Lever::Time, [30.0, 40.0, 75.0], &[(Figure::TimeWorth, 0.25)]));
    assert_eq!(plan.advice, None);
    assert_eq!(planned(&planner(&[])).levers, []);
}

#[test]
fn an_upgrade_costs_what_the_promised_level_does_not() {
    let planner = Planner {
        levels: levels(&[(1.0, 1.0, 1.0), (2.0, 2.0, 2.0), (3.0, 1.0, 5.0)]),
        ..planner(&[
            (Figure::ServiceWorth, 3.0),
            (Figure::ServicePromise, 2.0),
            (Figure::ServiceImportance, 5.0),
        ])
    };
    let plan = planned(&planner);
    let upgrade = plan.upgrade.unwrap();
    assert_eq!((upgrade.chance, upgrade.levels, upgrade.cost), (0.25, 0.25, 0.75));
    assert_eq!(upgrade.is_worth_it(), Some(false));
    // A quarter of customers get less than promised, which weighs more than what others get.
    assert_eq!(plan.of(Lever::Service).unwrap().score, Some(0.0));
}
