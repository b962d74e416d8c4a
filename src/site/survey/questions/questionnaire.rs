//! The questionnaire as a form.

use std::sync::Arc;

use leptos::prelude::*;

use super::fields::{Choice, Faults, Figure};
use super::group::Group;
use super::order::Order;
use super::submit::submit;
use crate::document::survey::{Column, RowFault};
use crate::model::calculator::{Element, Input, Model, Unit};
use crate::model::survey::{Question, questionnaire};
use crate::model::{Id, Wording};
use crate::site::survey::chosen::Chosen;
use crate::site::survey::desk::Desk;
use crate::text::{Text, row_fault_sentence};
use crate::ui::kit::locale::{Locale, Phrase};
use crate::ui::kit::select::SelectOption;

/// The form for the model in force; nothing before there is one.
#[component]
pub fn Questionnaire() -> impl IntoView {
    let chosen = Desk::here().study.chosen.get_untracked();
    chosen.map(|chosen| view! { <Form chosen=chosen /> })
}

#[component]
fn Form(chosen: Arc<Chosen>) -> impl IntoView {
    let desk = Desk::here();
    let Desk { study, locale } = desk;
    let faults = Faults::new(Vec::new());
    let questions = study.asking.with_untracked(|asking| questionnaire(&chosen.model, asking));
    let items = desk.sentences(&chosen.model, |words| {
        let item = |question: &Question| {
            let said = words.question(question);
            view! { <li>{one(desk, &chosen, question, said, faults)}</li> }
        };
        questions.iter().map(item).collect_view()
    });
    // What is wrong with a field stands below it.
    let of_row = Memo::new(move |_| {
        let say = |fault: &RowFault| {
            locale.with(|text, numbers| row_fault_sentence(text, numbers, fault))
        };
        let is_of_row = |fault: &&RowFault| fault.place.is_empty();
        faults.with(|all| all.iter().filter(is_of_row).map(say).collect::<Vec<_>>())
    });
    let lines =
        move || of_row.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let add = move |_| faults.set(submit(desk).err().unwrap_or_default());
    view! {
        <div class="questionnaire">
            <h3 class="on-paper">{locale.wording(&chosen.model.title)}</h3>
            <p class="help">{locale.say(Text::fill_in_help)}</p>
            <ol>{items}</ol>
            <ul class="error" role="status">
                {lines}
            </ul>
            <button type="button" class="primary" on:click=add>
                {locale.say(Text::add_answer)}
            </button>
        </div>
    }
}

/// One question with its fields.
fn one(
    desk: Desk,
    chosen: &Arc<Chosen>,
    question: &Question,
    said: String,
    faults: Faults,
) -> AnyView {
    let (locale, model) = (desk.locale, &chosen.model);
    let currency = || model.currency.clone();
    let figure = |said, column, unit| figure(said, column, unit, faults);
    match question {
        Question::Persona => {
            let all = model.personas.iter().map(|it| option(locale, &it.id, &it.label)).collect();
            choice(said, Column::Persona, all, faults)
        }
        Question::Situation => {
            let all = model.situations.iter().map(|it| option(locale, &it.id, &it.label)).collect();
            choice(said, Column::Situation, all, faults)
        }
        Question::Amount(at) => {
            let unit = element(model, *at).map(|it| unit(desk, model, it)).unwrap_or_default();
            figure(said, id(model, *at).map(|id| Column::Input(Input::Amount(id))), unit)
        }
        Question::Belief(at) => {
            let column = id(model, *at).map(|id| Column::Input(Input::Belief(id)));
            figure(said, column, locale.say(Text::of_hundred))
        }
        Question::Desired(at) => {
            figure(said, id(model, *at).map(Column::Desired), locale.say(Text::of_scale))
        }
        Question::Received(at) => {
            figure(said, id(model, *at).map(Column::Received), locale.say(Text::of_scale))
        }
        Question::Figure(input) => {
            let is_share = input.bounds().1 == 1.0;
            let unit = if is_share { locale.say(Text::of_hundred) } else { currency() };
            figure(said, Some(Column::Input(input.clone())), unit)
        }
        Question::Order => view! { <Order chosen=Arc::clone(chosen) question=said /> }.into_any(),
        Question::Stated => figure(said, Some(Column::Stated), currency()),
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

fn figure(said: String, column: Option<Column>, unit: String, faults: Faults) -> AnyView {
    // Questions are about elements of the model, so each has its column.
    let figure = column.map(|column| {
        view! { <Figure question=said column=column unit=unit faults=faults /> }
    });
    figure.into_any()
}

fn choice(question: String, column: Column, all: Vec<SelectOption>, faults: Faults) -> AnyView {
    view! { <Choice question=question column=column all=all faults=faults /> }.into_any()
}

fn option(locale: Locale, id: &Id, label: &Wording) -> SelectOption {
    SelectOption { value: id.as_str().to_owned(), name: locale.wording(label) }
}

fn four_prices(locale: Locale, said: String, currency: &str, faults: Faults) -> AnyView {
    let four: [(Column, Phrase); 4] = [
        (Column::TooCheap, Text::price_too_cheap),
        (Column::Cheap, Text::price_cheap),
        (Column::Expensive, Text::price_expensive),
        (Column::TooExpensive, Text::price_too_expensive),
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

fn element(model: &Model, at: usize) -> Option<&Element> {
    model.offer.elements.get(at)
}

fn id(model: &Model, at: usize) -> Option<Id> {
    element(model, at).map(|element| element.id.clone())
}

fn unit(desk: Desk, model: &Model, element: &Element) -> String {
    desk.locale.say(match element.unit {
        Unit::Money => return model.currency.clone(),
        Unit::PriceShare => Text::of_hundred,
        Unit::Minutes(_) => Text::minutes,
        Unit::Hours(_) => Text::hours,
        Unit::Effort => return desk.of_best(10.0),
        Unit::Rating(scale) => return desk.of_best(scale.best),
    })
}
