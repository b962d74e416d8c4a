//! The question what matters most: what is rated is pressed in the order in which it matters.

use leptos::prelude::*;

use super::questionnaire::group;
use crate::model::Id;
use crate::model::calculator::{Element, Model};
use crate::site::survey::desk::Desk;
use crate::site::survey::fields::button;
use crate::text::fill;
use crate::ui::{View, el};

/// What can be pressed, under the question; the column of this name gets the order.
pub fn order(desk: &Desk, model: &Model, question: &str, column: &str) -> View {
    let filled = desk.study().filled().borrow().get(column).cloned().unwrap_or_default();
    let said = ArcRwSignal::new(filled.split(',').filter_map(Id::new).collect::<Vec<_>>());
    // As in the calculator, only what is rated gets its weight from an order.
    let rated = model.offer.elements.iter().filter(|element| element.unit.is_rating());
    let choices = rated.map(|element| one(desk, element, column, said.clone()));
    group("ask-order", question)
        .class("order")
        .child(el("p").class("help").text(desk.text().order_press()))
        .child(el("div").class("row").children(choices))
}

/// An element with its place once it has one.
fn one(desk: &Desk, element: &Element, column: &str, said: ArcRwSignal<Vec<Id>>) -> View {
    let (set, written, read) = (desk.clone(), column.to_owned(), said.clone());
    let id = element.id.clone();
    let press = move || {
        said.update(|said| match said.iter().position(|other| *other == id) {
            Some(at) => drop(said.remove(at)),
            None => said.push(id.clone()),
        });
        let names =
            said.with_untracked(|said| said.iter().map(Id::as_str).collect::<Vec<_>>().join(","));
        set.study().filled().borrow_mut().insert(written.clone(), names);
    };
    let (id, label) = (element.id.clone(), desk.label(element).to_owned());
    let place = move || read.with(|said| said.iter().position(|other| *other == id));
    let (of, told) = (place.clone(), desk.clone());
    button("", press).live_attr("aria-pressed", move || Some(of().is_some().to_string())).live_text(
        move || match place() {
            Some(at) => {
                let place = told.count(at + 1);
                fill(told.text().order_pressed(), &[("place", &place), ("name", &label)])
            }
            None => label.clone(),
        },
    )
}
