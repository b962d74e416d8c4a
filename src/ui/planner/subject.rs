//! The planner's subject: exceed exactly one expectation.

use leptos::prelude::*;

use crate::document::{PlannerModel, digits};
use crate::model::Id;
use crate::model::planner::{Action, Figure, Lever, Plan, PlannerAnswers, Touchpoint, plan};
use crate::text::PlannerSentences;
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
}

impl Subject for Planner {
    type Model = PlannerModel;
    type Answers = PlannerAnswers;
    type Key = Key;
    type Results = Plan;

    fn results(planning: &PlannerModel, answers: &PlannerAnswers) -> Plan {
        plan(&planning.planner, answers)
    }
}

impl Scene<Planner> {
    /// A memo of what `say` takes from the plan in words.
    pub fn in_words<T: Default + PartialEq + Send + Sync + 'static>(
        self,
        say: impl Fn(&PlannerSentences) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        // One memo for each type rather than for each closure, which saves bytes.
        let say: Box<dyn Fn(&PlannerSentences) -> T + Send + Sync> = Box::new(say);
        Memo::new(move |_| self.words(&say))
    }

    /// What `say` takes from the plan in words; tracks answers and results.
    pub fn words<T: Default>(self, say: impl FnOnce(&PlannerSentences) -> T) -> T {
        called(say, |say| self.tell(say))
    }

    /// The same, untracked.
    pub fn words_untracked<T: Default>(self, say: impl FnOnce(&PlannerSentences) -> T) -> T {
        called(say, |say| untrack(|| self.tell(say)))
    }

    // One copy for everything that is said, which saves bytes.
    #[inline(never)]
    fn tell(self, say: &mut dyn FnMut(&PlannerSentences)) {
        let (locale, setting) = (self.locale(), self.setting());
        let (planning, language) = (&setting.model, &*locale.tag());
        self.answers().with(|answers| {
            self.results().with(|plan| {
                locale.with(|text, numbers| {
                    say(&PlannerSentences { text, numbers, language, planning, answers, plan });
                });
            });
        });
    }

    /// The levers that the host describes.
    pub fn levers(self) -> Vec<Lever> {
        let setting = self.setting();
        Lever::EACH.into_iter().filter(|lever| setting.model.planner.describes(*lever)).collect()
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

/// What `say` makes of the words with which `tell` calls it, once.
fn called<T: Default>(
    say: impl FnOnce(&PlannerSentences) -> T,
    tell: impl FnOnce(&mut dyn FnMut(&PlannerSentences)),
) -> T {
    let (mut say, mut said) = (Some(say), T::default());
    tell(&mut |words| {
        if let Some(say) = say.take() {
            said = say(words);
        }
    });
    said
}

/// A name for something of the visitor's own that is not taken yet.
pub fn own_id(is_taken: &dyn Fn(&Id) -> bool) -> Option<Id> {
    // There are fewer things in any list than numbers here.
    (1..1000)
        .find_map(|number| Id::new(&["own-", &digits(number)].concat()).filter(|id| !is_taken(id)))
}
