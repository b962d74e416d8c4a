//! Levels of service: which one is promised, and how often customers get each.

use leptos::prelude::*;

use super::field::{Labelled, number_within};
use super::subject::{Key, Planner};
use crate::document::digits;
use crate::model::CollectVec;
use crate::model::planner::{Figure, Level, Lever, PlannerAnswers};
use crate::text::{PlannerSentences, Text, fill};
use crate::ui::kit::bars::{Bar, Bars, Picture, stacked};
use crate::ui::kit::select::{Select, SelectOption};
use crate::ui::{Locale, Scene};

/// The levels as bars, the promised one marked; each can be promised.
#[component]
pub fn Tiers() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let bars = scene.in_words(shares);
    view! {
        <Picture class="picture" caption=locale.say(Text::delivered)>
            <Bars bars />
            <Promise />
        </Picture>
    }
}

/// The share of each level, to be changed.
#[component]
pub fn Shares() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let field = |(at, level): (usize, &Level)| {
        view! { <Share at name=locale.wording(&level.label) /> }
    };
    let setting = scene.setting();
    let fields = setting.model.planner.levels.iter().enumerate().map(field).collect_view();
    view! {
        <fieldset class="inputs">
            <legend>{locale.say(Text::delivered)}</legend>
            {fields}
        </fieldset>
    }
}

/// A bar for each level, as long as its share.
fn shares(words: &PlannerSentences) -> Vec<Bar> {
    let levels = words.planning.planner.levels(words.answers);
    let all: f64 = levels.iter().map(|level| level.share).sum();
    let promised = words.plan.of(Lever::Service).map(|plan| plan.promise.promise);
    let bar = |level: &Level| {
        let share = if all > 0.0 { level.share / all } else { 0.0 };
        let name = words.say(&level.label);
        let cost = words.numbers.money(level.extra_cost);
        let cost = fill(words.text.extra_cost(), &[("cost", &cost)]);
        Bar {
            class: if promised == Some(level.level) { "bar is-best" } else { "bar" },
            name: match level.extra_cost {
                0.0 => name.to_owned(),
                _ => [name, " · ", &cost].concat(),
            },
            amount: fill(words.text.share(), &[("share", &words.numbers.of_hundred(share))]),
            stretches: stacked(&[share], 1.0),
        }
    };
    levels.iter().map(bar).collect_vec()
}

/// The share of a level, by its position.
#[component]
fn Share(at: usize, name: String) -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let shares = move |answers: &PlannerAnswers| -> Vec<f64> {
        let levels = scene.setting().model.planner.levels(answers);
        levels.iter().map(|level| level.share).collect_vec()
    };
    let shown = move || {
        let share = scene.answers().with(|answers| shares(answers).get(at).copied());
        share.map(|share| share * 100.0)
    };
    let number = number_within(scene, shown, (0.0, 1.0), 100.0, move |share| {
        scene.answer(Some(Key::Share(at)), |now| {
            let mut all = shares(now);
            if let Some(own) = all.get_mut(at) {
                *own = share;
            }
            now.shares = all;
        });
    });
    let id = ["share-", &digits(at)].concat();
    view! { <Labelled name number unit=Locale::here().say(Text::of_hundred) id /> }
}

/// The choice of the level that is promised.
#[component]
fn Promise() -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let setting = scene.setting();
    let levels = setting.model.planner.levels.iter().map(|level| level.level).collect_vec();
    let locale = Locale::here();
    let option = |(at, level): (usize, &Level)| SelectOption {
        value: digits(at),
        name: locale.wording(&level.label),
    };
    let options = setting.model.planner.levels.iter().enumerate().map(option).collect_vec();
    let of = levels.clone();
    let chosen = Memo::new(move |_| {
        let promised = scene.results().with(|plan| Some(plan.of(Lever::Service)?.promise.promise));
        let at = of.iter().position(|level| promised == Some(*level));
        at.map_or_else(String::new, digits)
    });
    let choose = move |value: String| {
        let at = value.parse::<usize>().ok();
        if let Some(level) = at.and_then(|at| levels.get(at)) {
            scene.set(None, Figure::ServicePromise, *level);
        }
    };
    view! {
        <div class="end">
            <label for="level">{locale.say(Text::service_promise)}</label>
            <Select id="level" options=Signal::stored(options) chosen choose />
        </div>
    }
}
