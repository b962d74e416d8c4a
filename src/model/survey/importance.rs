//! Whether what matters most still does: the order of importance in two waves (Spearman 1904; card M16).

use super::{Said, Subject};

/// An element's place in two waves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Which element of the offer, by position.
    pub element: usize,
    /// Its place in the first wave; 1 is worth most, ties share their places.
    pub before: f64,
    /// Its place in the later wave.
    pub after: f64,
}

/// The order of importance in two waves.
#[derive(Clone, Debug, PartialEq)]
pub struct Importance {
    /// The elements that people spoke of in both, the first wave's most important first.
    pub places: Vec<Place>,
    /// ρ: 1 where the order is the same, −1 where it is turned round; none of fewer than two.
    pub correlation: Option<f64>,
}

impl Importance {
    /// By what elements are worth to people on average, in money.
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

/// Spearman's ρ of pairs; none of fewer than two, or where one side is always the same.
pub fn spearman(a: &[f64], b: &[f64]) -> Option<f64> {
    correlation(&ranks(a), &ranks(b))
}

/// The place of each figure among all, from 1; the same figures share the mean of their places.
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
