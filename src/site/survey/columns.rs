//! What the columns of a table are called, in the language of the page.

use super::desk::Desk;
use crate::document::survey::Column;
use crate::model::Id;
use crate::model::value::{Input, Model};
use crate::text::{Text, fill};

/// The name of a column for people.
pub fn column_name(desk: &Desk, model: &Model, column: &Column) -> String {
    let text = desk.text();
    let of = |phrase: &str, id: &Id| {
        let element = model.element(id).map_or("", |element| desk.label(element));
        fill(phrase, &[("element", element)])
    };
    match column {
        Column::Input(input) => input_name(desk, model, input),
        Column::Desired(id) => of(text.column_desired(), id),
        Column::Received(id) => of(text.column_received(), id),
        Column::Buys(price) => fill(text.column_buys(), &[("price", &desk.money(*price))]),
        Column::Computed(name) => fill(text.column_computed(), &[("name", name)]),
        fixed => fixed_name(text, fixed).to_owned(),
    }
}

fn fixed_name<'t>(text: &'t Text, column: &Column) -> &'t str {
    match column {
        Column::Persona => text.column_persona(),
        Column::Situation => text.column_situation(),
        Column::Alternative => text.column_alternative(),
        Column::Uncounted => text.column_uncounted(),
        Column::Order => text.column_order(),
        Column::Stated => text.column_stated(),
        Column::Predicted => text.column_predicted(),
        Column::Weight => text.column_weight(),
        Column::Wave => text.column_wave(),
        Column::Respondent => text.column_respondent(),
        Column::Contributor => text.column_contributor(),
        Column::TooCheap => text.price_too_cheap(),
        Column::Cheap => text.price_cheap(),
        Column::Expensive => text.price_expensive(),
        Column::TooExpensive => text.price_too_expensive(),
        Column::Model => text.column_model(),
        _ => text.column_version(),
    }
}

/// The name of an input for people.
pub fn input_name(desk: &Desk, model: &Model, input: &Input) -> String {
    let text = desk.text();
    let plain = match input {
        Input::Amount(id) => return model.element(id).map_or("", |it| desk.label(it)).to_owned(),
        Input::Belief(id) => {
            let element = model.element(id).map_or("", |element| desk.label(element));
            return fill(text.column_belief(), &[("element", element)]);
        }
        Input::Price(id) => {
            let offer = model.offers().find(|offer| offer.id == *id);
            let name = offer.map_or("", |offer| offer.name.in_language(desk.tag()));
            return fill(text.price_of(), &[("name", name)]);
        }
        Input::Outcome(id) => {
            let outcomes = model.offer.utility.iter().flat_map(|utility| &utility.must_be);
            let mut named = outcomes.filter(|outcome| outcome.id == *id);
            return named.next().map_or("", |it| it.label.in_language(desk.tag())).to_owned();
        }
        Input::Hour => text.hour(),
        Input::Hassle => text.hassle(),
        Input::Anchor => text.anchor(),
        Input::Performance => text.performance(),
        Input::Constraint => text.constraint(),
        Input::Available => text.available(),
        Input::Capacity => text.capacity(),
        Input::Continuous => text.continuous(),
        Input::Secure => text.secure(),
        Input::FailureCost => text.failure_cost(),
    };
    plain.to_owned()
}
