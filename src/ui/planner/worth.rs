//! Is it worth it? What the plan costs and brings, as a waterfall from zero, and the figures behind it.

use leptos::prelude::*;

use super::effects::Effects;
use super::field::Section;
use super::subject::Planner;
use crate::document::Words;
use crate::model::CollectVec;
use crate::model::planner::{Figure, Period};
use crate::text::{PlanShare, PlannerSentences, Text, fill};
use crate::ui::kit::bars::{Bar, Bars, Stretch};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::lines::Lines;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::scale::Scale;
use crate::ui::kit::select::{Select, SelectOption};
use crate::ui::{Locale, Scene};

/// The answer, the waterfall, and what they rest on.
#[component]
pub fn Worth() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let answer = scene.in_words(|words| words.plan_answer());
    let caption =
        scene.in_words(|words| fill(words.text.plan_picture(), &[("period", words.each_period())]));
    let bars = scene.in_words(waterfall);
    let lines = scene.in_words(|words| words.plan_lines());
    view! {
        <section class="part">
            <h3>{locale.say(Text::worth_it)}</h3>
            <p class="brings">{move || answer.get()}</p>
            <figure class="picture waterfall">
                <figcaption class="unseen">{move || caption.get()}</figcaption>
                <Bars bars />
            </figure>
            <Lines class="lines" lines />
            <Folded title=Text::effects_title content=|| view! { <Changes /> }.into_any() />
            <Folded title=Text::customer_title content=|| view! { <Customers /> }.into_any() />
            <Folded title=Text::plan_calculation content=|| view! { <Calculation /> }.into_any() />
        </section>
    }
}

#[component]
fn Folded(title: Phrase, content: fn() -> AnyView) -> impl IntoView {
    let locale = Locale::here();
    view! {
        <Fold class="group" keep=true summary=move || locale.say(title)>
            {content()}
        </Fold>
    }
}

/// The period that everything is counted by.
#[component]
fn PeriodChoice() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let option = |period: Period, name: Phrase| SelectOption {
        value: period.name().to_owned(),
        name: locale.say(name),
    };
    let options = vec![option(Period::Month, Text::a_month), option(Period::Year, Text::a_year)];
    let chosen = Memo::new(move |_| scene.results().with(|plan| plan.period.name().to_owned()));
    let choose = move |word: String| {
        let usual = scene.setting().model.planner.period;
        if let Some(period) = Period::from_name(&word) {
            scene.answer(None, |now| now.count_per(period, usual));
        }
    };
    view! {
        <div class="end">
            <label for="period">{locale.say(Text::counted_per)}</label>
            <Select id="period" options=Signal::stored(options) chosen=chosen choose=choose />
        </div>
    }
}

/// Whom the plan keeps, and what exceeding changes.
#[component]
fn Changes() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let lines = scene.in_words(|words| words.lifetime());
    view! {
        <Effects />
        <h4>{locale.say(Text::then_title)}</h4>
        <Section of=Figure::VisitsThen />
        <Lines class="lines" lines />
        <p class="help">{locale.say(Text::repeat_note)}</p>
    }
}

/// The customers of today, and by what they are counted.
#[component]
fn Customers() -> impl IntoView {
    view! {
        <PeriodChoice />
        <Section of=Figure::Visits />
    }
}

/// The equation of each part, and what does not change them.
#[component]
fn Calculation() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let rows = scene.in_words(|words| words.plan_calculation());
    let idle = scene.in_words(|words| words.idle());
    view! {
        <Lines class="lines" lines=rows />
        <h4>{locale.say(Text::idle_title)}</h4>
        <Lines class="help" lines=idle />
    }
}

/// A bar for each part, which begins where the one before it ends, and one from zero for their sum.
fn waterfall(words: &PlannerSentences) -> Vec<Bar> {
    let shares = words.plan_rows();
    let (mut sum, mut ends) = (0.0, vec![0.0]);
    for share in shares.iter().filter(|share| share.part.is_some()) {
        sum += share.money;
        ends.push(sum);
    }
    let (scale, mut from) = (Scale::around(&ends), 0.0);
    let bar = |share: PlanShare| {
        let is_sum = share.part.is_none();
        let start = if is_sum { 0.0 } else { from };
        from = start + share.money;
        let (low, high) = (scale.share(start.min(from)), scale.share(start.max(from)));
        let tone = if share.money < 0.0 { "tone-loss" } else { "tone-1" };
        let zero = scale.share(0.0);
        Bar {
            class: if is_sum { "bar is-gain is-net" } else { "bar is-gain" },
            name: share.name,
            amount: share.amount,
            // The line of zero is half a hundredth wide, within the picture at both ends.
            stretches: vec![
                Stretch::new(low, high, tone),
                Stretch::new(zero.min(0.995), zero.min(0.995) + 0.005, "zero"),
            ],
        }
    };
    shares.into_iter().map(bar).collect_vec()
}
