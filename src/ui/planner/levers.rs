//! Three cards of which exactly one is chosen, and how they compare.

use leptos::prelude::*;

use super::slider::Feeling;
use super::subject::Planner;
use crate::document::digits;
use crate::model::planner::{Figure, Lever};
use crate::text::{PlannerSentences, Text, fill};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::scale::thousandths;
use crate::ui::{Locale, Scene};

/// The advice, the cards, and what the comparison rests on.
#[component]
pub fn Levers() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let advice = scene.in_words(|words| words.advice());
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
                    <p class="advice">{move || advice.get()}</p>
                    {cards}
                </fieldset>
            </form>
            <Fold class="group" keep=true summary=move || locale.say(Text::compared)>
                <Compared />
            </Fold>
        </section>
    }
}

/// What the comparison rests on: how much better or worse than promised counts.
#[component]
fn Compared() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let turn = scene.in_words(|words| words.turn());
    let score = scene.in_words(|words| fill(words.text.score(), &[("per", words.per_sale())]));
    let feeling = |figure| view! { <Feeling figure /> };
    let feelings = [Figure::Gain, Figure::Pain, Figure::Habit].map(feeling);
    view! {
        <p class="help">{move || score.get()}</p>
        <p class="help">{move || turn.get()}</p>
        <p class="help">{locale.say(Text::choose_help)}</p>
        <h4>{locale.say(Text::feeling)}</h4>
        {feelings.into_iter().collect_view()}
        <p class="help">{locale.say(Text::feeling_help)}</p>
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
    let gain = scene.in_words(move |words| words.gain(lever));
    let per_money = scene.in_words(move |words| words.per_money(lever));
    let width = Memo::new(move |_| share_of_best(scene, lever));
    view! {
        <label class="card">
            <input
                type="radio"
                name="lever"
                disabled=move || is_must.get()
                prop:checked=move || chosen.get()
                on:change=move |_| scene.answer(None, |now| now.lever = Some(lever))
            />
            <strong>{scene.words_untracked(|words| words.lever(lever).to_owned())}</strong>
            <span class="amount">{move || gain.get()}</span>
            // The amount says the same.
            <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
                <rect width=move || width.get() height="20"></rect>
            </svg>
            <span class="state">{move || state.get()}</span>
            <span class="per">{move || per_money.get()}</span>
            <span class="help">{locale.say(help)}</span>
        </label>
    }
}

/// How long the bar of a lever is, in thousandths of the longest.
fn share_of_best(scene: Scene<Planner>, lever: Lever) -> String {
    scene.results().with(|plan| {
        let most = plan.levers.iter().filter_map(|it| it.score).fold(0.0, f64::max);
        let score = plan.of(lever).and_then(|it| it.score).filter(|_| most > 0.0);
        digits(thousandths(score.map_or(0.0, |score| score / most)).into())
    })
}

/// What becomes of a lever: exceed it, or keep this promise, with a warning where it is often broken.
fn standing(words: &PlannerSentences, lever: Lever, is_must: bool) -> String {
    let text = words.text;
    if words.plan.lever == Some(lever) {
        return text.exceed().to_owned();
    }
    let promised = words.plan.of(lever).map(|it| it.promise);
    let promise = promised.map_or_else(String::new, |kept| words.promise(lever, kept.promise));
    let phrase = if is_must { text.a_must() } else { text.keep_promise() };
    let keep = fill(phrase, &[("promise", &promise)]);
    let share = promised.filter(|_| words.often_broken(lever)).map(|kept| {
        let share = words.numbers.of_hundred(kept.keep);
        [" · ⚠ ", &*fill(text.share(), &[("share", &share)])].concat()
    });
    [keep, share.unwrap_or_default()].concat()
}
