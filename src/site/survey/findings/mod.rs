//! What the answers come to, part by part: a sentence, a picture, and a table behind it.

mod chart;
mod whiskers;
mod validation;
mod segments;
mod price;
mod purchase;
mod drift;
mod importance;
mod value_case;
mod team;
mod update;

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use web_sys::Element;

use super::js;
use crate::model::survey::Assessment;
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::{View, el, set_attribute};

/// One finding.
struct Part {
    id: &'static str,
    title: fn(&Text) -> &str,
    /// What it needs, where the answers do not hold it.
    needs: fn(&Text) -> &str,
    draw: fn(&Desk, &Assessment) -> Option<View>,
}

const PARTS: [Part; 9] = [
    Part {
        id: "validation",
        title: Text::part_validation,
        needs: Text::part_validation_needs,
        draw: validation::validation,
    },
    Part {
        id: "segments",
        title: Text::part_segments,
        needs: Text::part_segments_needs,
        draw: segments::segments,
    },
    Part {
        id: "price",
        title: Text::part_price,
        needs: Text::part_price_needs,
        draw: price::price,
    },
    Part {
        id: "purchase",
        title: Text::part_purchase,
        needs: Text::part_purchase_needs,
        draw: purchase::purchase,
    },
    Part {
        id: "drift",
        title: Text::part_drift,
        needs: Text::part_drift_needs,
        draw: drift::drift,
    },
    Part {
        id: "importance",
        title: Text::part_importance,
        needs: Text::part_importance_needs,
        draw: importance::importance,
    },
    Part {
        id: "value-case",
        title: Text::part_case,
        needs: Text::part_case_needs,
        draw: value_case::value_case,
    },
    Part { id: "team", title: Text::part_team, needs: Text::part_team_needs, draw: team::team },
    Part {
        id: "update",
        title: Text::part_update,
        needs: Text::part_update_needs,
        draw: update::update,
    },
];

/// The part of the page.
pub fn findings(desk: &Desk) -> View {
    let text = desk.text();
    let turns: Vec<ArcRwSignal<u32>> = PARTS.iter().map(|_| ArcRwSignal::new(0)).collect();
    let parts = PARTS.iter().zip(&turns).map(|(part, turn)| section(desk, part, turn));
    let inside = el("div").class("parts").children(parts);
    let (read, alive) = (desk.clone(), Rc::new(Cell::new(0)));
    el("section")
        .attr("id", "findings")
        .attr("aria-labelledby", "findings-title")
        .child(el("h2").attr("id", "findings-title").text(text.findings()))
        .child(el("p").text(text.findings_help()))
        .child(inside)
        .follow(Box::new(move |element| {
            let turn = read.study().turn();
            alive.set(turn);
            set_attribute(element, "aria-busy", "true");
            one_by_one(element.clone(), turns.clone(), 0, turn, alive.clone());
        }))
}

/// Each part is drawn in a task of its own: all of them together would keep the page waiting.
fn one_by_one(
    section: Element,
    turns: Vec<ArcRwSignal<u32>>,
    at: usize,
    turn: u32,
    latest: Rc<Cell<u32>>,
) {
    js::later(move || {
        // The answers have changed meanwhile, and all parts are drawn again.
        if latest.get() != turn {
            return;
        }
        match turns.get(at) {
            // A part that is no longer on the page hears nothing.
            Some(signal) => {
                signal.set(turn);
                one_by_one(section, turns, at + 1, turn, latest);
            }
            None => set_attribute(&section, "aria-busy", "false"),
        }
    });
}

fn section(desk: &Desk, part: &'static Part, turn: &ArcRwSignal<u32>) -> View {
    let title = [part.id, "-title"].concat();
    let (drawn, turn) = (desk.clone(), turn.clone());
    let inside = el("div").live_children(
        move || vec![turn.get()],
        move |_| {
            untrack(|| {
                let view = drawn.read(|assessment| (part.draw)(&drawn, assessment)).flatten();
                view.unwrap_or_else(|| el("p").class("help").text((part.needs)(drawn.text())))
            })
        },
    );
    el("section")
        .class("finding")
        .attr("id", part.id)
        .attr("aria-labelledby", &title)
        .child(el("h3").attr("id", &title).text((part.title)(desk.text())))
        .child(inside)
}

/// A sentence that says it all.
pub fn headline(sentence: &str) -> View {
    el("p").class("headline").text(sentence)
}

/// Sentences besides.
pub fn sentences(all: impl IntoIterator<Item = String>) -> View {
    el("ul").class("besides").children(all.into_iter().map(|sentence| el("li").text(&sentence)))
}

/// A table that is folded away.
pub fn as_table(desk: &Desk, headings: &[&str], rows: Vec<Vec<String>>) -> View {
    table_under(desk.text().as_table(), headings, rows)
}

/// A table that is folded away under its own title.
pub fn table_under(title: &str, headings: &[&str], rows: Vec<Vec<String>>) -> View {
    let heading = |(at, words): (usize, &&str)| {
        let class = if at > 0 { "amount" } else { "" };
        el("th").attr("scope", "col").class(class).text(words)
    };
    let cell = |(at, words): (usize, String)| {
        if at == 0 {
            el("th").attr("scope", "row").text(&words)
        } else {
            el("td").class("amount").text(&words)
        }
    };
    let row = |cells: Vec<String>| el("tr").children(cells.into_iter().enumerate().map(cell));
    let head = el("tr").children(headings.iter().enumerate().map(heading));
    let table = el("table")
        .child(el("thead").child(head))
        .child(el("tbody").children(rows.into_iter().map(row)));
    el("details")
        .class("how")
        .child(el("summary").text(title))
        .child(el("div").class("wide").attr("tabindex", "0").child(table))
}
