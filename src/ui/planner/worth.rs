//! Is it worth it? A customer's value before and after, and what brings the difference.

use leptos::prelude::*;

use super::field::Section;
use super::subject::Planner;
use crate::document::Words;
use crate::model::CollectVec;
use crate::model::planner::{Effect, Figure, Period};
use crate::text::{PlannerSentences, Text};
use crate::ui::kit::bars::{Bar, Bars, Picture, from_zero};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::lines::Lines;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::select::{Select, SelectOption};
use crate::ui::{Locale, Scene};

/// The sentence, the effects as bars, and the figures behind them.
#[component]
pub fn Worth() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let lines = scene.in_words(|words| words.lifetime());
    let bars = scene.in_words(effects);
    view! {
        <section class="part">
            <h3>{locale.say(Text::worth_it)}</h3>
            <PeriodChoice />
            <Lines class="lines" lines />
            <Picture class="picture" caption=locale.say(Text::effects)>
                <Bars bars />
            </Picture>
            {group(Text::customer_title, Figure::Visits)}
            {group(Text::then_title, Figure::VisitsThen)}
            <p class="help">{locale.say(Text::repeat_note)}</p>
        </section>
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

/// A bar for each effect, for what they do together, and for all of it.
fn effects(words: &PlannerSentences) -> Vec<Bar> {
    let Some(loyalty) = &words.plan.loyalty else { return Vec::new() };
    let named = |effect: &Effect| (words.text.figure(effect.figure).to_owned(), effect.alone);
    let mut all: Vec<_> = loyalty.effects.iter().map(named).collect_vec();
    if !all.is_empty() {
        all.push((words.text.together_row().to_owned(), loyalty.together));
        all.push((words.text.all_row().to_owned(), loyalty.joint));
    }
    from_zero(all, words.numbers)
}

fn group(title: Phrase, of: Figure) -> impl IntoView {
    let locale = Locale::here();
    view! {
        <Fold class="group" keep=true summary=move || locale.say(title)>
            <Section of />
        </Fold>
    }
}
