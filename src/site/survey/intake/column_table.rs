//! Which column of a file holds what, with its first rows beside it, to be corrected by hand.

use std::sync::Arc;

use leptos::prelude::*;

use super::columns::column_name;
use super::decimal_choice::DecimalChoice;
use crate::document::digits;
use crate::document::survey::{Column, Encoding, Format, Heading, Likeness, Mapped};
use crate::model::CollectVec;
use crate::model::calculator::Model;
use crate::model::survey::Asking;
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::locale::{Locale, Phrase};
use crate::ui::kit::select::{Select, SelectOption};

/// So many of the first rows stand beside a column's name.
const SAMPLES: usize = 3;

/// A row for each column.
pub fn column_table(heading: &Heading, model: &Model) -> impl IntoView + use<> {
    let shared = Arc::new(heading.clone());
    let Desk { study, locale } = Desk::here();
    let mapping = study.intake.mapping;
    let ladder = study.asking.with_untracked(|asking| asking.ladder.clone());
    let all = mapping.with_untracked(|mapping| offered(model, mapping.columns(), &ladder));
    let all = Arc::new(all);
    let name =
        |(at, column)| SelectOption { value: digits(at), name: column_name(locale, model, column) };
    let none = SelectOption { value: String::new(), name: locale.say(Text::leave_out) };
    let options = std::iter::once(none).chain(all.iter().enumerate().map(name));
    let options = Signal::stored(options.collect_vec());
    let headings: [Phrase; 3] = [Text::column_of_file, Text::column_first_rows, Text::column_holds];
    let headings = headings.map(|words| view! { <th scope="col">{locale.say(words)}</th> });
    let rows = heading.names.iter().enumerate().map(|(at, name)| {
        let cells = heading.preview.iter().filter_map(|row| row.get(at).map(String::as_str));
        let filled = cells.filter(|cell| !cell.trim().is_empty());
        let samples = filled.take(SAMPLES).collect_vec().join(" · ");
        let shown = if name.is_empty() { "–" } else { name };
        view! {
            <tr>
                <th scope="row">{shown.to_owned()}</th>
                <td class="samples">{samples}</td>
                <td>
                    <ColumnChoice at=at name=name options=options all=Arc::clone(&all) />
                    <DecimalChoice at=at name=name heading=Arc::clone(&shared) />
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

/// Everything that a column may hold, with the prices that the file or the questionnaire asks for.
fn offered(model: &Model, mapped: &[Mapped], ladder: &[f64]) -> Vec<Column> {
    let mut all = Column::all(model);
    let found = mapped.iter().filter_map(|mapped| mapped.column.clone());
    let usual = Asking::ladder_around(model);
    for column in found.chain(ladder.iter().chain(&usual).copied().map(Column::Buys)) {
        if !all.contains(&column) {
            all.push(column);
        }
    }
    all
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
    let known = Arc::clone(&all);
    let chosen = Memo::new(move |_| {
        let place = mapping.with(|mapping| {
            let column = mapping.columns().get(at)?.column.as_ref()?;
            known.iter().position(|other| other == column)
        });
        place.map(digits).unwrap_or_default()
    });
    let choose = move |value: String| {
        let column = all.iter().enumerate().find(|(place, _)| digits(*place) == value);
        let column = column.map(|(_, column)| column.clone());
        mapping.update(|mapping| mapping.choose(at, column));
    };
    let note = move || {
        mapping.with(|mapping| mapping.columns().get(at).and_then(|mapped| note(locale, mapped)))
    };
    let label = locale.fill(Text::what_column_holds, &[("name", &name)]);
    let id = ["column-", &digits(at), "-note"].concat();
    let described_by = id.clone();
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
                {move || note().unwrap_or_default()}
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
    let decimal = format.decimal.map(|mark| match mark {
        ',' => locale.say(Text::mark_comma),
        _ => locale.say(Text::mark_point),
    });
    let places = [("encoding", encoding), ("delimiter", &*delimiter)];
    match &decimal {
        Some(decimal) => {
            let [encoding, delimiter] = places;
            locale.fill(Text::format_found, &[encoding, delimiter, ("decimal", decimal)])
        }
        None => locale.fill(Text::format_without_decimals, &places),
    }
}
