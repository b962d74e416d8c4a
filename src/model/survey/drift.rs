//! Whether what customers say has changed from one wave to another (seed W, warning 1; card M16).

use super::{Difference, Finding, Moments, Said, Subject, holm};

/// A change of 10 % of the first mean is worth an alarm, unless the host says otherwise: a convention.
pub const MATERIAL: f64 = 0.1;

/// One subject in two waves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// What may have changed.
    pub subject: Subject,
    /// Among whom: a group by position; none is everyone, in the mix of the first wave.
    pub group: Option<usize>,
    /// Its mean in the first wave.
    pub before: f64,
    /// The later mean minus the first.
    pub difference: Difference,
    /// Its p beside all other changes (Holm); none where it could not be tested.
    pub p: Option<f64>,
    /// Whether it is sure.
    pub finding: Finding,
    /// Whether it is large enough to matter.
    pub material: bool,
    /// How many answers each wave would need, so that a change that matters is found 80 times in 100
    /// (Lehr 1992); none where answers do not differ, or no change would matter.
    pub needed: Option<f64>,
}

impl Change {
    /// Only what is sure *and* matters.
    pub fn is_alarm(&self) -> bool {
        self.material && self.finding == Finding::Real
    }
}

/// All changes between two waves: within each group, and over all, as if the mix of people had stayed.
#[derive(Clone, Debug, PartialEq)]
pub struct Drift {
    /// Everything that was said in both waves; alarms first, then as in the model.
    pub changes: Vec<Change>,
    /// Groups that are in one of the waves only, and so are not in the changes over all.
    pub unmatched: Vec<usize>,
}

impl Drift {
    /// Of what each group said, first and later. A change of at least a share `material` of the first mean
    /// matters.
    pub fn new(first: &[Said], later: &[Said], material: f64) -> Self {
        let both: Vec<_> = first.iter().zip(later).enumerate().collect();
        let mut changes = Vec::new();
        for subject in first.first().into_iter().flat_map(Said::subjects) {
            let said = |(at, (a, b)): &(usize, (&Said, &Said))| (*at, a.of(subject), b.of(subject));
            let groups: Vec<_> =
                both.iter().map(said).filter(|(_, a, b)| a.count() > 0 && b.count() > 0).collect();
            changes.extend(over_all(subject, &groups, material));
            if groups.len() > 1 {
                changes.extend(groups.iter().filter_map(|(at, a, b)| {
                    let difference = Difference::welch(b, a)?;
                    Some(change(subject, Some(*at), a.mean()?, difference, a, b, material))
                }));
            }
        }
        find(&mut changes);
        let in_one = |(at, (a, b)): &(usize, (&Said, &Said))| {
            ((a.stated.count() > 0) != (b.stated.count() > 0)).then_some(*at)
        };
        Self { changes, unmatched: both.iter().filter_map(in_one).collect() }
    }

    /// What should be looked at.
    pub fn alarms(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.is_alarm())
    }
}

/// The change over all: within groups, weighted by their shares of the first wave (post-stratification).
fn over_all(
    subject: Subject,
    groups: &[(usize, Moments, Moments)],
    material: f64,
) -> Option<Change> {
    let weight: f64 = groups.iter().map(|(_, a, _)| a.weight()).sum();
    let (mut before, mut difference, mut errors) = (0.0, 0.0, Vec::new());
    let (mut first, mut later) = (Moments::default(), Moments::default());
    for (_, a, b) in groups {
        let share = a.weight() / weight;
        let (old, new) = (a.mean()?, b.mean()?);
        (before, difference) = (before + share * old, difference + share * (new - old));
        let scaled = |(variance, freedom)| (share * share * variance, freedom);
        errors.extend([a, b].into_iter().filter_map(Moments::of_mean).map(scaled));
        (first, later) = (first.with(a), later.with(b));
    }
    let difference = Difference::of_errors(difference, &errors);
    // Where a group has one answer only, nobody knows how far it is off.
    let known = errors.len() == 2 * groups.len();
    let difference = if known { difference } else { difference.untested() };
    (!groups.is_empty())
        .then(|| change(subject, None, before, difference, &first, &later, material))
}

fn change(
    subject: Subject,
    group: Option<usize>,
    before: f64,
    difference: Difference,
    first: &Moments,
    later: &Moments,
    share: f64,
) -> Change {
    let matters = share * before.abs();
    let material = difference.difference.abs() >= matters && difference.difference != 0.0;
    let variance = first.variance().zip(later.variance()).map(|(a, b)| (a + b) / 2.0);
    let needed = variance.and_then(|variance| needed(variance, matters));
    let finding = difference.finding();
    Change { subject, group, before, difference, p: None, finding, material, needed }
}

/// So many answers in each of two waves find a difference with a power of 80 %: `16 σ² / Δ²` (Lehr 1992).
pub fn needed(variance: f64, difference: f64) -> Option<f64> {
    let needed = (16.0 * variance / (difference * difference)).ceil();
    (variance > 0.0 && needed.is_finite()).then_some(needed.max(2.0))
}

/// Puts the p of all together, and alarms first.
fn find(changes: &mut [Change]) {
    let ps: Vec<f64> = changes.iter().filter_map(|change| change.difference.p()).collect();
    let mut adjusted = holm(&ps).into_iter();
    for change in changes.iter_mut() {
        change.p = change.difference.p().and_then(|_| adjusted.next());
        change.finding = change.difference.finding_at(change.p);
    }
    changes.sort_by_key(|change| (!change.is_alarm(), change.subject, change.group));
}
