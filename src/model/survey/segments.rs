//! Whether personas differ, and which (method 7.3 and 7.4).

use super::{Difference, Finding, Moments, Variance, holm};

/// The comparison of groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Segments {
    /// Whether three or more groups differ at all; `None` if that cannot be tested.
    pub overall: Option<Variance>,
    /// Every pair of groups.
    pub pairs: Vec<Pair>,
}

/// The comparison of two groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// The two groups, by position; the mean of the first is not below that of the second.
    pub groups: (usize, usize),
    /// The first minus the second.
    pub difference: Difference,
    /// Its p-value, adjusted for all pairs (Holm); `None` if it could not be tested.
    pub p: Option<f64>,
    /// The result of the test.
    pub finding: Finding,
}

impl Segments {
    /// Compares the groups. Among three or more, a pair can differ only if the groups differ at
    /// all.
    pub fn new(groups: &[Moments]) -> Self {
        let filled = groups.iter().filter(|group| group.count() > 0).count();
        let overall = if filled > 2 { Variance::welch(groups) } else { None };
        let differ = overall.is_none_or(|overall| overall.p() < 1.0 - super::LEVEL);
        let mut pairs = pairs(groups);
        let ps: Vec<f64> = pairs.iter().filter_map(|pair| pair.difference.p()).collect();
        let mut adjusted = holm(&ps).into_iter();
        for pair in &mut pairs {
            pair.p = pair.difference.p().and_then(|_| adjusted.next());
            pair.finding = match pair.difference.finding_at(pair.p) {
                Finding::Real if !differ => Finding::NotSure,
                finding => finding,
            };
        }
        Self { overall, pairs }
    }
}

fn pairs(groups: &[Moments]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (at, first) in groups.iter().enumerate() {
        for (behind, second) in groups.iter().enumerate().skip(at + 1) {
            let up = first.mean() < second.mean();
            let (groups, ends) =
                if up { ((behind, at), (second, first)) } else { ((at, behind), (first, second)) };
            if let Some(difference) = Difference::welch(ends.0, ends.1) {
                pairs.push(Pair { groups, difference, p: None, finding: Finding::NotSure });
            }
        }
    }
    pairs
}
