//! The work in hand: a draft with its way back, what the readers say of it, and what was chosen beside
//! it. It outlives a change of the page's language.

pub mod now;
pub mod wanted;
pub mod keep;
mod read;
mod edit;
mod languages;

use leptos::prelude::*;

use crate::document::Value;
use crate::document::studio::languages_of;
use now::Now;
use wanted::Wanted;

/// The built-in model with which the work began.
struct Origin {
    name: String,
    document: Value,
    region: Option<String>,
}

/// A handle on the work, found by context.
#[derive(Clone, Copy)]
pub struct Bench {
    now: RwSignal<Option<Now>>,
    returns: RwSignal<u32>,
    origin: StoredValue<Option<Origin>>,
    wanted: RwSignal<Wanted>,
    language: RwSignal<String>,
    languages: Memo<Vec<String>>,
    added: RwSignal<Vec<String>>,
    keeps: RwSignal<bool>,
    notice: RwSignal<String>,
}

impl Bench {
    /// The work that the page provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// Nothing is begun yet.
    pub fn new() -> Self {
        let (now, added) = (RwSignal::new(None::<Now>), RwSignal::new(Vec::<String>::new()));
        let languages = Memo::new(move |_| {
            let said = |now: &Now| languages_of(now.draft().document());
            let mut all = now.with(|now| now.as_ref().map_or_else(Vec::new, said));
            for tag in added.get() {
                if !all.contains(&tag) {
                    all.push(tag);
                }
            }
            all
        });
        Self {
            now,
            returns: RwSignal::new(0),
            origin: StoredValue::new(None),
            wanted: RwSignal::default(),
            language: RwSignal::default(),
            languages,
            added,
            keeps: RwSignal::default(),
            notice: RwSignal::default(),
        }
    }

    /// The name of the built-in model that a document still is, if it is one, and the currency of its region.
    pub fn built_in(self, document: &Value) -> Option<(String, Option<String>)> {
        self.origin.with_value(|origin| {
            let origin = origin.as_ref().filter(|origin| origin.document == *document);
            origin.map(|origin| (origin.name.to_owned(), origin.region.to_owned()))
        })
    }

    /// What is said about the last thing that was done; tracked.
    pub fn notice(self) -> String {
        self.notice.get()
    }

    /// Says something about what was done.
    pub fn say(self, notice: String) {
        self.notice.set(notice);
    }
}
