//! `Planner` + `PlannerAnswers` → `Plan`: the one function that everything else serves.

use super::advice::{Advice, Turn, advice, is_must, turn};
use super::kept::Basis;
use super::lever_plan::{LeverPlan, Serves, basis, delivery, serves, upgrade};
use super::loyalty::Loyalty;
use super::loyalty_chance::LoyaltyChance;
use super::tiers::Upgrade;
use super::warning::Warning;
use super::worth::{Planned, Worth};
use super::{
    Complaints, Figure, Figures, FirstDay, Journey, Level, Lever, Period, Planner, PlannerAnswers,
};
use crate::model::CollectVec;

/// Everything that is computed. It is never stored; the same inputs give the same bits on every
/// machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The period of every figure and result that has one.
    pub period: Period,
    /// The figures in force.
    pub figures: Figures,
    /// The levers whose delivery is known, in their order.
    pub levers: Vec<LeverPlan>,
    /// The lever to exceed by: the visitor's choice, else the host's, else the advised one.
    pub lever: Option<Lever>,
    /// The advice; `None` if no lever could be compared.
    pub advice: Option<Advice>,
    /// Where the advice turns, if the default of γ decides it; `None` if γ was given.
    pub turn: Option<Turn>,
    /// The warnings about promises.
    pub warnings: Vec<(Lever, Warning)>,
    /// The effect of giving more than the promised level of service.
    pub upgrade: Option<Upgrade>,
    /// The touchpoints.
    pub journey: Journey,
    /// The actions after the sale.
    pub first_day: FirstDay,
    /// The complaint channel.
    pub complaints: Complaints,
    /// What a customer is worth.
    pub loyalty: Option<Loyalty>,
    /// How sure that is; `None` if no figure has a range.
    pub loyalty_chance: Option<LoyaltyChance>,
    /// What the plan costs and brings; `None` if it cannot be said.
    pub worth: Option<Worth>,
}

impl Plan {
    /// The plan of a lever.
    pub fn of(&self, lever: Lever) -> Option<&LeverPlan> {
        self.levers.iter().find(|plan| plan.basis.lever == lever)
    }
}

/// Computes the plan. It cannot fail: parts without figures are left out.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, read_planner_model};
/// use worthwhile::model::planner::{Lever, PlannerAnswers, plan};
///
/// let document = json::parse(&std::fs::read_to_string("models/pizza-delivery.json")?)?;
/// let planner = read_planner_model(&document).unwrap().content.planner;
///
/// let plan = plan(&planner, &PlannerAnswers::default());
/// let time = plan.of(Lever::Time).unwrap();
/// assert_eq!(time.promise.promise, 55.0);
/// assert_eq!(format!("{:.2}", time.promise.keep), "0.89");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn plan(planner: &Planner, answers: &PlannerAnswers) -> Plan {
    let figures = planner.figures(answers);
    let levels = planner.levels(answers);
    let loyalty = Loyalty::new(&figures);
    let gain = figures.get(Figure::Gain).unwrap_or(0.0);
    let pain = figures.get(Figure::Pain).unwrap_or(1.0);
    let chosen = answers.lever.or(planner.lever);
    let must = chosen.filter(|lever| is_must(*lever, &figures));
    let mut plan = Plan {
        period: planner.period(answers),
        levers: Vec::new(),
        lever: chosen.filter(|_| must.is_none()),
        advice: None,
        turn: None,
        warnings: must.map(|lever| (lever, Warning::MustBe)).into_iter().collect_vec(),
        upgrade: None,
        journey: Journey::new(planner.touchpoints(answers), gain, pain),
        first_day: FirstDay::new(planner.actions(answers), &figures),
        complaints: Complaints::new(&figures, loyalty.as_ref().map(|l| l.before.margins)),
        loyalty,
        loyalty_chance: LoyaltyChance::new(&figures, &planner.ranges(answers)),
        worth: None,
        figures,
    };
    plan_levers(&mut plan, planner, answers, &levels);
    plan.worth = Worth::new(&Planned {
        figures: &plan.figures,
        lever: plan.lever,
        levers: &plan.levers,
        upgrade: plan.upgrade,
        touchpoints: planner.touchpoints(answers),
        journey: &plan.journey,
        first_day: &plan.first_day,
        complaints: &plan.complaints,
    });
    plan
}

/// Compares the levers and makes a promise for each.
fn plan_levers(plan: &mut Plan, planner: &Planner, answers: &PlannerAnswers, levels: &[Level]) {
    let (mut bases, mut scores) = (Vec::new(), Vec::new());
    for lever in Lever::EACH {
        let (known, odd) = delivery(lever, planner, answers, &plan.figures, levels);
        plan.warnings.extend(odd.map(|warning| (lever, warning)));
        if let Some(delivery) = known {
            let basis = basis(lever, planner.time_unit, delivery, &plan.figures);
            scores.push((lever, serves(&basis, &plan.figures, levels)));
            bases.push(basis);
        }
    }
    let scored = |(lever, serves): &(Lever, Serves)| (*lever, serves.score);
    plan.advice = advice(&scores.iter().map(scored).collect_vec());
    plan.turn = turn_of(&bases, &plan.figures, levels);
    if let Some(Advice::Exceed(lever)) = plan.advice {
        plan.lever = plan.lever.or(Some(lever));
    }
    for (basis, (lever, serves)) in bases.into_iter().zip(scores) {
        let exceeds = plan.lever == Some(lever);
        let promised = LeverPlan::new(basis, exceeds, serves, &plan.figures);
        for warning in promised.warnings(&plan.figures) {
            plan.warnings.push((lever, warning));
        }
        plan.upgrade = plan.upgrade.or(upgrade(&promised.basis, promised.promise.promise, levels));
        plan.levers.push(promised);
    }
}

/// Where the advice turns if the default of γ is wrong.
fn turn_of(bases: &[Basis], figures: &Figures, levels: &[Level]) -> Option<Turn> {
    if figures.given(Figure::Gain).is_some() {
        return None;
    }
    let advice_at = |gain: f64| {
        let mut figures = figures.clone();
        figures.set(Figure::Gain, gain).ok()?;
        let score = |known: &Basis| {
            let delivery = known.delivery.clone();
            let basis = basis(known.lever, known.unit, delivery, &figures);
            (known.lever, serves(&basis, &figures, levels).score)
        };
        advice(&bases.iter().map(score).collect_vec())
    };
    turn(figures.get(Figure::Gain)?, &advice_at)
}
