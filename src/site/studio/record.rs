//! The fields of a record; what few need is folded away.

use leptos::prelude::*;

use super::amount::Amount;
use super::bench::Bench;
use super::field::OneField;
use super::fold::Section;
use super::list::{List, Part};
use super::place::Place;
use super::references::References;
use super::weights::Weights;
use crate::document::studio::{Control, Field, Form, Refers};
use crate::model::CollectVec;
use crate::text::Text;
use crate::ui::kit::locale::Locale;

/// All fields of a record at a place.
#[component]
pub fn Record(form: &'static Form, place: Place) -> AnyView {
    let (rare, usual): (Vec<_>, Vec<_>) = form.fields().into_iter().partition(|field| field.rare);
    let entry = move |field: Field| view! { <Entry form=form field=field around=place /> };
    let usual = usual.into_iter().filter(|field| !matches!(field.control, Control::Fixed));
    let places: Vec<_> = rare.iter().map(|field| place.field(field.name)).collect_vec();
    let more = (!rare.is_empty()).then(|| {
        view! {
            <Section class="more" places=places title=Locale::here().say(Text::more_fields)>
                <div class="fields">{rare.iter().copied().map(entry).collect_view()}</div>
            </Section>
        }
    });
    view! { <div class="fields">{usual.map(entry).collect_view()}{more}</div> }.into_any()
}

/// One field of a record.
#[component]
fn Entry(form: &'static Form, field: Field, around: Place) -> AnyView {
    let bench = Bench::here();
    let place = around.field(field.name);
    let hidden =
        Memo::new(move |_| !bench.read(|now| around.with(|it| field.makes_sense(now.draft(), it))));
    let (label, help) = Locale::here().with(|text, _| {
        let said = text.field(form, field.name);
        (said.label.into_owned(), said.help.to_owned())
    });
    let required = field.required;
    match field.control {
        Control::List(form, most) => {
            view! { <List form most place label help hidden /> }.into_any()
        }
        Control::Record(form) => {
            view! { <Part form required place label help hidden /> }.into_any()
        }
        Control::Amount(form) => {
            let inner = form.own.iter().copied();
            let inner = inner.filter(|field| matches!(field.control, Control::Record(_)));
            let inner =
                inner.map(move |field| view! { <Entry form=form field=field around=place /> });
            let inner = inner.collect_vec();
            view! {
                <Amount form required place label help hidden>
                    {inner}
                </Amount>
            }
            .into_any()
        }
        Control::Weights => view! { <Weights place label hidden /> }.into_any(),
        Control::ReferAll(to) => {
            let all_by_default = to == Refers::Alternatives;
            view! { <References to all_by_default place label help hidden /> }.into_any()
        }
        _ => view! { <OneField field place label help hidden /> }.into_any(),
    }
}
