//! A promise for each lever: what to say, how often that is kept, and what it is made of.

use leptos::html;
use leptos::prelude::*;

use super::curve::Curve;
use super::field::FigureField;
use super::observed::PastFigures;
use super::slider::Feeling;
use super::subject::Planner;
use super::tiers::Tiers;
use crate::model::planner::{Figure, Lever};
use crate::text::{PlannerSentences, Text, fill};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::lines::Lines;
use crate::ui::kit::locale::Phrase;
use crate::ui::{Locale, Scene};

/// A promise for each lever, and how broken and kept promises feel.
#[component]
pub fn Promises() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let promise = |lever| view! { <PromiseOf lever /> };
    let feelings = || {
        let feeling = |figure| view! { <Feeling figure /> };
        [Figure::Gain, Figure::Pain, Figure::Habit].map(feeling).into_iter().collect_view()
    };
    view! {
        <section class="part">
            <h3>{locale.say(Text::promise)}</h3>
            {scene.levers().into_iter().map(promise).collect_view()}
            <Fold class="group" keep=true summary=move || locale.say(Text::feeling)>
                {feelings()}
                <p class="help">{locale.say(Text::feeling_help)}</p>
            </Fold>
        </section>
    }
}

/// The promise of one lever. It stands open once its lever is chosen, and is never closed for the
/// visitor, who may be typing in it.
#[component]
fn PromiseOf(lever: Lever) -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let exceeds = Memo::new(move |_| scene.exceeds(lever));
    let part = NodeRef::<html::Details>::new();
    Effect::new(move |_| {
        if let Some(part) = part.get().filter(|_| exceeds.get()) {
            // An attribute of this name is never refused.
            part.set_attribute("open", "").ok();
        }
    });
    let title = scene.in_words(move |words| title(words, lever));
    let say = scene.in_words(move |words| words.plan.of(lever).map(|plan| words.to_say(plan)));
    let lines = scene.in_words(move |words| lines(words, lever));
    let picture = match lever {
        Lever::Service => view! { <Tiers /> }.into_any(),
        Lever::Time | Lever::Cost => view! { <Curve lever /> }.into_any(),
    };
    view! {
        <details class="group promise" open=exceeds.get_untracked() node_ref=part>
            <summary>{move || title.get()}</summary>
            <div class="columns">
                <div class="stack">
                    <p class="say">{move || say.get()}</p>
                    <Lines class="lines" lines />
                </div>
                {picture}
            </div>
            <Basis lever />
            {lever.figures().compared.map(|figures| group(Text::two_titles, figures))}
        </details>
    }
}

fn title(words: &PlannerSentences, lever: Lever) -> String {
    match words.plan.lever == Some(lever) {
        true => words.lever(lever).to_owned(),
        false => fill(words.text.to_keep(), &[("lever", words.lever(lever))]),
    }
}

fn lines(words: &PlannerSentences, lever: Lever) -> Vec<String> {
    let mut lines = words.plan.of(lever).map_or_else(Vec::new, |plan| words.more(plan));
    lines.extend(words.warnings(lever));
    lines
}

/// What is known and what it is worth.
#[component]
fn Basis(lever: Lever) -> impl IntoView {
    let figures = lever.figures();
    let known = figures.estimate.into_iter().flatten().chain([figures.said, figures.expected]);
    let weighed = [figures.worth, figures.caution_price, figures.importance, figures.must_be];
    view! {
        <div class="columns">
            <fieldset class="inputs">
                <legend>{Locale::here().say(Text::known)}</legend>
                {fields(known)}
                {figures.estimate.map(|_| view! { <PastFigures lever /> })}
            </fieldset>
            {group(Text::weighed, weighed)}
        </div>
    }
}

fn group(title: Phrase, figures: impl IntoIterator<Item = Figure>) -> impl IntoView {
    view! {
        <fieldset class="inputs">
            <legend>{Locale::here().say(title)}</legend>
            {fields(figures)}
        </fieldset>
    }
}

fn fields(figures: impl IntoIterator<Item = Figure>) -> impl IntoView {
    figures.into_iter().map(|figure| view! { <FigureField figure /> }).collect_view()
}
