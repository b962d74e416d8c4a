//! The offer over the years: when it has paid for itself, and what each year brings. Nothing where everything comes
//! at the start.

use leptos::prelude::*;

use super::how::How;
use super::subject::Calculator;
use crate::model::CollectVec;
use crate::text::{Sentences, Text, YearsTable, payback_equations, so_far, years_table};
use crate::ui::Scene;
use crate::ui::kit::bars::{Bar, Bars, Picture, from_zero};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::table::{Row, Table};

/// The years, folded away at first.
#[component]
pub fn Years() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let locale = scene.locale();
    let recurs = scene.in_words(|words| words.results.years.is_some());
    move || {
        recurs.get().then(|| {
            view! {
                <Fold class="years" part="years" summary=move || locale.say(Text::years)>
                    <Over />
                </Fold>
            }
        })
    }
}

#[component]
fn Over() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let payback = scene.in_words(|words| words.payback());
    let help = scene.in_words(|words| words.years_help());
    let headings = scene.in_words(|words| years_table(words).headings);
    let rows = scene.in_words(|words| {
        let YearsTable { rows, .. } = years_table(words);
        let last = rows.len().saturating_sub(1);
        let row = |(at, cells)| Row { total: at == last, cells };
        rows.into_iter().enumerate().map(row).collect_vec()
    });
    view! {
        <p class="sentence">{move || payback.get()}</p>
        <Picture class="picture" caption=scene.locale().say(Text::column_cumulated)>
            <Bars bars=scene.in_words(bars) />
            <How caption=Text::years equations=payback_equations />
        </Picture>
        {move || view! { <Table headings=headings.get() amounts=1 rows=rows /> }}
        <p class="help">{move || help.get()}</p>
    }
}

/// Left of zero until it has paid for itself.
fn bars(words: &Sentences) -> Vec<Bar> {
    from_zero(so_far(words), words.numbers)
}
