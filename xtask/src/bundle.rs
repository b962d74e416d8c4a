//! What belongs to one build: the code, its style, its words and the built-in models.

use std::path::Path;
use std::thread;

use anyhow::{Result, anyhow};
use serde_json::{Map, Value};
use xshell::cmd;

use crate::kinds::{ALL, KINDS, Profile, SITE, widgets};
use crate::process::{read as output, shell};
use crate::wasm::{SCRIPT, WASM, bind, compile};
use crate::{esbuild, files, single, site, style};

/// Fills the folder with one folder for each kind of page, and `pages` with the pages of the site. The
/// answer is the languages, with a bar between.
pub fn write(root: &Path, pages: &Path, profile: Profile) -> Result<String> {
    let languages = texts(root, pages)?;
    code(root, profile)?;
    for kind in widgets().chain([SITE]) {
        let folder = root.join(kind);
        style::kind(kind, &folder.join("style.css"), profile)?;
        models(&folder.join("models"), &languages, kind)?;
    }
    site::scripts(&root.join(SITE), &languages, profile)?;
    single::template(root, &languages, profile)?;
    Ok(languages)
}

/// The code of every kind. While one is bound and made smaller, the next is compiled.
fn code(root: &Path, profile: Profile) -> Result<()> {
    let kinds: &[_] = if profile == Profile::Debug { &[ALL] } else { &KINDS };
    thread::scope(|scope| {
        let mut bound = Vec::new();
        for &(kind, features) in kinds {
            let compiled = compile("worthwhile", features, profile, &[])?;
            let made = files::target(&format!("wasm/{kind}"))?;
            // The next kind is compiled to the same place.
            let module = made.with_extension("wasm");
            files::write(&module, files::read(compiled)?)?;
            bound.push(scope.spawn(move || -> Result<()> {
                bind(&module, &made, profile)?;
                let kinds = KINDS.into_iter().map(|(kind, _)| kind);
                let kinds = kinds.filter(|other| *other == kind || kind == ALL.0);
                { kinds }.try_for_each(|kind| publish(&made, &root.join(kind), profile))
            }));
        }
        let joined = bound.into_iter().map(thread::ScopedJoinHandle::join);
        { joined }.try_for_each(|done| done.map_err(|_| anyhow!("binding the Wasm panicked"))?)
    })
}

/// Puts glue and Wasm into the folder of a kind. That of a widget is made a function, so that there can be another
/// instance after an error ended one.
fn publish(made: &Path, folder: &Path, profile: Profile) -> Result<()> {
    let (glue, script) = (made.join(SCRIPT), folder.join(SCRIPT));
    if widgets().any(|kind| folder.ends_with(kind)) {
        let world = made.join("world.js");
        esbuild::function(&glue, &world, "WebAssembly", profile)?;
        let alias = format!("--alias:worthwhile-world={}", std::path::absolute(world)?.display());
        esbuild::module(Path::new("src/embed/shown.js"), &script, &[&alias], profile)?;
    } else {
        esbuild::module(&glue, &script, &[], profile)?;
    }
    files::write(folder.join("worthwhile.wasm"), files::read(made.join(WASM))?)
}

/// Writes `<kind>/text/<language>.json` and the pages. A program apart, because it is compiled with the
/// phrases as they are now.
fn texts(folder: &Path, pages: &Path) -> Result<String> {
    let sh = shell()?;
    let tags = output(cmd!(sh, "cargo run --quiet --package texts -- {folder} {pages}"))?;
    Ok(tags.lines().collect::<Vec<_>>().join("|"))
}

/// Every built-in model once in each language, because a visitor reads one, and only with what the
/// elements of this kind read; for the site the whole document, to be edited.
fn models(folder: &Path, languages: &str, kind: &str) -> Result<()> {
    for path in files::list("models")?.iter().filter(|path| files::is(path, "json")) {
        let Some(name) = path.file_name() else { continue };
        let mut model = files::read_json(path)?;
        if kind == SITE {
            // As it was written, in the order in which people read it.
            files::write(folder.join(name), files::read(path)?)?;
            continue;
        }
        let has_planner = model.get("planner").is_some();
        if let Some(fields) = model.as_object_mut() {
            fields.remove("about");
        }
        match (kind, model.as_object_mut()) {
            ("worthwhile-calculator", Some(fields)) => unplanned(fields),
            ("worthwhile-planner", Some(fields)) if has_planner => only_planned(fields),
            ("worthwhile-planner", _) => continue,
            _ => {}
        }
        let languages: Vec<_> = languages.split('|').collect();
        for language in &languages {
            let folder = folder.join(language);
            files::create_folder(&folder)?;
            let model = in_language(&model, language, &languages);
            files::write(folder.join(name), model.to_string())?;
        }
    }
    Ok(())
}

/// Leaves out of a model, and of each of its regions, what only a planner reads.
fn unplanned(model: &mut Map<String, Value>) {
    model.remove("planner");
    model.get_mut("regions").into_iter().flat_map(items).for_each(unplanned);
}

/// Leaves of a model, and of each of its regions, what a planner reads.
fn only_planned(model: &mut Map<String, Value>) {
    const FIELDS: [&str; 9] = [
        "version",
        "id",
        "title",
        "currency",
        "edition",
        "offer",
        "planner",
        "regions",
        "languages",
    ];
    model.retain(|name, _| FIELDS.contains(&name.as_str()));
    if let Some(offer) = model.get_mut("offer").and_then(Value::as_object_mut) {
        offer.retain(|name, _| name == "name" || name == "elements");
        for element in offer.get_mut("elements").into_iter().flat_map(items) {
            element.retain(|name, _| name == "id" || name == "label");
        }
    }
    model.get_mut("regions").into_iter().flat_map(items).for_each(only_planned);
}

/// The records in a list, or in a record by name.
fn items(list: &mut Value) -> Vec<&mut Map<String, Value>> {
    match list {
        Value::Array(items) => items.iter_mut().filter_map(Value::as_object_mut).collect(),
        Value::Object(fields) => fields.values_mut().filter_map(Value::as_object_mut).collect(),
        _ => Vec::new(),
    }
}

/// The document with the words of one of the languages; where that is missing, with the first one there
/// is. A region changes the words of that language or none.
fn in_language(document: &Value, language: &str, languages: &[&str]) -> Value {
    let again = |field: &Value| in_language(field, language, languages);
    match document {
        Value::Object(fields) if is_words(fields, languages) => {
            fields.get(language).or_else(|| fields.values().next()).unwrap_or(document).clone()
        }
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(name, _)| *name != "$schema");
            let field = |(name, field): (&String, &Value)| match name.as_str() {
                "regions" => (name.clone(), without_others(field, language, languages)),
                _ => (name.clone(), again(field)),
            };
            fields.map(field).collect()
        }
        Value::Array(items) => items.iter().map(again).collect(),
        other => other.clone(),
    }
}

/// Regions with the words of one language.
fn without_others(change: &Value, language: &str, languages: &[&str]) -> Value {
    let said = |field: &Value| match field {
        Value::Object(words) if is_words(words, languages) => words.get(language).cloned(),
        other => Some(without_others(other, language, languages)),
    };
    match change {
        Value::Object(fields) => {
            let kept = |(name, field): (&String, &Value)| Some((name.clone(), said(field)?));
            fields.iter().filter_map(kept).collect()
        }
        Value::Array(_) => in_language(change, language, languages),
        other => other.clone(),
    }
}

fn is_words(fields: &Map<String, Value>, languages: &[&str]) -> bool {
    let is_word =
        |(name, word): (&String, &Value)| languages.contains(&&**name) && word.is_string();
    !fields.is_empty() && fields.iter().all(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_in_one_language_keeps_its_figures() {
        let model = serde_json::json!({
            "$schema": "…",
            "title": { "en": "Car wash", "ko": "세차" },
            "offer": { "price": 9.50, "elements": [{ "label": { "en": "Clean" } }] },
        });
        let korean = serde_json::json!({
            "title": "세차",
            "offer": { "price": 9.50, "elements": [{ "label": "Clean" }] },
        });
        assert_eq!(in_language(&model, "ko", &["en", "ko"]), korean);
    }

    #[test]
    fn a_region_changes_the_words_of_the_language_or_none() {
        let model = serde_json::json!({ "regions": { "KRW": {
            "languages": ["ko"],
            "title": { "ko": "세차" },
            "offer": { "elements": { "en": { "amount": 7, "label": { "en": "Clean", "ko": "깨끗" } } } },
            "personas": [{ "label": { "ko": "바쁜 사람" } }],
        } } });
        let english = serde_json::json!({ "regions": { "KRW": {
            "languages": ["ko"],
            "offer": { "elements": { "en": { "amount": 7, "label": "Clean" } } },
            "personas": [{ "label": "바쁜 사람" }],
        } } });
        assert_eq!(in_language(&model, "en", &["en", "ko"]), english);
    }
}
