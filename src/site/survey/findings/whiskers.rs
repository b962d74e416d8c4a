//! Means with their intervals beside each other on one scale, so that what overlaps is seen at a glance.

use super::chart::Axis;
use crate::document::digits;
use crate::ui::{View, el, svg};

/// One mean.
pub struct Whisker {
    /// Whose.
    pub name: String,
    /// Where it lies, in words.
    pub said: String,
    /// The mean.
    pub mean: f64,
    /// Its interval, where there is one.
    pub ends: Option<(f64, f64)>,
    /// Its class.
    pub class: &'static str,
}

/// All of them under a caption; `zero` draws a line at nothing.
pub fn whiskers(caption: &str, all: &[Whisker], zero: bool, write: &dyn Fn(f64) -> String) -> View {
    let figures = all.iter().flat_map(|one| {
        let (low, high) = one.ends.unwrap_or((one.mean, one.mean));
        [low, one.mean, high]
    });
    let axis = Axis::around(figures.chain(zero.then_some(0.0)));
    let reach = axis.high() - axis.low();
    let place = |figure: f64| {
        let share = ((figure - axis.low()) / reach).clamp(0.0, 1.0);
        digits((share * 1000.0).round() as usize)
    };
    let row = |one: &Whisker| {
        let mut drawing = svg("svg")
            .attr("viewBox", "0 0 1000 20")
            .attr("preserveAspectRatio", "none")
            .attr("aria-hidden", "true");
        if zero {
            let line = ["M", &place(0.0), " 0V20"].concat();
            drawing = drawing.child(svg("path").class("grid").attr("d", &line));
        }
        if let Some((low, high)) = one.ends {
            let line = ["M", &place(low), " 10H", &place(high)].concat();
            drawing = drawing.child(svg("path").class("reach").attr("d", &line));
        }
        let dot = ["M", &place(one.mean), " 10h0"].concat();
        drawing = drawing.child(svg("path").class("dots").attr("d", &dot));
        el("li")
            .class(&["whisker ", one.class].concat())
            .child(el("span").class("whisker-name").text(&one.name))
            .child(el("span").class("amount").text(&one.said))
            .child(drawing)
    };
    let ends = el("p").class("ends").attr("aria-hidden", "true").children(
        [axis.low(), axis.high()].map(|end| el("span").class("amount").text(&write(end))),
    );
    el("figure")
        .class("whiskers")
        .child(el("figcaption").text(caption))
        .child(el("ul").children(all.iter().map(row)))
        .child(ends)
}
