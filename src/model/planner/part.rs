//! What the host says, and what the visitor changes in it.

use super::{
    Action, FIGURES, FigureUnit, Figures, Level, Lever, Observed, Period, Ranges, TimeUnit,
    Touchpoint,
};
use crate::model::Wording;

/// What the host says. Missing parts are not planned.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Planner {
    /// The figures.
    pub figures: Figures,
    /// The ranges of a customer's figures.
    pub ranges: Ranges,
    /// The lever to exceed by; `None` leaves it to the comparison.
    pub lever: Option<Lever>,
    /// The period of every figure that has one.
    pub period: Period,
    /// The unit of every time.
    pub time_unit: TimeUnit,
    /// Times that were observed.
    pub observed_time: Observed,
    /// Costs that were observed.
    pub observed_cost: Observed,
    /// How often what is counted by the sale comes, such as "per treatment"; empty for "per order".
    pub per_sale: Wording,
    /// Levels of service.
    pub levels: Vec<Level>,
    /// The touchpoints, in their order.
    pub touchpoints: Vec<Touchpoint>,
    /// The actions after the sale.
    pub actions: Vec<Action>,
}

/// What a visitor says. Empty answers leave the planner as the host wrote it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlannerAnswers {
    /// The lever to exceed by.
    pub lever: Option<Lever>,
    /// The period of the visitor's figures; `None` for the host's.
    pub period: Option<Period>,
    /// The figures that were changed.
    pub figures: Figures,
    /// Observed times in place of the host's.
    pub observed_time: Option<Observed>,
    /// Observed costs in place of the host's.
    pub observed_cost: Option<Observed>,
    /// The shares of the levels in their order, each at least 0; levels beyond the end of the list
    /// keep the host's.
    pub shares: Vec<f64>,
    /// All touchpoints, once one was edited.
    pub touchpoints: Option<Vec<Touchpoint>>,
    /// All actions, once one was edited.
    pub actions: Option<Vec<Action>>,
    /// When the sale was, in the visitor's own time, as `2026-11-22T19:30`; `None` for now. Only dates follow from it.
    pub sold_at: Option<String>,
}

impl Planner {
    /// The period in force.
    pub fn period(&self, answers: &PlannerAnswers) -> Period {
        answers.period.unwrap_or(self.period)
    }

    /// The figures in force, per period in force.
    pub fn figures(&self, answers: &PlannerAnswers) -> Figures {
        let period = self.period(answers);
        let host = self.figures.per(self.period, period);
        answers.figures.over_host(&host).with_usual_discount(period)
    }

    /// The ranges in force, per period in force. A figure that the visitor gives has none.
    pub fn ranges(&self, answers: &PlannerAnswers) -> Ranges {
        self.ranges.for_visitor(&answers.figures, self.period, self.period(answers))
    }

    /// Whether the host says anything about the delivery of a lever.
    pub fn describes(&self, lever: Lever) -> bool {
        let estimated = lever.figures().estimate.into_iter().flatten();
        let mut given = estimated.map(|it| self.figures.given(it).is_some());
        let observed = match lever {
            Lever::Time => !self.observed_time.figures().is_empty(),
            Lever::Cost => !self.observed_cost.figures().is_empty(),
            Lever::Service => !self.levels.is_empty(),
        };
        observed || given.any(|given| given)
    }

    /// The observations in force for a lever.
    pub fn observed<'a>(&'a self, answers: &'a PlannerAnswers, lever: Lever) -> &'a Observed {
        match lever {
            Lever::Cost => answers.observed_cost.as_ref().unwrap_or(&self.observed_cost),
            _ => answers.observed_time.as_ref().unwrap_or(&self.observed_time),
        }
    }

    /// The levels with the shares in force.
    pub fn levels(&self, answers: &PlannerAnswers) -> Vec<Level> {
        let mut levels = self.levels.clone();
        for (level, share) in levels.iter_mut().zip(&answers.shares) {
            level.share = *share;
        }
        levels
    }

    /// The touchpoints in force.
    pub fn touchpoints<'a>(&'a self, answers: &'a PlannerAnswers) -> &'a [Touchpoint] {
        answers.touchpoints.as_ref().unwrap_or(&self.touchpoints)
    }

    /// The actions in force.
    pub fn actions<'a>(&'a self, answers: &'a PlannerAnswers) -> &'a [Action] {
        answers.actions.as_ref().unwrap_or(&self.actions)
    }
}

impl PlannerAnswers {
    /// The answers without their amounts of money, for a planner in another currency. Actions and repairs
    /// then cost what the host says, and the visitor's own cost nothing.
    pub fn without_money(&self, planner: &Planner) -> Self {
        let mut rest = self.clone();
        for about in FIGURES.iter().filter(|about| about.unit == FigureUnit::Money) {
            rest.figures.clear(about.figure);
        }
        rest.observed_cost = None;
        for action in rest.actions.iter_mut().flatten() {
            let host = planner.actions.iter().find(|host| host.id == action.id);
            action.cost = host.map_or(0.0, |host| host.cost);
        }
        for touchpoint in rest.touchpoints.iter_mut().flatten() {
            let host = planner.touchpoints.iter().find(|host| host.id == touchpoint.id);
            touchpoint.repair = host.and_then(|host| host.repair);
        }
        rest
    }

    /// Counts by another period from now on. The visitor's own figures follow; `usual` is the host's period.
    pub fn count_per(&mut self, period: Period, usual: Period) {
        let before = self.period.unwrap_or(usual);
        self.figures = self.figures.per(before, period);
        self.period = Some(period);
    }
}
