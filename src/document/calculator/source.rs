//! Sources of figures in a document. A figure holds its own; the model keeps them in one list, so that nothing
//! that computes carries them along.

use super::offer::PARTS;
use crate::document::studio::steps;
use crate::document::wording::write_wording;
use crate::document::{Value, digits};
use crate::model::Id;
use crate::model::calculator::{Answers, Input, Model, Offer, Rates, Source, Sourced};

/// The sources of a model's figures, of those that were read at their places.
pub(in crate::document) fn sources_of(
    model: &Model,
    mut read: Vec<(String, Source)>,
) -> Vec<Sourced> {
    let mut sources = Vec::new();
    each_figure(model, &mut |place, input, of| {
        if let Some(at) = read.iter().position(|(there, _)| *there == place) {
            let source = read.swap_remove(at).1;
            sources.push(Sourced { input, of: of.cloned(), source });
        }
    });
    sources
}

/// Puts the sources of a model where their figures stand in its document.
pub(in crate::document) fn write_sources(model: &Model, document: &mut Value) {
    each_figure(model, &mut |place, input, of| {
        let is_it = |it: &&Sourced| it.input == input && it.of.as_ref() == of;
        if let Some(Sourced { source, .. }) = model.sources.iter().find(is_it) {
            document.put(&steps(&(place + ".source")), write_source(source));
        }
    });
}

fn write_source(source: &Source) -> Value {
    let text = |text: &str| if text.is_empty() { Value::Nothing } else { Value::text(text) };
    Value::record(vec![
        ("text", write_wording(&source.text)),
        ("address", text(&source.address)),
        ("date", text(&source.date)),
    ])
}

/// Takes a figure: its place in the document, its input, and the alternative or persona to which it belongs if
/// the input does not say.
type Take<'t> = &'t mut dyn FnMut(String, Input, Option<&Id>);

/// The place of an entry of a list.
fn at(list: &str, entry: usize) -> String {
    [list, "[", &digits(entry), "]"].concat()
}

/// Every figure of a model that may name its source. What follows from drivers has none.
fn each_figure(model: &Model, take: Take<'_>) {
    of_offer(&model.offer, "offer", None, take);
    for (n, offer) in model.alternatives.iter().enumerate() {
        of_offer(offer, &at("alternatives", n), Some(&offer.id), take);
    }
    for (n, driver) in model.drivers.iter().enumerate().filter(|(_, it)| it.formula.is_none()) {
        take(at("drivers", n) + ".amount", Input::Driver(driver.id.clone()), None);
    }
    of_rates(&model.rates, "", None, take);
    for (n, persona) in model.personas.iter().enumerate() {
        of_rates(&persona.rates, &(at("personas", n) + "."), Some(&persona.id), take);
    }
}

fn of_offer(offer: &Offer, place: &str, of: Option<&Id>, take: Take<'_>) {
    let within = |name: &str| [place, ".", name].concat();
    let price = Input::Price(offer.id.clone());
    if offer.price_by.is_none() {
        take(within("price"), price, None);
    }
    let elements = offer.elements.iter().enumerate();
    for (n, element) in elements.filter(|(_, it)| it.amount_by.is_none()) {
        take(at(&within("elements"), n) + ".amount", Input::Amount(element.id.clone()), None);
    }
    let utility = [("performance", Input::Performance), ("constraint", Input::Constraint)];
    let given = |input: &Input| offer.formula(input).is_none();
    for (part, figures) in [("utility.", &utility[..]), ("warranty.", &PARTS)] {
        for (name, input) in figures.iter().filter(|(_, input)| given(input)) {
            take(within(part) + name, input.clone(), of);
        }
    }
    let outcomes = offer.outcomes().into_iter().enumerate();
    for (n, input) in outcomes.filter(|(_, input)| given(input)) {
        take(at(&within("utility.mustBe"), n) + ".met", input, of);
    }
}

fn of_rates(rates: &Rates, place: &str, of: Option<&Id>, take: Take<'_>) {
    let given = [rates.hour, rates.hassle, rates.anchor];
    for ((name, input), given) in super::people::RATES.into_iter().zip(Answers::RATES).zip(given) {
        if given.is_some() {
            take([place, "rates.", name].concat(), input, of);
        }
    }
}
