//! A number that is being written. What is no number stays in the draft as it was typed, so that the
//! readers tell what is wrong with it, and nothing typed is lost.

use leptos::prelude::*;

use super::bench::Bench;
use super::beside::At;
use super::place::Place;
use crate::document::Value;
use crate::document::number::{Kept, Measure as Measured};
use crate::document::studio::Measure;
use crate::ui::kit::locale::Locale;
use crate::ui::kit::number::{Entered, Number, NumberInput, written};

/// A field for the number at a place.
#[component]
pub fn NumberField(
    place: Place,
    measure: Measure,
    /// What stands in it while nothing is written.
    #[prop(optional, into)]
    placeholder: Option<String>,
) -> impl IntoView {
    let bench = Bench::here();
    let shown = move || bench.value(place);
    let put = move |value| bench.type_in(place, value);
    let number = number(measure, shown, put);
    let wrong = At::One(place).is_wrong();
    view! {
        <NumberInput
            number=number
            id=place.id()
            class="figure"
            invalid=wrong
            placeholder=placeholder
        />
    }
}

/// What may stand beside a number that is typed.
fn measured(measure: Measure) -> Measured {
    match measure {
        Measure::OfHundred => Measured::Hundredths,
        Measure::Plain => Measured::Money,
    }
}

/// A number that is read and written as it is told.
pub fn number(
    measure: Measure,
    shown: impl Fn() -> Option<Value> + Send + Sync + 'static,
    put: impl Fn(Value) + Send + Sync + 'static,
) -> Number {
    let (bench, locale) = (Bench::here(), Locale::here());
    let scale = if measure == Measure::OfHundred { 100.0 } else { 1.0 };
    let kept = move || match shown() {
        Some(Value::Number(number)) => written(locale, number * scale),
        Some(Value::Text(text)) => Kept::typed(text),
        _ => Kept::default(),
    };
    let take = move |entered| {
        put(match entered {
            Entered::Nothing => Value::Nothing,
            Entered::Number(number) => Value::Number(number / scale),
            Entered::Wrong(typed) | Entered::Either(typed, _) => Value::Text(typed),
        });
        Ok(())
    };
    Number::lenient(bench.returns(), kept, take)
        .measuring(measured(measure))
        .on_leave(move || bench.rest())
}
