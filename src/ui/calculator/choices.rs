//! The picture of all choices: the offer, the alternatives, and doing nothing.

use super::how::how;
use crate::text::{Sentences, calculation};
use crate::ui::kit::view::View;
use crate::ui::old::Scene;
use crate::ui::old::bars::{bars, from_zero, picture};

/// The offer, each alternative and doing nothing, with what each leaves.
fn leaves(words: &Sentences) -> Vec<(String, f64)> {
    let mut all = vec![(words.name(&words.model.offer).to_owned(), words.results.offer.value)];
    for (at, worth) in &words.results.alternatives {
        let name = words.model.alternatives.get(*at).map(|offer| words.name(offer));
        all.push((name.unwrap_or_default().to_owned(), worth.value));
    }
    all.push((words.text.doing_nothing().to_owned(), 0.0));
    all
}

/// Every choice with what it leaves.
pub fn choices(scene: &Scene) -> View {
    let drawn = scene.clone();
    let rows = move || {
        let told = drawn.told();
        let words = told.words();
        from_zero(leaves(&words), &|value| words.numbers.signed_money(value))
    };
    picture("picture choices", scene.setting().text.choices()).child(bars(rows)).child(how(
        scene,
        scene.setting().text.choices(),
        calculation,
    ))
}
