//! One input: a slider and a number field for the same figure, with unit, help and evidence.

use leptos::ev;
use leptos::html::{div, input, label, p, span};
use leptos::prelude::*;

use super::Scene;
use super::numbers::number_from_plain;
use crate::document::{Rule, address};
use crate::model::value::{Input, Unit};
use crate::model::{Estimate, Evidence, InputError, Quantity};
use crate::text::{Numbers, Text, Typed, fill, rule_sentence};

/// What a field needs to know of its input.
pub struct Field {
    /// Which input it changes.
    pub input: Input,
    /// What it is called.
    pub name: String,
    /// What is meant by it; may be empty.
    pub help: String,
    /// What stands behind the number.
    pub unit: String,
    /// How many of the shown unit one of the model's is: shares are shown out of a hundred.
    pub scale: f64,
    /// What the host says.
    pub quantity: Quantity,
}

impl Field {
    /// The unit of an element as a field shows it.
    pub fn unit_of(unit: &Unit, text: &Text, numbers: &super::IntlNumbers) -> (String, f64) {
        let of = |best: f64| fill(&text.of_best, &[("best", &numbers.plain(best))]);
        match unit {
            Unit::Money => (numbers.currency_symbol().to_owned(), 1.0),
            Unit::PriceShare => (text.of_hundred.clone(), 100.0),
            Unit::Minutes(_) => (text.minutes.clone(), 1.0),
            Unit::Hours(_) => (text.hours.clone(), 1.0),
            Unit::Effort => (of(10.0), 1.0),
            Unit::Rating(scale) => (of(scale.best), 1.0),
        }
    }
}

/// The state of one field: the figure, and what is being typed.
#[derive(Clone, Copy)]
struct Entry {
    scene: Scene,
    field: StoredValue<Field>,
    /// What stands in the number field while it differs from the figure.
    draft: RwSignal<Option<String>>,
    error: RwSignal<Option<String>>,
}

impl Entry {
    fn shown(&self) -> f64 {
        self.field
            .with_value(|f| self.scene.figure(&f.input, f.quantity.estimate.likely()) * f.scale)
    }

    fn written(&self) -> String {
        let shown = self.shown();
        self.draft.get().unwrap_or_else(|| self.scene.setting(|s| s.numbers.plain(shown)))
    }

    /// Takes a figure as it is shown, or says why not; the last good one stays in force.
    fn take(&self, shown: f64) {
        let (input, scale) = self.field.with_value(|f| (f.input.clone(), f.scale));
        let (min, max) = input.bounds();
        match InputError::check(shown / scale, min, max).and_then(Estimate::exactly) {
            Ok(estimate) => {
                self.error.set(None);
                self.scene.entered(input, estimate);
            }
            Err(error) => self.error.set(Some(self.complain(in_shown_unit(error, scale)))),
        }
    }

    fn complain(&self, error: InputError) -> String {
        self.scene.setting(|s| rule_sentence(&s.text, &s.numbers, &Rule::Number(error)))
    }

    fn typed(&self, typed: String) {
        let separators = self.scene.setting(|setting| setting.numbers.separators());
        match Typed::read(&typed, separators) {
            Typed::Unfinished => self.error.set(None),
            Typed::Number(plain) => self.take(number_from_plain(&plain)),
            Typed::Wrong => {
                let sentence = self.scene.setting(|s| {
                    let example = s.numbers.plain(1234.56);
                    fill(&s.text.not_a_number, &[("typed", &typed), ("example", &example)])
                });
                self.error.set(Some(sentence));
            }
        }
        self.draft.set(Some(typed));
    }

    /// Leaving the field: a good or half-typed number becomes the figure in force, written out; a
    /// wrong one stays, beside its error.
    fn left(&self) {
        if self.error.with_untracked(Option::is_none) {
            self.draft.set(None);
        }
    }

    fn slid(&self, shown: f64) {
        self.draft.set(None);
        self.take(shown);
    }

    fn with_unit(&self) -> String {
        let amount = self.shown();
        let unit = self.field.with_value(|f| f.unit.clone());
        self.scene.setting(|s| {
            let amount = s.numbers.plain(amount);
            fill(&s.text.amount_in_unit, &[("amount", &amount), ("unit", &unit)])
        })
    }

    fn evidence(&self) -> (String, String) {
        let (input, given) = self.field.with_value(|f| (f.input.clone(), f.quantity.evidence));
        let yours = self.scene.history(|history| history.now().inputs.contains_key(&input));
        self.scene.setting(|setting| {
            let text = &setting.text;
            let (class, words) = match (yours, given) {
                (true, _) => ("evidence is-yours", &text.yours),
                (_, Evidence::Measured) => ("evidence is-measured", &text.measured),
                (_, Evidence::Stated) => ("evidence is-stated", &text.stated),
                (_, Evidence::Assumed) => ("evidence is-assumed", &text.assumed),
            };
            (class.to_owned(), words.clone())
        })
    }
}

fn in_shown_unit(error: InputError, scale: f64) -> InputError {
    match error {
        InputError::TooSmall { value, min } => {
            InputError::TooSmall { value: value * scale, min: min * scale }
        }
        InputError::TooLarge { value, max } => {
            InputError::TooLarge { value: value * scale, max: max * scale }
        }
        other => other,
    }
}

/// The field on the screen.
pub fn field(scene: Scene, field: Field) -> impl IntoView {
    let id = address(&field.input).replace('.', "-");
    let (name, help, unit) = (field.name.clone(), field.help.clone(), field.unit.clone());
    let entry = Entry {
        scene,
        field: StoredValue::new(field),
        draft: RwSignal::new(None),
        error: RwSignal::new(None),
    };
    let evidence = Signal::derive(move || entry.evidence());
    div().class("field").child((
        div().class("field-name").child((
            label().r#for(id.clone()).child(name.clone()),
            span()
                .class(Signal::derive(move || evidence.get().0))
                .child(Signal::derive(move || evidence.get().1)),
        )),
        div().class("field-entry").child((
            slider(entry, &name, &id),
            span()
                .class("field-number")
                .child((number(entry, &id), span().class("unit").child(unit))),
        )),
        p().class("help").id(below(&id, "help")).child(help),
        p().class("error")
            .id(below(&id, "error"))
            .aria_live("polite")
            .child(Signal::derive(move || entry.error.get().unwrap_or_default())),
    ))
}

fn below(id: &str, part: &str) -> String {
    [id, "-", part].concat()
}

fn slider(entry: Entry, name: &str, id: &str) -> impl IntoView + use<> {
    let name = entry.scene.setting(|s| fill(&s.text.slider_of, &[("name", name)]));
    let (limits, scale) = entry.field.with_value(|f| (f.quantity.limits, f.scale));
    // A typed figure may lie beyond the usual reach; the slider then grows to it.
    let max = Signal::derive(move || (limits.max() * scale).max(entry.shown()));
    input()
        .r#type("range")
        .aria_label(name)
        .aria_describedby(below(id, "help"))
        .aria_valuetext(Signal::derive(move || entry.with_unit()))
        .prop("step", limits.step() * scale)
        .prop("min", limits.min() * scale)
        .prop("max", max)
        .prop("value", Signal::derive(move || entry.shown()))
        .on(ev::input, move |event| {
            entry.slid(event_target::<web_sys::HtmlInputElement>(&event).value_as_number());
        })
}

fn number(entry: Entry, id: &str) -> impl IntoView + use<> {
    let described = [below(id, "help"), below(id, "error")].join(" ");
    let wrong = move || entry.error.with(Option::is_some).then(|| "true".to_owned());
    input()
        .r#type("text")
        .id(id.to_owned())
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .aria_describedby(described)
        .aria_invalid(Signal::derive(wrong))
        .prop("value", Signal::derive(move || entry.written()))
        .on(ev::input, move |event| entry.typed(event_target_value(&event)))
        .on(ev::change, move |_| entry.left())
}
