//! The row of buttons over the work: back, forth, open, save, keep.

use leptos::prelude::*;

use super::bench::Bench;
use super::files::{Chooser, save};
use crate::text::Text;
use crate::ui::kit::locale::{Locale, Phrase};
use crate::ui::kit::tick::Tick;

/// The buttons, and what is said about the last of them.
#[component]
pub fn Toolbar() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let nothing_done = Memo::new(move |_| !bench.read(|now| now.can_undo()));
    let nothing_undone = Memo::new(move |_| !bench.read(|now| now.can_redo()));
    let always = Memo::new(|_| false);
    let button = |name: Phrase, off: Memo<bool>, pressed: fn(Bench)| {
        view! {
            <button type="button" disabled=move || off.get() on:click=move |_| pressed(bench)>
                {locale.say(name)}
            </button>
        }
    };
    view! {
        <div class="toolbar" role="group" aria-label=locale.say(Text::tools)>
            {button(Text::all_models, always, Bench::close)}
            {button(Text::undo, nothing_done, Bench::undo)}
            {button(Text::redo, nothing_undone, Bench::redo)}
            <label class="button">
                <span>{locale.say(Text::open_file)}</span>
                <Chooser />
            </label>
            {button(Text::save, always, save)}
            <Keep />
            <p class="notice" role="status">
                {move || bench.notice()}
            </p>
        </div>
    }
}

/// Whether the browser keeps the work.
#[component]
fn Keep() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let checked = Memo::new(move |_| bench.keeps());
    view! {
        <div class="keep">
            <Tick
                id="keep"
                described_by="keep-help"
                label=locale.say(Text::keep_here)
                checked=checked
                turn=move |on| bench.set_keeps(on)
            />
            <p class="help" id="keep-help">
                {locale.say(Text::keep_help)}
            </p>
        </div>
    }
}
