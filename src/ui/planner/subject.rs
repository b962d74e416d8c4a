//! The planner's subject: exceed exactly one expectation.

use leptos::prelude::*;

use crate::document::{PlannerModel, digits};
use crate::model::planner::{Action, Figure, Lever, Plan, PlannerAnswers, Touchpoint, plan};
use crate::model::{CollectVec, Id};
use crate::text::PlannerSentences;
use crate::ui::kit::locale::ScreenLanguage;
use crate::ui::scene::Told;
use crate::ui::{Scene, Subject};

/// The planner's subject.
pub struct Planner;

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
    /// When the sale was.
    SoldAt,
}

/// What a visitor can save of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// The plan as CSV.
    Rows,
    /// The actions as dates for a calendar.
    Calendar,
}

impl Subject for Planner {
    type Model = PlannerModel;
    type Answers = PlannerAnswers;
    type Key = Key;
    type Results = Plan;
    type Workings = ();
    type File = File;

    fn results(planning: &PlannerModel, answers: &PlannerAnswers, (): &mut ()) -> Plan {
        plan(&planning.planner, answers)
    }
}

impl Told for Planner {
    type Words<'a> = PlannerSentences<'a>;

    fn words<'a>(
        language: &'a ScreenLanguage,
        planning: &'a PlannerModel,
        answers: &'a PlannerAnswers,
        plan: &'a Plan,
    ) -> PlannerSentences<'a> {
        let ScreenLanguage { tag, text, numbers } = language;
        PlannerSentences { text, numbers, language: tag, planning, answers, plan }
    }
}

impl Scene<Planner> {
    /// The levers that the host describes.
    pub fn levers(self) -> Vec<Lever> {
        let setting = self.setting();
        Lever::EACH
            .into_iter()
            .filter(|lever| setting.model.planner.describes(*lever))
            .collect_vec()
    }

    /// Whether this is the lever to exceed by; tracked.
    pub fn exceeds(self, lever: Lever) -> bool {
        self.results().with(|plan| plan.lever == Some(lever))
    }

    /// Whether a figure that is true or false is true; tracked.
    pub fn is_true(self, figure: Figure) -> bool {
        self.results().with(|plan| plan.figures.get(figure).is_some_and(|figure| figure >= 0.5))
    }

    /// The touchpoints in force.
    pub fn touchpoints(self) -> Memo<Vec<Touchpoint>> {
        Memo::new(move |_| {
            let setting = self.setting();
            self.answers().with(|answers| setting.model.planner.touchpoints(answers).to_vec())
        })
    }

    /// The actions in force.
    pub fn actions(self) -> Memo<Vec<Action>> {
        Memo::new(move |_| {
            let setting = self.setting();
            self.answers().with(|answers| setting.model.planner.actions(answers).to_vec())
        })
    }

    /// Changes the answers.
    pub fn answer(self, of: Option<Key>, change: impl FnOnce(&mut PlannerAnswers)) {
        self.change(|history| history.change(of, change));
    }

    /// Sets a figure that is within its bounds.
    pub fn set(self, of: Option<Key>, figure: Figure, to: f64) {
        self.answer(of, |now| {
            now.figures.set(figure, to).ok();
        });
    }

    /// Changes the touchpoints.
    pub fn change_touchpoints(self, of: Option<Key>, change: impl FnOnce(&mut Vec<Touchpoint>)) {
        let setting = self.setting();
        self.answer(of, |now| {
            let host = &setting.model.planner.touchpoints;
            change(now.touchpoints.get_or_insert_with(|| host.clone()));
        });
    }

    /// Changes the actions.
    pub fn change_actions(self, of: Option<Key>, change: impl FnOnce(&mut Vec<Action>)) {
        let setting = self.setting();
        self.answer(of, |now| {
            let host = &setting.model.planner.actions;
            change(now.actions.get_or_insert_with(|| host.clone()));
        });
    }
}

/// A name for something of the visitor's own that is not taken yet.
pub fn own_id(is_taken: &dyn Fn(&Id) -> bool) -> Option<Id> {
    // There are fewer things in any list than numbers here.
    (1..1000)
        .find_map(|number| Id::new(&["own-", &digits(number)].concat()).filter(|id| !is_taken(id)))
}
