//! What is done after the sale, and how little it has to save (method 6.2).

use super::figures::ratio;
use super::journey::falling;
use super::{Figure, Figures};
use crate::model::{CollectVec, Id, Wording};

/// The kind of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionKind {
    /// A confirmation that the choice was right.
    Confirmation,
    /// Something to keep, show and study.
    Materials,
    /// A letter, by e-mail or by post.
    Letter,
    /// A call about what remains to be done.
    Call,
    /// A spoken thank-you.
    Thanks,
    /// A package that makes something intangible tangible.
    Packaging,
    /// An extra that was not promised.
    Bonus,
    /// An offer of a partner.
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
    /// Its kind.
    pub kind: ActionKind,
    /// The host's label; `None` for the name of its kind.
    pub label: Option<Wording>,
    /// Hours after the sale, at least 0.
    pub when: f64,
    /// The person who does it.
    pub who: Option<Wording>,
    /// What it costs per order, in money, at least 0.
    pub cost: f64,
    /// Words to use; `None` for those of its kind.
    pub words: Option<Wording>,
}

/// All actions after the sale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirstDay {
    /// The positions of the actions in the order of time.
    pub order: Vec<usize>,
    /// What the first day's actions cost per order, in money.
    pub cost: f64,
    /// What the later actions cost per order, in money.
    pub later_cost: f64,
    /// Whether there are actions on the first day.
    pub has_soon: bool,
    /// Whether there are later ones.
    pub has_later: bool,
    /// What the first day's actions cost in a period, in money.
    pub cost_in_period: Option<f64>,
    /// The number of orders among which they must save one to pay for themselves; `None` if they
    /// cost nothing.
    pub one_in: Option<f64>,
    /// Whether enough orders are cancelled for them to pay for themselves.
    pub can_pay: Option<bool>,
}

/// The hours in which buyers most often reconsider: a clock, not a finding (method 6.2).
const FIRST_DAY: f64 = 24.0;

impl FirstDay {
    /// Adds up the costs of actions, and computes when those of the first day pay for themselves.
    /// No effect of theirs is assumed.
    pub fn new(actions: &[Action], figures: &Figures) -> Self {
        let times: Vec<f64> = actions.iter().map(|action| -action.when).collect_vec();
        let mut day = Self { order: falling(&times), ..Self::default() };
        for action in actions {
            let soon = action.when <= FIRST_DAY;
            *(if soon { &mut day.has_soon } else { &mut day.has_later }) = true;
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
