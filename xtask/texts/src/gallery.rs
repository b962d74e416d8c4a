//! The gallery of the Studio: what each built-in model is about and what comes of it, so that the cards
//! need neither the models nor the code that evaluates them.

use std::path::Path;

use serde_json::{Value, json};
use worthwhile::document::json::parse;
use worthwhile::document::{in_region, read_model, region_for};
use worthwhile::model::calculator::{Answers, evaluate};
use worthwhile::text::LANGUAGES;

use crate::{read, write};

/// Writes `<folder>/<tag>.json`: a list of the models that are whole, with a planner too. The others
/// are published cases, for comparison rather than to begin with.
pub fn write_all(folder: &Path) -> Result<(), String> {
    let paths = std::fs::read_dir("models").map_err(|error| format!("models: {error}"))?;
    let mut names: Vec<String> = paths
        .flatten()
        .filter_map(|entry| Some(entry.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    for language in LANGUAGES {
        let cards = names.iter().map(|name| card(name, language.tag));
        let cards: Vec<Value> =
            cards.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
        write(&folder.join(language.tag).with_extension("json"), &Value::from(cards).to_string())?;
    }
    Ok(())
}

fn card(name: &str, language: &str) -> Result<Option<Value>, String> {
    let document = parse(&read(&format!("models/{name}.json"))?)
        .map_err(|fault| format!("{name}: {fault:?}"))?;
    let region = region_for(&document, None, None, language);
    let here = in_region(&document, region).and_then(|here| read_model(&here));
    let model = here.map_err(|faults| format!("{name}: {faults:?}"))?.content;
    if document.at("planner").is_none() {
        return Ok(None);
    }
    let worth = evaluate(&model, &Answers::default()).offer;
    Ok(Some(json!({
        "name": name,
        "title": model.title.in_language(language),
        "offer": model.offer.name.in_language(language),
        "currency": model.currency,
        "benefits": worth.benefits,
        "costs": worth.costs,
    })))
}
