//! Tables: a name in front, words behind it, and amounts at the end.

use crate::ui::kit::view::{View, el};

/// One row.
#[derive(PartialEq)]
pub struct Row {
    /// Whether it sums up the rows before it, or stands out otherwise.
    pub total: bool,
    /// Its cells, the name first.
    pub cells: Vec<String>,
}

/// A table whose rows follow what they read. From column `amounts` on, cells are amounts.
pub fn table(headings: &[&str], amounts: usize, read: impl Fn() -> Vec<Row> + 'static) -> View {
    following(headings, amounts, Box::new(read))
}

// One copy for all tables.
fn following(headings: &[&str], amounts: usize, read: Box<dyn Fn() -> Vec<Row>>) -> View {
    let heading = |(at, words): (usize, &&str)| {
        let class = if at >= amounts { "amount" } else { "" };
        el("th").attr("scope", "col").class(class).text(words)
    };
    let headings = el("tr").children(headings.iter().enumerate().map(heading));
    el("table")
        .child(el("thead").child(headings))
        .child(el("tbody").live_children(read, move |row| draw(row, amounts)))
}

fn draw(row: &Row, amounts: usize) -> View {
    let cell = |(at, words): (usize, &String)| {
        let cell = if at == 0 { el("th").attr("scope", "row") } else { el("td") };
        let cell = if at >= amounts { cell.class("amount") } else { cell };
        cell.text(words)
    };
    el("tr")
        .class(if row.total { "is-total" } else { "" })
        .children(row.cells.iter().enumerate().map(cell))
}
