//! Whether personas differ, and which (seed A3; card M14).

use super::{Difference, Finding, Moments, Variance, holm};

/// Groups beside each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Segments {
    /// Whether they differ at all, if there are three or more; none where that cannot be tested.
    pub overall: Option<Variance>,
    /// Every two of them.
    pub pairs: Vec<Pair>,
}

/// Two groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// Which two, by position; the mean of the first is not below that of the second.
    pub groups: (usize, usize),
    /// The first minus the second.
    pub difference: Difference,
    /// Its p beside all other pairs (Holm); none where it could not be tested.
    pub p: Option<f64>,
    /// What it comes to.
    pub finding: Finding,
}

impl Segments {
    /// Of three groups or more, pairs differ only where all of them do.
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
