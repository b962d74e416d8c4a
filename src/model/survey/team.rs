//! What the team believes beside what customers say (method 7.12).

use super::{Difference, Finding, Moments, Said, holm};

/// The estimates of one person in the team.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contributor {
    /// The name of the person.
    pub name: String,
    /// The estimated amount of each element, in its own unit; `None` without an estimate.
    pub amounts: Vec<Option<f64>>,
}

/// One element in the eyes of the team and of the customers.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// Which element of the offer, by position.
    pub element: usize,
    /// What the team estimates, in its own unit.
    pub team: Moments,
    /// What customers say, in its own unit.
    pub customers: Moments,
    /// Team − customers.
    pub difference: Difference,
    /// The difference in money, at least 0; it decides the order.
    pub money: f64,
    /// The result of the test, adjusted for all elements (Holm).
    pub finding: Finding,
}

/// The elements with answers of both: sure disagreements first, and among them by money.
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
