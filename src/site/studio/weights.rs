//! How much each element counts.

use leptos::prelude::*;

use super::bench::Bench;
use super::beside::{At, Errors, Help};
use super::fold::Section;
use super::named::named;
use super::number::NumberField;
use super::place::Place;
use crate::document::studio::{Measure, Refers, field_of};
use crate::text::Text;
use crate::ui::kit::locale::Locale;

/// How much each element counts.
#[component]
pub fn Weights(place: Place, label: String, hidden: Memo<bool>) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let rows = named(bench, [Refers::Offered, Refers::Otherwise]);
    view! {
        <Section class="section" places=vec![place] title=label hidden=hidden>
            <div>
                <p class="help">{locale.say(Text::weigh_help)}</p>
                <Errors at=At::One(place) id=place.id() measure=Measure::Plain />
                <ul class="weights">
                    <For
                        each=move || rows.get()
                        key=|(id, name)| (id.to_owned(), name.to_owned())
                        children=move |(id, name)| view! { <li><Weight place=place of=id name=name /></li> }
                    />
                </ul>
            </div>
        </Section>
    }
}

/// How much one counts.
#[component]
fn Weight(place: Place, of: String, name: String) -> impl IntoView {
    let place = Place::new(place.with(|place| field_of(place, &of)));
    let usual = Locale::here().number(1.0);
    view! {
        <label for=place.id()>{name}</label>
        <NumberField place=place measure=Measure::Plain placeholder=usual />
        <Help id=place.id() words=String::new() />
        <Errors at=At::One(place) id=place.id() measure=Measure::Plain />
    }
}
