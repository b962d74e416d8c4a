//! What the team believes beside what customers say (seed A2).

use super::{Difference, Finding, Moments, Said, holm};

/// What each of the team estimates, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contributor {
    /// Who.
    pub name: String,
    /// Each element's amount as they estimate it, in its own unit; none where they did not.
    pub amounts: Vec<Option<f64>>,
}

/// One element, as the team and as customers see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// Which element of the offer, by position.
    pub element: usize,
    /// What the team estimates, in its own unit.
    pub team: Moments,
    /// What customers say, likewise.
    pub customers: Moments,
    /// Team − customers.
    pub difference: Difference,
    /// What the difference comes to in money, at least 0: it decides the order.
    pub money: f64,
    /// Whether it is sure, beside all other elements (Holm).
    pub finding: Finding,
}

/// The elements on which both spoke: first where they surely disagree, and there by money.
pub fn disagreements(team: &Said, customers: &Said) -> Vec<Disagreement> {
    let elements = team.elements.iter().zip(&customers.elements).enumerate();
    let mut all: Vec<Disagreement> = elements
        .filter_map(|(element, (ours, theirs))| {
            let difference = Difference::welch(&ours.amount, &theirs.amount)?;
            let money = (ours.worth.mean()? - theirs.worth.mean()?).abs();
            let (team, customers) = (ours.amount, theirs.amount);
            let finding = difference.finding();
            Some(Disagreement { element, team, customers, difference, money, finding })
        })
        .collect();
    let ps: Vec<f64> = all.iter().filter_map(|each| each.difference.p()).collect();
    let mut adjusted = holm(&ps).into_iter();
    for each in &mut all {
        let p = each.difference.p().and_then(|_| adjusted.next());
        each.finding = each.difference.finding_at(p);
    }
    let unsure = |each: &Disagreement| each.finding != Finding::Real;
    all.sort_by(|a, b| unsure(a).cmp(&unsure(b)).then(b.money.total_cmp(&a.money)));
    all
}
