//! How far the reading of a file has come.

use std::rc::Rc;

use leptos::prelude::*;

use super::stage::Reading;
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::web::number::plain;

/// The bar, the rows so far, and a way to stop.
#[component]
pub fn ReadingProgress(reading: Rc<Reading>) -> impl IntoView {
    let desk = Desk::here();
    let (intake, size) = (desk.study.intake, reading.size.max(1.0));
    let name = desk.locale.fill(Text::reading, &[("name", &reading.name)]);
    let label = name.clone();
    // A finer step is not seen.
    let thousandths = move || intake.progress.with(|(bytes, _)| (bytes / size * 1000.0).round());
    let rows = move || {
        let count = |rows: u64| desk.plain(rows as f64);
        let (taken, rejected) =
            intake.progress.with(|(_, so_far)| (count(so_far.taken), count(so_far.rejected)));
        let places = [("taken", &*taken), ("rejected", &*rejected)];
        desk.locale.fill(Text::read_so_far, &places)
    };
    view! {
        <div class="reading">
            <p role="status">{name}</p>
            <progress
                aria-label=label
                max="1"
                value=move || plain(thousandths() / 1000.0)
            ></progress>
            <p>{rows}</p>
            <button type="button" on:click=move |_| intake.stopped.set(true)>
                {desk.locale.say(Text::cancel)}
            </button>
        </div>
    }
}
