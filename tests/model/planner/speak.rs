//! The few words in which these tests speak to the planner; a change of its API ends here.

use worthwhile::model::planner::*;
use worthwhile::model::{Estimate, Pert, Wording};

/// Fails unless both are the same to within `tolerance`.
#[track_caller]
pub fn near(is: f64, should: f64, tolerance: f64) {
    assert!((is - should).abs() <= tolerance, "{is} is not {should}");
}

pub fn pert(best: f64, usual: f64, worst: f64) -> Delivery {
    Delivery::Estimated(Pert::new(&Estimate::new(best, usual, worst).unwrap()))
}

pub fn observed(figures: &[f64]) -> Observed {
    Observed::new(figures).unwrap()
}

/// A planner with just these figures.
pub fn planner(figures: &[(Figure, f64)]) -> Planner {
    let mut planner = Planner::default();
    for (figure, value) in figures {
        planner.figures.set(*figure, *value).unwrap();
    }
    planner
}

/// A customer who earns so much in each period, for ever, and was won for nothing.
pub fn earning(margin: f64, stay: f64, discount: f64) -> Relationship {
    Relationship {
        visits: 1.0,
        bill: margin,
        margin_share: 1.0,
        cost: 0.0,
        stay,
        discount,
        acquisition: None,
        referred: 0.0,
        reward: 0.0,
        years: None,
    }
}

/// The plan where nothing is answered.
pub fn planned(planner: &Planner) -> Plan {
    plan(planner, &PlannerAnswers::default())
}

/// A planner for one lever that is to be exceeded, with these figures besides.
pub fn exceeding(lever: Lever, points: [f64; 3], figures: &[(Figure, f64)]) -> Planner {
    let names = lever.figures().estimate.unwrap();
    let all: Vec<_> = names.into_iter().zip(points).chain(figures.iter().copied()).collect();
    Planner { lever: Some(lever), ..planner(&all) }
}

/// Levels of service by level, share and extra cost.
pub fn levels(levels: &[(f64, f64, f64)]) -> Vec<Level> {
    let level = |(level, share, extra_cost): &(f64, f64, f64)| Level {
        label: Wording::default(),
        level: *level,
        share: *share,
        extra_cost: *extra_cost,
    };
    levels.iter().map(level).collect()
}
