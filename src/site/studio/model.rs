//! The model as a form: the languages of its texts, what is to be put right, and every field.

use leptos::prelude::untrack;

use super::desk::{Desk, id_of};
use super::field::record;
use super::typed::target;
use super::{js, root_of};
use crate::document::studio::{Control, MODEL, Measure, control_at};
use crate::document::{Fault, digits};
use crate::text::{LANGUAGE_NAMES, fault_sentence, fill, place_in_words};
use crate::ui::{View, el, set_property};

/// The form.
pub fn model(desk: &Desk) -> View {
    el("section")
        .class("model")
        .attr("id", "model")
        .attr("aria-labelledby", "model-title")
        .child(el("h2").attr("id", "model-title").text(desk.text().editor()))
        .child(problems(desk))
        .child(languages(desk))
        .child(record(desk, &MODEL, ""))
}

/// What is to be put right, each with the way to its field.
fn problems(desk: &Desk) -> View {
    let (title, rows, drawn) = (desk.clone(), desk.clone(), desk.clone());
    let (noticed, hidden) = (desk.clone(), desk.clone());
    let count = move |desk: &Desk| desk.bench().read(|now| now.checked.faults.len());
    el("div")
        .class("problems")
        .child(el("p").class("problems-title").attr("role", "status").live_text(
            move || match count(&title) {
                0 => title.text().in_order().to_owned(),
                count => fill(title.text().to_put_right(), &[("count", &digits(count))]),
            },
        ))
        .child(el("ul").live_children(
            move || rows.bench().read(|now| now.checked.faults.clone()),
            move |fault| el("li").child(problem(&drawn, fault)),
        ))
        .child(
            el("details")
                .live_attr("hidden", move || {
                    hidden.bench().read(|now| now.checked.notices.is_empty()).then(String::new)
                })
                .child(el("summary").text(desk.text().noticed()))
                .child(el("ul").live_lines(move || {
                    let notices = noticed.bench().read(|now| now.checked.notices.clone());
                    let say = |notice: &Fault| {
                        let numbers = noticed.numbers()?;
                        Some(fault_sentence(noticed.text(), numbers, notice))
                    };
                    notices.iter().filter_map(say).collect()
                })),
        )
}

fn problem(desk: &Desk, fault: &Fault) -> View {
    let (place, rule) = (fault.place.clone(), desk.sentence(fault, Measure::Plain));
    let (language, go) = (untrack(|| desk.bench().language()), desk.clone());
    let words =
        desk.bench().once().map(|now| place_in_words(desk.text(), &now.draft, &place, &language));
    let said =
        fill(desk.text().fault_at(), &[("place", &words.unwrap_or_default()), ("rule", &rule)]);
    el("button")
        .attr("type", "button")
        .class("problem")
        .on("click", move |event| {
            if let Some(tag) = tag_of(&place) {
                go.bench().set_language(tag);
            }
            if let Some(root) = root_of(&event) {
                js::go_to(&root, &place, &field_id(&place));
            }
        })
        .text(&said)
}

/// The field on the screen for a place: a likely amount is that of the amount, a text in some language
/// that of the words, a line of a list that of the list.
fn field_id(place: &str) -> String {
    let field = match place.rsplit_once('.') {
        Some((around, "likely")) => around,
        Some((around, _)) if tag_of(place).is_some() => around,
        _ if place.ends_with(']') => place.rsplit_once('[').map_or(place, |(list, _)| list),
        _ => place,
    };
    id_of(field)
}

/// The language that a place ends in, if it does.
fn tag_of(place: &str) -> Option<&str> {
    let (around, tag) = place.rsplit_once('.')?;
    matches!(control_at(around)?, Control::Words).then_some(tag)
}

/// In which language texts are read and written.
fn languages(desk: &Desk) -> View {
    let (read, drawn, chosen) = (desk.clone(), desk.clone(), desk.clone());
    let options = move || {
        let all = read.bench().languages();
        match all.is_empty() {
            true => vec![(String::new(), drawn.text().all_languages().to_owned())],
            false => all.into_iter().map(|tag| (tag.clone(), own_name(&tag))).collect(),
        }
    };
    let set = desk.clone();
    let select = super::choice::select(
        options,
        move || {
            let bench = chosen.bench();
            if bench.languages().is_empty() { String::new() } else { bench.language() }
        },
        move |tag| set.bench().set_language(tag),
    );
    el("div")
        .class("texts-in")
        .child(
            el("div")
                .class("entry")
                .child(el("label").attr("for", "texts-in").text(desk.text().texts_in()))
                .child(select.attr("id", "texts-in")),
        )
        .child(another(desk))
}

fn own_name(tag: &str) -> String {
    let known = LANGUAGE_NAMES.iter().find(|(known, _)| *known == tag);
    known.map_or(tag, |(_, name)| name).to_owned()
}

fn another(desk: &Desk) -> View {
    let text = desk.text();
    let set = desk.clone();
    let field = el("input")
        .attr("type", "text")
        .attr("id", "another")
        .attr("list", "another-list")
        .attr("autocomplete", "off")
        .attr("aria-describedby", "another-help")
        .attr("pattern", "[A-Za-z0-9\\-]{2,35}")
        .on("change", move |event| {
            let Some(tag) = target(&event) else { return };
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
            let tag = tag.trim();
            if (2..=35).contains(&tag.len()) && tag.chars().all(plain) {
                set.bench().add_language(tag);
                let field = event.target().map(wasm_bindgen::JsCast::unchecked_into);
                if let Some(field) = field {
                    set_property(&field, "value", &"".into());
                }
            }
        });
    let option = |(tag, name): &(&str, &str)| el("option").attr("value", tag).text(name);
    el("details")
        .class("another")
        .child(el("summary").text(text.add_language()))
        .child(field.attr("aria-label", text.add_language()))
        .child(
            el("datalist").attr("id", "another-list").children(LANGUAGE_NAMES.iter().map(option)),
        )
        .child(el("p").class("help").attr("id", "another-help").text(text.add_language_help()))
}
