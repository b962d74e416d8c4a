//! What the build knows of itself: its version, the digest of its entry, and how much is loaded.

use leptos::prelude::*;

use super::bench::Bench;
use crate::document::Value;
use crate::document::studio::{Facts, Host, Kind};
use crate::text::Text;
use crate::ui::kit::locale::Locale;
use crate::web::convert::document_from_json;
use crate::web::files::load_text_beside;

/// The build's own account, once it has been loaded.
#[derive(Clone, Copy)]
pub struct Known(RwSignal<Value>);

impl Known {
    /// Loads it.
    pub fn load() -> Self {
        let known = RwSignal::new(Value::Nothing);
        load_text_beside("facts.json", move |text| {
            if let Some(document) = text.and_then(|text| document_from_json(&text).ok()) {
                known.set(document);
            }
        });
        Self(known)
    }

    /// The facts with the address that the author named; tracked.
    pub fn facts(self, bench: Bench) -> Facts {
        let text = |known: &Value, name: &str| {
            known.at(name).and_then(Value::as_text).unwrap_or_default().to_owned()
        };
        let base = bench.wanted(|wanted| wanted.folder());
        self.0.with(|known| Facts {
            base,
            version: text(known, "version"),
            build: text(known, "build"),
            integrity: text(known, "integrity"),
            frame: text(known, "frame"),
        })
    }

    /// What a visitor loads for an element, in bytes after brotli and after gzip; tracked.
    fn bytes(self, kind: Kind) -> Option<[f64; 2]> {
        let bytes =
            |known: &Value, way: &str| match known.at(&["bytes.", kind.tag(), ".", way].concat()) {
                Some(Value::Number(bytes)) => Some(*bytes),
                _ => None,
            };
        self.0.with(|known| Some([bytes(known, "brotli")?, bytes(known, "gzip")?]))
    }
}

/// What a visitor loads, and to which version the text is bound.
#[component]
pub fn Weight(known: Known) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let bytes = Memo::new(move |_| known.bytes(bench.wanted(|wanted| wanted.kind)));
    let loaded = move || match bytes.get() {
        Some(bytes) => {
            let [brotli, gzip] = bytes.map(|bytes| locale.number((bytes / 1000.0).ceil()));
            locale.fill(Text::weight_said, &[("brotli", &brotli), ("gzip", &gzip)])
        }
        None => locale.say(Text::no_facts),
    };
    let version = Memo::new(move |_| {
        let host = bench.wanted(|wanted| wanted.host);
        let pinned = matches!(host, Host::Script | Host::TagManager | Host::Iframe);
        Some(known.facts(bench).version).filter(|version| pinned && !version.is_empty())
    });
    let bound = move || {
        version.get().map(|version| {
            view! { <li>{locale.fill(Text::pinned, &[("version", &version)])}</li> }
        })
    };
    view! {
        <ul class="weight">
            <li>{loaded}</li>
            {bound}
        </ul>
    }
}
