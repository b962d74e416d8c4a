//! Bars: every picture of amounts is rows of the same kind, so that they are read at a glance.

use crate::document::digits;
use crate::ui::kit::view::{View, el, svg};

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
const TONES: [&str; 6] = ["tone-1", "tone-2", "tone-3", "tone-4", "tone-5", "tone-6"];

/// The tone of a part, by its position.
pub fn tone(position: usize) -> &'static str {
    TONES.into_iter().cycle().nth(position).unwrap_or_default()
}

/// Amounts laid end to end on a scale that ends at `scale`.
pub fn stacked(amounts: &[f64], scale: f64) -> Vec<Stretch> {
    let share = |amount: f64| if scale > 0.0 { (amount / scale).clamp(0.0, 1.0) } else { 0.0 };
    let mut end = 0.0;
    let mut stretches = Vec::new();
    for (position, amount) in amounts.iter().enumerate() {
        let from = share(end);
        end += amount;
        stretches.push(Stretch { from, to: share(end), tone: tone(position) });
    }
    stretches
}

/// One bar with its name before and its amount behind, each as it is when it is read.
#[derive(PartialEq)]
pub struct Bar {
    /// Its classes.
    pub class: &'static str,
    /// What it stands for.
    pub name: String,
    /// How much that is.
    pub amount: String,
    /// How it is drawn.
    pub stretches: Vec<Stretch>,
}

/// Bars that follow what they read.
pub fn bars(read: impl Fn() -> Vec<Bar> + 'static) -> View {
    following(Box::new(read))
}

// One copy for all pictures.
fn following(read: Box<dyn Fn() -> Vec<Bar>>) -> View {
    el("ul").live_children(read, draw)
}

/// Bars to the right for gains and to the left for losses, all on one scale.
pub fn from_zero(all: Vec<(String, f64)>, write: &dyn Fn(f64) -> String) -> Vec<Bar> {
    let least = all.iter().map(|(_, value)| *value).fold(0.0, f64::min);
    let most = all.iter().map(|(_, value)| *value).fold(0.0, f64::max);
    let share = |x: f64| if most > least { (x - least) / (most - least) } else { 0.0 };
    let bar = |(name, value): (String, f64)| Bar {
        class: if value > 0.0 && value == most { "bar is-best" } else { "bar is-other" },
        name,
        amount: write(value),
        stretches: vec![Stretch {
            from: share(value.min(0.0)),
            to: share(value.max(0.0)),
            tone: if value < 0.0 { "tone-loss" } else { "tone-1" },
        }],
    };
    all.into_iter().map(bar).collect()
}

fn draw(bar: &Bar) -> View {
    // The words beside it say the same, so the drawing itself is silent.
    let drawing = svg("svg")
        .attr("viewBox", "0 0 1000 20")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .children(bar.stretches.iter().map(rect));
    el("li")
        .class(bar.class)
        .child(el("span").class("bar-name").text(&bar.name))
        .child(drawing)
        .child(el("span").class("bar-amount").text(&bar.amount))
}

// Whole thousandths are finer than a pixel, and whole numbers are short to write.
fn rect(stretch: &Stretch) -> View {
    let thousandths = |share: f64| (share * 1000.0) as usize;
    let (from, to) = (thousandths(stretch.from), thousandths(stretch.to));
    svg("rect")
        .class(stretch.tone)
        .attr("x", &digits(from))
        .attr("width", &digits(to - from))
        .attr("height", "20")
}

/// A picture under its caption.
pub fn picture(class: &str, caption: &str) -> View {
    el("figure").class(class).child(el("figcaption").text(caption))
}
