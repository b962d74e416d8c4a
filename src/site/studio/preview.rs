//! The real element, beside the work, with the last draft that was in order.

use std::sync::Arc;
use std::time::Duration;

use leptos::html;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use web_sys::Element;

use super::bench::Bench;
use super::choice::option;
use crate::document::Value;
use crate::document::Words;
use crate::document::studio::{Attribute, Chosen, Kind, Theme};
use crate::text::{LANGUAGE_NAMES, Text};
use crate::ui::kit::dom::set_property;
use crate::ui::kit::locale::Locale;
use crate::ui::kit::select::Select;
use crate::web::convert::js_from_document;
use crate::web::page::set_properties;

/// How long the hands must rest before the preview follows.
const REST: Duration = Duration::from_millis(200);

/// What defines the elements. A script would not run if it were literal: `view!` makes literal parts from
/// text.
const LOADER: &str = "worthwhile.js";

/// The preview under its title.
#[component]
pub fn Preview() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let has_planner = bench.memo(|now| now.draft().at("planner").is_some());
    // Only a model with a planner has one.
    let kind = Memo::new(move |_| match has_planner.get() {
        true => bench.wanted(|wanted| wanted.kind),
        false => Kind::Calculator,
    });
    let state = bench.memo(|now| (!now.checked.faults.is_empty(), now.sound.is_some()));
    let stale = move || match state.get() {
        (true, true) => locale.say(Text::preview_stale),
        (true, false) => locale.say(Text::preview_none),
        _ => String::new(),
    };
    view! {
        <section class="preview" id="preview" aria-labelledby="preview-title">
            <h2 id="preview-title">{locale.say(Text::preview)}</h2>
            <p class="help">{locale.say(Text::preview_help)}</p>
            <Which kind=kind has_planner=has_planner />
            <p class="stale" role="status">
                {stale}
            </p>
            <Stage kind=kind />
            <script type="module" src=LOADER></script>
        </section>
    }
}

/// Which element is shown.
#[component]
fn Which(kind: Memo<Kind>, has_planner: Memo<bool>) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let options = Memo::new(move |_| {
        let name = |kind| match kind {
            Kind::Calculator => locale.say(Text::calculator),
            Kind::Planner => locale.say(Text::planner_element),
        };
        Kind::EACH.map(|kind| option(kind.tag(), name(kind))).to_vec()
    });
    let chosen = Memo::new(move |_| kind.get().tag().to_owned());
    let choose = move |tag: String| {
        if let Some(kind) = Kind::EACH.into_iter().find(|kind| kind.tag() == tag) {
            bench.want(|wanted| wanted.kind = kind);
        }
    };
    view! {
        <div class="entry" hidden=move || !has_planner.get()>
            <label for="which">{locale.say(Text::which_element)}</label>
            <Select id="which" options=options chosen=chosen choose=choose />
        </div>
    }
}

/// What the element is given.
#[derive(Clone)]
struct Given {
    sound: Option<Arc<Value>>,
    language: String,
    chosen: Chosen,
    theme: Theme,
}

impl PartialEq for Given {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.sound, &other.sound) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        let looks_same = self.language == other.language && self.theme == other.theme;
        same && looks_same && self.chosen == other.chosen
    }
}

/// The element. It is not a part of this view but a page's own, as it is on the author's page.
#[component]
fn Stage(kind: Memo<Kind>) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let stage = NodeRef::<html::Div>::new();
    let given = Memo::new(move |_| Given {
        sound: bench.read(|now| now.sound.clone()),
        language: shown_language(bench, locale),
        chosen: bench.wanted(|wanted| wanted.chosen.clone()),
        theme: bench.wanted(|wanted| wanted.theme.clone()),
    });
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let call_off = move || {
        if let Some(timeout) = waiting.try_update_value(Option::take).flatten() {
            timeout.clear();
        }
    };
    Effect::new(move |before: Option<Option<(Kind, Element)>>| {
        let (stage, kind, given) = (stage.get()?, kind.get(), given.get());
        call_off();
        let before = before.flatten().filter(|(shown, _)| *shown == kind);
        let is_new = before.is_none();
        let element = match before {
            Some((_, element)) => element,
            None => made(kind)?,
        };
        look(&element, &given);
        if let Some(sound) = given.sound {
            let shown = element.clone();
            let show = move || set_property(&shown, "model", js_from_document(&sound));
            match is_new {
                true => show(),
                false => waiting.set_value(set_timeout_with_handle(show, REST).ok()),
            }
        }
        if is_new {
            stage.replace_children_with_node_1(&element);
        }
        Some((kind, element))
    });
    on_cleanup(call_off);
    view! { <div class="stage" node_ref=stage></div> }
}

fn made(kind: Kind) -> Option<Element> {
    let element = document().create_element(kind.tag()).ok()?;
    element.set_attribute("loading", "eager").ok()?;
    Some(element)
}

fn look(element: &Element, given: &Given) {
    // A document accepts these names.
    element.set_attribute("lang", &given.language).ok();
    let said = [
        (Attribute::Theme, given.theme.attribute()),
        (Attribute::Persona, given.chosen.get(Attribute::Persona)),
        (Attribute::Currency, given.chosen.get(Attribute::Currency)),
    ];
    for (attribute, value) in said {
        match value {
            Some(value) => element.set_attribute(attribute.name(), value),
            None => element.remove_attribute(attribute.name()),
        }
        .ok();
    }
    set_properties(element, &given.theme.properties());
}

/// The language of the texts where the elements speak it, else that of the page; tracked.
pub fn shown_language(bench: Bench, locale: Locale) -> String {
    let language = bench.language();
    let known = LANGUAGE_NAMES.iter().any(|(tag, _)| *tag == language);
    if known { language } else { locale.tag() }
}
