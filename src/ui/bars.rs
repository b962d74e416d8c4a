//! Bars: every picture of amounts is rows of the same kind, so that they are read at a glance.

use leptos::html::{li, span};
use leptos::prelude::*;
use leptos::svg::{rect, svg};

/// The length of the longest bar, in the picture's own units.
const WHOLE: f64 = 1000.0;

/// A stretch of a bar, as shares of the whole scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Its tone, a class of the style sheet.
    pub tone: &'static str,
}

/// Tones for the parts of one bar, from strong to faint.
pub const TONES: [&str; 6] = ["tone-1", "tone-2", "tone-3", "tone-4", "tone-5", "tone-6"];

/// Amounts laid end to end on a scale that ends at `scale`.
pub fn stacked(amounts: impl Iterator<Item = f64>, scale: f64) -> Vec<Stretch> {
    let share = |amount: f64| if scale > 0.0 { (amount / scale).clamp(0.0, 1.0) } else { 0.0 };
    let mut end = 0.0;
    let tones = TONES.into_iter().cycle();
    let stretch = |(amount, tone)| {
        let from = end;
        end += amount;
        Stretch { from: share(from), to: share(end), tone }
    };
    amounts.zip(tones).map(stretch).collect()
}

/// One bar with its name before and its amount behind.
pub fn bar(
    class: &'static str,
    name: Signal<String>,
    stretches: Signal<Vec<Stretch>>,
    amount: Signal<String>,
) -> impl IntoView {
    // The words beside it say the same, so the drawing itself is silent.
    let drawing = svg()
        .attr("viewBox", "0 0 1000 20")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(move || stretches.get().into_iter().map(draw).collect_view());
    li().class(class).child((
        span().class("bar-name").child(name),
        drawing,
        span().class("bar-amount").child(amount),
    ))
}

fn draw(stretch: Stretch) -> impl IntoView {
    let whole = |share: f64| (share * WHOLE) as i32;
    let (from, to) = (whole(stretch.from), whole(stretch.to));
    rect()
        .attr("class", stretch.tone)
        .attr("x", from.to_string())
        .attr("width", (to - from).max(0).to_string())
        .attr("height", "20")
}
