//! The rows of a file that were not taken, each with its line and what is wrong with it.

use std::sync::Arc;

use leptos::prelude::*;

use super::stage::Source;
use crate::document::survey::{Rejection, RowFault, write_rejections};
use crate::site::survey::desk::Desk;
use crate::text::{Text, row_fault_sentence};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::locale::{Locale, Phrase};
use crate::web::files::save_table;
use crate::web::number::plain;

/// So many of the rejected rows are shown; all can be saved.
const SHOWN: usize = 100;

/// The rows, folded away.
#[component]
pub fn Rejected(source: Arc<Source>) -> impl IntoView {
    let desk = Desk::here();
    let locale = desk.locale;
    let count = desk.count(source.rejections.count());
    let title = move || locale.fill(Text::rejected_title, &[("count", &count)]);
    let saved = Arc::clone(&source);
    let save = Callback::new(move |()| save(locale, &saved));
    let more = move |source: &Source| {
        let count = source.rejections.count();
        (count > SHOWN).then(|| {
            let (shown, count) = (desk.count(SHOWN), desk.count(count));
            let places = [("shown", &*shown), ("count", &*count)];
            view! { <p class="help">{locale.fill(Text::first_of, &places)}</p> }
        })
    };
    let rows = move |source: &Source| {
        let shown = source.rejections.kept().iter().take(SHOWN);
        shown.map(|rejection| row(desk, rejection)).collect_view()
    };
    let headings = move || {
        let all: [Phrase; 3] = [Text::column_line, Text::column_reason, Text::column_row];
        all.map(|words| view! { <th scope="col">{locale.say(words)}</th> }).collect_view()
    };
    view! {
        <Fold class="rejected" summary=title>
            <button type="button" on:click=move |_| save.run(())>
                {locale.say(Text::save_rejected)}
            </button>
            {more(&source)}
            <div class="wide" tabindex="0">
                <table>
                    <thead>
                        <tr>{headings()}</tr>
                    </thead>
                    <tbody>{rows(&source)}</tbody>
                </table>
            </div>
        </Fold>
    }
}

fn row(desk: Desk, rejection: &Rejection) -> impl IntoView + use<> {
    let reason = |fault| view! { <p>{reason(desk.locale, fault)}</p> };
    view! {
        <tr>
            <th scope="row" class="amount">
                {desk.plain(rejection.line as f64)}
            </th>
            <td>{rejection.faults.iter().map(reason).collect_view()}</td>
            <td class="samples">{rejection.cells.join(" · ")}</td>
        </tr>
    }
}

fn reason(locale: Locale, fault: &RowFault) -> String {
    locale.with(|text, numbers| row_fault_sentence(text, numbers, fault))
}

fn save(locale: Locale, source: &Source) {
    let names = (&*locale.say(Text::column_line), &*locale.say(Text::column_reason));
    let say = |fault: &RowFault| reason(locale, fault);
    let kept = source.rejections.kept();
    let table = write_rejections(&source.headings, names, kept, &say, &plain);
    save_table(&[&locale.say(Text::rejected_file), "-", &source.name].concat(), &table);
}
