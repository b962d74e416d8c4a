//! Bars: every picture of amounts is rows of the same kind, so that they are read at a glance.

use std::sync::Arc;

use leptos::prelude::*;

use super::list::List;
use super::scale::{Scale, thousandths};

/// A stretch of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stretch {
    // In thousandths of the whole scale, finer than a pixel.
    from: u16,
    to: u16,
    tone: &'static str,
}

impl Stretch {
    /// A stretch between two shares of the whole scale; its tone is a class of the style sheet.
    pub fn new(from: f64, to: f64, tone: &'static str) -> Self {
        Self { from: thousandths(from), to: thousandths(to), tone }
    }
}

/// The tone of a part of a bar, by its position: from strong to faint, and again.
pub fn tone(position: usize) -> &'static str {
    match position % 6 {
        0 => "tone-1",
        1 => "tone-2",
        2 => "tone-3",
        3 => "tone-4",
        4 => "tone-5",
        _ => "tone-6",
    }
}

/// Amounts laid end to end on a scale that ends at `end`.
pub fn stacked(amounts: &[f64], end: f64) -> Vec<Stretch> {
    let share = |amount: f64| if end > 0.0 { (amount / end).clamp(0.0, 1.0) } else { 0.0 };
    let mut sum = 0.0;
    let mut stretches = Vec::new();
    for (position, amount) in amounts.iter().enumerate() {
        let from = share(sum);
        sum += amount;
        stretches.push(Stretch::new(from, share(sum), tone(position)));
    }
    stretches
}

/// One bar with its name before and its amount behind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

/// Bars to the right for gains and to the left for losses, all on one scale.
pub fn from_zero(all: Vec<(String, f64)>, write: impl Fn(f64) -> String) -> Vec<Bar> {
    let scale = Scale::around(all.iter().map(|(_, value)| *value).chain([0.0]));
    let most = scale.high;
    let bar = |(name, value): (String, f64)| Bar {
        class: if value > 0.0 && value == most { "bar is-best" } else { "bar is-other" },
        name,
        amount: write(value),
        stretches: vec![Stretch::new(
            scale.share(value.min(0.0)),
            scale.share(value.max(0.0)),
            if value < 0.0 { "tone-loss" } else { "tone-1" },
        )],
    };
    all.into_iter().map(bar).collect()
}

/// Bars. Those that stay the same keep their elements.
#[component]
pub fn Bars(
    /// The bars.
    bars: Memo<Vec<Bar>>,
) -> impl IntoView {
    let bar = |_, Bar { class, name, amount, stretches }: Bar| {
        view! {
            <li class=class>
                <span class="bar-name">{name}</span>
                // The words beside it say the same, so the drawing itself is silent.
                <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
                    {stretches.into_iter().map(rect).collect_view()}
                </svg>
                <span class="bar-amount">{amount}</span>
            </li>
        }
        .into_any()
    };
    view! {
        <ul>
            <List items=bars draw=Arc::new(bar) />
        </ul>
    }
}

fn rect(Stretch { from, to, tone }: Stretch) -> impl IntoView {
    let (x, width) = (i32::from(from), i32::from(to.saturating_sub(from)));
    view! { <rect class=tone x=x width=width height="20"></rect> }
}

/// A picture under its caption.
#[component]
pub fn Picture(
    /// Its classes.
    class: &'static str,
    /// Its caption.
    #[prop(into)]
    caption: String,
    /// What is drawn.
    children: Children,
) -> impl IntoView {
    view! {
        <figure class=class>
            <figcaption>{caption}</figcaption>
            {children()}
        </figure>
    }
}
