//! Whether what matters most still does: the order of importance in two waves (Spearman 1904; method 7.10).

use super::{Said, Subject};

/// The rank of an element in two waves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Which element of the offer, by position.
    pub element: usize,
    /// Its rank in the first wave; 1 is worth most, ties share the mean of their ranks.
    pub before: f64,
    /// Its rank in the later wave.
    pub after: f64,
}

/// The order of importance in two waves.
#[derive(Clone, Debug, PartialEq)]
pub struct Importance {
    /// The elements with answers in both waves, by their rank in the first one.
    pub places: Vec<Place>,
    /// Spearman's ρ: 1 for the same order, −1 for the reverse; `None` for fewer than two elements.
    pub correlation: Option<f64>,
}

impl Importance {
    /// Ranks elements by their mean worth, in money.
    pub fn new(first: &Said, later: &Said) -> Self {
        let mean = |said: &Said, at| said.of(Subject::Worth(at)).mean();
        let both: Vec<_> = (0..first.elements.len())
            .filter_map(|at| Some((at, mean(first, at)?, mean(later, at)?)))
            .collect();
        let worths = |pick: fn(&(usize, f64, f64)) -> f64| -> Vec<f64> {
            both.iter().map(|each| -pick(each)).collect()
        };
        let (before, after) = (ranks(&worths(|each| each.1)), ranks(&worths(|each| each.2)));
        let correlation = correlation(&before, &after);
        let places = both.iter().zip(before.iter().zip(&after));
        let mut places: Vec<_> = places
            .map(|((element, ..), (before, after))| Place {
                element: *element,
                before: *before,
                after: *after,
            })
            .collect();
        places.sort_by(|a, b| a.before.total_cmp(&b.before));
        Self { places, correlation }
    }
}

/// Spearman's ρ of pairs; `None` for fewer than two, or if one side is always the same.
pub fn spearman(a: &[f64], b: &[f64]) -> Option<f64> {
    correlation(&ranks(a), &ranks(b))
}

/// The rank of each figure, from 1; ties share the mean of their ranks.
pub fn ranks(figures: &[f64]) -> Vec<f64> {
    let place = |figure: &f64| {
        let below = figures.iter().filter(|other| *other < figure).count();
        let same = figures.iter().filter(|other| *other == figure).count();
        below as f64 + (same as f64 + 1.0) / 2.0
    };
    figures.iter().map(place).collect()
}

fn correlation(a: &[f64], b: &[f64]) -> Option<f64> {
    let mut agreement = super::Agreement::default();
    a.iter().zip(b).for_each(|(a, b)| agreement.add(*a, *b, 1.0));
    agreement.correlation()
}
