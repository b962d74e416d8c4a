//! The equations behind one picture, folded away beneath it.

use crate::text::{Equation, Sentences, fill};
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::fold::unfold;

/// What a picture's figures come from, with the visitor's own numbers.
pub fn how(scene: &Scene, caption: &str, read: fn(&Sentences) -> Vec<Equation>) -> View {
    let title = fill(scene.setting().text.how(), &[("name", caption)]);
    let (part, open) = unfold("how", &title);
    let told = scene.clone();
    let equations = move || open.only(|| read(&told.told().words()));
    part.child(el("dl").live_children(equations, draw))
}

fn draw(equation: &Equation) -> View {
    el("div")
        .class(if equation.total { "is-total" } else { "" })
        .child(el("dt").text(&equation.figure))
        .child(
            el("dd")
                .child(el("span").text(&equation.equation))
                .child(el("span").class("source").text(&equation.source))
                .child(el("span").class("amount").text(&equation.result)),
        )
}
