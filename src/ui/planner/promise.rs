//! A promise for each lever: what to say, how often that is kept, and what it is made of.

use leptos::html;
use leptos::prelude::*;

use super::curve::{AsTable, Curve};
use super::field::FigureField;
use super::observed::PastFigures;
use super::subject::Planner;
use super::tiers::{Shares, Tiers};
use crate::model::CollectVec;
use crate::model::planner::{Figure, Lever};
use crate::text::{PlannerSentences, Text, fill};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::lines::Lines;
use crate::ui::kit::locale::Phrase;
use crate::ui::{Locale, Scene};

/// A promise for each lever.
#[component]
pub fn Promises() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let first = scene.levers().first().copied();
    // Without a lever to exceed by, the first promise stands for all.
    let shown = Memo::new(move |_| scene.results().with(|plan| plan.lever).or(first));
    let in_order = move || {
        let (shown, levers) = (shown.get(), scene.levers());
        let others = levers.into_iter().filter(|lever| Some(*lever) != shown);
        shown.into_iter().chain(others).collect_vec()
    };
    view! {
        <section class="part">
            <h3>{locale.say(Text::promise)}</h3>
            <For
                each=in_order
                key=|lever| *lever as u8
                children=move |lever| view! { <PromiseOf lever shown /> }
            />
        </section>
    }
}

/// The promise of one lever. The one that is shown stands open, above the others, and is never closed for the
/// visitor, who may be typing in it.
#[component]
fn PromiseOf(lever: Lever, shown: Memo<Option<Lever>>) -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let is_shown = Memo::new(move |_| shown.get() == Some(lever));
    let part = NodeRef::<html::Details>::new();
    Effect::new(move |_| {
        if let Some(part) = part.get().filter(|_| is_shown.get()) {
            // An attribute of this name is never refused.
            part.set_attribute("open", "").ok();
        }
    });
    let title = scene.in_words(move |words| title(words, lever));
    let say = scene.in_words(move |words| words.plan.of(lever).map(|it| words.to_promise(it)));
    let how_far = scene.in_words(move |words| words.plan.of(lever).map(|it| words.how_far(it)));
    let warnings = scene.in_words(move |words| words.warnings(lever));
    let picture = match lever {
        Lever::Service => view! { <Tiers /> }.into_any(),
        Lever::Time | Lever::Cost => view! { <Curve lever /> }.into_any(),
    };
    let class = move || if is_shown.get() { "group promise is-shown" } else { "group promise" };
    view! {
        <details class=class open=is_shown.get_untracked() node_ref=part>
            <summary>{move || title.get()}</summary>
            <div class="columns">
                <div class="stack">
                    <p class="say">
                        <strong>{move || say.get()}</strong> " " <span>{move || how_far.get()}</span>
                    </p>
                    <Lines class="lines" lines=warnings />
                </div>
                {picture}
            </div>
            <Fold class="group" keep=true summary=move || locale.say(Text::details)>
                <Details lever />
            </Fold>
        </details>
    }
}

/// Everything else about a promise: sentences, its figures, and what it is made of.
#[component]
fn Details(lever: Lever) -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let lines = scene
        .in_words(move |words| words.plan.of(lever).map_or_else(Vec::new, |plan| words.more(plan)));
    let picture = match lever {
        Lever::Service => view! { <Shares /> }.into_any(),
        Lever::Time | Lever::Cost => view! { <AsTable lever /> }.into_any(),
    };
    view! {
        <Lines class="lines" lines />
        {picture}
        <Basis lever />
        {lever.figures().compared.map(|figures| group(Text::two_titles, figures))}
    }
}

fn title(words: &PlannerSentences, lever: Lever) -> String {
    match words.plan.lever == Some(lever) {
        true => words.lever(lever).to_owned(),
        false => {
            let sign = if words.often_broken(lever) { "⚠ " } else { "" };
            [sign, &*fill(words.text.to_keep(), &[("lever", words.lever(lever))])].concat()
        }
    }
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
