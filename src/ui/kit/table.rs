//! Tables: a name in front, words behind it, and amounts at the end.

use std::sync::Arc;

use leptos::prelude::*;

use super::list::List;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    /// Whether it sums up the rows before it, or stands out otherwise.
    pub total: bool,
    /// Its cells, the name first.
    pub cells: Vec<String>,
}

/// A table. Rows that stay the same keep their elements.
#[component]
pub fn Table(
    /// The headings of the columns.
    headings: Vec<String>,
    /// From which column on cells are amounts.
    amounts: usize,
    /// The rows.
    rows: Memo<Vec<Row>>,
) -> impl IntoView {
    let class = move |at: usize| (at >= amounts).then_some("amount");
    let heading = move |(at, words)| view! { <th scope="col" class=class(at)>{words}</th> };
    let names = headings.clone();
    let headings = headings.into_iter().enumerate().map(heading).collect_view();
    // Where the page is narrow each cell says its heading.
    let cell = move |(at, words): (usize, String)| match at {
        0 => view! { <th scope="row" class=class(at)>{words}</th> }.into_any(),
        _ => view! { <td class=class(at) data-heading=names.get(at).cloned()>{words}</td> }
            .into_any(),
    };
    let row = move |_, Row { total, cells }: Row| {
        let cells = cells.into_iter().enumerate().map(&cell).collect_view();
        view! { <tr class=total.then_some("is-total")>{cells}</tr> }.into_any()
    };
    view! {
        <table>
            <thead>
                <tr>{headings}</tr>
            </thead>
            <tbody>
                <List items=rows draw=Arc::new(row) />
            </tbody>
        </table>
    }
}
