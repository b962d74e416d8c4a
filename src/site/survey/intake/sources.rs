//! What was read: each file with its rows taken and rejected, and what was entered on the page.

use std::rc::Rc;

use super::take_in::{End, Source};
use crate::document::survey::{Rejection, RowFault, write_rejections};
use crate::site::files::save_table;
use crate::site::survey::desk::Desk;
use crate::site::survey::fields::button;
use crate::text::fill;
use crate::ui::{View, el};

/// So many of the rejected rows are shown; all can be saved.
const SHOWN: usize = 100;

/// The list.
pub fn sources(desk: &Desk) -> View {
    let (read, drawn, cleared, total, hidden) =
        (desk.clone(), desk.clone(), desk.clone(), desk.clone(), desk.clone());
    let list = el("ul").class("sources").live_children(
        move || read.study().sources().into_iter().map(Same).collect(),
        move |Same(source)| el("li").child(one(&drawn, source)),
    );
    let counted = el("p").attr("role", "status").class("counted").live_text(move || {
        let _ = total.study().turn();
        match total.study().answers() {
            0 => total.text().no_answers_yet().to_owned(),
            answers => fill(total.text().answers_so_far(), &[("count", &total.count(answers))]),
        }
    });
    let clear = button(desk.text().clear_answers(), move || cleared.study().clear()).live_attr(
        "hidden",
        move || {
            let _ = hidden.study().turn();
            (hidden.study().answers() == 0).then(String::new)
        },
    );
    el("div").child(list).child(el("div").class("row").child(counted).child(clear))
}

/// The same file, not a file that reads the same.
struct Same(Rc<Source>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

fn one(desk: &Desk, source: &Rc<Source>) -> View {
    let text = desk.text();
    let sentence = match source.end {
        End::Refused(fault) => {
            let reason = desk.words_of_file_fault(fault);
            fill(text.file_refused(), &[("name", &source.name), ("reason", reason)])
        }
        End::Cancelled => fill(text.file_cancelled(), &[("name", &source.name)]),
        End::Whole(progress) | End::Broken(progress) => {
            let broken = matches!(source.end, End::Broken(_));
            let phrase = if broken { text.file_broken() } else { text.file_read() };
            let (taken, rejected, blank) = (
                desk.plain(progress.taken as f64),
                desk.plain(progress.rejected as f64),
                desk.plain(progress.blank as f64),
            );
            let places = [
                ("name", &*source.name),
                ("taken", &*taken),
                ("rejected", &*rejected),
                ("blank", &*blank),
            ];
            fill(phrase, &places)
        }
    };
    let is_wrong = !matches!(source.end, End::Whole(_));
    let rejected = (source.rejections.count() > 0).then(|| rejected(desk, source));
    el("div")
        .child(el("p").class(if is_wrong { "error" } else { "" }).text(&sentence))
        .children(rejected)
}

/// The rows that were not taken, each with its line and what is wrong with it.
fn rejected(desk: &Desk, source: &Rc<Source>) -> View {
    let text = desk.text();
    let rejections = &source.rejections;
    let row = |rejection: &Rejection| {
        let line = desk.plain(rejection.line as f64);
        let reasons = rejection.faults.iter().map(|fault| el("p").text(&desk.words_of_row(fault)));
        el("tr")
            .child(el("th").attr("scope", "row").class("amount").text(&line))
            .child(el("td").children(reasons))
            .child(el("td").class("samples").text(&rejection.cells.join(" · ")))
    };
    let head = [text.column_line(), text.column_reason(), text.column_row()];
    let table =
        el("table")
            .child(el("thead").child(
                el("tr").children(head.map(|words| el("th").attr("scope", "col").text(words))),
            ))
            .child(el("tbody").children(rejections.kept().iter().take(SHOWN).map(row)));
    let more = (rejections.count() > SHOWN).then(|| {
        let (shown, count) = (desk.count(SHOWN), desk.count(rejections.count()));
        el("p").class("help").text(&fill(text.first_of(), &[("shown", &shown), ("count", &count)]))
    });
    let (saved, of) = (desk.clone(), source.clone());
    let save = button(text.save_rejected(), move || save_rejected(&saved, &of));
    let title = fill(text.rejected_title(), &[("count", &desk.count(rejections.count()))]);
    el("details")
        .class("rejected")
        .child(el("summary").text(&title))
        .child(save)
        .children(more)
        .child(el("div").class("wide").attr("tabindex", "0").child(table))
}

fn save_rejected(desk: &Desk, source: &Source) {
    let text = desk.text();
    let say = |fault: &RowFault| desk.words_of_row(fault);
    let names = (text.column_line(), text.column_reason());
    let written = &crate::embed::page::written;
    let kept = source.rejections.kept();
    let table = write_rejections(&source.headings, names, kept, &say, written);
    save_table(&[text.rejected_file(), "-", &source.name].concat(), &table);
}
