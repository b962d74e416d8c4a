//! Whether what customers say has changed from one wave to another (method 7.8).

use super::difference::overlapping_error;
use super::panel::Both;
use super::{Difference, Finding, Moments, Pairs, Said, Subject, holm};

/// The least change that can be an alarm, as a share of the first mean: a convention that the host can
/// change.
pub const MATERIAL: f64 = 0.1;

/// The change of one subject between two waves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The subject.
    pub subject: Subject,
    /// The group, by position; `None` for everyone, in the mix of the first wave.
    pub group: Option<usize>,
    /// Its mean in the first wave.
    pub before: f64,
    /// The later mean minus the first. People who answered both times are compared with themselves.
    pub difference: Difference,
    /// The number of people who are known to have answered both times.
    pub same_people: usize,
    /// Its p-value, adjusted for all changes (Holm); `None` if it could not be tested.
    pub p: Option<f64>,
    /// The result of the test.
    pub finding: Finding,
    /// Whether it is large enough to matter.
    pub material: bool,
    /// The number of answers that each wave needs to find a change that matters with a power of 80 % (Lehr
    /// 1992), with as many of the same people in both; `None` if answers do not differ, or if no change would
    /// matter.
    pub needed: Option<f64>,
}

impl Change {
    /// Whether the change is sure *and* matters.
    pub fn is_alarm(&self) -> bool {
        self.material && self.finding == Finding::Real
    }
}

/// All changes between two waves: within each group, and over all groups in the mix of the first wave.
#[derive(Clone, Debug, PartialEq)]
pub struct Drift {
    /// The changes of every subject in both waves; alarms come first, then the order of the model.
    pub changes: Vec<Change>,
    /// The groups that are only in one wave, so that they are not in the changes over all.
    pub unmatched: Vec<usize>,
}

impl Drift {
    /// Compares what each group said first and later, and those who answered `both` times with themselves. A
    /// change of at least a share `material` of the first mean matters.
    pub(super) fn new(first: &[Said], later: &[Said], both: &Both, material: f64) -> Self {
        let all: Vec<_> = first.iter().zip(later).enumerate().collect();
        let mut changes = Vec::new();
        for subject in first.first().into_iter().flat_map(Said::subjects) {
            let said = |(at, (a, b)): &(usize, (&Said, &Said))| Compared {
                group: *at,
                first: a.of(subject),
                later: b.of(subject),
                pairs: both.pairs(*at, subject),
            };
            let groups: Vec<_> = all.iter().map(said).filter(Compared::is_in_both).collect();
            changes.extend(over_all(subject, &groups, material));
            if groups.len() > 1 {
                changes.extend(groups.iter().filter_map(|group| group.change(subject, material)));
            }
        }
        find(&mut changes);
        let in_one = |(at, (a, b)): &(usize, (&Said, &Said))| {
            ((a.stated.count() > 0) != (b.stated.count() > 0)).then_some(*at)
        };
        Self { changes, unmatched: all.iter().filter_map(in_one).collect() }
    }

    /// The changes that are alarms.
    pub fn alarms(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.is_alarm())
    }
}

/// What one group said of a subject in two waves.
struct Compared {
    group: usize,
    first: Moments,
    later: Moments,
    pairs: Pairs,
}

impl Compared {
    fn is_in_both(&self) -> bool {
        self.first.count() > 0 && self.later.count() > 0
    }

    fn change(&self, subject: Subject, material: f64) -> Option<Change> {
        let difference = Difference::overlapping(&self.later, &self.first, &self.pairs)?;
        let (before, people) = (self.first.mean()?, self.pairs.count());
        let error = overlapping_error(&self.first, &self.later, &self.pairs);
        let error = error.map(|(variance, _)| variance);
        let spread = in_change(&self.first, &self.later, error);
        Some(change((subject, Some(self.group)), before, difference, people, spread, material))
    }
}

/// The change over all groups, weighted by their shares of the first wave (post-stratification).
fn over_all(subject: Subject, groups: &[Compared], material: f64) -> Option<Change> {
    let weight: f64 = groups.iter().map(|group| group.first.weight()).sum();
    let (mut before, mut difference, mut errors) = (0.0, 0.0, Vec::new());
    let (mut first, mut later) = (Moments::default(), Moments::default());
    for Compared { first: a, later: b, pairs, .. } in groups {
        let share = a.weight() / weight;
        let (old, new) = (a.mean()?, b.mean()?);
        (before, difference) = (before + share * old, difference + share * (new - old));
        let error = overlapping_error(a, b, pairs);
        errors.extend(error.map(|(variance, freedom)| (share * share * variance, freedom)));
        (first, later) = (first.with(a), later.with(b));
    }
    let difference = Difference::of_errors(difference, &errors);
    // A group with a single answer has no known spread.
    let known = errors.len() == groups.len();
    let difference = if known { difference } else { difference.untested() };
    let people = groups.iter().map(|group| group.pairs.count()).sum();
    let variance = known.then(|| errors.iter().map(|(variance, _)| variance).sum());
    let spread = in_change(&first, &later, variance);
    (!groups.is_empty())
        .then(|| change((subject, None), before, difference, people, spread, material))
}

/// The variance of an answer as far as it is in the error of the change, whose variance is `of_change`: what people
/// have in common in both waves is not in it.
fn in_change(first: &Moments, later: &Moments, of_change: Option<f64>) -> Option<f64> {
    let both = first.variance().zip(later.variance()).map(|(a, b)| (a + b) / 2.0);
    let independent = first.of_mean()?.0 + later.of_mean()?.0;
    both.filter(|_| independent > 0.0).zip(of_change).map(|(all, part)| all * (part / independent))
}

fn change(
    (subject, group): (Subject, Option<usize>),
    before: f64,
    difference: Difference,
    same_people: usize,
    variance: Option<f64>,
    share: f64,
) -> Change {
    let matters = share * before.abs();
    let material = difference.difference.abs() >= matters && difference.difference != 0.0;
    let needed = variance.and_then(|variance| needed(variance, matters));
    let finding = difference.finding();
    Change { subject, group, before, difference, same_people, p: None, finding, material, needed }
}

/// The number of answers per wave that finds a difference with a power of 80 %: `16 σ² / Δ²` (Lehr 1992).
///
/// # Examples
///
/// ```
/// use worthwhile::model::survey::needed;
///
/// // A standard deviation of 5, and a change of 2 that matters.
/// assert_eq!(needed(25.0, 2.0), Some(100.0));
/// ```
pub fn needed(variance: f64, difference: f64) -> Option<f64> {
    let needed = (16.0 * variance / (difference * difference)).ceil();
    (variance > 0.0 && needed.is_finite()).then_some(needed.max(2.0))
}

/// Adjusts all p-values, and puts alarms first.
fn find(changes: &mut [Change]) {
    let ps: Vec<f64> = changes.iter().filter_map(|change| change.difference.p()).collect();
    let mut adjusted = holm(&ps).into_iter();
    for change in changes.iter_mut() {
        change.p = change.difference.p().and_then(|_| adjusted.next());
        change.finding = change.difference.finding_at(change.p);
    }
    changes.sort_by_key(|change| (!change.is_alarm(), change.subject, change.group));
}
