//! A message in the widget's place, when there is nothing else to show.

use super::kit::view::{View, el};

/// What could not be done, and why.
pub fn message(title: &str, reasons: &[String]) -> View {
    el("div")
        .class("message")
        .attr("part", "message")
        .attr("role", "alert")
        .child(el("p").child(el("strong").text(title)))
        .child(el("ul").children(reasons.iter().map(|reason| el("li").text(reason))))
}
