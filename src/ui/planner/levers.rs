//! Three cards of which exactly one is chosen, and how they compare.

use leptos::prelude::*;

use super::subject::Planner;
use crate::model::CollectVec;
use crate::model::planner::Lever;
use crate::text::{PlannerSentences, Text, fill};
use crate::ui::kit::bars::{Bar, Bars, Picture, stacked};
use crate::ui::{Locale, Scene};

/// The cards, the advice, and the comparison behind it.
#[component]
pub fn Levers() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let advice = scene.in_words(|words| words.advice());
    let turn = scene.in_words(|words| words.turn());
    let cards = scene.levers().into_iter().map(|lever| view! { <Card lever /> }).collect_view();
    view! {
        <section class="part">
            // Chromium never forgets a radio button that was taken out of a shadow root; a form keeps
            // its own list of them, and goes with it. This method sends nothing anywhere.
            <form class="cards" method="dialog">
                <fieldset>
                    <legend>
                        <h3>{locale.say(Text::choose)}</h3>
                    </legend>
                    {cards}
                </fieldset>
            </form>
            <p class="advice">{move || advice.get()}</p>
            <p class="help">{move || turn.get()}</p>
            <Comparison />
            <p class="help">{locale.say(Text::choose_help)}</p>
        </section>
    }
}

#[component]
fn Card(lever: Lever) -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let help = match lever {
        Lever::Time => Text::lever_time_help,
        Lever::Cost => Text::lever_cost_help,
        Lever::Service => Text::lever_service_help,
    };
    // A must cannot be the one to exceed.
    let is_must = Memo::new(move |_| scene.is_true(lever.figures().must_be));
    let chosen = Memo::new(move |_| scene.exceeds(lever));
    let state = scene.in_words(move |words| standing(words, lever, is_must.get()));
    view! {
        <label class="card">
            <input
                type="radio"
                name="lever"
                disabled=move || is_must.get()
                prop:checked=move || chosen.get()
                on:change=move |_| scene.answer(None, |now| now.lever = Some(lever))
            />
            <span>
                <strong>{scene.words_untracked(|words| words.lever(lever).to_owned())}</strong>
                <span class="help">{locale.say(help)}</span>
                <span class="state">{move || state.get()}</span>
            </span>
        </label>
    }
}

/// What becomes of a lever: exceed it, or keep this promise so many times in a hundred.
fn standing(words: &PlannerSentences, lever: Lever, is_must: bool) -> String {
    let text = words.text;
    if words.plan.lever == Some(lever) {
        return text.exceed().to_owned();
    }
    let Some(promised) = words.plan.of(lever) else { return text.keep_promise().to_owned() };
    let kept = promised.promise;
    let share = fill(text.share(), &[("share", &words.numbers.of_hundred(kept.keep))]);
    let promise = words.promise(lever, kept.promise);
    let must = ["⚠ ", text.warning_must()].concat();
    let parts = [text.keep_promise(), &promise, &share, if is_must { &must } else { "" }];
    parts.into_iter().filter(|part| !part.is_empty()).collect_vec().join(" · ")
}

#[component]
fn Comparison() -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let bars = scene.in_words(compared);
    view! {
        <Picture class="picture" caption=Locale::here().say(Text::score)>
            <Bars bars />
        </Picture>
    }
}

/// A bar for each lever that has a score.
fn compared(words: &PlannerSentences) -> Vec<Bar> {
    let scored = || words.plan.levers.iter().filter_map(|plan| plan.score.map(|it| (plan, it)));
    let most = scored().map(|(_, score)| score).fold(0.0, f64::max);
    scored()
        .map(|(plan, score)| Bar {
            class: if score == most && score > 0.0 { "bar is-best" } else { "bar" },
            name: words.lever(plan.basis.lever).to_owned(),
            amount: words.numbers.money(score),
            stretches: stacked(&[score], most),
        })
        .collect_vec()
}
