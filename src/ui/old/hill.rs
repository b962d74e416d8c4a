//! How often each outcome comes, as columns with marks between them.

use crate::document::digits;
use crate::ui::kit::view::{View, el, svg};

const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 100.0;

/// Columns of a hill, those for which `gains` holds apart from the others, with marks at shares of
/// its width, each with its class.
pub fn hill(heights: &[f64], gains: &dyn Fn(usize) -> bool, marks: &[(f64, &str)]) -> View {
    let tallest = heights.iter().copied().fold(0.0, f64::max);
    let width = WIDTH / heights.len().max(1) as f64;
    let (mut better, mut worse) = (String::new(), String::new());
    for (at, height) in heights.iter().enumerate() {
        let side = if gains(at) { &mut better } else { &mut worse };
        column(side, at as f64 * width, width - 1.0, HEIGHT * height / tallest);
    }
    let path = |class: &str, drawn: &str| svg("path").class(class).attr("d", drawn);
    let line = |(share, class): &(f64, &str)| {
        let mut line = String::new();
        if (0.0..=1.0).contains(share) {
            column(&mut line, (share * WIDTH - 1.0).max(0.0), 2.0, HEIGHT);
        }
        path(class, &line)
    };
    svg("svg")
        .attr("viewBox", "0 0 600 100")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .children([path("is-gain", &better), path("is-loss", &worse)])
        .children(marks.iter().map(line))
}

/// Adds a column to a path. Whole numbers are finer than a pixel, and short.
fn column(path: &mut String, x: f64, width: f64, height: f64) {
    let whole = |number: f64| digits(number.round() as usize);
    let steps = ["M", &whole(x), " 100V", &whole(HEIGHT - height), "h", &whole(width), "V100z"];
    path.push_str(&steps.concat());
}

/// What stands at the two ends of a hill.
pub fn ends(least: &str, greatest: &str) -> View {
    let end = |words: &str| el("span").class("amount").text(words);
    el("div").class("ends").children([end(least), end(greatest)])
}
