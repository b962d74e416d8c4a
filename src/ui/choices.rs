//! The picture of all choices: the offer, the alternatives, and doing nothing.

use super::Scene;
use super::bars::{Bar, Stretch, bars, picture};
use super::view::View;
use crate::text::Sentences;

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
        let all = leaves(&words);
        let least = all.iter().map(|(_, value)| *value).fold(0.0, f64::min);
        let most = all.iter().map(|(_, value)| *value).fold(0.0, f64::max);
        // From zero to the right for a gain, to the left for a loss, all on one scale.
        let share = |x: f64| if most > least { (x - least) / (most - least) } else { 0.0 };
        let bar = |(name, value): (String, f64)| Bar {
            class: if value == most { "bar is-best" } else { "bar is-other" },
            name,
            amount: words.numbers.signed_money(value),
            stretches: vec![Stretch {
                from: share(value.min(0.0)),
                to: share(value.max(0.0)),
                tone: if value < 0.0 { "tone-loss" } else { "tone-1" },
            }],
        };
        all.into_iter().map(bar).collect()
    };
    picture("picture choices", scene.setting().text.choices()).child(bars(rows))
}
