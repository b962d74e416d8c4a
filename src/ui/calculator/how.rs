//! The equations behind one picture, folded away beneath it.

use std::sync::Arc;

use leptos::prelude::*;

use super::subject::Calculator;
use crate::model::CollectVec;
use crate::text::{Equation, Sentences, Text};
use crate::ui::Scene;
use crate::ui::kit::fold::Fold;
use crate::ui::kit::list::List;
use crate::ui::kit::locale::{Locale, Phrase};
use crate::ui::kit::table::Row;

/// Which equations stand behind a picture.
type Equations = fn(&Sentences) -> Vec<Equation>;

/// What a picture's figures come from, with the visitor's own numbers.
#[component]
pub fn How(
    /// The caption of the picture.
    caption: Phrase,
    /// Its equations.
    equations: Equations,
) -> impl IntoView {
    let locale = Locale::here();
    let title = move || locale.fill(Text::how, &[("name", &locale.say(caption))]);
    view! {
        <Fold class="how" summary=title>
            <EquationList equations=equations />
        </Fold>
    }
}

/// An equation as a row.
pub fn row(Equation { figure, equation, source, result, total }: Equation) -> Row {
    Row { total, cells: vec![figure, equation, source, result] }
}

#[component]
fn EquationList(equations: Equations) -> impl IntoView {
    let rows = Scene::<Calculator>::here()
        .at_rest()
        .in_words(move |words| equations(words).into_iter().map(row).collect_vec());
    let draw = |_, Row { total, cells }: Row| {
        let mut cells = cells.into_iter();
        let mut cell = || cells.next();
        view! {
            <div class=total.then_some("is-total")>
                <dt>{cell()}</dt>
                <dd>
                    <span>{cell()}</span>
                    <span class="source">{cell()}</span>
                    <span class="amount">{cell()}</span>
                </dd>
            </div>
        }
        .into_any()
    };
    view! {
        <dl>
            <List items=rows draw=Arc::new(draw) />
        </dl>
    }
}
