//! What can be done with an item of a list as a whole, by keyboard too.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::bench::Bench;
use super::go::go_to;
use super::place::{Place, id_of};
use crate::document::studio::item_of;
use crate::text::{Text, fill};
use crate::ui::kit::dom::set_property;
use crate::ui::kit::locale::{Locale, Phrase};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
    Copy,
    Drop,
}

const WAYS: [(&str, Phrase, Way); 4] = [
    ("up", Text::move_up, Way::Up),
    ("down", Text::move_down, Way::Down),
    ("copy", Text::copy_item, Way::Copy),
    ("drop", Text::remove, Way::Drop),
];

impl Way {
    /// Goes it; the answer is the place to look at next.
    fn go(self, bench: Bench, list: &str, at: usize) -> Option<String> {
        let mut to = Some(item_of(list, at));
        bench.change(None, |draft| match self {
            Self::Up => {
                draft.shift(list, at, at - 1);
                to = Some(item_of(list, at - 1));
            }
            Self::Down => {
                draft.shift(list, at, at + 1);
                to = Some(item_of(list, at + 1));
            }
            Self::Copy => to = draft.duplicate(list, at),
            Self::Drop => {
                draft.remove(list, at);
                to = None;
            }
        });
        to
    }
}

/// A button for each way, by the name of the item.
#[component]
pub fn Ways(list: Place, at: usize, name: Memo<String>) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let last = Memo::new(move |_| bench.count(list) == at + 1);
    let button = move |(class, phrase, way): (&'static str, Phrase, Way)| {
        let is_stuck = move || match way {
            Way::Up => at == 0,
            Way::Down => last.get(),
            Way::Copy | Way::Drop => false,
        };
        let phrase = locale.say(phrase);
        let said = move || name.with(|name| fill(&phrase, &[("name", name)]));
        view! {
            <button
                type="button"
                class=class
                disabled=is_stuck
                on:click=move |event| go(bench, way, list, at, &event)
            >
                {said}
            </button>
        }
    };
    view! { <div class="ways">{WAYS.map(button).collect_view()}</div> }
}

fn go(bench: Bench, way: Way, list: Place, at: usize, event: &Event) {
    let to = list.with(|list| way.go(bench, list, at));
    if matches!(way, Way::Up | Way::Down) {
        // Another one is in this place now.
        close_around(event);
    }
    if let Some(place) = to {
        go_to_first_field(bench, &place, event);
    }
}

fn close_around(event: &Event) {
    let target = event.current_target().and_then(|it| it.dyn_into::<Element>().ok());
    let item = target.and_then(|button| button.closest("details.item").ok().flatten());
    if let Some(item) = item {
        set_property(&item, "open", false);
    }
}

/// Gives the focus to the first field of the item at a place.
pub fn go_to_first_field(bench: Bench, place: &str, event: &Event) {
    let field = |name: &&str| [place, ".", name].concat();
    let first = bench.read_untracked(|now| {
        let named = ["label", "name", "element"];
        named.iter().map(field).find(|field| now.draft().at(field).is_some())
    });
    let first = first.unwrap_or_else(|| field(&"label"));
    go_to(event, place, &id_of(&first));
}
