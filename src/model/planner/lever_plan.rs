//! One lever: what is known, what to promise, and the consequences.

use super::advice::{score, spent};
use super::figures::ratio;
use super::kept::{Basis, Kept, TwoPromises};
use super::tiers::{self, Level, Upgrade};
use super::warning::{self, Warning};
use super::{
    Critical, Delivery, Extreme, Figure, Figures, Lever, Planner, PlannerAnswers, Terms, TimeUnit,
};
use crate::model::{CollectVec, Estimate};

/// One lever with its promise.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverPlan {
    /// Everything that the promise depends on; [`Basis::kept`] computes the consequences of any
    /// other promise.
    pub basis: Basis,
    /// The promise by the formula, before it is rounded as people say it.
    pub exact: f64,
    /// The consequences of the recommended promise.
    pub advised: Kept,
    /// The consequences of the promise in force: the visitor's own, else that of today where it is only to be kept, else
    /// the recommended one.
    pub promise: Kept,
    /// The consequences of the promise of today.
    pub now: Option<Kept>,
    /// The consequences of promising what customers expect.
    pub expected: Option<Kept>,
    /// Two promises for the same delivery: those that the visitor compares, else the promise in
    /// force and the promise of today, with the mean delivered.
    pub compared: Option<Compared>,
    /// What they feel like.
    pub two: Option<TwoPromises>,
    /// The surprise on each visit, in the lever's unit; empty where customers do not come back.
    pub surprises: Vec<f64>,
    /// The 95 % interval of the share of broken promises.
    pub broken_between: Option<(f64, f64)>,
    /// What exceeding by it brings per order, in money, weighted by its importance; at least 0 (method 5.11).
    pub score: Option<f64>,
    /// What customers feel for each unit of money spent on it, in money (method 5.11); `None` if nothing is spent,
    /// or the worth of a unit is not known.
    pub returned: Option<f64>,
}

/// How well a lever serves as the one to exceed by.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Serves {
    /// See [`LeverPlan::score`].
    pub(super) score: Option<f64>,
    /// See [`LeverPlan::returned`].
    pub(super) returned: Option<f64>,
}

/// Two promises, and what is delivered after either.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    /// One promise, in the lever's unit.
    pub first: f64,
    /// The other.
    pub second: f64,
    /// What is delivered.
    pub came: f64,
}

impl Compared {
    fn new(basis: &Basis, promise: f64, figures: &Figures) -> Option<Self> {
        let (mean, _) = basis.delivery.moments();
        let own = basis.lever.figures().compared.map(|names| names.map(|it| figures.get(it)));
        let [first, second, came] = own.unwrap_or_default();
        Some(Self {
            first: first.unwrap_or(promise),
            second: second.or(basis.said)?,
            came: came.unwrap_or(mean),
        })
    }
}

impl LeverPlan {
    /// Makes the promise on a basis, either to be exceeded or only to be kept.
    pub(super) fn new(basis: Basis, exceeds: bool, serves: Serves, figures: &Figures) -> Self {
        let names = basis.lever.figures();
        let meet = if exceeds { 0.0 } else { Critical::MEET };
        let (exact, rounded) = basis.promise(basis.critical.share.max(meet));
        // What is only to be kept stays as it is promised today (method 5.1).
        let today = basis.said.filter(|_| !exceeds);
        let promise = figures.get(names.promise).or(today).unwrap_or(rounded);
        let kept = basis.kept(promise);
        let compared = Compared::new(&basis, promise, figures);
        let two = |(terms, it): (Terms, Compared)| {
            TwoPromises::new(basis.lever, &terms, it.first, it.second, it.came)
        };
        Self {
            exact,
            advised: basis.kept(rounded),
            promise: kept,
            now: basis.said.map(|said| basis.kept(said)),
            expected: figures.get(names.expected).map(|expected| basis.kept(expected)),
            compared,
            two: basis.terms.zip(compared).map(two),
            surprises: surprises(&basis, promise, figures),
            broken_between: basis.broken_between(&kept),
            score: serves.score,
            returned: serves.returned,
            basis,
        }
    }
}

/// How a surprise wears off if customers come back: if some stay, or if a habit was given.
fn surprises(basis: &Basis, promise: f64, figures: &Figures) -> Vec<f64> {
    let habit = figures.get(Figure::Habit).unwrap_or(0.0);
    let come_back = match figures.get(Figure::Stay) {
        Some(stay) => stay > 0.0,
        None => figures.given(Figure::Habit).is_some(),
    };
    let visits = figures.get(Figure::HabitVisits).unwrap_or(1.0);
    if come_back && habit > 0.0 { basis.surprises(promise, habit, visits) } else { Vec::new() }
}

impl LeverPlan {
    /// By how much the promise in force is more cautious than that of today, in the lever's unit; negative if it is bolder.
    pub fn caution(&self) -> Option<f64> {
        Some(self.basis.lever.sign() * (self.promise.promise - self.basis.said?))
    }

    /// What a bolder promise disappoints more than that of today, in money per order; 0 for a more cautious one (method 6.9).
    pub fn disappoints(&self) -> f64 {
        let felt = self.now.and_then(|now| Some(now.felt? - self.promise.felt?));
        felt.filter(|_| self.caution().is_some_and(|more| more < 0.0)).unwrap_or(0.0).max(0.0)
    }

    /// What the promise in force loses per order against that of today, in money, if a price of caution was given; negative
    /// if it wins orders.
    pub fn margin(&self) -> Option<f64> {
        let more =
            self.basis.terms.filter(|_| self.basis.caution_is_given)?.caution * self.caution()?;
        // A promise that disappoints more than it attracts wins nothing.
        Some(if more < 0.0 { (more + self.disappoints()).min(0.0) } else { more })
    }

    /// The warnings about the promise.
    pub(super) fn warnings(&self, figures: &Figures) -> Vec<Warning> {
        let basis = &self.basis;
        let (lever, promise) = (basis.lever, self.promise.promise);
        let (low, high) = basis.delivery.ends();
        let worst = if lever == Lever::Service { low } else { high };
        let beyond = |limit: f64| lever.sign() * (promise - limit) > 0.0;
        let cheap = basis.terms.is_some_and(|terms| terms.pain < 1.0);
        let expected = figures.get(lever.figures().expected);
        let surprised = self.surprises.first().zip(self.surprises.last());
        let advised = lever.sign() * (self.advised.promise - promise) > 0.0;
        let checks = [
            (Warning::OftenBroken, advised && self.promise.keep < Critical::USUAL),
            (Warning::ExtremeLow, basis.critical.extreme == Some(Extreme::Low)),
            (Warning::ExtremeHigh, basis.critical.extreme == Some(Extreme::High)),
            (Warning::PainBelowFixedPrice, lever == Lever::Cost && cheap),
            (Warning::BeyondTheWorstCase, beyond(worst)),
            (Warning::MoreCautiousThanNow, basis.said.is_some_and(beyond)),
            (Warning::WorseThanExpected, expected.is_some_and(beyond)),
            (Warning::Ratchet, surprised.is_some_and(|(first, last)| first > last)),
        ];
        checks.into_iter().filter(|(_, odd)| *odd).map(|(warning, _)| warning).collect_vec()
    }
}

/// The delivery of a lever; `None`, perhaps with a warning, if nothing is known.
pub(super) fn delivery(
    lever: Lever,
    planner: &Planner,
    answers: &PlannerAnswers,
    figures: &Figures,
    levels: &[Level],
) -> (Option<Delivery>, Option<Warning>) {
    let Some(names) = lever.figures().estimate else {
        return (tiers::delivered(levels).map(Delivery::Counted), None);
    };
    let estimate = match names.map(|name| figures.get(name)) {
        [Some(best), Some(usual), Some(worst)] => Some(Estimate::new(best, usual, worst)),
        _ => None,
    };
    let observed = planner.observed(answers, lever);
    let in_order = !matches!(estimate, Some(Err(_)));
    let known = Delivery::known_from(observed, estimate.and_then(Result::ok));
    (known, warning::of_known(observed, in_order))
}

/// The basis of a lever's promises.
pub(super) fn basis(lever: Lever, unit: TimeUnit, delivery: Delivery, figures: &Figures) -> Basis {
    let names = lever.figures();
    let feeling = |figure| figures.get(figure).unwrap_or(1.0);
    let (gain, pain) = (feeling(Figure::Gain), feeling(Figure::Pain));
    let caution = figures.get(names.caution_price);
    let terms = figures.get(names.worth).map(|worth| Terms::new(worth, gain, pain, caution));
    let critical = match (&terms, caution) {
        (Some(terms), Some(_)) => terms.critical(),
        _ => Critical::of(Critical::USUAL, None),
    };
    let (said, caution_is_given) = (figures.get(names.said), caution.is_some());
    Basis { lever, unit, delivery, terms, caution_is_given, said, critical }
}

/// How well a lever would serve as the one to exceed by.
pub(super) fn serves(basis: &Basis, figures: &Figures, levels: &[Level]) -> Serves {
    let own = figures.get(basis.lever.figures().promise);
    // Not as people say it: what is rounded to whole days would make the advice depend on the unit.
    let promise = own.unwrap_or_else(|| basis.promise(basis.critical.share).0);
    let upgrades = upgrade(basis, promise, levels).map_or(0.0, |upgrade| upgrade.cost);
    let kept = basis.kept(promise);
    let spent = spent(&kept, upgrades, figures);
    let returned = kept.felt.and_then(|felt| ratio(felt, spent));
    Serves { score: score(basis.lever, &kept, spent, figures), returned }
}

/// The effect of giving more than promised, if there are levels of service.
pub(super) fn upgrade(basis: &Basis, promise: f64, levels: &[Level]) -> Option<Upgrade> {
    if basis.lever != Lever::Service {
        return None;
    }
    Upgrade::new(levels, promise, basis.terms.map(|terms| terms.gain))
}
