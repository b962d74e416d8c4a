//! The question what matters most: what is rated is pressed in the order in which it matters.

use std::sync::Arc;

use leptos::prelude::*;

use super::group::Group;
use crate::document::survey::Column;
use crate::model::Id;
use crate::model::calculator::Element;
use crate::site::survey::chosen::Chosen;
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::web::number::plain;

/// What can be pressed, under the question.
#[component]
pub fn Order(chosen: Arc<Chosen>, question: String) -> impl IntoView {
    let desk = Desk::here();
    let filled = desk.study.filled;
    let column = StoredValue::new(Column::Order.name(&plain));
    // The names as a table has them, with commas between.
    let order = Memo::new(move |_| {
        let names = filled.with(|filled| column.with_value(|column| filled.get(column).cloned()));
        names.iter().flat_map(|names| names.split(',')).filter_map(Id::new).collect::<Vec<_>>()
    });
    let press = Callback::new(move |id: Id| {
        let mut order = order.get_untracked();
        match order.iter().position(|other| *other == id) {
            Some(at) => drop(order.remove(at)),
            None => order.push(id),
        }
        let names = order.iter().map(Id::as_str).collect::<Vec<_>>().join(",");
        filled.update(|filled| drop(filled.insert(column.get_value(), names)));
    });
    // As in the calculator, only what is rated gets its weight from an order.
    let rated = chosen.model.offer.elements.iter().filter(|element| element.unit.is_rating());
    let ranked = |element: &Element| {
        let label = desk.locale.wording(&element.label);
        view! { <Ranked id=element.id.clone() label=label order=order press=press /> }
    };
    let choices = rated.map(ranked).collect_view();
    view! {
        <Group id="ask-order" class="order" question=question>
            <p class="help">{desk.locale.say(Text::order_press)}</p>
            <div class="row">{choices}</div>
        </Group>
    }
}

/// An element with its place once it has one.
#[component]
fn Ranked(id: Id, label: String, order: Memo<Vec<Id>>, press: Callback<Id>) -> impl IntoView {
    let desk = Desk::here();
    let id = StoredValue::new(id);
    let place = Memo::new(move |_| {
        order.with(|order| id.with_value(|id| order.iter().position(|other| other == id)))
    });
    let name = move || match place.get() {
        Some(at) => {
            let place = desk.count(at + 1);
            desk.locale.fill(Text::order_pressed, &[("place", &place), ("name", &label)])
        }
        None => label.clone(),
    };
    view! {
        <button
            type="button"
            aria-pressed=move || if place.get().is_some() { "true" } else { "false" }
            on:click=move |_| press.run(id.get_value())
        >
            {name}
        </button>
    }
}
