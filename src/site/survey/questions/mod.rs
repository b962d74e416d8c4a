//! The questions that follow from the model: to look at, to print, to fill in here, or to ask elsewhere.

pub mod example;
mod order;
mod questionnaire;

use leptos::prelude::*;

use crate::document::survey::{Column, write_heading, write_questionnaire, write_response};
use crate::model::survey::Asking;
use crate::site::files::{save_document, save_table};
use crate::site::survey::desk::Desk;
use crate::site::survey::fields::{button, tick};
use crate::site::survey::js;
use crate::text::fill;
use crate::ui::{View, el};
use questionnaire::questionnaire_view;

/// The part of the page.
pub fn questions(desk: &Desk) -> View {
    let text = desk.text();
    let (read, drawn) = (desk.clone(), desk.clone());
    let form = el("div").live_children(
        move || {
            let name = read.study().chosen().map(|chosen| std::rc::Rc::as_ptr(&chosen) as usize);
            vec![(name, read.study().asking(), read.study().entered().len())]
        },
        move |_| untrack(|| questionnaire_view(&drawn)),
    );
    el("section")
        .attr("id", "questions")
        .attr("aria-labelledby", "questions-title")
        .child(el("h2").attr("id", "questions-title").text(text.questions_part()))
        .child(el("p").text(text.questions_help()))
        .child(asked_besides(desk))
        .child(ways(desk))
        .child(
            el("details").class("form").child(el("summary").text(text.fill_in_here())).child(form),
        )
        .child(entered(desk))
}

/// What is asked besides amounts and the stated worth.
fn asked_besides(desk: &Desk) -> View {
    let text = desk.text();
    let one = |name: &str, read: fn(&Asking) -> bool, set: fn(&mut Asking, bool)| {
        let (reader, setter) = (desk.clone(), desk.clone());
        let turn = move |on| setter.study().change_asking(|asking| set(asking, on));
        tick(name, move || read(&reader.study().asking()), turn)
    };
    let (reader, setter) = (desk.clone(), desk.clone());
    let ladder = tick(
        text.ask_ladder(),
        move || !reader.study().asking().ladder.is_empty(),
        move |on| {
            let Some(chosen) = setter.study().chosen_once() else { return };
            let around = Asking::ladder_around(&chosen.model.offer);
            let ladder = if on { around } else { Vec::new() };
            setter.study().change_asking(|asking| asking.ladder = ladder);
        },
    );
    el("fieldset")
        .class("ticks")
        .child(el("legend").text(text.ask_besides()))
        .child(one(text.ask_beliefs(), |it| it.beliefs, |it, on| it.beliefs = on))
        .child(one(text.ask_gaps(), |it| it.gaps, |it, on| it.gaps = on))
        .child(one(text.ask_fit(), |it| it.fit, |it, on| it.fit = on))
        .child(one(text.ask_four_prices(), |it| it.four_prices, |it, on| it.four_prices = on))
        .child(ladder)
}

/// Ways to take the questions along.
fn ways(desk: &Desk) -> View {
    let text = desk.text();
    let (heading, document) = (desk.clone(), desk.clone());
    el("div")
        .class("row buttons")
        .child(button(text.print_questions(), print))
        .child(button(text.save_heading(), move || save_heading(&heading)))
        .child(button(text.save_questions(), move || save_questions(&document)))
}

/// Prints the questionnaire, which has to stand open for that.
fn print() {
    let form = leptos::prelude::document().query_selector("#questions .form").ok().flatten();
    if let Some(form) = form {
        crate::ui::set_attribute(&form, "open", "");
    }
    js::print_only("questions");
}

/// The columns that the answers fill.
pub fn columns(desk: &Desk) -> Option<(String, Vec<Column>)> {
    let chosen = desk.study().chosen_once()?;
    let asking = untrack(|| desk.study().asking());
    Some((chosen.model.id.as_str().to_owned(), Column::asked(&chosen.model, &asking)))
}

fn save_heading(desk: &Desk) {
    if let Some((model, columns)) = columns(desk) {
        let heading = write_heading(&columns, &crate::embed::page::written);
        let name = [&model, "-", desk.text().heading_file(), ".csv"].concat();
        save_table(&name, &heading);
    }
}

fn save_questions(desk: &Desk) {
    let Some(chosen) = desk.study().chosen_once() else { return };
    let Some(words) = desk.survey_words() else { return };
    let asking = untrack(|| desk.study().asking());
    let words = words.sentences();
    let say = |question: &_| words.question(question);
    let written = &crate::embed::page::written;
    let document = write_questionnaire(&chosen.model, &asking, &say, written);
    let name = [chosen.model.id.as_str(), "-", desk.text().questions_file(), ".json"].concat();
    save_document(&name, &document);
}

/// The answers that were given here, to be saved as a table like any other.
fn entered(desk: &Desk) -> View {
    let (read, saved, hidden) = (desk.clone(), desk.clone(), desk.clone());
    let said =
        el("p").attr("role", "status").live_text(move || match read.study().entered().len() {
            0 => String::new(),
            count => fill(read.text().entered_so_far(), &[("count", &read.count(count))]),
        });
    let save = button(desk.text().save_entered(), move || save_entered(&saved))
        .live_attr("hidden", move || hidden.study().entered().is_empty().then(String::new));
    el("div").class("row").child(said).child(save)
}

fn save_entered(desk: &Desk) {
    let Some((model, columns)) = columns(desk) else { return };
    let written = &crate::embed::page::written;
    let rows = untrack(|| desk.study().entered());
    let rows = rows.iter().map(|response| write_response(&columns, response, written));
    let table: String = std::iter::once(write_heading(&columns, written)).chain(rows).collect();
    let name = [&model, "-", desk.text().answers_file(), ".csv"].concat();
    save_table(&name, &table);
}

/// Takes what stands in the form as an answer.
pub fn submit(desk: &Desk) -> Result<(), Vec<crate::document::survey::RowFault>> {
    questionnaire::response(desk).map(|response| desk.study().enter(response))
}
