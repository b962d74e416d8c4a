//! Which model is held against customers' answers: a built-in one, or a file.

use crate::site::files::document_from_json;
use crate::site::survey::desk::Desk;
use crate::site::survey::fields::{labelled, select};
use crate::site::survey::js;
use crate::site::survey::study::Notice;
use crate::text::{fault_sentence, fill};
use crate::ui::{View, el};

/// The built-in models, that first with which an analyst begins.
pub const BUILT_IN: [&str; 11] = [
    "car-wash",
    "car-repair",
    "dental-care",
    "e-commerce",
    "mobile-plan",
    "pizza-delivery",
    "reporting-software",
    "snow-clearing",
    "taxi",
    "caterpillar",
    "can-of-stew",
];

/// The part of the page.
pub fn model(desk: &Desk) -> View {
    let text = desk.text();
    let (listed, opened, told) = (desk.clone(), desk.clone(), desk.clone());
    let choice = el("div").live_children(
        move || vec![listed.study().built_in().iter().map(|(name, _)| *name).collect::<Vec<_>>()],
        {
            let desk = desk.clone();
            move |_| built_in(&desk)
        },
    );
    let file = el("input")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .class("file")
        .on("change", move |event| {
            for file in js::files_of(&event) {
                let desk = opened.clone();
                let name = file.name();
                js::text_of(&file, move |text| {
                    desk.study().open(&name, document_from_json(&text.unwrap_or_default()));
                });
            }
        });
    let open = el("label").class("button").child(el("span").text(text.open_model())).child(file);
    el("section")
        .attr("id", "model")
        .attr("aria-labelledby", "model-title")
        .child(el("h2").attr("id", "model-title").text(text.survey_model()))
        .child(el("p").text(text.survey_model_help()))
        .child(el("div").class("row").child(choice).child(open))
        .child(about(desk))
        .child(el("p").class("notice").attr("role", "status").live_text(move || said(&told)))
}

fn built_in(desk: &Desk) -> View {
    let all = leptos::prelude::untrack(|| desk.study().built_in());
    let own = (OWN.to_owned(), desk.text().own_model().to_owned());
    let options = all.iter().map(|(name, chosen)| {
        ((*name).to_owned(), chosen.model.offer.name.in_language(desk.tag()).to_owned())
    });
    let options: Vec<_> = std::iter::once(own).chain(options).collect();
    let (read, set) = (desk.clone(), desk.clone());
    let chosen = move || {
        let chosen = read.study().chosen();
        let all = read.study().built_in();
        let is_it = |other: &std::rc::Rc<_>| {
            chosen.as_ref().is_some_and(|it| std::rc::Rc::ptr_eq(it, other))
        };
        let found = all.iter().find(|(_, other)| is_it(other));
        found.map_or(OWN, |(name, _)| name).to_owned()
    };
    let choose = move |name: &str| {
        let all = leptos::prelude::untrack(|| set.study().built_in());
        if let Some((_, chosen)) = all.into_iter().find(|(other, _)| *other == name) {
            set.study().choose(chosen);
        }
    };
    labelled("which-model", desk.text().which_model(), select(&options, chosen, choose))
}

/// The word for a model of the analyst's own.
const OWN: &str = "";

/// What the model asks, in a sentence.
fn about(desk: &Desk) -> View {
    let read = desk.clone();
    el("p").class("help").live_text(move || {
        let Some(chosen) = read.study().chosen() else { return String::new() };
        let model = &chosen.model;
        fill(
            read.text().model_about(),
            &[
                ("title", model.title.in_language(read.tag())),
                ("elements", &read.count(model.offer.elements.len())),
                ("personas", &read.count(model.personas.len())),
                ("currency", &model.currency),
            ],
        )
    })
}

fn said(desk: &Desk) -> String {
    let text = desk.text();
    match desk.study().notice() {
        None => String::new(),
        Some(Notice::NotLoaded) => text.models_not_loaded().to_owned(),
        Some(Notice::Cleared) => text.answers_cleared().to_owned(),
        Some(Notice::Accepted) => text.model_saved().to_owned(),
        Some(Notice::NotAModel(name, fault)) => {
            let numbers = desk.numbers();
            let reason = numbers.map(|numbers| fault_sentence(text, &*numbers, &fault));
            fill(text.not_a_model(), &[("name", &name), ("reason", &reason.unwrap_or_default())])
        }
    }
}
