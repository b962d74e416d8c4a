//! How often each outcome comes, as columns with marks between them.

use leptos::prelude::*;

use super::scale::whole;

const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 100.0;

/// What a hill is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct HillShape {
    /// The height of each column.
    pub heights: Vec<f64>,
    /// For each column, whether it stands for a gain.
    pub gains: Vec<bool>,
    /// Marks at shares of the width, each with its class; those outside are not drawn.
    pub marks: Vec<(f64, &'static str)>,
}

/// A hill, with what stands at its two ends.
#[component]
pub fn Hill(
    /// What it is drawn from.
    shape: HillShape,
    /// What stands at its two ends, where nothing else says it.
    #[prop(optional)]
    ends: Option<[String; 2]>,
) -> impl IntoView {
    let tallest = shape.heights.iter().copied().fold(0.0, f64::max);
    let width = WIDTH / shape.heights.len().max(1) as f64;
    let columns = |gain: bool| {
        let all = shape.heights.iter().zip(&shape.gains).enumerate();
        let of_kind = all.filter(move |(_, (_, gains))| **gains == gain);
        let column = |(at, (height, _)): (usize, (&f64, &bool))| {
            column(at as f64 * width, width - 1.0, HEIGHT * height / tallest)
        };
        of_kind.map(column).collect::<String>()
    };
    let mark = |(share, class): (f64, &'static str)| {
        let inside = (0.0..=1.0).contains(&share);
        let line = inside.then(|| column((share * WIDTH - 1.0).max(0.0), 2.0, HEIGHT));
        view! { <path class=class d=line></path> }
    };
    let (gains, losses) = (columns(true), columns(false));
    view! {
        <svg viewBox="0 0 600 100" preserveAspectRatio="none" aria-hidden="true">
            <path class="is-gain" d=gains></path>
            <path class="is-loss" d=losses></path>
            {shape.marks.into_iter().map(mark).collect_view()}
        </svg>
        {ends.map(|ends| {
            let end = |end| view! { <span class="amount">{end}</span> };
            view! { <div class="ends">{ends.map(end).into_iter().collect_view()}</div> }
        })}
    }
}

/// A column as steps of a path.
fn column(x: f64, width: f64, height: f64) -> String {
    ["M", &whole(x), " 100V", &whole(HEIGHT - height), "h", &whole(width), "V100z"].concat()
}
