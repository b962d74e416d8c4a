//! One input: a slider and a number field for the same figure, with unit, help and evidence.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::Scene;
use super::numbers::number_from_plain;
use super::view::{View, el, set_attribute, set_property};
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

/// The unit of an element as a field shows it, and the field's scale.
pub fn shown_unit(unit: &Unit, text: &Text, numbers: &super::IntlNumbers) -> (String, f64) {
    let of = |best: f64| fill(text.of_best(), &[("best", &numbers.plain(best))]);
    match unit {
        Unit::Money => (numbers.currency_symbol().to_owned(), 1.0),
        Unit::PriceShare => (text.of_hundred().to_owned(), 100.0),
        Unit::Minutes(_) => (text.minutes().to_owned(), 1.0),
        Unit::Hours(_) => (text.hours().to_owned(), 1.0),
        Unit::Effort => (of(10.0), 1.0),
        Unit::Rating(scale) => (of(scale.best), 1.0),
    }
}

/// What is being typed, while it differs from the figure in force, and what is wrong with it.
#[derive(Clone, Default)]
struct Draft {
    typed: Option<String>,
    error: Option<String>,
    /// How often the visitor had gone back when this was typed.
    returns: u32,
}

/// What stands in a number field.
#[derive(PartialEq)]
enum Written {
    Typed(String),
    Figure(f64),
}

/// One field with its state.
#[derive(Clone)]
struct Entry {
    scene: Scene,
    field: Rc<Field>,
    draft: ArcRwSignal<Draft>,
}

impl Entry {
    fn shown(&self) -> f64 {
        let Field { input, quantity, scale, .. } = &*self.field;
        self.scene.told().figure(input, quantity.estimate.likely()) * scale
    }

    /// The draft, unless the visitor went back since.
    fn draft(&self) -> Draft {
        let draft = self.draft.get();
        let current = draft.returns == self.scene.told().returns();
        if current { draft } else { Draft::default() }
    }

    fn write(&self, typed: Option<String>, error: Option<String>) {
        let returns = self.scene.told_once().returns();
        self.draft.set(Draft { typed, error, returns });
    }

    fn written(&self) -> Written {
        let figure = Written::Figure(self.shown());
        self.draft().typed.map_or(figure, Written::Typed)
    }

    /// Takes a figure as it is shown, or says why not; the last good one then stays in force.
    fn take(&self, shown: f64) -> Option<String> {
        let Field { input, scale, .. } = &*self.field;
        let (min, max) = self.scene.setting().model.bounds(input);
        match InputError::check(shown / scale, min, max).and_then(Estimate::exactly) {
            Ok(estimate) => {
                self.scene.entered(input.clone(), estimate);
                None
            }
            Err(error) => {
                let setting = self.scene.setting();
                let rule = Rule::Number(in_shown_unit(error, *scale));
                Some(rule_sentence(&setting.text, &setting.numbers, &rule))
            }
        }
    }

    fn typed(&self, typed: String) {
        let setting = self.scene.setting();
        let error = match Typed::read(&typed, setting.numbers.separators()) {
            Typed::Unfinished => None,
            Typed::Number(plain) => self.take(number_from_plain(&plain)),
            Typed::Wrong => {
                let example = setting.numbers.plain(1234.56);
                Some(fill(setting.text.not_a_number(), &[("typed", &typed), ("example", &example)]))
            }
        };
        self.write(Some(typed), error);
    }

    /// Leaving the field: a good or half-typed number becomes the figure in force, written out; a
    /// wrong one stays, beside its error.
    fn left(&self) {
        if self.draft.get_untracked().error.is_none() {
            self.write(None, None);
        }
    }

    fn slid(&self, shown: f64) {
        let error = self.take(shown);
        self.write(None, error);
    }

    fn with_unit(&self, shown: f64) -> String {
        let setting = self.scene.setting();
        let amount = setting.numbers.plain(shown);
        fill(setting.text.amount_in_unit(), &[("amount", &amount), ("unit", &self.field.unit)])
    }

    /// Where the figure in force comes from, as a class and as a word.
    fn evidence(&self) -> (&'static str, &str) {
        let text = &self.scene.setting().text;
        let told = self.scene.told();
        match told.history().now().inputs.get(&self.field.input).is_some() {
            true => ("evidence is-yours", text.yours()),
            false => match self.field.quantity.evidence {
                Evidence::Measured => ("evidence is-measured", text.measured()),
                Evidence::Stated => ("evidence is-stated", text.stated()),
                Evidence::Assumed => ("evidence is-assumed", text.assumed()),
            },
        }
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

fn below(id: &str, part: &str) -> String {
    [id, "-", part].concat()
}

fn target(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

/// The field on the screen.
pub fn field(scene: &Scene, field: Field) -> View {
    let id = address(&field.input).replace('.', "-");
    let entry =
        Entry { scene: scene.clone(), field: Rc::new(field), draft: ArcRwSignal::default() };
    let field = &entry.field;
    let (class, word, error) = (entry.clone(), entry.clone(), entry.clone());
    let evidence = el("span").live_class(move || class.evidence().0.to_owned());
    let evidence = evidence.live_text(move || word.evidence().1.to_owned());
    let name = el("label").attr("for", &id).text(&field.name);
    let unit = el("span").class("unit").text(&field.unit);
    el("div")
        .class("field")
        .child(el("div").class("field-name").child(name).child(evidence))
        .child(
            el("div")
                .class("field-entry")
                .child(slider(&entry, &id))
                .child(el("span").class("field-number").child(number(&entry, &id)).child(unit)),
        )
        .child(el("p").class("help").attr("id", &below(&id, "help")).text(&field.help))
        .child(
            el("p")
                .class("error")
                .attr("id", &below(&id, "error"))
                .attr("aria-live", "polite")
                .live_text(move || error.draft().error.unwrap_or_default()),
        )
}

fn slider(entry: &Entry, id: &str) -> View {
    let Field { name, quantity, scale, .. } = &*entry.field;
    let (limits, scale) = (quantity.limits, *scale);
    let name = fill(entry.scene.setting().text.slider_of(), &[("name", name)]);
    let (value, spoken, slid) = (entry.clone(), entry.clone(), entry.clone());
    el("input")
        .attr("type", "range")
        .attr("aria-label", &name)
        .attr("aria-describedby", &below(id, "help"))
        .live(
            move || value.shown(),
            move |element, &value| {
                set_attribute(element, "aria-valuetext", &spoken.with_unit(value));
                let ends = [limits.step(), limits.min(), limits.max()].map(|end| end * scale);
                let [step, min, max] = ends;
                // A typed figure may lie beyond the usual reach; the slider then grows to it.
                let (min, max) = (min.min(value), max.max(value));
                for (name, number) in [("step", step), ("min", min), ("max", max), ("value", value)]
                {
                    set_property(element, name, &number.into());
                }
            },
        )
        .on("input", move |event| {
            if let Some(input) = target(&event) {
                slid.slid(input.value_as_number());
            }
        })
}

fn number(entry: &Entry, id: &str) -> View {
    let described = [below(id, "help"), below(id, "error")].join(" ");
    let (wrong, value, typed, left) = (entry.clone(), entry.clone(), entry.clone(), entry.clone());
    let numbers = entry.clone();
    el("input")
        .attr("type", "text")
        .attr("id", id)
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .attr("aria-describedby", &described)
        .live_attr("aria-invalid", move || wrong.draft().error.map(|_| "true".to_owned()))
        .live(
            move || value.written(),
            move |element, written| {
                let written = match written {
                    Written::Typed(typed) => typed,
                    Written::Figure(shown) => &numbers.scene.setting().numbers.plain(*shown),
                };
                set_property(element, "value", &written.into());
            },
        )
        .on("input", move |event| {
            if let Some(input) = target(&event) {
                typed.typed(input.value());
            }
        })
        .on("change", move |_| left.left())
}
