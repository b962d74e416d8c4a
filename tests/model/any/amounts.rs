//! Figures and what is known about them.

use proptest::prelude::*;
use worthwhile::document::Words;
use worthwhile::model::{Ends, Estimate, Evidence, LARGEST, Limits, Quantity};

/// A figure from 0 to `most`; the awkward ones come often.
pub fn amount(most: f64) -> BoxedStrategy<f64> {
    prop_oneof![
        2 => Just(0.0),
        4 => (0_u32..=40).prop_map(move |n| f64::from(n).min(most)),
        4 => 0.0..=most,
        1 => Just(most),
        1 => (0.0..1e-9_f64).prop_map(move |x| x.min(most)),
        // Only where nothing is said about digits: the least figure there is.
        1 => Just(if most > 1e6 { f64::from_bits(1) } else { 1.0_f64.min(most) }),
    ]
    .boxed()
}

/// A figure from `min` to `max`.
pub fn between(min: f64, max: f64) -> BoxedStrategy<f64> {
    if min == 0.0 {
        return amount(max);
    }
    prop_oneof![4 => min..=max, 1 => Just(min), 1 => Just(max)].boxed()
}

/// Three figures in order, or one.
pub fn estimate(min: f64, max: f64) -> BoxedStrategy<Estimate> {
    let figure = || between(min, max);
    prop_oneof![
        figure().prop_map(|x| [x; 3]),
        [figure(), figure(), figure()].prop_map(|mut figures| {
            figures.sort_by(f64::total_cmp);
            figures
        })
    ]
    .prop_flat_map(|[low, likely, high]| {
        let estimate = Estimate::new(low, likely, high).unwrap();
        let ends = prop_oneof![3 => Just(Ends::Extremes), 1 => Just(Ends::P10P90)];
        ends.prop_map(move |ends| estimate.with_ends(ends))
    })
    .boxed()
}

pub fn evidence() -> impl Strategy<Value = Evidence> {
    prop::sample::select(Evidence::ALL)
}

/// An amount from `min` to `max` whose slider stays within `least` and `greatest`.
fn quantity(min: f64, max: f64, least: f64, greatest: f64) -> BoxedStrategy<Quantity> {
    let end = || between(least, greatest);
    let slider = (end(), end(), 1e-4..=1.0_f64)
        .prop_filter_map("a slider moves", |(a, b, step)| {
            Limits::new(a.min(b), a.max(b), (a - b).abs() * step).ok()
        });
    (estimate(min, max), slider, evidence())
        .prop_map(|(estimate, limits, evidence)| Quantity { estimate, limits, evidence })
        .boxed()
}

/// An amount of at most `most` whose slider may reach as far as amounts go.
pub fn quantity_to(most: f64) -> BoxedStrategy<Quantity> {
    prop_oneof![
        quantity(0.0, most, 0.0, LARGEST),
        (estimate(0.0, most), evidence()).prop_map(|(estimate, evidence)| Quantity {
            estimate,
            limits: Limits::around(estimate),
            evidence
        })
    ]
    .boxed()
}

/// An amount within bounds that its slider keeps too.
pub fn quantity_within(min: f64, max: f64) -> BoxedStrategy<Quantity> {
    quantity(min, max, min, max)
}
