//! The Studio: a value model is chosen or begun, edited beside the real element, given a look, and
//! taken along as lines to paste.

mod place;
mod bench;
mod title;
mod go;
mod beside;
mod fold;
mod words;
mod line;
mod numbers;
mod number;
mod choice;
mod amount;
mod attributes;
mod named;
mod references;
mod weights;
mod field;
mod ways;
mod add;
mod list;
mod record;
mod problems;
mod languages;
mod model;
mod files;
mod built_in;
mod gallery;
mod toolbar;
mod preview;
mod colour;
mod look;
mod wish;
mod facts;
mod single_page;
mod address;
mod destination;
mod piece;
mod policy;
mod take;
mod work;

use leptos::prelude::*;

use crate::ui::kit::locale::Locale;
use bench::Bench;
use gallery::Gallery;
use work::Work;

/// Puts the work, which outlives a change of language, into the context.
pub fn provide_state() {
    provide_context(Bench::new());
}

/// The page under its header.
#[component]
pub fn Studio() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let has_begun = Memo::new(move |_| bench.has_begun());
    // While there is work, the toolbar says it.
    let notice = move || if has_begun.get() { String::new() } else { bench.notice() };
    let drop = move |event: web_sys::DragEvent| {
        event.prevent_default();
        files::open(bench, locale, &event);
    };
    view! {
        <main
            class="studio"
            id="content"
            tabindex="-1"
            // Without this, a browser would leave the page for the file.
            on:dragover=|event| event.prevent_default()
            on:drop=drop
        >
            <p class="notice" role="status">
                {notice}
            </p>
            <div>
                <Show when=move || has_begun.get() fallback=|| view! { <Gallery /> }>
                    <Work />
                </Show>
            </div>
        </main>
    }
}
