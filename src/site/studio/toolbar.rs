//! The row of buttons over the work: back, forth, open, save, keep.

use super::desk::Desk;
use super::files;
use crate::ui::{View, el, set_property};

/// The buttons, and what is said about the last of them.
pub fn toolbar(desk: &Desk) -> View {
    let text = desk.text();
    let bench = desk.bench();
    let (undo, redo, read) = (bench.clone(), bench.clone(), bench.clone());
    let (can_undo, can_redo, saved) = (bench.clone(), bench.clone(), desk.clone());
    let close = bench.clone();
    let open = el("label")
        .class("button")
        .child(el("span").text(text.open_file()))
        .child(files::chooser(desk));
    let off = |can: bool| (!can).then(String::new);
    el("div")
        .class("toolbar")
        .attr("role", "group")
        .attr("aria-label", text.tools())
        .child(button(text.all_models()).on("click", move |_| close.close()))
        .child(
            button(text.undo())
                .live_attr("disabled", move || off(can_undo.read(|now| now.can_undo)))
                .on("click", move |_| undo.undo()),
        )
        .child(
            button(text.redo())
                .live_attr("disabled", move || off(can_redo.read(|now| now.can_redo)))
                .on("click", move |_| redo.redo()),
        )
        .child(open)
        .child(button(text.save()).on("click", move |_| files::save(&saved)))
        .child(keep(desk))
        .child(el("p").class("notice").attr("role", "status").live_text(move || read.notice()))
}

fn button(name: &str) -> View {
    el("button").attr("type", "button").text(name)
}

fn keep(desk: &Desk) -> View {
    let (read, set) = (desk.clone(), desk.clone());
    let field = el("input")
        .attr("type", "checkbox")
        .attr("id", "keep")
        .attr("aria-describedby", "keep-help")
        .live(
            move || read.bench().keeps(),
            |element, keeps| set_property(element, "checked", &(*keeps).into()),
        )
        .on("change", move |_| {
            let keeps = leptos::prelude::untrack(|| set.bench().keeps());
            set.bench().set_keeps(!keeps);
        });
    el("div")
        .class("keep")
        .child(el("label").child(field).child(el("span").text(desk.text().keep_here())))
        .child(el("p").class("help").attr("id", "keep-help").text(desk.text().keep_help()))
}
