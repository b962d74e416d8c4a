//! How the figures of a column are read, where nothing in the file tells.

use std::sync::Arc;

use leptos::prelude::*;

use crate::document::digits;
use crate::document::survey::{Heading, Mapping};
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::select::{Select, SelectOption};

const GROUPS: &str = "groups";
const DECIMALS: &str = "decimals";

/// The question, with both readings of a figure; nothing where there is none.
#[component]
pub fn DecimalChoice(
    /// The position of the column.
    at: usize,
    /// Its heading.
    #[prop(into)]
    name: String,
    heading: Arc<Heading>,
) -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let mapping = study.intake.mapping;
    let question = Memo::new(move |_| {
        let chosen = study.chosen.get_untracked()?;
        mapping.with(|mapping| mapping.asks(&chosen.model, &heading, at))
    });
    let readings = move || question.get().map(|(_, readings)| readings.map(|it| locale.number(it)));
    let asked = move || {
        let (Some((figure, _)), Some([one, other])) = (question.get(), readings()) else {
            return String::new();
        };
        let places = [("value", &*figure), ("one", &*one), ("other", &*other)];
        locale.fill(Text::column_two_readings, &places)
    };
    let options = Memo::new(move |_| {
        let option = |value: &str, name| SelectOption { value: value.to_owned(), name };
        let [one, other] = readings().unwrap_or_default();
        let none = option("", locale.say(Text::column_undecided));
        vec![none, option(GROUPS, one), option(DECIMALS, other)]
    });
    let mark = move || question.get().map(|(figure, _)| Mapping::open_mark(&figure));
    let chosen = Memo::new(move |_| {
        let decimal = mapping.with(|mapping| Some(mapping.columns().get(at)?.marks.decimal));
        let decimal = decimal.flatten();
        let word = decimal.map_or("", |it| if Some(it) == mark() { DECIMALS } else { GROUPS });
        word.to_owned()
    });
    let choose = move |word: String| {
        let is_decimal = word == DECIMALS;
        if let Some(mark) = mark().filter(|_| !word.is_empty()) {
            mapping.update(|mapping| mapping.choose_reading(at, mark, is_decimal));
        }
    };
    let id = ["column-", &digits(at), "-figures"].concat();
    let described_by = id.clone();
    view! {
        <div hidden=move || question.with(Option::is_none)>
            <p class="notice" id=id>
                {asked}
            </p>
            <Select
                options=options
                chosen=chosen
                choose=choose
                label=locale.fill(Text::column_decimal, &[("name", &name)])
                described_by=described_by
            />
        </div>
    }
}
