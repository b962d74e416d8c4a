//! Models as files: opened from this device, dropped on the page, and saved.

use leptos::prelude::*;

use super::bench::Bench;
use super::beside::sentence;
use crate::document::studio::Measure;
use crate::document::{Expected, Fault, Found, Rule, Value, regions_of};
use crate::text::Text;
use crate::ui::kit::locale::Locale;
use crate::web::convert::document_from_json;
use crate::web::files::{read_file, save_document};

/// A field for a file, which stands within its label.
#[component]
pub fn Chooser() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    view! {
        <input
            type="file"
            accept=".json,application/json"
            class="file"
            on:change=move |event| open(bench, locale, &event)
        />
    }
}

/// Begins with the file that an event brought.
pub fn open(bench: Bench, locale: Locale, event: &web_sys::Event) {
    read_file(event, move |name, text| {
        let said = match document_from_json(&text.unwrap_or_default()) {
            Ok(document @ Value::Record(_)) => {
                let regions = regions_of(&document).collect::<Vec<_>>().join(", ");
                bench.begin(document, None, &locale.tag());
                let opened = locale.fill(Text::opened, &[("name", &name)]);
                match regions.is_empty() {
                    true => opened,
                    false => {
                        let kept = locale.fill(Text::regions_kept, &[("currencies", &regions)]);
                        [&opened, " ", &kept].concat()
                    }
                }
            }
            Ok(other) => {
                let rule = Rule::Expected(Expected::Record, Found::from(&other));
                refused(locale, &name, &Fault { place: String::new(), rule })
            }
            Err(fault) => refused(locale, &name, &fault),
        };
        bench.say(said);
    });
}

fn refused(locale: Locale, name: &str, fault: &Fault) -> String {
    let reason = sentence(locale, fault, Measure::Plain);
    locale.fill(Text::not_opened, &[("name", name), ("reason", &reason)])
}

/// Saves the draft as it is, whether or not something is wrong with it.
pub fn save(bench: Bench) {
    bench.read_untracked(|now| {
        let document = now.draft().document();
        let id = document.at("id").and_then(Value::as_text).filter(|id| !id.is_empty());
        save_document(&[id.unwrap_or("model"), ".json"].concat(), document);
    });
}
