//! Which column of a file holds what, with its first rows beside it, to be corrected before it is read.

use std::rc::Rc;

use leptos::prelude::*;

use super::columns::column_name;
use super::take_in::Matching;
use crate::document::digits;
use crate::document::survey::{Column, Encoding, Format, Heading, Likeness, Mapped};
use crate::model::calculator::Model;
use crate::site::survey::desk::Desk;
use crate::site::survey::fields::{Offered, button, labelled, select, tick, value_of};
use crate::text::fill;
use crate::ui::{View, el, set_property};

/// So many of the first rows stand beside a column's name.
const SAMPLES: usize = 3;

/// What there is to say of a file before it is read.
pub fn matching(desk: &Desk, matching: &Rc<Matching>) -> View {
    let text = desk.text();
    let (read, away, readers, putters) =
        (matching.clone(), matching.clone(), desk.clone(), desk.clone());
    let title = fill(text.matching_title(), &[("name", &matching.file.name())]);
    let columns = matching.heading.as_ref().map(|heading| columns(desk, matching, heading));
    let lines = matching.heading.is_none().then(|| el("p").text(text.json_lines_found()));
    el("div")
        .class("matching")
        .attr("role", "group")
        .attr("aria-labelledby", "matching-title")
        .child(el("h3").attr("id", "matching-title").text(&title))
        .children(columns)
        .children(lines)
        .child(given(desk, matching))
        .child(
            el("div")
                .class("row")
                .child(button(text.read_file(), move || read.read(&readers)).class("primary"))
                .child(button(text.put_away(), move || away.put_away(&putters))),
        )
}

fn columns(desk: &Desk, matching: &Rc<Matching>, heading: &Heading) -> View {
    let text = desk.text();
    let options = desk.study().chosen_once().map(|chosen| offered(desk, &chosen.model, matching));
    let (options, all) = options.unwrap_or_default();
    let (options, all) = (Rc::new(options), Rc::new(all));
    let headings = [text.column_of_file(), text.column_first_rows(), text.column_holds()];
    let head = headings.map(|words| el("th").attr("scope", "col").text(words));
    let rows = heading.names.iter().enumerate().map(|(at, name)| {
        let samples: Vec<&str> = heading
            .preview
            .iter()
            .filter_map(|row| row.get(at).map(String::as_str))
            .filter(|cell| !cell.trim().is_empty())
            .take(SAMPLES)
            .collect();
        el("tr")
            .child(el("th").attr("scope", "row").text(if name.is_empty() { "–" } else { name }))
            .child(el("td").class("samples").text(&samples.join(" · ")))
            .child(el("td").child(column(desk, matching, at, name, &options, &all)))
    });
    el("div")
        .child(el("p").class("help").text(&format_sentence(desk, heading.format)))
        .child(el("p").text(text.matching_help()))
        .child(
            el("div").class("wide").attr("tabindex", "0").child(
                el("table")
                    .child(el("thead").child(el("tr").children(head)))
                    .child(el("tbody").children(rows)),
            ),
        )
}

/// Everything that a column may hold, as options and as columns in the same order.
fn offered(desk: &Desk, model: &Model, matching: &Matching) -> (Vec<Offered>, Vec<Column>) {
    let mut all = Column::all(model);
    let mapped = matching.mapping.get_untracked();
    let prices = mapped.columns().iter().filter_map(|mapped| mapped.column.clone());
    all.extend(prices.filter(|column| matches!(column, Column::Buys(_))));
    let name = |(at, column): (usize, &Column)| (digits(at), column_name(desk, model, column));
    let none = (String::new(), desk.text().leave_out().to_owned());
    let options = std::iter::once(none).chain(all.iter().enumerate().map(name)).collect();
    (options, all)
}

fn column(
    desk: &Desk,
    matching: &Rc<Matching>,
    at: usize,
    name: &str,
    options: &Rc<Vec<Offered>>,
    all: &Rc<Vec<Column>>,
) -> View {
    let (read, set, noted) = (matching.clone(), matching.clone(), matching.clone());
    let (known, knowing, words) = (all.clone(), all.clone(), desk.clone());
    let chosen = move || {
        let mapping = read.mapping.get();
        let column = mapping.columns().get(at).and_then(|mapped| mapped.column.as_ref());
        let place = column.and_then(|column| known.iter().position(|other| other == column));
        place.map(digits).unwrap_or_default()
    };
    let choose = move |word: &str| {
        let place = knowing.iter().enumerate().find(|(place, _)| digits(*place) == word);
        let column = place.map(|(_, column)| column.clone());
        set.mapping.update(|mapping| mapping.choose(at, column));
    };
    let note = move || {
        let mapping = noted.mapping.get();
        mapping.columns().get(at).map(|mapped| note(&words, mapped)).unwrap_or_default()
    };
    let label = fill(desk.text().what_column_holds(), &[("name", name)]);
    let id = ["column-", &digits(at), "-note"].concat();
    let list =
        select(options, chosen, choose).attr("aria-label", &label).attr("aria-describedby", &id);
    el("div").child(list).child(el("p").class("help").attr("id", &id).live_text(note))
}

/// How a column was recognised, where that should be looked at.
fn note(desk: &Desk, mapped: &Mapped) -> String {
    let text = desk.text();
    let note = match mapped.likeness {
        _ if mapped.is_repeated => text.column_repeated(),
        None => text.column_unknown(),
        Some(Likeness::Alike) => text.column_alike(),
        Some(Likeness::Label) => text.column_by_label(),
        Some(Likeness::Name | Likeness::Chosen) => "",
    };
    note.to_owned()
}

fn format_sentence(desk: &Desk, format: Format) -> String {
    let text = desk.text();
    let encoding = match format.encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Little | Encoding::Utf16Big => "UTF-16",
    };
    let delimiter = match format.delimiter {
        ',' => text.mark_comma(),
        ';' => text.mark_semicolon(),
        '\t' => text.mark_tab(),
        _ => text.mark_bar(),
    };
    let decimal = if format.decimal == ',' { text.mark_comma() } else { text.mark_point() };
    let places = [("encoding", encoding), ("delimiter", delimiter), ("decimal", decimal)];
    fill(text.format_found(), &places)
}

/// What the analyst says of all rows of the file.
fn given(desk: &Desk, matching: &Rc<Matching>) -> View {
    let text = desk.text();
    let (read, typed, hidden) = (matching.clone(), matching.clone(), matching.clone());
    let wave = el("input")
        .attr("type", "text")
        .attr("maxlength", "40")
        .live(
            move || read.wave.get(),
            |element, wave| {
                if js_sys::Reflect::get(element, &"value".into()).ok().and_then(|v| v.as_string())
                    != Some(wave.clone())
                {
                    set_property(element, "value", &wave.into());
                }
            },
        )
        .on("input", move |event| {
            if let Some(wave) = value_of(&event) {
                typed.wave.set(wave);
            }
        });
    let wave = labelled("wave", text.wave_of_file(), wave)
        .child(el("p").class("help").text(text.wave_help()))
        .live_attr("hidden", move || hidden.names_waves().then(String::new));
    let (is_team, set_team) = (matching.clone(), matching.clone());
    let team =
        tick(text.is_team(), move || is_team.is_team.get(), move |on| set_team.is_team.set(on));
    el("div").class("row given").child(wave).child(team)
}
