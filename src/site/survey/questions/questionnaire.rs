//! The questionnaire as a form. What is filled in is read as a row of a table would be, by the same rules.

use leptos::prelude::*;

use super::order::order;
use super::{columns, submit};
use crate::document::survey::{
    Column, Encoding, Format, Mapping, Outcome, RowFault, TableReader, write_heading,
};
use crate::model::Id;
use crate::model::calculator::{Element, Input, Model, Unit};
use crate::model::survey::{Question, Response, questionnaire};
use crate::site::survey::desk::Desk;
use crate::site::survey::fields::{Offered, button, read_number, select, value_of};
use crate::text::fill;
use crate::ui::{View, el, set_property};

/// The form for the model in force.
pub fn questionnaire_view(desk: &Desk) -> View {
    let Some(chosen) = desk.study().chosen_once() else { return el("p") };
    let Some(words) = desk.survey_words() else { return el("p") };
    let text = desk.text();
    let questions = questionnaire(&chosen.model, &desk.study().asking());
    let faults = ArcRwSignal::new(Vec::<RowFault>::new());
    let sentences = words.sentences();
    let items = questions.iter().map(|question| {
        let said = sentences.question(question);
        el("li").child(one(desk, &chosen.model, question, &said, &faults))
    });
    let (sent, wrong, general, told) = (desk.clone(), faults.clone(), faults.clone(), desk.clone());
    let over_all = el("ul").class("error").attr("role", "status").live_lines(move || {
        let of_row = |fault: &&RowFault| fault.place.is_empty();
        let say = |fault: &RowFault| told.words_of_row(fault);
        general.get().iter().filter(of_row).map(say).collect()
    });
    let add = button(text.add_answer(), move || match submit(&sent) {
        Ok(()) => wrong.set(Vec::new()),
        Err(faults) => wrong.set(faults),
    });
    el("div")
        .class("questionnaire")
        .child(el("h3").class("on-paper").text(chosen.model.title.in_language(desk.tag())))
        .child(el("p").class("help").text(text.fill_in_help()))
        .child(el("ol").children(items))
        .child(over_all)
        .child(add.class("primary"))
}

/// One question with its fields.
fn one(
    desk: &Desk,
    model: &Model,
    question: &Question,
    said: &str,
    faults: &ArcRwSignal<Vec<RowFault>>,
) -> View {
    let text = desk.text();
    let element = |at: &usize| model.offer.elements.get(*at);
    let id = |at: &usize| element(at).map(|element| element.id.clone());
    let offered = |id: &Id, label: &crate::model::Wording| {
        (id.as_str().to_owned(), label.in_language(desk.tag()).to_owned())
    };
    let field = Field { desk, faults, question: said };
    match question {
        Question::Persona => {
            let all = model.personas.iter().map(|it| offered(&it.id, &it.label)).collect();
            field.choice(&Column::Persona, all)
        }
        Question::Situation => {
            let all = model.situations.iter().map(|it| offered(&it.id, &it.label)).collect();
            field.choice(&Column::Situation, all)
        }
        Question::Amount(at) => {
            let unit = element(at).map(|element| unit(desk, element)).unwrap_or_default();
            field.figure(id(at).map(|id| Column::Input(Input::Amount(id))), &unit)
        }
        Question::Belief(at) => {
            field.figure(id(at).map(|id| Column::Input(Input::Belief(id))), text.of_hundred())
        }
        Question::Desired(at) => field.figure(id(at).map(Column::Desired), text.of_scale()),
        Question::Received(at) => field.figure(id(at).map(Column::Received), text.of_scale()),
        Question::Figure(input) => {
            let unit = if input.bounds().1 == 1.0 { text.of_hundred() } else { &model.currency };
            field.figure(Some(Column::Input(input.clone())), unit)
        }
        Question::Order => {
            order(desk, model, said, &Column::Order.name(&crate::embed::page::written))
        }
        Question::Stated => field.figure(Some(Column::Stated), &model.currency),
        Question::FourPrices => {
            let four = [Column::TooCheap, Column::Cheap, Column::Expensive, Column::TooExpensive];
            let names = [
                text.price_too_cheap(),
                text.price_cheap(),
                text.price_expensive(),
                text.price_too_expensive(),
            ];
            let fields = four.into_iter().zip(names).map(|(column, name)| {
                Field { desk, faults, question: name }.figure(Some(column), &model.currency)
            });
            group("ask-four-prices", said).children(fields)
        }
        Question::WouldBuy(price) => {
            let both = [("1", text.yes_buys()), ("0", text.no_buys())];
            let both = both.map(|(word, name)| (word.to_owned(), name.to_owned()));
            field.choice(&Column::Buys(*price), both.into())
        }
    }
}

/// Several fields under one question.
pub fn group(id: &str, question: &str) -> View {
    let question = el("p").attr("id", id).text(question);
    el("div").attr("role", "group").attr("aria-labelledby", id).child(question)
}

fn unit(desk: &Desk, element: &Element) -> String {
    let text = desk.text();
    match element.unit {
        Unit::Money => {
            desk.study().chosen_once().map(|it| it.model.currency.clone()).unwrap_or_default()
        }
        Unit::PriceShare => text.of_hundred().to_owned(),
        Unit::Minutes(_) => text.minutes().to_owned(),
        Unit::Hours(_) => text.hours().to_owned(),
        Unit::Effort => fill(text.of_best(), &[("best", &desk.plain(10.0))]),
        Unit::Rating(scale) => fill(text.of_best(), &[("best", &desk.plain(scale.best))]),
    }
}

/// Where a field stands.
struct Field<'a> {
    desk: &'a Desk,
    faults: &'a ArcRwSignal<Vec<RowFault>>,
    question: &'a str,
}

impl Field<'_> {
    fn choice(&self, column: &Column, mut all: Vec<Offered>) -> View {
        let ticked = all.iter().map(|(_, name)| el("li").text(name));
        let on_paper = el("ul").class("on-paper").attr("aria-hidden", "true").children(ticked);
        all.insert(0, (String::new(), self.desk.text().no_answer().to_owned()));
        let name = column.name(&crate::embed::page::written);
        let (read, set, of, to) =
            (self.desk.clone(), self.desk.clone(), name.clone(), name.clone());
        let chosen = move || read.study().filled().borrow().get(&of).cloned().unwrap_or_default();
        let choose = move |word: &str| {
            set.study().filled().borrow_mut().insert(to.clone(), word.to_owned());
        };
        self.under(&name, select(&all, chosen, choose), "").child(on_paper)
    }

    fn figure(&self, column: Option<Column>, unit: &str) -> View {
        let Some(column) = column else { return el("div") };
        let name = column.name(&crate::embed::page::written);
        let input = self.input(&name).attr("inputmode", "decimal");
        self.under(&name, input, unit)
    }

    fn input(&self, name: &str) -> View {
        let (read, set, of, to) =
            (self.desk.clone(), self.desk.clone(), name.to_owned(), name.to_owned());
        el("input")
            .attr("type", "text")
            .attr("autocomplete", "off")
            .live(
                move || read.study().filled().borrow().get(&of).cloned().unwrap_or_default(),
                |element, typed| set_property(element, "value", &typed.into()),
            )
            .on("input", move |event| {
                let typed = value_of(&event).unwrap_or_default();
                set.study().filled().borrow_mut().insert(to.clone(), typed);
            })
    }

    fn under(&self, name: &str, field: View, unit: &str) -> View {
        let id = ["ask-", name].concat();
        let below = [&id, "-error"].concat();
        let (faults, told, marked) = (self.faults.clone(), self.desk.clone(), self.faults.clone());
        let (place, same) = (name.to_owned(), name.to_owned());
        let wrong =
            el("p").class("error").attr("id", &below).attr("aria-live", "polite").live_text(
                move || {
                    let all = faults.get();
                    let here = all.iter().find(|fault| fault.place == place);
                    here.map(|fault| told.words_of_rule(fault)).unwrap_or_default()
                },
            );
        let field = field.attr("id", &id).attr("aria-describedby", &below).live_attr(
            "aria-invalid",
            move || {
                let here = marked.with(|all| all.iter().any(|fault| fault.place == same));
                here.then(|| "true".to_owned())
            },
        );
        el("div")
            .class("asked")
            .child(el("label").attr("for", &id).text(self.question))
            .child(
                el("span").class("entry").child(field).child(el("span").class("unit").text(unit)),
            )
            .child(wrong)
    }
}

/// What was filled in, as a response; or everything that is wrong with it.
pub fn response(desk: &Desk) -> Result<Response, Vec<RowFault>> {
    let (Some(chosen), Some((_, columns))) = (desk.study().chosen_once(), columns(desk)) else {
        return Err(Vec::new());
    };
    let written = &crate::embed::page::written;
    let heading = write_heading(&columns, written);
    let filled = desk.study().filled().borrow();
    let cells = columns.iter().map(|column| {
        let typed = filled.get(&column.name(written)).map_or("", String::as_str);
        ["\"", &plain(desk, &chosen.model, column, typed).replace('"', "\"\""), "\""].concat()
    });
    let row = cells.collect::<Vec<_>>().join(",");
    let names: Vec<String> = columns.iter().map(|column| column.name(written)).collect();
    let mapping = Mapping::suggest(&chosen.model, &names, &|_| Vec::new());
    let format = Format { encoding: Encoding::Utf8, delimiter: ',', decimal: '.' };
    let mut reader = TableReader::new(chosen.model.clone(), format, mapping);
    let mut read = Err(Vec::new());
    let mut take = |outcome| {
        read = match outcome {
            Outcome::Taken(response) => Ok(*response),
            Outcome::Rejected(rejection) => Err(rejection.faults),
        };
    };
    reader.feed([&heading, &row, "\r\n"].concat().as_bytes(), &mut take);
    if reader.finish(&mut take).taken + reader.progress().rejected == 0 {
        read = Err(vec![RowFault {
            place: String::new(),
            rule: crate::document::survey::RowRule::NothingSaid,
        }]);
    }
    read
}

/// What was typed as a table writes it: with a point before decimals, and shares of one.
fn plain(desk: &Desk, model: &Model, column: &Column, typed: &str) -> String {
    let is_share = match column {
        Column::Input(Input::Amount(id)) => {
            model.element(id).is_some_and(|element| element.unit == Unit::PriceShare)
        }
        Column::Input(input) => input.bounds().1 <= Element::MAX_BELIEF,
        _ => false,
    };
    let is_text = matches!(column, Column::Order | Column::Persona | Column::Situation);
    match read_number(desk, typed) {
        _ if is_text => typed.to_owned(),
        Ok(Some(number)) if is_share => crate::embed::page::written(number / 100.0),
        Ok(Some(number)) => crate::embed::page::written(number),
        // It is told what is wrong with it where it is read.
        _ => typed.to_owned(),
    }
}
