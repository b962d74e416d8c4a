//! The curve below a slider: where the offer is the best choice, and where something else is.

use leptos::prelude::*;

use super::entry::Entry;
use super::subject::Calculator;
use crate::model::CollectVec;
use crate::model::calculator::{Curve, curve};
use crate::text::{Sentences, Text};
use crate::ui::Scene;
use crate::ui::kit::scale::{Scale, whole};

const WIDTH: f64 = 1000.0;
/// From the line in the middle to either edge.
const HEIGHT: f64 = 20.0;

/// The curve of an input, which follows it at rest, and in words where it turns.
#[component]
pub fn CurveOf(
    /// The input.
    entry: Entry,
    /// Whether its explanation is shown.
    explained: RwSignal<bool>,
) -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let drawn = scene.in_words(move |words| drawn(words, entry).unwrap_or_default());
    let paths = move || drawn.with(|drawn| drawn.paths.clone()).map(path).collect_view();
    view! {
        // The sentence below says the same.
        <svg class="curve" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
            {paths}
        </svg>
        <div class="turns">
            <p>{move || drawn.with(|drawn| drawn.words.clone())}</p>
            <button
                type="button"
                class="about"
                aria-label=entry.named(Text::about_of)
                aria-expanded=move || if explained.get() { "true" } else { "false" }
                on:click=move |_| explained.set(!explained.get_untracked())
            ></button>
        </div>
    }
}

/// Each path with its class, and the sentence.
#[derive(Clone, Default, PartialEq)]
struct Drawn {
    paths: [(&'static str, String); 4],
    words: String,
}

fn path((class, steps): (&'static str, String)) -> impl IntoView {
    view! { <path class=class d=steps></path> }
}

fn drawn(words: &Sentences, entry: Entry) -> Option<Drawn> {
    let (input, limits) = entry.field().with_value(|it| (it.input.clone(), it.quantity.limits));
    let curve = curve(words.model, words.answers, words.results, &input, &limits)?;
    let Curve { estimate, points, .. } = &curve;
    let across = Scale { low: points.first()?.0, high: points.last()?.0 };
    let x = |figure: f64| whole(across.share(figure).clamp(0.0, 1.0) * WIDTH);
    let most = points.iter().map(|(_, y)| y.abs()).fold(0.0, f64::max);
    let area = |sign: f64| {
        let point = |(figure, y): &(f64, f64)| {
            let up = if most > 0.0 { (y * sign).max(0.0) / most * sign } else { 0.0 };
            [x(*figure), whole(HEIGHT - up * HEIGHT)].join(" ")
        };
        ["M0 20L", &points.iter().map(point).collect_vec().join("L"), "V20z"].concat()
    };
    Some(Drawn {
        paths: [
            ("is-gain", area(1.0)),
            ("is-loss", area(-1.0)),
            ("axis", "M0 20H1000".to_owned()),
            ("mark", ["M", &x(estimate.likely()), " 0V40"].concat()),
        ],
        words: words.turns(&input, &curve, limits.step()),
    })
}
