//! The picture of all choices: the offer, the alternatives, and doing nothing.

use leptos::prelude::*;

use super::how::How;
use super::subject::Calculator;
use crate::text::{Sentences, Text, calculation};
use crate::ui::Scene;
use crate::ui::kit::bars::{Bars, Picture, from_zero};

/// Every choice with what it leaves.
#[component]
pub fn Choices() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let bars = scene.in_words(|words| from_zero(leaves(words), words.numbers));
    view! {
        <Picture class="picture choices" caption=scene.locale().say(Text::choices)>
            <Bars bars=bars />
            <How caption=Text::choices equations=calculation />
        </Picture>
    }
}

/// The offer, each alternative, and doing nothing where one may, with what each leaves.
fn leaves(words: &Sentences) -> Vec<(String, f64)> {
    let (shown, expected) = (words.exact(), &words.results.expected);
    let mut all = vec![(words.name(&words.model.offer).to_owned(), shown.offer.value)];
    for (at, sums) in &shown.alternatives {
        if let Some(offer) = words.model.alternatives.get(*at) {
            all.push((words.name(offer).to_owned(), sums.value));
        }
    }
    if !expected.comparison.must_choose {
        all.push((words.text.doing_nothing().to_owned(), 0.0));
    }
    all
}
