//! Lists and parts of a model: folded, and put in order, copied, added and taken out by keyboard too.

use leptos::prelude::*;

use super::add::Add;
use super::bench::Bench;
use super::beside::{At, Errors};
use super::fold::Section;
use super::place::Place;
// Records hold lists, and lists hold records: the one circle of files that the form itself has.
use super::record::Record;
use super::ways::Ways;
use crate::document::studio::{Form, Measure};
use crate::document::{Value, digits};
use crate::text::{Text, item_name};
use crate::ui::kit::locale::Locale;

/// A list under its label.
#[component]
pub fn List(
    /// The fields of its items.
    form: &'static Form,
    /// How many items it has at most.
    most: usize,
    place: Place,
    /// The label.
    label: String,
    /// What is meant by it.
    help: String,
    /// Whether it makes no sense at present.
    hidden: Memo<bool>,
) -> impl IntoView {
    let bench = Bench::here();
    let count = Memo::new(move |_| bench.count(place));
    let (label, help) = (StoredValue::new(label), StoredValue::new(help));
    let title = Memo::new(move |_| match count.get() {
        0 => label.get_value(),
        count => label.with_value(|label| [label, " · ", &digits(count)].concat()),
    });
    view! {
        <Section class="section" places=vec![place] title=title hidden=hidden>
            <div>
                <p class="help">{help.get_value()}</p>
                <Errors at=At::One(place) id=place.id() measure=Measure::Plain />
                <ul class="items">
                    <For
                        each=move || 0..count.get()
                        key=|at| *at
                        children=move |at| view! { <li><Item form=form list=place at=at /></li> }
                    />
                </ul>
                <Add form=form most=most list=place count=count label=label.get_value() />
            </div>
        </Section>
    }
}

/// One item.
#[component]
fn Item(form: &'static Form, list: Place, at: usize) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let place = list.item(at);
    let name = bench.memo(move |now| {
        let language = bench.language();
        let name =
            |place: &str| locale.with(|text, _| item_name(text, now.draft(), place, at, &language));
        place.with(name)
    });
    view! {
        <Section class="item" places=vec![place] title=name>
            <div>
                <Record form=form place=place />
                <Ways list=list at=at name=name />
            </div>
        </Section>
    }
}

/// A part under its label; one that needs something in it is added first.
#[component]
pub fn Part(
    /// The fields of the part.
    form: &'static Form,
    /// Whether the part must be there.
    required: bool,
    place: Place,
    /// The label.
    label: String,
    /// What is meant by it.
    help: String,
    /// Whether it makes no sense at present.
    hidden: Memo<bool>,
) -> impl IntoView {
    let bench = Bench::here();
    let needs = form.own.iter().any(|field| field.required);
    let is_there = Memo::new(move |_| bench.has(place));
    let is_missing = Memo::new(move |_| needs && !is_there.get());
    let (name, help) = (StoredValue::new(label.to_owned()), StoredValue::new(help));
    let record = move || match is_missing.get() {
        true => view! { <div></div> }.into_any(),
        false => view! { <Record form=form place=place /> }.into_any(),
    };
    let way = move || {
        let add = is_missing.get();
        let is_open = !required && (add || is_there.get());
        is_open.then(|| view! { <Whole form=form place=place label=name.get_value() add=add /> })
    };
    view! {
        <Section class="section" places=vec![place] title=label hidden=hidden>
            <div>
                <p class="help">{help.get_value()}</p>
                <Errors at=At::One(place) id=place.id() measure=Measure::Plain />
                <div>
                    <div>{record} {way}</div>
                </div>
            </div>
        </Section>
    }
}

/// Adds a part as a whole, or leaves it out.
#[component]
fn Whole(form: &'static Form, place: Place, label: String, add: bool) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let phrase = if add { Text::add_part as fn(&Text) -> &str } else { Text::drop_part };
    let change = move || {
        place.with(|place| {
            bench.change(None, |draft| match add {
                true => draft.put(place, form.beginning(Value::Nothing)),
                false => draft.clear(place),
            });
        });
    };
    view! {
        <button
            type="button"
            class=if add { "add" } else { "drop" }
            on:click=move |_| change()
        >
            {locale.fill(phrase, &[("name", &label)])}
        </button>
    }
}
