//! The real element, beside the work, with the last draft that was in order.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::leptos_dom::helpers::set_timeout;
use web_sys::Element;

use super::choice::select;
use super::desk::Desk;
use super::js;
use crate::document::Value;
use crate::document::studio::{Kind, Theme};
use crate::text::LANGUAGE_NAMES;
use crate::ui::{View, el, set_attribute, set_property};
use crate::web::convert::js_from_document;

/// How long the hands must rest before the preview follows.
const REST: Duration = Duration::from_millis(200);

/// The preview under its title.
pub fn preview(desk: &Desk) -> View {
    let text = desk.text();
    let (stale, read, drawn) = (desk.clone(), desk.clone(), desk.clone());
    el("section")
        .class("preview")
        .attr("id", "preview")
        .attr("aria-labelledby", "preview-title")
        .child(el("h2").attr("id", "preview-title").text(text.preview()))
        .child(el("p").class("help").text(text.preview_help()))
        .child(which(desk))
        .child(el("p").class("stale").attr("role", "status").live_text(move || {
            let (faults, any) =
                stale.bench().read(|now| (!now.checked.faults.is_empty(), now.sound.is_some()));
            match (faults, any) {
                (true, true) => stale.text().preview_stale().to_owned(),
                (true, false) => stale.text().preview_none().to_owned(),
                _ => String::new(),
            }
        }))
        .child(
            el("div")
                .class("stage")
                .live_children(move || vec![kind(&read)], move |kind| element(&drawn, *kind)),
        )
        .child(el("script").attr("type", "module").attr("src", "worthwhile.js"))
}

/// The element that is shown: only a model with a planner has one.
fn kind(desk: &Desk) -> Kind {
    let has_planner = desk.bench().read(|now| now.draft.at("planner").is_some());
    if has_planner { desk.bench().wanted().kind } else { Kind::Calculator }
}

fn which(desk: &Desk) -> View {
    let text = desk.text();
    let names = [
        (Kind::Calculator.tag(), text.calculator()),
        (Kind::Planner.tag(), text.planner_element()),
    ];
    let names = names.map(|(tag, name)| (tag.to_owned(), name.to_owned()));
    let (read, set, hidden) = (desk.clone(), desk.clone(), desk.clone());
    let select = select(
        move || names.to_vec(),
        move || kind(&read).tag().to_owned(),
        move |tag| {
            let kind = Kind::EACH.into_iter().find(|kind| kind.tag() == tag);
            set.bench().want(|wanted| wanted.kind = kind.unwrap_or_default());
        },
    );
    el("div")
        .class("entry")
        .live_attr("hidden", move || {
            let none = hidden.bench().read(|now| now.draft.at("planner").is_none());
            none.then(String::new)
        })
        .child(el("label").attr("for", "which").text(text.which_element()))
        .child(select.attr("id", "which"))
}

/// What the element is given.
struct Given {
    sound: Option<Rc<Value>>,
    language: String,
    theme: Theme,
}

impl PartialEq for Given {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.sound, &other.sound) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        same && self.language == other.language && self.theme == other.theme
    }
}

fn element(desk: &Desk, kind: Kind) -> View {
    let read = desk.clone();
    let turn = Rc::new(Cell::new(0_u32));
    el(kind.tag()).attr("loading", "eager").live(
        move || Given {
            sound: read.bench().now().and_then(|now| now.sound.clone()),
            language: shown_language(&read),
            theme: read.bench().wanted().theme,
        },
        move |element, given| {
            set_attribute(element, "lang", &given.language);
            look(element, &given.theme);
            let Some(sound) = given.sound.clone() else { return };
            let mine = turn.get().wrapping_add(1);
            turn.set(mine);
            let (turn, element) = (turn.clone(), element.clone());
            let show = move || {
                if turn.get() == mine {
                    set_property(&element, "model", &js_from_document(&sound));
                }
            };
            if mine == 1 { show() } else { set_timeout(show, REST) }
        },
    )
}

/// The language of the texts where the elements speak it, else that of the page.
pub fn shown_language(desk: &Desk) -> String {
    let language = desk.bench().language();
    let known = LANGUAGE_NAMES.iter().any(|(tag, _)| *tag == language);
    if known { language } else { desk.tag().to_owned() }
}

fn look(element: &Element, theme: &Theme) {
    match theme.attribute() {
        Some(mode) => set_attribute(element, "theme", mode),
        None => drop(element.remove_attribute("theme")),
    }
    js::set_properties(element, &theme.properties());
}
