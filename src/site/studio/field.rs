//! One field: its label, the control that fits it, help, and what is wrong with it.

use leptos::prelude::*;

use super::beside::{At, Errors, Help, WithUnit};
use super::choice::{OneOf, Truth};
use super::line::{CurrencyCode, Name, PlainText};
use super::number::NumberField;
use super::numbers::Numbers;
use super::place::Place;
use super::references::Reference;
use super::words::Words;
use crate::document::studio::{Control, Field, Measure};

/// The words that fit on a line.
const SHORT: [&str; 5] = ["period", "name", "label", "who", "title"];

/// A field that is filled in by one control.
#[component]
pub fn OneField(
    field: Field,
    place: Place,
    /// The label.
    label: String,
    /// What is meant by it.
    help: String,
    /// Whether it makes no sense at present.
    hidden: Memo<bool>,
) -> impl IntoView {
    let measure = match field.control {
        Control::Number(measure) => measure,
        _ => Measure::Plain,
    };
    view! {
        <div class="entry" hidden=move || hidden.get()>
            <label for=place.id()>{label}</label>
            <WithUnit measure=measure>{control(field, place)}</WithUnit>
            <Help id=place.id() words=help />
            <Errors at=At::Within(place) id=place.id() measure=measure />
        </div>
    }
}

fn control(field: Field, place: Place) -> AnyView {
    match field.control {
        Control::Name => view! { <Name place /> }.into_any(),
        Control::Text => view! { <PlainText place /> }.into_any(),
        Control::Currency => view! { <CurrencyCode place /> }.into_any(),
        Control::Words => view! { <Words place short=SHORT.contains(&field.name) /> }.into_any(),
        Control::Number(measure) => view! { <NumberField place measure /> }.into_any(),
        Control::Truth => view! { <Truth place /> }.into_any(),
        Control::Choice(of) => view! { <OneOf of place required=field.required /> }.into_any(),
        Control::Numbers => view! { <Numbers place /> }.into_any(),
        Control::Refers(_) => view! { <Reference place /> }.into_any(),
        // Parts of their own, which stand under titles.
        Control::Fixed
        | Control::Amount(_)
        | Control::ReferAll(_)
        | Control::Weights
        | Control::Record(_)
        | Control::List(..) => view! { <span></span> }.into_any(),
    }
}
