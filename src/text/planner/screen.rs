//! Short words of the planner's pictures: its strip, its cards and its rows.

use super::PlannerSentences;
use super::sentences::coarse;
use super::waterfall::without_sign;
use crate::model::CollectVec;
use crate::model::planner::{Action, Lever, TimeUnit};
use crate::text::fill;

impl PlannerSentences<'_> {
    /// What the plan brings, in few words; nothing if it cannot be said.
    pub fn brings(&self) -> Option<String> {
        let net = self.plan_shares().pop()?.amount;
        Some(fill(self.text.brings(), &[("net", &net), ("period", self.each_period())]))
    }

    /// One unit of a lever by its name: a minute, a level, €1.
    pub fn one(&self, lever: Lever) -> String {
        match (lever, self.planning.planner.time_unit) {
            (Lever::Cost, _) => self.numbers.money(1.0),
            (Lever::Service, _) => self.text.one_level().to_owned(),
            (_, TimeUnit::Minute) => self.text.one_minute().to_owned(),
            (_, TimeUnit::Hour) => self.text.one_hour().to_owned(),
            (_, TimeUnit::Day) => self.text.one_day().to_owned(),
        }
    }

    /// What exceeding by a lever brings per order.
    pub fn gain(&self, lever: Lever) -> Option<String> {
        let score = self.plan.of(lever)?.score?;
        Some(fill(self.text.card_gain(), &[("gain", &self.numbers.money(score))]))
    }

    /// What customers feel for each unit of money spent on it.
    pub fn per_money(&self, lever: Lever) -> Option<String> {
        let plan = self.plan.of(lever)?;
        plan.score.filter(|score| *score > 0.0)?;
        Some(plan.returned.map_or_else(
            || self.text.card_free().to_owned(),
            |felt| {
                // Of a hundred where there are no cents: one rupiah or one won is too little to compare.
                let one = if self.numbers.has_cents() { 1.0 } else { 100.0 };
                let spent = self.numbers.signed_whole_money(one);
                let felt = self.numbers.money(felt * one);
                fill(self.text.card_return(), &[("felt", &felt), ("one", without_sign(&spent))])
            },
        ))
    }

    /// When an action is due, as it stands on the rail.
    pub fn due(&self, action: &Action) -> String {
        match action.when {
            0.0 => self.text.at_once().to_owned(),
            hours if (20.0..=24.0).contains(&hours) => self.text.next_day().to_owned(),
            hours if hours >= 48.0 => self.numbers.days(hours / 24.0),
            hours if hours < 1.0 => self.numbers.minutes(coarse(hours * 60.0)),
            hours => self.numbers.hours(hours),
        }
    }

    /// Who does an action; empty where nobody is named.
    pub fn doer<'w>(&self, action: &'w Action) -> &'w str {
        action.who.as_ref().map_or("", |who| self.say(who))
    }

    /// Who does an action, and what it costs.
    pub fn by(&self, action: &Action) -> String {
        let cost = match action.cost {
            0.0 => String::new(),
            cost => self.numbers.money(cost),
        };
        let parts = [self.doer(action), &*cost];
        parts.into_iter().filter(|part| !part.is_empty()).collect_vec().join(" · ")
    }
}
