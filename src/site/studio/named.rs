//! What a field may name: its id, and what it is called.

use leptos::prelude::*;

use super::bench::Bench;
use super::bench::now::Now;
use crate::document::Value;
use crate::document::studio::{Refers, item_of};
use crate::model::CollectVec;
use crate::text::item_name;
use crate::ui::kit::locale::Locale;

/// Something with a name: its id, and what it is called.
pub type Named = (String, String);

/// Everything that a field may name.
pub fn named<const N: usize>(bench: Bench, to: [Refers; N]) -> Memo<Vec<Named>> {
    let locale = Locale::here();
    bench.memo(move |now| {
        let language = bench.language();
        let lists = to.into_iter().flat_map(|to| lists(now, to));
        lists.flat_map(|list| items(now, locale, &list, &language)).collect_vec()
    })
}

/// The personas of the model.
pub fn personas(bench: Bench) -> Memo<Vec<Named>> {
    let locale = Locale::here();
    bench.memo(move |now| items(now, locale, "personas", &bench.language()))
}

fn lists(now: &Now, to: Refers) -> Vec<String> {
    match to {
        Refers::Drawn => {
            let elements = [Refers::Offered, Refers::Otherwise].into_iter();
            let elements = elements.flat_map(|to| lists(now, to));
            elements.chain(["drivers".to_owned()]).collect_vec()
        }
        Refers::Offered => vec!["offer.elements".to_owned()],
        Refers::Alternatives => vec!["alternatives".to_owned()],
        Refers::Otherwise => {
            let count = now.draft().at("alternatives").map_or(0, |it| it.items().len());
            (0..count).map(|at| item_of("alternatives", at) + ".elements").collect_vec()
        }
    }
}

fn items(now: &Now, locale: Locale, list: &str, language: &str) -> Vec<Named> {
    let items = now.draft().at(list).map_or(&[][..], Value::items);
    let named = |(at, item): (usize, &Value)| {
        let id = item.at("id").and_then(Value::as_text)?.to_owned();
        let place = item_of(list, at);
        let name = locale.with(|text, _| item_name(text, now.draft(), &place, at, language));
        Some((id, name))
    };
    items.iter().enumerate().filter_map(named).collect_vec()
}
