//! One input: a slider and a number field for the same figure, with unit, help and evidence, and a
//! range for those who are not sure.

use super::entry::{End, Entry};
use super::subject::Calculator;
use crate::document::address;
use crate::model::calculator::{Input, Unit};
use crate::model::{Evidence, Quantity};
use crate::text::{Numbers, Text, fill};
use crate::ui::kit::view::{View, el, set_attribute, set_property};
use crate::ui::old::Scene;
use crate::ui::old::number::{Number, below, target};

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
    /// What the host says; a beginning for the slider if it left the figure open.
    pub quantity: Quantity,
    /// Whether it left the figure open: it then counts once the visitor gives it.
    pub open: bool,
}

/// The unit of an element as a field shows it, and the field's scale.
pub fn shown_unit(unit: &Unit, text: &Text, numbers: &crate::web::IntlNumbers) -> (String, f64) {
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

/// The field on the screen.
pub fn field(scene: &Scene, field: Field) -> View {
    let id = address(&field.input).replace('.', "-");
    let entry = Entry::new(scene, field);
    let (field, likely) = (&entry.field, entry.number(End::Likely));
    let name = el("label").attr("for", &id).text(&field.name);
    let unit = el("span").class("unit").text(&field.unit);
    el("div")
        .class("field")
        .child(el("div").class("field-name").child(name).child(evidence(&entry)))
        .child(
            el("div")
                .class("field-entry")
                .child(slider(&entry, &likely, &id))
                .child(el("span").class("field-number").child(likely.view(&id)).child(unit)),
        )
        .child(likely.error_view(&id))
        .child(
            el("div")
                .class("field-help")
                .child(el("p").class("help").attr("id", &below(&id, "help")).text(&field.help))
                .child(unsure(&entry)),
        )
        .child(range(&entry, id))
}

/// Where the figure in force comes from, as a class and as a word.
fn evidence(entry: &Entry) -> View {
    let said = |entry: &Entry| {
        let told = entry.scene.told();
        let (input, open) = (&entry.field.input, entry.field.open);
        let rate = told.rate(input);
        let given = rate.unwrap_or(entry.field.quantity).evidence;
        let class = match given {
            _ if told.answered(input).is_some() => "evidence is-yours",
            _ if open && rate.is_none() => {
                return ("evidence", told.words().text.not_counted().to_owned());
            }
            Evidence::Measured => "evidence is-measured",
            Evidence::Stated => "evidence is-stated",
            Evidence::Assumed => "evidence is-assumed",
        };
        (class, told.words().source(input, given).to_owned())
    };
    let entry = entry.clone();
    el("span").live(
        move || said(&entry),
        |element, (class, word)| {
            set_attribute(element, "class", class);
            element.set_text_content(Some(word));
        },
    )
}

fn unsure(entry: &Entry) -> View {
    let (pressed, toggled) = (entry.clone(), entry.clone());
    let text = &entry.scene.setting().text;
    let name = fill(text.not_sure_of(), &[("name", &entry.field.name)]);
    el("button")
        .attr("type", "button")
        .class("unsure")
        .attr("aria-label", &name)
        .live_attr("aria-pressed", move || Some(pressed.is_unsure().to_string()))
        .on("click", move |_| toggled.toggle_unsure())
        .text(text.not_sure())
}

/// The two ends of a range, once the visitor wants one.
fn range(entry: &Entry, id: String) -> View {
    let (shown, entry) = (entry.clone(), entry.clone());
    el("div").class("range").live_children(
        move || if shown.is_unsure() { vec![End::Low, End::High] } else { Vec::new() },
        move |end| {
            let text = &entry.scene.setting().text;
            let (part, word) = match end {
                End::Low => ("low", text.at_least()),
                _ => ("high", text.at_most()),
            };
            let (end, id) = (entry.number(*end), below(&id, part));
            el("div")
                .class("end")
                .child(el("label").attr("for", &id).text(word))
                .child(end.view(&id))
                .child(end.error_view(&id))
        },
    )
}

fn slider(entry: &Entry, number: &Number<Calculator>, id: &str) -> View {
    let Field { name, quantity, scale, .. } = &*entry.field;
    let (limits, scale) = (quantity.limits, *scale);
    let name = fill(entry.scene.setting().text.slider_of(), &[("name", name)]);
    let (value, spoken, slid) = (entry.clone(), entry.clone(), number.clone());
    el("input")
        .attr("type", "range")
        .attr("aria-label", &name)
        .attr("aria-describedby", &below(id, "help"))
        .live(
            move || value.shown(End::Likely),
            move |element, &value| {
                let setting = spoken.scene.setting();
                let places =
                    [("amount", &*setting.numbers.plain(value)), ("unit", &spoken.field.unit)];
                let with_unit = fill(setting.text.amount_in_unit(), &places);
                set_attribute(element, "aria-valuetext", &with_unit);
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
