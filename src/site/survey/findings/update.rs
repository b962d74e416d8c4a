//! What the answers would change in the model: seen line by line before it is accepted.

use std::rc::Rc;

use leptos::prelude::{ArcRwSignal, GetUntracked, Update as _, With};

use super::headline;
use crate::document::survey::with_changes;
use crate::model::Quantity;
use crate::model::calculator::Model;
use crate::model::survey::{Assessment, Update};
use crate::site::files::save_document;
use crate::site::survey::desk::Desk;
use crate::site::survey::fields::{button, tick};
use crate::site::survey::study::Notice;
use crate::text::fill;
use crate::ui::{View, el};

/// The finding, with a tick for each change.
pub fn update(desk: &Desk, assessment: &Assessment) -> Option<View> {
    let updates = assessment.updates();
    if updates.is_empty() {
        return None;
    }
    let (text, model) = (desk.text(), assessment.model());
    let wanted = ArcRwSignal::new(vec![true; updates.len()]);
    let headings =
        [text.column_accept(), text.column_now(), text.column_then(), text.column_answers()];
    let head = headings.map(|words| el("th").attr("scope", "col").text(words));
    let rows = updates.iter().enumerate().map(|(at, update)| row(desk, model, &wanted, at, update));
    let table = el("table")
        .class("diff")
        .child(el("thead").child(el("tr").children(head)))
        .child(el("tbody").children(rows));
    let (accepted, read, of) = (desk.clone(), wanted.clone(), Rc::new(updates));
    let count = of.len();
    let accept = button(text.accept(), move || accept(&accepted, &of, &read.get_untracked()))
        .live_attr("disabled", move || {
            wanted.with(|wanted| !wanted.contains(&true)).then(String::new)
        });
    let sentence = fill(text.update_said(), &[("count", &desk.count(count))]);
    Some(
        el("div")
            .child(headline(&sentence))
            .child(el("div").class("wide").attr("tabindex", "0").child(table))
            .child(el("div").class("row buttons").child(accept.class("primary")))
            .child(el("p").class("help").text(text.accept_help())),
    )
}

fn row(
    desk: &Desk,
    model: &Model,
    wanted: &ArcRwSignal<Vec<bool>>,
    at: usize,
    update: &Update,
) -> View {
    let (read, set) = (wanted.clone(), wanted.clone());
    let name = desk.element(model, update.element);
    let is_wanted = move || read.with(|wanted| wanted.get(at) == Some(&true));
    let want = move |on| {
        set.update(|wanted| {
            if let Some(wanted) = wanted.get_mut(at) {
                *wanted = on;
            }
        });
    };
    let quantity = |quantity: &Quantity| quantity_said(desk, model, update.element, quantity);
    el("tr")
        .child(el("th").attr("scope", "row").child(tick(name, is_wanted, want)))
        .child(el("td").child(el("del").text(&quantity(&update.before))))
        .child(el("td").child(el("ins").text(&quantity(&update.after))))
        .child(el("td").class("amount").text(&desk.count(update.answers)))
}

/// A quantity with its range and where it comes from.
fn quantity_said(desk: &Desk, model: &Model, at: usize, quantity: &Quantity) -> String {
    let text = desk.text();
    let write = |x: f64| desk.amount(model, at, x);
    let estimate = quantity.estimate;
    let evidence = desk.evidence(quantity.evidence);
    let (low, likely, high) =
        (write(estimate.low()), write(estimate.likely()), write(estimate.high()));
    let phrase = if estimate.is_range() { text.quantity_range() } else { text.quantity_exact() };
    let places = [("low", &*low), ("likely", &*likely), ("high", &*high), ("evidence", evidence)];
    fill(phrase, &places)
}

/// Saves the model with the changes that are wanted. What the model does not know of the document stays.
fn accept(desk: &Desk, updates: &[Update], wanted: &[bool]) {
    let Some(chosen) = desk.study().chosen_once() else { return };
    let updates = updates.iter().zip(wanted).filter(|(_, wanted)| **wanted);
    let updates: Vec<Update> = updates.map(|(update, _)| *update).collect();
    let document = with_changes(&chosen.document, &updates);
    let name = [chosen.model.id.as_str(), ".json"].concat();
    save_document(&name, &document);
    desk.study().say(Some(Notice::Accepted));
}
