//! What stands behind the result: the price, what else to know, and the calculation. It follows a slider at
//! rest, so that the result itself keeps up.

use leptos::prelude::*;

use super::compare::Compare;
use super::exact::Exact;
use super::how::{How, row};
use super::proposition::Proposition;
use super::sources::Sources;
use super::stages::Stages;
use super::subject::{Calculator, File};
use super::uncertainty::{Chance, Evidence, Tornado};
use super::years::Years;
use crate::model::CollectVec;
use crate::text::{Sentences, Text, calculation, ceiling};
use crate::ui::kit::bars::{Bar, Bars, Picture, stacked};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::leave::LeaveWays;
use crate::ui::kit::lines::Lines;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::sentence::in_pieces;
use crate::ui::kit::table::Table;
use crate::ui::{Leave, Scene};

const WAYS: &[(Leave<File>, Phrase)] = &[
    (Leave::Link, Text::copy_link),
    (Leave::Text, Text::copy_text),
    (Leave::Print, Text::print),
    (Leave::Answers, Text::save_answers),
    (Leave::File(File::Row), Text::save_row),
];

/// The insights.
#[component]
pub fn Insight() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let locale = scene.locale();
    view! {
        <section class="insight" part="insight">
            // On paper it stands open.
            <Fold class="behind" summary=move || locale.say(Text::behind)>
                <Exact />
                <Chance />
                <Tornado />
                <Price />
                <Evidence />
                <More />
            </Fold>
            <Compare />
            <Years />
            <Stages />
            <Proposition />
            <Fold
                class="calculation"
                part="calculation"
                summary=move || locale.say(Text::show_calculation)
            >
                <Steps />
            </Fold>
            <LeaveWays scene=scene ways=WAYS />
        </section>
    }
}

/// The highest price at which it pays, beside the price that is asked.
#[component]
fn Price() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let sentence = scene.in_words(|words| words.price());
    let decision = scene.in_words(|words| words.decision());
    view! {
        <Picture class="picture price" caption=scene.locale().say(Text::price_heading)>
            <Bars bars=scene.in_words(prices) />
            <p>{move || sentence.with(|words| in_pieces(words))}</p>
            <p>{move || decision.get()}</p>
            <How caption=Text::price_heading equations=ceiling />
        </Picture>
    }
}

fn prices(words: &Sentences) -> Vec<Bar> {
    let (asked, ceiling) = words.prices();
    let (step, ceiling) = (words.exact().step, ceiling.unwrap_or(0.0));
    let bar = |class, name: &str, amount: f64| Bar {
        class,
        name: name.to_owned(),
        amount: words.money(amount, step),
        stretches: stacked(&[amount], asked.max(ceiling)),
    };
    vec![
        bar("bar is-gain", words.text.ceiling(), ceiling),
        bar("bar is-cost", words.text.asked(), asked),
    ]
}

/// What else to know.
#[component]
fn More() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let belief = scene.in_words(|words| words.belief());
    view! {
        <Picture class="picture more" caption=scene.locale().say(Text::more)>
            <p>{move || belief.get()}</p>
            <Lines lines=scene.in_words(|words| words.more()) />
        </Picture>
    }
}

/// The whole calculation, step by step.
#[component]
fn Steps() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let headings = [Text::column_figure, Text::column_equation, Text::source, Text::column_result];
    let rows = scene.in_words(|words| calculation(words).into_iter().map(row).collect_vec());
    let averages = scene.in_words(|words| words.averages().to_owned());
    view! {
        <p>{scene.locale().say(Text::customer_value)}</p>
        <p class="help">{move || averages.get()}</p>
        <Table headings=scene.locale().all(&headings) amounts=3 rows=rows />
        <Sources />
    }
}
