//! A table that is folded away; its figures are written when it is opened.

use leptos::prelude::*;

use crate::model::survey::Assessment;
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::fold::Fold;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::table::{Row, Table};

/// A table under its title.
#[component]
pub fn AsTable(
    /// The title; if there is none, it is that it is a table.
    #[prop(optional)]
    title: Option<Phrase>,
    headings: Vec<String>,
    /// The cells of each row.
    rows: impl Fn(&Assessment) -> Vec<Vec<String>> + Send + Sync + 'static,
) -> impl IntoView {
    let desk = Desk::here();
    let title = desk.locale.say(title.unwrap_or(Text::as_table));
    let (title, headings) = (StoredValue::new(title), StoredValue::new(headings));
    let rows = StoredValue::new(rows);
    let row = |cells| Row { total: false, cells };
    let read = move || {
        let cells = rows.with_value(|rows| desk.read(rows));
        cells.into_iter().flatten().map(row).collect()
    };
    view! {
        <Fold class="how" summary=move || title.get_value()>
            <div class="wide" tabindex="0">
                <Table
                    headings=headings.get_value()
                    amounts=1
                    rows=Memo::new(move |_| read())
                />
            </div>
        </Fold>
    }
}

/// Headings: none over the names, and then these.
pub fn headings<const N: usize>(desk: Desk, phrases: [Phrase; N]) -> Vec<String> {
    let words = phrases.into_iter().map(|phrase| desk.locale.say(phrase));
    std::iter::once(String::new()).chain(words).collect()
}
