//! What the build knows of itself: its version, the digest of its entry, and how much is loaded.

use leptos::prelude::*;

use super::desk::Desk;
use super::js;
use crate::document::Value;
use crate::document::studio::{Facts, Kind};
use crate::site::files::{document_from_json, load_text_beside};

/// The build's own account, once it has been loaded.
#[derive(Clone)]
pub struct Known(ArcRwSignal<Value>);

impl Known {
    /// Loads it.
    pub fn new() -> Self {
        let known = ArcRwSignal::new(Value::Nothing);
        let loaded = known.clone();
        load_text_beside("facts.json", move |text| {
            if let Some(document) = text.and_then(|text| document_from_json(&text).ok()) {
                loaded.set(document);
            }
        });
        Self(known)
    }

    /// The facts with the address that the author named, to be followed.
    pub fn facts(&self, desk: &Desk) -> Facts {
        let known = self.0.get();
        let text =
            |name: &str| known.at(name).and_then(Value::as_text).unwrap_or_default().to_owned();
        let named = desk.bench().wanted().files.filter(|named| !named.is_empty());
        let mut base = named.unwrap_or_else(js::base);
        if !base.ends_with('/') {
            base.push('/');
        }
        Facts { base, version: text("version"), integrity: text("integrity") }
    }

    /// What a visitor loads for an element, in bytes after brotli and after gzip; to be followed.
    pub fn bytes(&self, kind: Kind) -> Option<[f64; 2]> {
        let known = self.0.get();
        let [brotli, gzip] = ["brotli", "gzip"].map(|way| {
            match known.at(&["bytes.", kind.tag(), ".", way].concat()) {
                Some(Value::Number(bytes)) => Some(*bytes),
                _ => None,
            }
        });
        Some([brotli?, gzip?])
    }
}
