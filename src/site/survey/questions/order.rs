//! The question what matters most: what is rated is pressed in the order in which it matters.

use std::sync::Arc;

use leptos::prelude::*;

use super::fields::{fill_in, filled};
use super::group::Group;
use crate::document::survey::Column;
use crate::model::CollectVec;
use crate::model::calculator::Element;
use crate::site::survey::chosen::Chosen;
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::web::number::plain;

/// What can be pressed, under the question.
#[component]
pub fn Order(chosen: Arc<Chosen>, question: String) -> impl IntoView {
    let desk = Desk::here();
    let name = Column::Order.name(&plain);
    // The names as a table has them, with commas between.
    let order = filled(desk, &name);
    let fill = fill_in(desk, name);
    let press = Callback::new(move |id: String| {
        let names = order.get_untracked();
        let mut names: Vec<&str> = names.split(',').filter(|name| !name.is_empty()).collect_vec();
        match names.iter().position(|other| *other == id) {
            Some(at) => drop(names.remove(at)),
            None => names.push(&id),
        }
        fill(names.join(","));
    });
    // As in the calculator, only what is rated gets its weight from an order.
    let rated = chosen.model.offer.elements.iter().filter(|element| element.unit.is_rating());
    let ranked = |element: &Element| {
        let label = desk.locale.wording(&element.label);
        view! { <Ranked id=element.id.as_str() label=label order=order press=press /> }
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
fn Ranked(
    #[prop(into)] id: String,
    label: String,
    order: Memo<String>,
    press: Callback<String>,
) -> impl IntoView {
    let desk = Desk::here();
    let pressed = id.clone();
    let place = Memo::new(move |_| {
        order.with(|names| names.split(',').position(|other| other == id)).map(|at| at + 1)
    });
    let name = move || match place.get() {
        Some(place) => {
            let place = desk.count(place);
            desk.locale.fill(Text::order_pressed, &[("place", &place), ("name", &label)])
        }
        None => label.clone(),
    };
    view! {
        <button
            type="button"
            aria-pressed=move || if place.get().is_some() { "true" } else { "false" }
            on:click=move |_| press.run(pressed.clone())
        >
            {name}
        </button>
    }
}
