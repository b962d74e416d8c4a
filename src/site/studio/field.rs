//! One field: its label, the control that fits it, help, and what is wrong with it.

use super::amount::amount;
use super::choice::{choice, truth};
use super::desk::{Desk, id_of};
use super::fold::fold;
use super::list::{list, part};
use super::number::number;
use super::references::{reference, references, weights};
use super::typed::{code, name, numbers, plain_text, words};
use crate::document::Fault;
use crate::document::studio::{Control, Field, Form, Measure, Refers, field_of};
use crate::ui::{View, el};

/// The words that fit on a line.
const SHORT: [&str; 5] = ["period", "name", "label", "who", "title"];

/// All fields of a record at a place; what few need is folded away.
pub fn record(desk: &Desk, form: &'static Form, place: &str) -> View {
    let (rare, usual): (Vec<_>, Vec<_>) = form.fields().into_iter().partition(|field| field.rare);
    let draw = {
        let (desk, place) = (desk.clone(), place.to_owned());
        move |field: Field| entry(&desk, form, field, &place)
    };
    let usual = usual.into_iter().filter(|field| !matches!(field.control, Control::Fixed));
    let fields = el("div").class("fields").children(usual.map(&draw));
    if rare.is_empty() {
        return fields;
    }
    let places: Vec<_> = rare.iter().map(|field| field_of(place, field.name)).collect();
    let title = desk.text().more_fields().to_owned();
    fields.child(fold(
        desk,
        "more",
        places,
        move || title.clone(),
        move || el("div").class("fields").children(rare.iter().copied().map(&draw)),
    ))
}

/// One field of a record.
fn entry(desk: &Desk, form: &'static Form, field: Field, around: &str) -> View {
    let place = field_of(around, field.name);
    let shown = match field.control {
        Control::List(inner, most) => list(desk, form, field, inner, most, &place),
        Control::Record(inner) => part(desk, form, field, inner, &place),
        _ => labelled(desk, form, field, &place),
    };
    let (read, around) = (desk.clone(), around.to_owned());
    shown.live_attr("hidden", move || {
        let makes_sense = read.bench().read(|now| field.makes_sense(&now.draft, &around));
        (!makes_sense).then(String::new)
    })
}

fn labelled(desk: &Desk, form: &'static Form, field: Field, place: &str) -> View {
    let said = desk.text().field(form, field.name);
    let id = id_of(place);
    let control = match field.control {
        Control::Amount(inner) => return amount(desk, inner, field, place, said),
        Control::Weights => return weights(desk, place, said),
        Control::ReferAll(to) => return references(desk, to, place, said),
        Control::Name => name(desk, place),
        Control::Text => plain_text(desk, place),
        Control::Currency => code(desk, place),
        Control::Words => words(desk, place, SHORT.contains(&field.name)),
        Control::Number(measure) => number(desk, place, place, measure),
        Control::Truth => truth(desk, place),
        Control::Choice(of) => choice(desk, of, place, field.required),
        Control::Numbers => numbers(desk, place),
        Control::Refers(Refers::Offered | Refers::Otherwise | Refers::Alternatives) => {
            reference(desk, place)
        }
        Control::Fixed | Control::Record(_) | Control::List(..) => el("span"),
    };
    let measure = match field.control {
        Control::Number(measure) => measure,
        _ => Measure::Plain,
    };
    el("div")
        .class("entry")
        .child(el("label").attr("for", &id).text(said.label))
        .child(with_unit(desk, control, measure))
        .child(help(&id, said.help))
        .child(errors(desk, At::Within(place.to_owned()), &id, measure))
}

/// Which faults a field tells.
pub enum At {
    /// Those that stand at one of these places.
    Each(Vec<String>),
    /// Those at a place and within it, which has no fields of its own.
    Within(String),
}

impl At {
    fn tells(&self, fault: &Fault) -> bool {
        match self {
            Self::Each(places) => places.contains(&fault.place),
            Self::Within(place) => fault.is_within(place),
        }
    }
}

/// A control with its unit behind it.
pub fn with_unit(desk: &Desk, control: View, measure: Measure) -> View {
    match measure {
        Measure::Plain => control,
        Measure::OfHundred => {
            let unit = el("span").class("unit").text(desk.text().of_hundred());
            el("span").class("with-unit").child(control).child(unit)
        }
    }
}

/// What is meant by a field.
pub fn help(id: &str, words: &str) -> View {
    el("p").class("help").attr("id", &[id, "-help"].concat()).text(words)
}

/// What is wrong there.
pub fn errors(desk: &Desk, at: At, id: &str, measure: Measure) -> View {
    let read = desk.clone();
    el("p")
        .class("error")
        .attr("id", &[id, "-error"].concat())
        .attr("aria-live", "polite")
        .live_text(move || {
            read.bench().read(|now| {
                let faults = now.checked.faults.iter().filter(|fault| at.tells(fault));
                let said: Vec<_> = faults.map(|fault| read.sentence(fault, measure)).collect();
                said.join(" ")
            })
        })
}

/// A control that knows what stands below it, and whether something is wrong there.
pub fn described(desk: &Desk, control: View, at: At, id: &str) -> View {
    let read = desk.clone();
    let below = [[id, "-help"].concat(), [id, "-error"].concat()].join(" ");
    control.attr("id", id).attr("aria-describedby", &below).live_attr("aria-invalid", move || {
        let wrong = read.bench().read(|now| now.checked.faults.iter().any(|fault| at.tells(fault)));
        wrong.then(|| "true".to_owned())
    })
}
