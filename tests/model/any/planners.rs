//! Planners and what visitors answer to them.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use worthwhile::model::planner::*;
use worthwhile::model::{LARGEST, Wording};

use super::amounts::{amount, between};
use super::offers::{id, maybe, wording};

/// Each figure given or not, anywhere in its bounds; estimates are in order or not.
pub fn figures() -> impl Strategy<Value = Figures> {
    let each: Vec<_> = FIGURES
        .iter()
        .map(|about| prop::option::weighted(0.8, between(about.least, about.greatest)))
        .collect();
    (each, any::<bool>()).prop_map(|(values, in_order)| {
        let mut figures = Figures::default();
        for (about, value) in FIGURES.iter().zip(values) {
            // A must is one or is none.
            let is_truth = about.unit == FigureUnit::Truth;
            let whole = |value: f64| if is_truth { value.round() } else { value };
            if let Some(value) = value {
                figures.set(about.figure, whole(value)).unwrap();
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
    let figures = few_or_many.prop_flat_map(|n| vec(amount(LARGEST), n));
    figures.prop_map(|figures| Observed::new(&figures).unwrap())
}

/// What someone may type: whatever has a meaning in a link, a table or a calendar.
pub fn typed() -> impl Strategy<Value = String> {
    let characters = ";=|,&#:~.%+-/?@!$'()*[]{}<>^`\"\\ \t\n\rx9Aé\u{301}洗🚗\u{1}\u{7f}\u{feff}";
    let text = vec(select(characters.chars().collect::<Vec<_>>()), 1..12);
    text.prop_map(|all| all.into_iter().collect())
        .prop_map(|text: String| if text.trim().is_empty() { text + "x" } else { text })
}

fn words() -> impl Strategy<Value = Wording> {
    let in_two = (typed(), typed()).prop_map(|(one, other)| {
        Wording::by_language(vec![("en".to_owned(), one), ("id".to_owned(), other)])
    });
    prop_oneof![wording(), typed().prop_map(|text| Wording::plain(&text)), in_two]
}

fn touchpoint() -> impl Strategy<Value = Touchpoint> {
    let rating = || prop::option::of(1.0..=7.0);
    let ratings = (rating(), rating(), rating());
    let numbers = (amount(10.0), amount(LARGEST), maybe(amount(LARGEST)));
    (words(), maybe(words()), ratings, numbers).prop_map(
        |(label, can_go_wrong, (desired, adequate, received), (weight, meetings, repair))| {
            Touchpoint {
                id: id("touchpoint"),
                label,
                can_go_wrong,
                desired,
                adequate,
                received,
                weight,
                meetings,
                elements: vec![],
                repair,
            }
        },
    )
}

fn action() -> impl Strategy<Value = Action> {
    let kind = select(ActionKind::EACH.to_vec());
    (kind, maybe(words()), amount(1e4), maybe(words()), amount(LARGEST)).prop_map(
        |(kind, label, when, who, cost)| Action {
            id: id("action"),
            kind,
            label,
            when,
            who,
            cost,
            words: None,
        },
    )
}

fn level() -> impl Strategy<Value = Level> {
    (words(), amount(LARGEST), amount(LARGEST), amount(LARGEST))
        .prop_map(|(label, level, share, extra_cost)| Level { label, level, share, extra_cost })
}

pub fn lever() -> impl Strategy<Value = Lever> {
    select(Lever::EACH.to_vec())
}

/// A range around every other figure that may have one.
fn around(figures: &Figures) -> Ranges {
    let mut ranges = Ranges::default();
    for about in FIGURES.iter().filter(|about| about.figure.may_range()).step_by(2) {
        let Some(likely) = figures.given(about.figure) else { continue };
        let (low, high) = (0.5 * (about.least + likely), 0.5 * (likely + about.greatest));
        if low < high {
            ranges.low.set(about.figure, low.min(likely)).unwrap();
            ranges.high.set(about.figure, high.max(likely)).unwrap();
        }
    }
    ranges
}

/// Any planner.
pub fn any_planner() -> impl Strategy<Value = Planner> {
    let unit = select(vec![TimeUnit::Minute, TimeUnit::Hour, TimeUnit::Day]);
    let unit = (unit, select(vec![Period::Month, Period::Year]));
    let lists = (vec(touchpoint(), 0..6), vec(action(), 0..6), vec(level(), 0..5));
    (figures(), prop::option::of(lever()), unit, observations(), observations(), lists).prop_map(
        |(figures, lever, (time_unit, period), observed_time, observed_cost, lists)| {
            let (mut touchpoints, mut actions, levels) = lists;
            for (at, touchpoint) in touchpoints.iter_mut().enumerate() {
                touchpoint.id = id(&format!("touchpoint-{at}"));
            }
            for (at, action) in actions.iter_mut().enumerate() {
                action.id = id(&format!("action-{at}"));
            }
            let ranges = around(&figures);
            Planner {
                figures,
                ranges,
                lever,
                period,
                time_unit,
                observed_time,
                observed_cost,
                per_sale: Wording::default(),
                levels,
                touchpoints,
                actions,
            }
        },
    )
}
