//! How sure a customer's worth is (method 6.8).

use worthwhile::model::planner::*;
use worthwhile::model::{Estimate, Pert};

use super::speak::{earning, near, planned, planner};

/// A bill of 40, six times a year, of which .3 is earned, with these ranges besides.
fn ranged(figures: &[(Figure, f64)], ranges: &[(Figure, [f64; 2])]) -> Planner {
    let usual = [
        (Figure::Visits, 6.0),
        (Figure::Bill, 40.0),
        (Figure::MarginShare, 0.3),
        (Figure::Stay, 0.7),
    ];
    let mut planner = planner(&[&usual[..], figures].concat());
    for (figure, [low, high]) in ranges {
        planner.ranges.low.set(*figure, *low).unwrap();
        planner.ranges.high.set(*figure, *high).unwrap();
    }
    planner
}

fn chance(planner: &Planner) -> LoyaltyChance {
    planned(planner).loyalty_chance.unwrap()
}

/// Method C83: of one uncertain figure the percentiles of the worth are the worths of its percentiles.
#[test]
fn the_ends_are_the_worths_of_the_ends_where_one_figure_has_a_range() {
    let pert = |low, likely, high| Pert::new(&Estimate::new(low, likely, high).unwrap());
    let bill = pert(30.0, 40.0, 75.0);
    let found = chance(&ranged(&[], &[(Figure::Bill, [30.0, 75.0])]));
    for (end, share) in found.before.into_iter().zip([0.1, 0.9]) {
        let worth = earning(6.0 * 0.3 * bill.quantile(share), 0.7, 0.1).lifetime().value;
        near(end, worth, 0.003 * worth);
    }
    let stay = pert(0.5, 0.7, 0.9);
    let found = chance(&ranged(&[], &[(Figure::Stay, [0.5, 0.9])]));
    for (end, share) in found.before.into_iter().zip([0.1, 0.9]) {
        let worth = earning(72.0, stay.quantile(share), 0.1).lifetime().value;
        near(end, worth, 0.003 * worth);
    }
}

#[test]
fn an_effect_that_may_go_either_way_pays_in_half_of_the_cases() {
    let found = chance(&ranged(&[(Figure::StayThen, 0.7)], &[(Figure::StayThen, [0.6, 0.8])]));
    near(found.pays, 0.5, 0.005);
    assert_eq!(found.before[0], found.before[1]);
    assert!(found.joint[0] < 0.0 && found.joint[1] > 0.0, "{found:?}");
    near(found.after[1] - found.before[1], found.joint[1], 1e-9);
}

#[test]
fn today_and_then_are_one_quantity() {
    let ranges = [(Figure::Stay, [0.6, 0.8]), (Figure::StayThen, [0.65, 0.85])];
    // Drawn apart, the one would often be below the other.
    assert_eq!(chance(&ranged(&[(Figure::StayThen, 0.75)], &ranges)).pays, 1.0);
}

#[test]
fn what_a_visitor_says_has_no_range() {
    let host = ranged(&[], &[(Figure::Bill, [30.0, 75.0])]);
    let mut answers = PlannerAnswers::default();
    answers.figures.set(Figure::Bill, 50.0).unwrap();
    assert_eq!(plan(&host, &answers).loyalty_chance, None);
    assert_eq!(planned(&ranged(&[], &[])).loyalty_chance, None);
}

#[test]
fn ranges_follow_the_period() {
    let host = ranged(&[], &[(Figure::Visits, [3.0, 12.0])]);
    let monthly = PlannerAnswers { period: Some(Period::Month), ..PlannerAnswers::default() };
    let [by_year, by_month] = [chance(&host), plan(&host, &monthly).loyalty_chance.unwrap()];
    // A quarter to a whole visit a month around a half: the same spread beside the worth in force.
    let spread = |chance: &LoyaltyChance| chance.before[1] / chance.before[0];
    near(spread(&by_year), spread(&by_month), 1e-9);
}
