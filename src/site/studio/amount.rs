//! An amount: what is most likely and where that comes from, and, folded away, its range and slider.

use leptos::prelude::*;

use super::bench::Bench;
use super::beside::{At, Errors, Help, WithUnit};
use super::choice::OneOf;
use super::fold::Section;
use super::number::{NumberField, number};
use super::place::Place;
use crate::document::Value;
use crate::document::studio::{Control, Field, Form, Measure};
use crate::model::CollectVec;
use crate::text::Text;
use crate::ui::kit::locale::Locale;
use crate::ui::kit::number::NumberInput;

const LIKELY: &str = "likely";
const EVIDENCE: &str = "evidence";

/// The amount at a place.
#[component]
pub fn Amount(
    /// The fields of an amount.
    form: &'static Form,
    /// Whether it must be there.
    required: bool,
    place: Place,
    /// Its label.
    label: String,
    /// What is meant by it.
    help: String,
    /// Whether it makes no sense at present.
    hidden: Memo<bool>,
    /// What else there is to fill in.
    children: Children,
) -> impl IntoView {
    let (id, measure) = (place.id(), measure_of(form, LIKELY));
    let at = At::Either(place, place.field(LIKELY));
    view! {
        <div class="entry amount" hidden=move || hidden.get()>
            <label for=place.id()>{label}</label>
            <div class="amount-row">
                <WithUnit measure=measure>
                    <Likely required=required place=place measure=measure />
                </WithUnit>
                <Evidence form=form place=place />
            </div>
            <Help id=place.id() words=help />
            <Errors at=at id=id measure=measure />
            <Range form=form place=place />
            {children()}
        </div>
    }
}

fn measure_of(form: &Form, name: &str) -> Measure {
    match form.field(name).map(|field| field.control) {
        Some(Control::Number(measure)) => measure,
        _ => Measure::Plain,
    }
}

/// The likely figure, which may stand bare; without it an amount that may be missing is.
#[component]
fn Likely(required: bool, place: Place, measure: Measure) -> impl IntoView {
    let bench = Bench::here();
    let within = place.field(LIKELY);
    let shown = move || match bench.value(place) {
        Some(Value::Record(_)) | None => bench.value(within),
        bare => bare,
    };
    let put = move |value: Value| {
        let to = if value == Value::Nothing && !required { place } else { within };
        place.with(|step| bench.change(Some(step), |draft| to.with(|to| draft.put(to, value))));
    };
    let number = number(measure, shown, put);
    let wrong = At::Either(place, within).is_wrong();
    view! { <NumberInput number=number id=place.id() class="figure" invalid=wrong /> }
}

/// Where the likely figure comes from.
#[component]
fn Evidence(form: &'static Form, place: Place) -> impl IntoView {
    let locale = Locale::here();
    let Some(Control::Choice(of)) = form.field(EVIDENCE).map(|field| field.control) else {
        return view! { <span></span> }.into_any();
    };
    let label = locale.with(|text, _| text.field(form, EVIDENCE).label.into_owned());
    view! { <OneOf of=of place=place.field(EVIDENCE) required=false label=label /> }.into_any()
}

/// The ends of the range and of the slider.
#[component]
fn Range(form: &'static Form, place: Place) -> impl IntoView {
    let rare = || form.own.iter().copied().filter(|field| field.rare);
    let places = rare().map(|field| place.field(field.name)).collect_vec();
    view! {
        <Section class="more" places=places title=Locale::here().say(Text::range_fields)>
            <div class="ends">
                {rare().map(|field| view! { <End form=form field=field place=place /> }).collect_view()}
            </div>
        </Section>
    }
}

/// One of them.
#[component]
fn End(form: &'static Form, field: Field, place: Place) -> impl IntoView {
    let (place, measure) = (place.field(field.name), measure_of(form, field.name));
    let label = Locale::here().with(|text, _| text.field(form, field.name).label.into_owned());
    view! {
        <div class="entry">
            <label for=place.id()>{label}</label>
            <WithUnit measure=measure>
                <NumberField place=place measure=measure />
            </WithUnit>
            <Help id=place.id() words=String::new() />
            <Errors at=At::One(place) id=place.id() measure=measure />
        </div>
    }
}
