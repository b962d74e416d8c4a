//! Which column of a file holds what, with its first rows beside it, to be corrected before it is read.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::columns::column_name;
use super::stage::Opened;
use super::take_in::{next, read};
use crate::document::digits;
use crate::document::survey::{Column, Encoding, Format, Heading, Likeness, Mapped};
use crate::model::calculator::Model;
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::locale::Locale;
use crate::ui::kit::select::{Select, SelectOption};
use crate::ui::kit::tick::Tick;

/// So many of the first rows stand beside a column's name.
const SAMPLES: usize = 3;

/// What there is to say of a file before it is read.
#[component]
pub fn Matching(opened: Rc<Opened>) -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let title = locale.fill(Text::matching_title, &[("name", &opened.file.name())]);
    let chosen = study.chosen.get_untracked();
    let content = match (&opened.heading, chosen) {
        (Some(heading), Some(chosen)) => columns(heading, &chosen.model).into_any(),
        _ => view! { <p>{locale.say(Text::json_lines_found)}</p> }.into_any(),
    };
    view! {
        <div class="matching" role="group" aria-labelledby="matching-title">
            <h3 id="matching-title">{title}</h3>
            {content}
            <OfAllRows />
            <div class="row">
                <button type="button" class="primary" on:click=move |_| read(study, &opened)>
                    {locale.say(Text::read_file)}
                </button>
                <button type="button" on:click=move |_| next(study)>
                    {locale.say(Text::put_away)}
                </button>
            </div>
        </div>
    }
}

fn columns(heading: &Heading, model: &Model) -> impl IntoView + use<> {
    let Desk { study, locale } = Desk::here();
    let mapping = study.intake.mapping;
    let all = Arc::new(mapping.with_untracked(|mapping| offered(model, mapping.columns())));
    let name =
        |(at, column)| SelectOption { value: digits(at), name: column_name(locale, model, column) };
    let none = SelectOption { value: String::new(), name: locale.say(Text::leave_out) };
    let options = std::iter::once(none).chain(all.iter().enumerate().map(name));
    let options = Signal::stored(options.collect());
    let headings: [fn(&Text) -> &str; 3] =
        [Text::column_of_file, Text::column_first_rows, Text::column_holds];
    let headings = headings.map(|words| view! { <th scope="col">{locale.say(words)}</th> });
    let rows = heading.names.iter().enumerate().map(|(at, name)| {
        let cells = heading.preview.iter().filter_map(|row| row.get(at).map(String::as_str));
        let filled = cells.filter(|cell| !cell.trim().is_empty());
        let samples = filled.take(SAMPLES).collect::<Vec<_>>().join(" · ");
        let shown = if name.is_empty() { "–" } else { name };
        view! {
            <tr>
                <th scope="row">{shown.to_owned()}</th>
                <td class="samples">{samples}</td>
                <td>
                    <ColumnChoice at=at name=name options=options all=Arc::clone(&all) />
                </td>
            </tr>
        }
    });
    view! {
        <div>
            <p class="help">{format_sentence(locale, heading.format)}</p>
            <p>{locale.say(Text::matching_help)}</p>
            <div class="wide" tabindex="0">
                <table>
                    <thead>
                        <tr>{headings.collect_view()}</tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </div>
    }
}

/// Everything that a column may hold, with the prices that the file asks for.
fn offered(model: &Model, mapped: &[Mapped]) -> Vec<Column> {
    let prices = mapped.iter().filter_map(|mapped| mapped.column.clone());
    let prices = prices.filter(|column| matches!(column, Column::Buys(_)));
    Column::all(model).into_iter().chain(prices).collect()
}

/// What a column holds, and how that was recognised.
#[component]
fn ColumnChoice(
    at: usize,
    #[prop(into)] name: String,
    options: Signal<Vec<SelectOption>>,
    all: Arc<Vec<Column>>,
) -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let mapping = study.intake.mapping;
    let mapped = Memo::new(move |_| mapping.with(|mapping| mapping.columns().get(at).cloned()));
    let known = Arc::clone(&all);
    let chosen = Memo::new(move |_| {
        let column = mapped.get()?.column?;
        known.iter().position(|other| *other == column).map(digits)
    });
    let choose = move |value: String| {
        let column = all.iter().enumerate().find(|(place, _)| digits(*place) == value);
        let column = column.map(|(_, column)| column.clone());
        mapping.update(|mapping| mapping.choose(at, column));
    };
    let note = move || mapped.get().and_then(|mapped| note(locale, &mapped)).unwrap_or_default();
    let label = locale.fill(Text::what_column_holds, &[("name", &name)]);
    let id = ["column-", &digits(at), "-note"].concat();
    let described_by = id.clone();
    let chosen = Memo::new(move |_| chosen.get().unwrap_or_default());
    view! {
        <div>
            <Select
                options=options
                chosen=chosen
                choose=choose
                label=label
                described_by=described_by
            />
            <p class="help" id=id>
                {note}
            </p>
        </div>
    }
}

/// How a column was recognised, where that should be looked at.
fn note(locale: Locale, mapped: &Mapped) -> Option<String> {
    Some(locale.say(match mapped.likeness {
        _ if mapped.is_repeated => Text::column_repeated,
        None => Text::column_unknown,
        Some(Likeness::Alike) => Text::column_alike,
        Some(Likeness::Label) => Text::column_by_label,
        Some(Likeness::Name | Likeness::Chosen) => return None,
    }))
}

fn format_sentence(locale: Locale, format: Format) -> String {
    let encoding = match format.encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Little | Encoding::Utf16Big => "UTF-16",
    };
    let delimiter = locale.say(match format.delimiter {
        ',' => Text::mark_comma,
        ';' => Text::mark_semicolon,
        '\t' => Text::mark_tab,
        _ => Text::mark_bar,
    });
    let decimal =
        locale.say(if format.decimal == ',' { Text::mark_comma } else { Text::mark_point });
    let places = [("encoding", encoding), ("delimiter", &*delimiter), ("decimal", &*decimal)];
    locale.fill(Text::format_found, &places)
}

/// What the analyst says of all rows of the file.
#[component]
fn OfAllRows() -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let intake = study.intake;
    let names_waves = Memo::new(move |_| intake.names_waves());
    let is_team = Memo::new(move |_| intake.is_team.get());
    view! {
        <div class="row given">
            <div class="labelled" hidden=move || names_waves.get()>
                <label for="wave">{locale.say(Text::wave_of_file)}</label>
                <input
                    type="text"
                    maxlength="40"
                    id="wave"
                    prop:value=move || intake.wave.get()
                    on:input=move |event| intake.wave.set(event_target_value(&event))
                />
                <p class="help">{locale.say(Text::wave_help)}</p>
            </div>
            <Tick
                class="tick"
                label=locale.say(Text::is_team)
                checked=is_team
                turn=move |on| intake.is_team.set(on)
            />
        </div>
    }
}
