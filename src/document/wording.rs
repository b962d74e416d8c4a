//! Texts of a model, in one language or several.

use super::Value;
use crate::model::{CollectVec, Wording};

pub(super) fn write_wording(wording: &Wording) -> Value {
    match wording.entries() {
        [] => Value::Nothing,
        [(tag, words)] if tag.is_empty() => Value::text(words),
        all => {
            let said = all.iter().map(|(tag, words)| (tag.as_str(), Value::text(words)));
            Value::record(said.collect_vec())
        }
    }
}
