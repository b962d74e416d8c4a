//! The equations behind one picture, folded away beneath it.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::text::{Equation, Sentences, Text};
use crate::ui::Scene;
use crate::ui::kit::fold::Fold;
use crate::ui::kit::locale::{Locale, Phrase};
use crate::ui::kit::table::numbered;

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

#[component]
fn EquationList(equations: Equations) -> impl IntoView {
    let equations = Scene::<Calculator>::here().in_words(equations);
    let draw = |(_, Equation { figure, equation, source, result, total }): (usize, Equation)| {
        view! {
            <div class=total.then_some("is-total")>
                <dt>{figure}</dt>
                <dd>
                    <span>{equation}</span>
                    <span class="source">{source}</span>
                    <span class="amount">{result}</span>
                </dd>
            </div>
        }
    };
    view! {
        <dl>
            <For each=move || numbered(equations.get()) key=Clone::clone children=draw />
        </dl>
    }
}
