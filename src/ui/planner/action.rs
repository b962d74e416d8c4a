//! One action after the sale, to be read and changed.

use super::field::{labelled, taken};
use super::subject::{Exceed, Key};
use super::touchpoint::text_field;
use crate::document::{MAX_HOURS, digits};
use crate::model::planner::{Action, ActionKind};
use crate::model::{InputError, LARGEST};
use crate::text::PlannerSentences;
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::number::Number;

/// The fields of an action, as changes name them.
const NAME: usize = 0;
const WHO: usize = 1;
const WHEN: usize = 2;
const COST: usize = 3;

/// The action folded up; open, everything about it can be changed, and there are words to use.
pub fn action(scene: &Scene<Exceed>, at: usize, kind: ActionKind) -> View {
    let setting = scene.setting();
    let (text, told) = (&setting.text, scene.told_once());
    let words = told.words();
    let (named, when, who) = (scene.clone(), scene.clone(), scene.clone());
    let in_force = move |scene: &Scene<Exceed>, say: fn(&PlannerSentences, &Action) -> String| {
        let told = scene.told();
        let words = told.words();
        let actions = words.planning.planner.actions(words.answers);
        actions.get(at).map(|action| say(&words, action)).unwrap_or_default()
    };
    let line = |words: &PlannerSentences, action: &Action| {
        let when = match action.when {
            days if days >= 48.0 => words.numbers.days(days / 24.0),
            hours => words.numbers.hours(hours),
        };
        let who = action.who.as_ref().map_or("", |who| words.say(who));
        let cost = words.numbers.money(action.cost);
        let parts = [&*when, who, &cost];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let note = match kind {
        ActionKind::Call => text.call_note(),
        ActionKind::Bonus | ActionKind::Partner => text.bonus_note(),
        _ => "",
    };
    let name = |words: &PlannerSentences, action: &Action| words.name_of(action).to_owned();
    let of = |words: &PlannerSentences, action: &Action| {
        action.who.as_ref().map_or("", |who| words.say(who)).to_owned()
    };
    let (set_name, set_who) = (scene.clone(), scene.clone());
    let relabelled = named.clone();
    el("details")
        .child(
            el("summary")
                .child(el("span").live_text(move || in_force(&named, name)))
                .child(el("span").class("zone").live_text(move || in_force(&when, line))),
        )
        .child(text_field(
            text.action(),
            move || in_force(&relabelled, name),
            move |typed| {
                change(&set_name, at, NAME, |action| action.label = Some(typed));
            },
        ))
        .child(text_field(
            text.who(),
            move || in_force(&who, of),
            move |typed| {
                change(&set_who, at, WHO, |action| action.who = Some(typed));
            },
        ))
        .child(number(scene, at, text.when(), WHEN, |action| &mut action.when))
        .child(number(scene, at, text.action_cost(), COST, |action| &mut action.cost))
        .child(el("p").class("help").text(text.template()))
        .child(el("blockquote").text(&words.action(kind).1))
        .child(el("p").class("help").text(note))
}

fn change(scene: &Scene<Exceed>, at: usize, field: usize, change: impl FnOnce(&mut Action)) {
    scene.change_actions(Some(Key::Action(at, field)), |all| {
        if let Some(own) = all.get_mut(at) {
            change(own);
        }
    });
}

fn number(
    scene: &Scene<Exceed>,
    at: usize,
    name: &str,
    field: usize,
    place: fn(&mut Action) -> &mut f64,
) -> View {
    let (read, set, setting) = (scene.clone(), scene.clone(), scene.setting());
    let (unit, greatest) = match field {
        WHEN => (setting.text.hours(), MAX_HOURS),
        _ => (setting.numbers.currency_symbol(), LARGEST),
    };
    let shown = move || {
        let told = read.told();
        let planner = &read.setting().model.planner;
        let mut action = planner.actions(told.history().now()).get(at)?.clone();
        Some(*place(&mut action))
    };
    let number = Number::new(scene, shown, move |x| {
        taken(&set, InputError::check(x, 0.0, greatest), 1.0, |x| {
            change(&set, at, field, |action| *place(action) = x);
        })
    });
    let id = ["action-", &digits(at), "-", &digits(field)].concat();
    labelled(name, &number, unit, &id)
}
