//! Means with their intervals beside each other on one scale, so that what overlaps is seen at a glance.

use leptos::prelude::*;

use crate::model::survey::Interval;
use crate::ui::kit::axis::Axis;
use crate::ui::kit::scale::{Scale, whole};

/// One mean.
pub struct Whisker {
    /// Whose.
    pub name: String,
    /// Where it lies, in words.
    pub said: String,
    /// The mean.
    pub mean: f64,
    /// Its interval, where there is one.
    pub ends: Option<Interval>,
    /// Its class.
    pub class: &'static str,
}

/// All of them under a caption.
#[component]
pub fn Whiskers(
    #[prop(into)] caption: String,
    all: Vec<Whisker>,
    /// Whether there is a line at nothing.
    #[prop(optional)]
    zero: bool,
    write: Box<dyn Fn(f64) -> String>,
) -> impl IntoView {
    let figures = all.iter().flat_map(|Whisker { mean, ends, .. }| {
        let ends = ends.map_or([*mean, *mean], |ends| [ends.low, ends.high]);
        [*mean].into_iter().chain(ends)
    });
    let scale = Axis::around(figures.chain(zero.then_some(0.0))).scale();
    let ends =
        [scale.low, scale.high].map(|end| view! { <span class="amount">{write(end)}</span> });
    view! {
        <figure class="whiskers">
            <figcaption>{caption}</figcaption>
            <ul>{all.into_iter().map(|one| row(one, scale, zero)).collect_view()}</ul>
            <p class="ends" aria-hidden="true">
                {ends.collect_view()}
            </p>
        </figure>
    }
}

fn row(one: Whisker, scale: Scale, zero: bool) -> impl IntoView {
    let place = |figure| whole(scale.share(figure).clamp(0.0, 1.0) * 1000.0);
    let zero = zero.then(|| ["M", &place(0.0), " 0V20"].concat());
    let reach = one.ends.map(|it| ["M", &*place(it.low), " 10H", &place(it.high)].concat());
    let dot = ["M", &place(one.mean), " 10h0"].concat();
    view! {
        <li class=["whisker ", one.class].concat()>
            <span class="whisker-name">{one.name}</span>
            <span class="amount">{one.said}</span>
            <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
                {zero.map(|line| view! { <path class="grid" d=line></path> })}
                {reach.map(|line| view! { <path class="reach" d=line></path> })}
                <path class="dots" d=dot></path>
            </svg>
        </li>
    }
}
