//! Bars: every picture of amounts is rows of the same kind, so that they are read at a glance.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use web_sys::Element;

use super::list::List;
use super::scale::{Scale, thousandths};
use crate::document::digits;
use crate::model::CollectVec;
use crate::text::Numbers;

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

    fn x(self) -> u16 {
        self.from
    }

    fn width(self) -> u16 {
        self.to.saturating_sub(self.from)
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
pub fn from_zero(all: Vec<(String, f64)>, numbers: &dyn Numbers) -> Vec<Bar> {
    let mut ends = vec![0.0];
    all.iter().for_each(|(_, value)| ends.push(*value));
    let scale = Scale::around(&ends);
    let most = scale.high;
    let bar = |(name, value): (String, f64)| Bar {
        class: if value > 0.0 && value == most { "bar is-best" } else { "bar is-other" },
        name,
        amount: numbers.signed_money(value),
        stretches: vec![Stretch::new(
            scale.share(value.min(0.0)),
            scale.share(value.max(0.0)),
            if value < 0.0 { "tone-loss" } else { "tone-1" },
        )],
    };
    all.into_iter().map(bar).collect_vec()
}

/// Bars. They keep their elements; only their amounts and stretches are written again.
#[component]
pub fn Bars(
    /// The bars.
    bars: Memo<Vec<Bar>>,
) -> impl IntoView {
    let list = NodeRef::<html::Ul>::new();
    let kinds = Memo::new(move |_| bars.with(|bars| bars.iter().map(kind).collect_vec()));
    let mut shown = bars.get_untracked();
    let draw = move |at, _| {
        let bar = bars.with_untracked(|bars| bars.get(at).cloned());
        bar.map(|bar| view! { <Row bar=bar /> }).into_any()
    };
    Effect::new(move |_| {
        let before = std::mem::replace(&mut shown, bars.get());
        let mut row = list.get().and_then(|list| list.first_element_child());
        for (before, bar) in before.iter().zip(&shown) {
            let Some(element) = row else { break };
            if before != bar {
                rewrite(&element, before, bar);
            }
            row = element.next_element_sibling();
        }
    });
    view! {
        <ul node_ref=list>
            <List items=kinds draw=Arc::new(draw) />
        </ul>
    }
}

/// A bar with nothing but what it keeps as long as it has its elements.
fn kind(bar: &Bar) -> Bar {
    let empty = |stretch: &Stretch| Stretch { from: 0, to: 0, ..*stretch };
    let stretches = bar.stretches.iter().map(empty).collect_vec();
    Bar { class: bar.class, name: bar.name.to_owned(), amount: String::new(), stretches }
}

#[component]
fn Row(bar: Bar) -> impl IntoView {
    let Bar { class, name, amount, stretches } = bar;
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
}

fn rect(stretch: Stretch) -> impl IntoView {
    view! { <rect class=stretch.tone x=stretch.x() width=stretch.width() height="20"></rect> }
}

/// Writes what has changed.
fn rewrite(row: &Element, before: &Bar, bar: &Bar) {
    let Some(amount) = row.last_element_child() else { return };
    if bar.amount != before.amount {
        amount.set_text_content(Some(&bar.amount));
    }
    let drawing = amount.previous_element_sibling();
    let mut rect = drawing.and_then(|drawing| drawing.first_element_child());
    for (before, stretch) in before.stretches.iter().zip(&bar.stretches) {
        let Some(element) = rect else { return };
        for (name, before, now) in
            [("x", before.x(), stretch.x()), ("width", before.width(), stretch.width())]
        {
            if before != now {
                // An attribute of this name is never refused.
                element.set_attribute(name, &digits(now.into())).ok();
            }
        }
        rect = element.next_element_sibling();
    }
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
