//! Lists and parts of a model: folded, and put in order, copied, added and taken out by keyboard too.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::desk::{Desk, id_of};
use super::field::{At, errors, record};
use super::fold::fold;
use super::js;
use super::root_of;
use crate::document::studio::{Field, Form, Measure, item_of};
use crate::document::{Value, digits};
use crate::text::{fill, item_name};
use crate::ui::{View, el, set_property};

/// A list under its label.
pub fn list(
    desk: &Desk,
    form: &'static Form,
    field: Field,
    inner: &'static Form,
    most: usize,
    place: &str,
) -> View {
    let said = desk.text().field(form, field.name);
    let (label, help) = (said.label.to_owned(), said.help.to_owned());
    let (count, desk, list) = (counted(desk, place), desk.clone(), place.to_owned());
    let (outer, name) = (desk.clone(), label.clone());
    let title = move || match count() {
        0 => name.clone(),
        count => [&*name, " · ", &digits(count)].concat(),
    };
    fold(&outer, "section", vec![place.to_owned()], title, move || {
        let (count, of, drawn) = (counted(&desk, &list), list.clone(), desk.clone());
        el("div")
            .child(el("p").class("help").text(&help))
            .child(errors(&desk, At::Each(vec![list.clone()]), &id_of(&list), Measure::Plain))
            .child(el("ul").class("items").live_children(
                move || (0..count()).collect(),
                move |at| item(&drawn, inner, &of, *at),
            ))
            .child(add(&desk, inner, most, &list, &label))
    })
}

fn counted(desk: &Desk, place: &str) -> impl Fn() -> usize + 'static {
    let (read, place) = (desk.clone(), place.to_owned());
    move || read.bench().read(|now| now.draft.at(&place).map_or(0, |list| list.items().len()))
}

fn named(desk: &Desk, place: &str, at: usize) -> impl Fn() -> String + 'static {
    let (read, place) = (desk.clone(), place.to_owned());
    move || {
        let language = read.bench().language();
        read.bench().read(|now| item_name(read.text(), &now.draft, &place, at, &language))
    }
}

fn item(desk: &Desk, inner: &'static Form, list: &str, at: usize) -> View {
    let place = item_of(list, at);
    let (draw, of, here) = (desk.clone(), list.to_owned(), place.clone());
    el("li").child(fold(desk, "item", vec![place.clone()], named(desk, &place, at), move || {
        let inside = record(&draw, inner, &here);
        el("div").child(inside).child(ways(&draw, &of, at))
    }))
}

/// What can be done with an item as a whole.
fn ways(desk: &Desk, list: &str, at: usize) -> View {
    let text = desk.text();
    let place = item_of(list, at);
    let button = |sign: &str, phrase: &str, way: Way| {
        let (acted, list) = (desk.clone(), list.to_owned());
        let (phrase, name) = (phrase.to_owned(), named(desk, &place, at));
        let (hidden, of) = (counted(desk, &list), list.clone());
        el("button")
            .attr("type", "button")
            .class(sign)
            .live_attr("disabled", move || {
                let last = hidden() == at + 1;
                let stuck = (way == Way::Up && at == 0) || (way == Way::Down && last);
                stuck.then(String::new)
            })
            .on("click", move |event| {
                let to = way.go(&acted, &of, at);
                if matches!(way, Way::Up | Way::Down) {
                    // Another one is in this place now.
                    close_around(&event);
                }
                if let (Some(place), Some(root)) = (to, root_of(&event)) {
                    js::go_to(&root, &place, &first_field(&acted, &place));
                }
            })
            .live_text(move || fill(&phrase, &[("name", &name())]))
    };
    el("div").class("ways").children([
        button("up", text.move_up(), Way::Up),
        button("down", text.move_down(), Way::Down),
        button("copy", text.copy_item(), Way::Copy),
        button("drop", text.remove(), Way::Drop),
    ])
}

fn close_around(event: &Event) {
    let target = event.current_target().and_then(|it| it.dyn_into::<Element>().ok());
    let item = target.and_then(|button| button.closest("details.item").ok().flatten());
    if let Some(item) = item {
        set_property(&item, "open", &false.into());
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
    Copy,
    Drop,
}

impl Way {
    /// Goes it; the answer is the place to look at next.
    fn go(self, desk: &Desk, list: &str, at: usize) -> Option<String> {
        let (mut to, bench) = (Some(item_of(list, at)), desk.bench());
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

/// The field of an item that gets the focus.
fn first_field(desk: &Desk, place: &str) -> String {
    let named = ["label", "name", "element"];
    let there = |name: &&&str| {
        let place = [place, ".", name].concat();
        desk.bench().once().is_some_and(|now| now.draft.at(&place).is_some())
    };
    let name = named.iter().find(there).copied().unwrap_or("label");
    id_of(&[place, ".", name].concat())
}

fn add(desk: &Desk, inner: &'static Form, most: usize, list: &str, label: &str) -> View {
    let (acted, list, count) = (desk.clone(), list.to_owned(), counted(desk, list));
    el("button")
        .attr("type", "button")
        .class("add")
        .live_attr("disabled", move || (count() >= most).then(String::new))
        .on("click", move |event| {
            let words = new_words(&acted);
            let mut place = None;
            acted.bench().change(None, |draft| place = draft.add(&list, inner.beginning(words)));
            if let (Some(place), Some(root)) = (place, root_of(&event)) {
                js::go_to(&root, &place, &first_field(&acted, &place));
            }
        })
        .text(&fill(desk.text().add_to(), &[("name", label)]))
}

/// What something new is called, in the language that the author writes in.
fn new_words(desk: &Desk) -> Value {
    let bench = desk.bench();
    let (language, languages) = leptos::prelude::untrack(|| (bench.language(), bench.languages()));
    let word = Value::text(desk.text().new_item());
    if languages.is_empty() { word } else { Value::record(vec![(&language, word)]) }
}

/// A part under its label; one that needs something in it is added first.
pub fn part(
    desk: &Desk,
    form: &'static Form,
    field: Field,
    inner: &'static Form,
    place: &str,
) -> View {
    let said = desk.text().field(form, field.name);
    let (label, help) = (said.label.to_owned(), said.help.to_owned());
    let (read, here, drawn) = (desk.clone(), place.to_owned(), desk.clone());
    let needs = inner.own.iter().any(|field| field.required);
    let is_there = move || read.bench().read(|now| now.draft.at(&here).is_some());
    let (name, place) = (label.clone(), place.to_owned());
    fold(
        desk,
        "section",
        vec![place.clone()],
        move || name.clone(),
        move || {
            let (desk, place) = (drawn.clone(), place.clone());
            let (label, is_there) = (label.clone(), is_there.clone());
            el("div")
                .child(el("p").class("help").text(&help))
                .child(errors(&desk, At::Each(vec![place.clone()]), &id_of(&place), Measure::Plain))
                .child(el("div").live_children(
                    move || vec![(is_there(), needs && !is_there())],
                    move |(is_there, empty)| {
                        let inside = if *empty { el("div") } else { record(&desk, inner, &place) };
                        let way = (!field.required && (*is_there || *empty))
                            .then(|| whole(&desk, inner, &place, &label, *empty));
                        el("div").child(inside).children(way)
                    },
                ))
        },
    )
}

/// Adds a part as a whole, or leaves it out.
fn whole(desk: &Desk, inner: &'static Form, place: &str, label: &str, add: bool) -> View {
    let (acted, place) = (desk.clone(), place.to_owned());
    let phrase = if add { desk.text().add_part() } else { desk.text().drop_part() };
    el("button")
        .attr("type", "button")
        .class(if add { "add" } else { "drop" })
        .on("click", move |_| {
            acted.bench().change(None, |draft| match add {
                true => draft.put(&place, inner.beginning(Value::Nothing)),
                false => draft.clear(&place),
            });
        })
        .text(&fill(phrase, &[("name", label)]))
}
