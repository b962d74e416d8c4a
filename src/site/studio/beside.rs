//! What stands beside a control: its unit, what is meant by it, and what is wrong there.

use leptos::prelude::*;

use super::bench::Bench;
use super::place::Place;
use crate::document::number::{Measure as Measured, Reading};
use crate::document::studio::Measure;
use crate::document::{Expected, Fault, Found, Rule};
use crate::model::CollectVec;
use crate::text::{Text, rule_sentence};
use crate::ui::kit::locale::Locale;
use crate::ui::kit::number::below;
use crate::ui::kit::unit::in_shown_unit;
use crate::web::number_from_plain;

/// Which faults a field tells.
#[derive(Clone, Copy)]
pub enum At {
    /// Those that stand at a place.
    One(Place),
    /// Those that stand at one of two.
    Either(Place, Place),
    /// Those at a place and within it, which has no fields of its own.
    Within(Place),
}

impl At {
    fn tells(self, fault: &Fault) -> bool {
        let is_at = |place: Place| place.with(|place| fault.place == place);
        match self {
            Self::One(place) => is_at(place),
            Self::Either(one, other) => is_at(one) || is_at(other),
            Self::Within(place) => place.with(|place| fault.is_within(place)),
        }
    }

    /// Whether something is wrong there.
    pub fn is_wrong(self) -> Memo<bool> {
        Bench::here().memo(move |now| now.checked.faults.iter().any(|fault| self.tells(fault)))
    }
}

/// The sentence about what is wrong, beside a field that shows numbers in this measure.
pub fn sentence(locale: Locale, fault: &Fault, measure: Measure) -> String {
    // A text where a number must be was typed; perhaps it is two numbers.
    if let Rule::Expected(Expected::Number | Expected::NumberOrRange, Found::Text(typed)) =
        &fault.rule
        && let Reading::Either(one, other) = locale.read(typed, Measured::Money)
    {
        return locale.two_readings(typed, [one, other].map(|plain| number_from_plain(&plain)));
    }
    let rule = match (&fault.rule, measure) {
        (Rule::Number(error), Measure::OfHundred) => &Rule::Number(in_shown_unit(*error, 100.0)),
        (rule, _) => rule,
    };
    locale.with(|text, numbers| rule_sentence(text, numbers, rule))
}

/// What is wrong there.
#[component]
pub fn Errors(
    /// Which faults are told.
    at: At,
    /// The id of the field.
    id: String,
    /// The measure of its numbers.
    measure: Measure,
) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let told = bench.memo(move |now| {
        let faults = now.checked.faults.iter().filter(|fault| at.tells(fault));
        let said: Vec<_> = faults.map(|fault| sentence(locale, fault, measure)).collect_vec();
        said.join(" ")
    });
    view! {
        <p class="error" id=below(&id, "error") aria-live="polite">
            {move || told.get()}
        </p>
    }
}

/// What is meant by a field.
#[component]
pub fn Help(
    /// The id of the field.
    id: String,
    /// What is meant; may be empty.
    words: String,
) -> impl IntoView {
    view! { <p class="help" id=below(&id, "help")>{words}</p> }
}

/// The ids of what describes a field.
pub fn described_by(id: &str) -> String {
    [below(id, "help"), below(id, "error")].join(" ")
}

/// A control with its unit behind it.
#[component]
pub fn WithUnit(
    /// The measure of its numbers.
    measure: Measure,
    /// The control.
    children: Children,
) -> impl IntoView {
    match measure {
        Measure::Plain => children(),
        Measure::OfHundred => {
            let unit = Locale::here().say(Text::of_hundred);
            view! { <span class="with-unit">{children()}<span class="unit">{unit}</span></span> }
                .into_any()
        }
    }
}
