//! Planners as a document may hold them, for laws that hold for all.

use proptest::prelude::*;
use worthwhile::model::promise::*;
use worthwhile::model::{LARGEST, Wording};

use super::speak::levels;
use crate::any::amounts::{amount, between};
use crate::speak::id;

/// Each figure given or not, anywhere in its bounds; estimates are in order or not.
pub fn figures() -> impl Strategy<Value = Figures> {
    let each: Vec<_> = FIGURES
        .iter()
        .map(|about| prop::option::weighted(0.8, between(about.least, about.greatest)))
        .collect();
    (each, any::<bool>()).prop_map(|(values, in_order)| {
        let mut figures = Figures::default();
        for (about, value) in FIGURES.iter().zip(values) {
            if let Some(value) = value {
                figures.set(about.figure, value).unwrap();
            }
        }
        if in_order {
            Lever::EACH.iter().filter_map(|l| l.figures().estimate).for_each(|names| {
                put_in_order(&mut figures, names);
            });
        }
        figures
    })
}

fn put_in_order(figures: &mut Figures, names: [Figure; 3]) {
    let mut points: Vec<f64> = names.iter().filter_map(|name| figures.given(*name)).collect();
    points.sort_by(f64::total_cmp);
    names.into_iter().zip(points).for_each(|(name, point)| figures.set(name, point).unwrap());
}

fn observations() -> impl Strategy<Value = Observed> {
    let few_or_many = prop_oneof![Just(0), Just(1), Just(5), Just(20), Just(40)];
    let figures = few_or_many.prop_flat_map(|n| prop::collection::vec(amount(LARGEST), n));
    figures.prop_map(|figures| Observed::new(&figures).unwrap())
}

fn touchpoint() -> impl Strategy<Value = Touchpoint> {
    let rating = || prop::option::of(1.0..=7.0);
    (rating(), rating(), rating(), amount(10.0), amount(LARGEST)).prop_map(
        |(desired, adequate, received, weight, meetings)| Touchpoint {
            id: id("touchpoint"),
            label: Wording::default(),
            can_go_wrong: None,
            desired,
            adequate,
            received,
            weight,
            meetings,
            elements: vec![],
        },
    )
}

fn action() -> impl Strategy<Value = Action> {
    (prop::sample::select(ActionKind::EACH.to_vec()), amount(1e4), amount(LARGEST)).prop_map(
        |(kind, when, cost)| Action { id: id("action"), kind, label: None, when, who: None, cost },
    )
}

pub fn lever() -> impl Strategy<Value = Lever> {
    prop::sample::select(Lever::EACH.to_vec())
}

/// Any planner.
pub fn any_planner() -> impl Strategy<Value = Planner> {
    let unit = prop::sample::select(vec![TimeUnit::Minute, TimeUnit::Hour, TimeUnit::Day]);
    let level = (amount(LARGEST), amount(LARGEST), amount(LARGEST));
    let tiers = prop::collection::vec(level, 0..5).prop_map(|each| levels(&each));
    let lists =
        (prop::collection::vec(touchpoint(), 0..6), prop::collection::vec(action(), 0..6), tiers);
    (figures(), prop::option::of(lever()), unit, observations(), observations(), lists).prop_map(
        |(figures, lever, time_unit, observed_time, observed_cost, lists)| {
            let (touchpoints, actions, levels) = lists;
            Planner {
                figures,
                lever,
                time_unit,
                observed_time,
                observed_cost,
                levels,
                touchpoints,
                actions,
            }
        },
    )
}
