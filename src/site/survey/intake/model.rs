//! Which model is held against customers' answers: a built-in one, or a file.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::Event;

use crate::model::CollectVec;
use crate::site::survey::chosen::Chosen;
use crate::site::survey::desk::Desk;
use crate::site::survey::study::{Notice, Study};
use crate::text::{Text, fault_sentence};
use crate::ui::kit::locale::Locale;
use crate::ui::kit::select::{Select, SelectOption};
use crate::web::convert::document_from_json;
use crate::web::files;

/// The part of the page.
#[component]
pub fn ModelSection() -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let notice =
        move || study.notice.with(|notice| notice.as_ref().map(|notice| told(locale, notice)));
    view! {
        <section id="model" aria-labelledby="model-title">
            <h2 id="model-title">{locale.say(Text::survey_model)}</h2>
            <p>{locale.say(Text::survey_model_help)}</p>
            <div class="row">
                <div>
                    <BuiltIn />
                </div>
                <label class="button">
                    <span>{locale.say(Text::open_model)}</span>
                    <input
                        type="file"
                        accept=".json,application/json"
                        class="file"
                        on:change=move |event| open(study, &event)
                    />
                </label>
            </div>
            <About />
            <p class="notice" role="status">
                {move || notice().unwrap_or_default()}
            </p>
        </section>
    }
}

fn open(study: Study, event: &Event) {
    for file in files::files_of(event) {
        let name = file.name();
        files::text_of(&file, move |text| {
            study.open(name, document_from_json(&text.unwrap_or_default()));
        });
    }
}

/// The word for a model of the analyst's own.
const OWN: &str = "";

/// The list of built-in models.
#[component]
fn BuiltIn() -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let options = Memo::new(move |_| {
        let own = SelectOption { value: OWN.to_owned(), name: locale.say(Text::own_model) };
        let built_in = study.built_in.get().into_iter().map(|(name, chosen)| SelectOption {
            value: name.to_owned(),
            name: locale.wording(&chosen.model.offer.name),
        });
        std::iter::once(own).chain(built_in).collect_vec()
    });
    let chosen = Memo::new(move |_| {
        let chosen = study.chosen.get();
        let is_it =
            |other: &Arc<Chosen>| chosen.as_ref().is_some_and(|chosen| Arc::ptr_eq(chosen, other));
        study.built_in.with(|all| {
            let found = all.iter().find(|(_, other)| is_it(other));
            found.map_or(OWN, |(name, _)| name).to_owned()
        })
    });
    let choose = move |name: String| {
        let mut all = study.built_in.get_untracked().into_iter();
        if let Some((_, chosen)) = all.find(|(other, _)| *other == name) {
            study.choose(chosen);
        }
    };
    view! {
        <div class="labelled">
            <label for="which-model">{locale.say(Text::which_model)}</label>
            <Select id="which-model" options=options chosen=chosen choose=choose />
        </div>
    }
}

/// What the model asks, in a sentence.
#[component]
fn About() -> impl IntoView {
    let desk = Desk::here();
    let about = move || {
        let chosen = desk.study.chosen.get()?;
        let model = &chosen.model;
        let places = [
            ("title", &*desk.locale.wording(&model.title)),
            ("elements", &*desk.count(model.offer.elements.len())),
            ("personas", &*desk.count(model.personas.len())),
            ("currency", &*model.currency),
        ];
        Some(desk.locale.fill(Text::model_about, &places))
    };
    view! { <p class="help">{move || about().unwrap_or_default()}</p> }
}

fn told(locale: Locale, notice: &Notice) -> String {
    match notice {
        Notice::NotLoaded => locale.say(Text::models_not_loaded),
        Notice::Cleared => locale.say(Text::answers_cleared),
        Notice::Accepted => locale.say(Text::model_saved),
        Notice::NotAModel(name, fault) => {
            let reason = locale.with(|text, numbers| fault_sentence(text, numbers, fault));
            locale.fill(Text::not_a_model, &[("name", name), ("reason", &reason)])
        }
    }
}
