//! What the columns of a table are called, in the language of the page.

use crate::document::survey::Column;
use crate::model::Id;
use crate::model::calculator::{Input, Model, Offer};
use crate::text::{Text, input_name};
use crate::ui::kit::locale::Locale;

/// The name of a column for people.
pub fn column_name(locale: Locale, model: &Model, column: &Column) -> String {
    let of = |phrase, id| locale.fill(phrase, &[("element", &element(locale, model, id))]);
    locale.say(match column {
        Column::Input(input) => return named_input(locale, model, input),
        Column::Desired(id) => return of(Text::column_desired, id),
        Column::Received(id) => return of(Text::column_received, id),
        Column::Buys(price) => {
            return locale.fill(Text::column_buys, &[("price", &locale.money(*price))]);
        }
        Column::Computed(name) => return locale.fill(Text::column_computed, &[("name", name)]),
        Column::Persona => Text::column_persona,
        Column::Situation => Text::column_situation,
        Column::Alternative => Text::column_alternative,
        Column::MustChoose => Text::must_choose,
        Column::Uncounted => Text::column_uncounted,
        Column::Order => Text::column_order,
        Column::Stated => Text::column_stated,
        Column::Predicted => Text::column_predicted,
        Column::Weight => Text::column_weight,
        Column::Wave => Text::column_wave,
        Column::Respondent => Text::column_respondent,
        Column::Contributor => Text::column_contributor,
        Column::TooCheap => Text::price_too_cheap,
        Column::Cheap => Text::price_cheap,
        Column::Expensive => Text::price_expensive,
        Column::TooExpensive => Text::price_too_expensive,
        Column::Model => Text::column_model,
        Column::Version => Text::column_version,
    })
}

fn element(locale: Locale, model: &Model, id: &Id) -> String {
    model.element(id).map_or_else(String::new, |element| locale.wording(&element.label))
}

/// The name of an input for people who see a table of all of them.
fn named_input(locale: Locale, model: &Model, input: &Input) -> String {
    match input {
        Input::Belief(id) => {
            locale.fill(Text::column_belief, &[("element", &element(locale, model, id))])
        }
        // The same words may stand in the offer and in its alternatives.
        Input::Amount(id) if model.offer.elements.iter().all(|element| element.id != *id) => {
            let has = |offer: &&Offer| offer.elements.iter().any(|element| element.id == *id);
            let name = model.alternatives.iter().find(has).map(|it| locale.wording(&it.name));
            [&*name.unwrap_or_default(), ": ", &*element(locale, model, id)].concat()
        }
        Input::Price(id) => {
            let offer = model.offers().find(|offer| offer.id == *id);
            let name = offer.map_or_else(String::new, |offer| locale.wording(&offer.name));
            locale.fill(Text::price_of, &[("name", &name)])
        }
        _ => locale.with(|text, numbers| input_name(text, numbers, &locale.tag(), model, input)),
    }
}
