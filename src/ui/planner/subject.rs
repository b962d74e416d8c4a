//! The planner's subject: exceed exactly one expectation.

use crate::document::{PlannerModel, digits};
use crate::model::Id;
use crate::model::planner::{Action, Figure, Lever, Plan, PlannerAnswers, Touchpoint, plan};
use crate::text::PlannerSentences;
use crate::ui::Subject;
use crate::ui::old::Scene;
use crate::ui::old::scene::{Setting, Told};

/// The planner's subject.
pub struct Planner;

/// Its former name.
pub type Exceed = Planner;

/// What a change of the planner's answers may be of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Key {
    /// A figure.
    Figure(Figure),
    /// Past figures of a lever.
    Observed(Lever),
    /// The share of a level, by its position.
    Share(usize),
    /// A field of a touchpoint: its position, and which.
    Touchpoint(usize, usize),
    /// A field of an action, likewise.
    Action(usize, usize),
}

impl Subject for Exceed {
    type Model = PlannerModel;
    type Answers = PlannerAnswers;
    type Key = Key;
    type Results = Plan;

    fn results(planning: &PlannerModel, answers: &PlannerAnswers) -> Plan {
        plan(&planning.planner, answers)
    }
}

impl Told<'_, Exceed> {
    /// The plan in words.
    pub fn words(&self) -> PlannerSentences<'_> {
        let Setting { model, text, numbers, language, .. } = self.setting();
        let answers = self.history().now();
        PlannerSentences { text, numbers, language, planning: model, answers, plan: self.results() }
    }
}

impl Scene<Exceed> {
    /// The levers that the host describes.
    pub fn levers(&self) -> impl Iterator<Item = Lever> {
        let planner = &self.setting().model.planner;
        Lever::EACH.into_iter().filter(|lever| planner.describes(*lever))
    }

    /// The visitor changed the touchpoints.
    pub fn change_touchpoints(&self, of: Option<Key>, change: impl FnOnce(&mut Vec<Touchpoint>)) {
        let planner = &self.setting().model.planner;
        self.change(|history| {
            history.change(of, |now| {
                change(now.touchpoints.get_or_insert_with(|| planner.touchpoints.clone()));
            });
        });
    }

    /// The visitor changed the actions.
    pub fn change_actions(&self, of: Option<Key>, change: impl FnOnce(&mut Vec<Action>)) {
        let planner = &self.setting().model.planner;
        self.change(|history| {
            history.change(of, |now| {
                change(now.actions.get_or_insert_with(|| planner.actions.clone()));
            });
        });
    }
}

/// A name for something of the visitor's own that is not taken yet.
pub fn own_id(is_taken: &dyn Fn(&Id) -> bool) -> Option<Id> {
    // There are fewer things in any list than numbers here.
    (1..1000)
        .find_map(|number| Id::new(&["own-", &digits(number)].concat()).filter(|id| !is_taken(id)))
}
