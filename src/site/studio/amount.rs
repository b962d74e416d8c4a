//! An amount: what is most likely and where that comes from, and, folded away, its range and slider.

use super::choice::choice;
use super::desk::{Desk, id_of};
use super::field::{At, errors, help, with_unit};
use super::fold::fold;
use super::number::{self, number};
use crate::document::Value;
use crate::document::studio::{Control, Field, Form, Measure, field_of};
use crate::text::Labelled;
use crate::ui::{View, el};

const LIKELY: &str = "likely";
const EVIDENCE: &str = "evidence";

/// The amount at a place.
pub fn amount(desk: &Desk, form: &'static Form, field: Field, place: &str, said: Labelled) -> View {
    let id = id_of(place);
    let measure = measure_of(form, LIKELY);
    let figure = with_unit(desk, likely(desk, field, place, measure), measure);
    let places = vec![place.to_owned(), field_of(place, LIKELY)];
    el("div")
        .class("entry amount")
        .child(el("label").attr("for", &id).text(said.label))
        .child(el("div").class("amount-row").child(figure).child(evidence(desk, form, place)))
        .child(help(&id, said.help))
        .child(errors(desk, At::Each(places), &id, measure))
        .child(range(desk, form, place))
}

fn measure_of(form: &Form, name: &str) -> Measure {
    match form.field(name).map(|field| field.control) {
        Some(Control::Number(measure)) => measure,
        _ => Measure::Plain,
    }
}

/// The likely figure, which may stand bare; without it an amount that may be missing is.
fn likely(desk: &Desk, field: Field, place: &str, measure: Measure) -> View {
    let (here, inside) = (place.to_owned(), field_of(place, LIKELY));
    let (of, within) = (here.clone(), inside.clone());
    let shown = move |desk: &Desk| {
        desk.bench().read(|now| match now.draft.at(&of) {
            Some(Value::Record(_)) | None => now.draft.at(&within).cloned(),
            Some(bare) => Some(bare.clone()),
        })
    };
    let set = desk.clone();
    let (of, within) = (here.clone(), inside.clone());
    let put = move |value: Value| {
        let gone = value == Value::Nothing && !field.required;
        set.bench().change(Some(&of), |draft| draft.put(if gone { &of } else { &within }, value));
    };
    let shown = move |desk: &Desk| shown(desk).unwrap_or(Value::Nothing);
    number::field(desk, vec![here, inside], &id_of(place), measure, shown, put)
}

fn evidence(desk: &Desk, form: &'static Form, place: &str) -> View {
    let Some(Control::Choice(of)) = form.field(EVIDENCE).map(|field| field.control) else {
        return el("span");
    };
    let said = desk.text().field(form, EVIDENCE);
    let place = field_of(place, EVIDENCE);
    choice(desk, of, &place, false).attr("aria-label", said.label)
}

/// The ends of the range and of the slider.
fn range(desk: &Desk, form: &'static Form, place: &str) -> View {
    let (drawn, here) = (desk.clone(), place.to_owned());
    let rare: Vec<_> = form.own.iter().copied().filter(|field| field.rare).collect();
    let places: Vec<_> = rare.iter().map(|field| field_of(place, field.name)).collect();
    let title = desk.text().range_fields().to_owned();
    fold(
        desk,
        "more",
        places,
        move || title.clone(),
        move || {
            let end = |field: &Field| {
                let place = field_of(&here, field.name);
                let (id, measure) = (id_of(&place), measure_of(form, field.name));
                el("div")
                    .class("entry")
                    .child(
                        el("label")
                            .attr("for", &id)
                            .text(drawn.text().field(form, field.name).label),
                    )
                    .child(with_unit(&drawn, number(&drawn, &place, &place, measure), measure))
                    .child(help(&id, ""))
                    .child(errors(&drawn, At::Each(vec![place]), &id, measure))
            };
            el("div").class("ends").children(rare.iter().map(end))
        },
    )
}
