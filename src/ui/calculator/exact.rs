//! The figures on which the answer rests, with all their digits.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::text::{Shown, Text};
use crate::ui::Scene;
use crate::ui::kit::bars::Picture;

/// The value and the advantage.
#[component]
pub fn Exact() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let averages = scene.in_words(|words| words.averages().to_owned());
    view! {
        <Picture class="picture exact" caption=scene.locale().say(Text::exact)>
            <div class="figures">
                <Figure
                    name=scene.in_words(|words| words.value_name().to_owned())
                    amount=|shown| shown.offer.value
                />
                <Figure
                    name=scene.in_words(|words| words.advantage_name())
                    amount=|shown| shown.advantage
                />
            </div>
            <p class="help">{move || averages.get()}</p>
        </Picture>
    }
}

#[component]
fn Figure(name: Memo<String>, amount: fn(&Shown) -> f64) -> impl IntoView {
    let money = Scene::<Calculator>::here().at_rest().in_words(move |words| {
        let shown = words.exact();
        words.signed_money(amount(&shown), shown.step)
    });
    view! {
        <div class="figure">
            <span class="figure-name">{move || name.get()}</span>
            <strong part="figure">{move || money.get()}</strong>
        </div>
    }
}
