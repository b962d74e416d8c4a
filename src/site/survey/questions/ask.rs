//! A question of the questionnaire with its fields.

use std::sync::Arc;

use leptos::prelude::*;

use super::fields::{Choice, Faults, Figure};
use super::group::Group;
use super::order::Order;
use crate::document::survey::Column;
use crate::model::calculator::{Driver, DriverUnit, Element, Input, Model, Unit};
use crate::model::survey::Question;
use crate::model::{CollectVec, Id, Wording};
use crate::site::survey::chosen::Chosen;
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::locale::{Locale, Phrase};
use crate::ui::kit::select::SelectOption;

/// One question with its fields.
pub fn ask(
    desk: Desk,
    chosen: &Arc<Chosen>,
    question: &Question,
    said: String,
    faults: Faults,
) -> AnyView {
    let (locale, model) = (desk.locale, &chosen.model);
    let element = |at: &usize| model.offer.elements.get(*at);
    let figure = |question, column, unit| {
        view! { <Figure question=question column=column unit=unit faults=faults /> }
    };
    match question {
        Question::Persona => {
            let all =
                model.personas.iter().map(|it| option(locale, &it.id, &it.label)).collect_vec();
            choice(said, Column::Persona, all, faults)
        }
        Question::Situation => {
            let all =
                model.situations.iter().map(|it| option(locale, &it.id, &it.label)).collect_vec();
            choice(said, Column::Situation, all, faults)
        }
        Question::Amount(at) => {
            let ask = |it: &Element| figure(said, amount(it), unit(desk, model, it));
            element(at).map(ask).into_any()
        }
        Question::Belief(at) => {
            let ask = |it: &Element| figure(said, belief(it), locale.say(Text::of_hundred));
            element(at).map(ask).into_any()
        }
        Question::Desired(at) => {
            let column = |it: &Element| Column::Desired(it.id.clone());
            let ask = |it: &Element| figure(said, column(it), locale.say(Text::of_scale));
            element(at).map(ask).into_any()
        }
        Question::Received(at) => {
            let column = |it: &Element| Column::Received(it.id.clone());
            let ask = |it: &Element| figure(said, column(it), locale.say(Text::of_scale));
            element(at).map(ask).into_any()
        }
        Question::Figure(Input::Driver(id)) => {
            let driver = model.driver(id);
            let unit = driver.map_or_else(String::new, |it| driver_unit(locale, model, it));
            figure(said, Column::Input(Input::Driver(id.clone())), unit).into_any()
        }
        Question::Figure(input) => {
            let is_share = input.bounds().1 == 1.0;
            let unit = if is_share { locale.say(Text::of_hundred) } else { currency(model) };
            figure(said, Column::Input(input.clone()), unit).into_any()
        }
        Question::Order => view! { <Order chosen=Arc::clone(chosen) question=said /> }.into_any(),
        Question::Stated => figure(said, Column::Stated, currency(model)).into_any(),
        Question::FourPrices => four_prices(locale, said, &model.currency, faults),
        Question::WouldBuy(price) => {
            let both: [(&str, Phrase); 2] = [("1", Text::yes_buys), ("0", Text::no_buys)];
            let both = both.map(|(value, name)| SelectOption {
                value: value.to_owned(),
                name: locale.say(name),
            });
            choice(said, Column::Buys(*price), both.into(), faults)
        }
    }
}

fn amount(element: &Element) -> Column {
    Column::Input(Input::Amount(element.id.clone()))
}

fn belief(element: &Element) -> Column {
    Column::Input(Input::Belief(element.id.clone()))
}

fn choice(question: String, column: Column, all: Vec<SelectOption>, faults: Faults) -> AnyView {
    view! { <Choice question=question column=column all=all faults=faults /> }.into_any()
}

fn option(locale: Locale, id: &Id, label: &Wording) -> SelectOption {
    SelectOption { value: id.as_str().to_owned(), name: locale.wording(label) }
}

fn four_prices(locale: Locale, said: String, currency: &str, faults: Faults) -> AnyView {
    let four: [(Column, Phrase); 4] = [
        (Column::TooCheap, Text::four_too_cheap),
        (Column::Cheap, Text::four_cheap),
        (Column::Expensive, Text::four_expensive),
        (Column::TooExpensive, Text::four_too_expensive),
    ];
    let field = |(column, name)| {
        let question = locale.say(name);
        view! { <Figure question=question column=column unit=currency faults=faults /> }
    };
    let fields = four.map(field).collect_view();
    view! {
        <Group id="ask-four-prices" question=said>
            {fields}
        </Group>
    }
    .into_any()
}

fn currency(model: &Model) -> String {
    model.currency.clone()
}

fn driver_unit(locale: Locale, model: &Model, driver: &Driver) -> String {
    locale.say(match driver.unit {
        DriverUnit::Number => return locale.wording(&driver.counts),
        DriverUnit::Money => return currency(model),
        DriverUnit::Minutes => Text::minutes,
        DriverUnit::Hours => Text::hours,
        DriverUnit::Share => return "%".to_owned(),
    })
}

fn unit(desk: Desk, model: &Model, element: &Element) -> String {
    desk.locale.say(match element.unit {
        Unit::Money => return currency(model),
        Unit::PriceShare => return "%".to_owned(),
        Unit::Minutes(_) => Text::minutes,
        Unit::Hours(_) => Text::hours,
        Unit::Effort => return desk.of_best(10.0),
        Unit::Rating(scale) => return desk.of_best(scale.best),
    })
}
