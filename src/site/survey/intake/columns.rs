//! What the columns of a table are called, in the language of the page.

use crate::document::survey::Column;
use crate::model::Id;
use crate::model::calculator::{Input, Model};
use crate::site::survey::desk::Desk;
use crate::text::{Text, fill, input_name};

/// The name of a column for people.
pub fn column_name(desk: &Desk, model: &Model, column: &Column) -> String {
    let text = desk.text();
    let of = |phrase: &str, id: &Id| {
        let element = model.element(id).map_or("", |element| desk.label(element));
        fill(phrase, &[("element", element)])
    };
    match column {
        Column::Input(input) => named_input(desk, model, input),
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

/// The name of an input for people who see a table of all of them.
fn named_input(desk: &Desk, model: &Model, input: &Input) -> String {
    let text = desk.text();
    match input {
        Input::Belief(id) => {
            let element = model.element(id).map_or("", |element| desk.label(element));
            fill(text.column_belief(), &[("element", element)])
        }
        Input::Price(id) => {
            let offer = model.offers().find(|offer| offer.id == *id);
            let name = offer.map_or("", |offer| offer.name.in_language(desk.tag()));
            fill(text.price_of(), &[("name", name)])
        }
        _ => input_name(text, desk.tag(), model, input),
    }
}
