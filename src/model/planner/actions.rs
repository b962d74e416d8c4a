//! What is done after the sale, and how little it has to save (card M18).

use super::figures::ratio;
use super::journey::falling;
use super::{Figure, Figures};
use crate::model::{Id, Wording};

/// What sort of thing is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionKind {
    /// Saying that the choice was right.
    Confirmation,
    /// Something to keep, show and study.
    Materials,
    /// A letter, by e-mail or by post.
    Letter,
    /// A call about what remains to be done.
    Call,
    /// A spoken thank-you.
    Thanks,
    /// Something that can be touched around something that cannot.
    Packaging,
    /// Something that was not promised.
    Bonus,
    /// Something of a partner's.
    Partner,
}

impl ActionKind {
    /// Every kind.
    pub const EACH: [Self; 8] = [
        Self::Confirmation,
        Self::Materials,
        Self::Letter,
        Self::Call,
        Self::Thanks,
        Self::Packaging,
        Self::Bonus,
        Self::Partner,
    ];
}

/// Something done after the sale.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Its name in answers.
    pub id: Id,
    /// What sort.
    pub kind: ActionKind,
    /// What the host calls it; none for the name of its kind.
    pub label: Option<Wording>,
    /// Hours after the sale, at least 0.
    pub when: f64,
    /// Who does it.
    pub who: Option<Wording>,
    /// What it costs per order, in money, at least 0.
    pub cost: f64,
}

/// What is done after the sale, all together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirstDay {
    /// Positions of the actions in the order of time.
    pub order: Vec<usize>,
    /// What the first day's actions cost per order, in money.
    pub cost: f64,
    /// What the later ones cost per order, in money.
    pub later_cost: f64,
    /// What the first day's cost in a period, in money.
    pub cost_in_period: Option<f64>,
    /// In how many orders they must save one to pay; none if they cost nothing.
    pub one_in: Option<f64>,
    /// Whether so many are cancelled that they can pay.
    pub can_pay: Option<bool>,
}

/// Hours in which the risk that the buyer reconsiders is greatest (seed E): a clock, no finding.
const FIRST_DAY: f64 = 24.0;

impl FirstDay {
    /// The costs of actions, and when those of the first day pay. No effect of them is supposed.
    pub fn new(actions: &[Action], figures: &Figures) -> Self {
        let times: Vec<f64> = actions.iter().map(|action| -action.when).collect();
        let mut day = Self { order: falling(&times), ..Self::default() };
        for action in actions {
            let soon = action.when <= FIRST_DAY;
            *(if soon { &mut day.cost } else { &mut day.later_cost }) += action.cost;
        }
        let margin = figures.get(Figure::OrderMargin);
        let cancelled = figures.get(Figure::Cancellations);
        day.cost_in_period = figures.get(Figure::Orders).map(|orders| orders * day.cost);
        day.one_in = margin.and_then(|margin| ratio(margin, day.cost));
        day.can_pay = margin.zip(cancelled).map(|(margin, share)| day.cost <= margin * share);
        day
    }
}
