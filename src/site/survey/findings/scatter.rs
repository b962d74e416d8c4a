//! What the model predicts of each answer against what was stated.

use leptos::prelude::*;

use crate::model::CollectVec;
use crate::model::survey::{Agreement, Assessment};
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::axis::Axis;
use crate::ui::kit::chart::{AxisWords, Chart, Drawing, Key};

/// The picture with its key.
#[component]
pub fn Scatter(
    all: Agreement,
    /// The groups that said something, by position.
    filled: Vec<usize>,
) -> impl IntoView {
    let desk = Desk::here();
    let locale = desk.locale;
    desk.read(|assessment| {
        let axis = |name| AxisWords {
            name: locale.say(name),
            write: Box::new(move |amount| desk.money(amount)),
        };
        let lines =
            [("same", locale.say(Text::key_same)), ("fitted", locale.say(Text::key_fitted))];
        let groups = if filled.len() > 1 { &*filled } else { &[] };
        let groups = groups.iter().map(|at| (class(*at), desk.group(assessment.model(), *at)));
        let sample = (!assessment.dots().is_everything()).then(|| {
            let count = desk.count(assessment.dots().kept().len());
            let sentence = locale.fill(Text::sample_of, &[("count", &count)]);
            view! { <p class="help">{sentence}</p> }
        });
        view! {
            <div class="picture">
                <Chart
                    caption=locale.say(Text::scatter_caption)
                    drawing=drawing(assessment, &all, &filled)
                    across=axis(Text::axis_predicted)
                    upright=axis(Text::axis_stated)
                />
                <Key entries=lines.into_iter().chain(groups).collect_vec() />
                {sample}
            </div>
        }
    })
}

/// The class of a group, by its position.
fn class(at: usize) -> &'static str {
    match at % 6 {
        0 => "group-1",
        1 => "group-2",
        2 => "group-3",
        3 => "group-4",
        4 => "group-5",
        _ => "group-6",
    }
}

fn drawing(assessment: &Assessment, all: &Agreement, filled: &[usize]) -> Drawing {
    let dots = assessment.dots().kept();
    // One scale for both, so that what was predicted right lies on the diagonal.
    let axis = Axis::around(dots.iter().flat_map(|dot| [dot.predicted, dot.stated]));
    let scale = axis.scale();
    let (low, high) = (scale.low, scale.high);
    let mut drawing = Drawing::new(axis, axis).line("same", [(low, low), (high, high)]);
    for at in filled {
        let own = dots.iter().filter(|dot| dot.group == *at);
        drawing = drawing.dots(class(*at), own.map(|dot| (dot.predicted, dot.stated)));
    }
    if let (Some(slope), Some(intercept)) = (all.slope(), all.intercept()) {
        let ends = [low, high].map(|x| (x, intercept + slope * x));
        drawing = drawing.line("fitted", clipped(ends, (low, high)));
    }
    drawing
}

/// A straight line, as far as it stays between two heights.
fn clipped([(x0, y0), (x1, y1)]: [(f64, f64); 2], (low, high): (f64, f64)) -> [(f64, f64); 2] {
    let at = |y: f64| if y1 == y0 { x0 } else { x0 + (x1 - x0) * (y - y0) / (y1 - y0) };
    let within = |(x, y): (f64, f64)| {
        let kept = y.clamp(low, high);
        if kept == y { (x, y) } else { (at(kept), kept) }
    };
    [within((x0, y0)), within((x1, y1))]
}
