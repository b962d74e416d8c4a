//! A table that is folded away; its figures are written when it is opened.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::CollectVec;
use crate::model::survey::Assessment;
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::fold::Fold;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::table::{Row, Table};

/// What reads the cells of each row; in a box, so that all tables are of one type.
pub type Rows = Box<dyn Fn(&Assessment) -> Vec<Vec<String>> + Send + Sync>;

/// A table under its title.
#[component]
pub fn AsTable(
    /// The title; if there is none, it is that it is a table.
    #[prop(optional)]
    title: Option<Phrase>,
    headings: Vec<String>,
    rows: Rows,
) -> impl IntoView {
    let desk = Desk::here();
    let title = title.unwrap_or(Text::as_table);
    let content = Arc::new((headings, rows));
    let table = move || {
        let (read, row) = (Arc::clone(&content), |cells| Row { total: false, cells });
        let rows =
            Memo::new(move |_| desk.read(&read.1).into_iter().flatten().map(row).collect_vec());
        view! { <Table headings=content.0.clone() amounts=1 rows=rows /> }
    };
    view! {
        <Fold class="how" summary=move || desk.locale.say(title)>
            <div class="wide" tabindex="0">
                {table()}
            </div>
        </Fold>
    }
}

/// Headings: none over the names, and then these.
pub fn headings<const N: usize>(desk: Desk, phrases: [Phrase; N]) -> Vec<String> {
    let words = phrases.into_iter().map(|phrase| desk.locale.say(phrase));
    std::iter::once(String::new()).chain(words).collect_vec()
}
