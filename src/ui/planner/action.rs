//! One action after the sale, to be read and changed.

use leptos::prelude::*;

use super::field::{Labelled, number_within};
use super::subject::{Key, Planner};
use super::text_field::TextField;
use crate::document::{MAX_HOURS, digits};
use crate::model::planner::{Action, ActionKind};
use crate::model::{CollectVec, LARGEST};
use crate::text::{PlannerSentences, Text};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::number::Number;
use crate::ui::{Locale, Scene};

// The fields of an action, as changes name them.
const NAME: usize = 0;
const WHO: usize = 1;
const WHEN: usize = 2;
const COST: usize = 3;

/// The action at a place of the list, folded up; open, everything about it can be changed, and there
/// are words to use.
#[component]
pub fn ActionAt(
    /// The actions in force.
    actions: Memo<Vec<Action>>,
    /// Its position.
    at: usize,
    /// Its kind.
    kind: ActionKind,
) -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let of = move |say: fn(&PlannerSentences, &Action) -> String| {
        Memo::new(move |_| {
            let said = |it: &Action| scene.words_untracked(|words| say(words, it));
            // An action that was taken out says nothing until its view is gone.
            actions.with(|all| all.get(at).map_or_else(String::new, said))
        })
    };
    let name = of(|words, action| words.name_of(action).to_owned());
    let who = of(|words, action| words.doer(action).to_owned());
    let line = of(line);
    let to_say = of(|words, action| words.words_for(action));
    let (when, cost) = (
        number(actions, at, WHEN, MAX_HOURS, |action| &mut action.when),
        number(actions, at, COST, LARGEST, |action| &mut action.cost),
    );
    let summary = move || {
        view! {
            <span>{move || name.get()}</span>
            <span class="zone">{move || line.get()}</span>
        }
    };
    view! {
        <Fold keep=true summary>
            <TextField
                name=locale.say(Text::action)
                words=name
                take=move |words| change(scene, at, NAME, |action| action.label = Some(words))
            />
            <TextField
                name=locale.say(Text::who)
                words=who
                take=move |words| change(scene, at, WHO, |action| action.who = Some(words))
            />
            <Labelled
                name=locale.say(Text::when)
                number=when
                unit=locale.say(Text::hours)
                id=id(at, WHEN)
            />
            <Labelled
                name=locale.say(Text::action_cost)
                number=cost
                unit=locale.currency()
                id=id(at, COST)
            />
            <p class="help">{locale.say(Text::template)}</p>
            <blockquote>{move || to_say.get()}</blockquote>
            <p class="help">{note(locale, kind)}</p>
        </Fold>
    }
}

/// When, who, and what it costs.
fn line(words: &PlannerSentences, action: &Action) -> String {
    let (when, cost) = (words.due(action), words.numbers.money(action.cost));
    let parts = [&*when, words.doer(action), &cost];
    parts.into_iter().filter(|part| !part.is_empty()).collect_vec().join(" · ")
}

/// What to mind about a kind of action; empty for nothing.
fn note(locale: Locale, kind: ActionKind) -> String {
    match kind {
        ActionKind::Call => locale.say(Text::call_note),
        ActionKind::Bonus | ActionKind::Partner => locale.say(Text::bonus_note),
        ActionKind::Confirmation
        | ActionKind::Materials
        | ActionKind::Letter
        | ActionKind::Thanks
        | ActionKind::Packaging => String::new(),
    }
}

fn change(scene: Scene<Planner>, at: usize, field: usize, change: impl FnOnce(&mut Action)) {
    scene.change_actions(Some(Key::Action(at, field)), |all| {
        if let Some(own) = all.get_mut(at) {
            change(own);
        }
    });
}

/// A number of an action, at `place`.
fn number(
    actions: Memo<Vec<Action>>,
    at: usize,
    field: usize,
    greatest: f64,
    place: fn(&mut Action) -> &mut f64,
) -> Number {
    let scene = Scene::<Planner>::here();
    let shown = move || {
        let mut action = actions.with(|all| all.get(at).cloned())?;
        Some(*place(&mut action))
    };
    number_within(scene, shown, (0.0, greatest), 1.0, move |to| {
        change(scene, at, field, |action| *place(action) = to);
    })
}

fn id(at: usize, field: usize) -> String {
    ["action-", &digits(at), "-", &digits(field)].concat()
}
