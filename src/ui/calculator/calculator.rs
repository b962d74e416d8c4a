//! The calculator as a whole.

use super::header::header;
use super::inputs::inputs;
use super::insight::insight;
use super::result::result;
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::announcement::announcement;

/// The calculator.
pub fn calculator(scene: &Scene) -> View {
    let said = scene.clone();
    el("div")
        .class("calculator")
        .child(header(scene))
        .child(el("div").class("columns").child(result(scene)).child(inputs(scene)))
        .child(insight(scene))
        .child(announcement(Box::new(move || said.told().words().result())))
}
