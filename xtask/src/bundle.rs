//! What belongs to one build: the code, its style, its words and the built-in models.

use std::path::{Path, PathBuf};

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::build::{KINDS, Profile, made, widgets};
use crate::process::{command, output, run};
use crate::setup::program;
use crate::{Result, files, shrink, single, site};

pub const TOKENS: &str = "style/tokens.css";
pub const PAGE: &str = "style/page.css";
pub const GUIDE: &str = "style/guide.css";

/// The folder of what the Studio and the Survey share.
const SITE: &str = "site";
/// Their style.
const SITE_STYLE: &str = "style/site";

/// The style that only one kind of element needs.
const OWN: [(&str, &[&str]); 2] = [
    ("worthwhile-calculator", &["style/result.css", "style/insight.css"]),
    ("worthwhile-planner", &["style/planner.css"]),
];

/// Fills the folder with one folder for each kind of page, and `pages` with the pages of the site. The
/// answer is the languages, with commas between.
pub fn write(root: &Path, pages: &Path, profile: Profile) -> Result<String> {
    let languages = texts(root, pages)?;
    for (kind, _) in KINDS {
        code(&made(kind, profile), &root.join(kind), kind, profile)?;
    }
    for kind in widgets().chain([SITE]) {
        let folder = root.join(kind);
        style(&styles(kind)?, &folder.join("style.css"), profile)?;
        models(&folder.join("models"), &languages, kind)?;
    }
    site::scripts(&root.join(SITE), &languages, profile)?;
    single::template(root, &languages.replace(',', "|"), profile)?;
    Ok(languages)
}

/// The code of a kind: glue and Wasm.
fn code(made: &Path, folder: &Path, kind: &str, profile: Profile) -> Result<()> {
    let (script, wasm) = (folder.join("worthwhile.js"), folder.join("worthwhile.wasm"));
    if profile == Profile::Release {
        return shrink::code(made, kind, &script, &wasm);
    }
    module(&made.join("worthwhile.js"), &script, profile)?;
    // The glue looks for this name if its caller gives none.
    let renamed = files::read_text(&script)?.replace("worthwhile_bg.wasm", "worthwhile.wasm");
    files::write(script, renamed)?;
    files::write(wasm, files::read(made.join("worthwhile_bg.wasm"))?)
}

/// Joins the imports of a module into one file.
pub fn module(from: &Path, to: &Path, profile: Profile) -> Result<()> {
    let options = [
        "--bundle",
        "--format=esm",
        "--external:./worthwhile.js",
        // Only a bundler's output has a table of files.
        "--define:FILES=undefined",
        // wasm-bindgen names a module once for each function that it takes from it.
        "--log-override:duplicate-object-key=silent",
    ];
    esbuild(from, to, &options, profile)
}

/// The style of a kind.
fn styles(kind: &str) -> Result<Vec<PathBuf>> {
    if kind == SITE {
        return files::list(SITE_STYLE);
    }
    let foreign = OWN.iter().filter(|(own, _)| kind != "both" && *own != kind);
    let foreign: Vec<_> = foreign.flat_map(|(_, files)| *files).map(Path::new).collect();
    let page = [TOKENS, PAGE, GUIDE].map(Path::new);
    let all = files::list("style")?.into_iter().filter(|path| is(path, "css"));
    let widgets = all.filter(|path| {
        let path = path.as_path();
        !page.contains(&path) && !foreign.contains(&path) && !path.starts_with(SITE_STYLE)
    });
    // The tokens first, because the others build on them.
    Ok([TOKENS.into()].into_iter().chain(widgets).collect())
}

/// Joins style sheets into one.
pub fn style<P: AsRef<Path>>(from: &[P], to: &Path, profile: Profile) -> Result<()> {
    let mut all = String::new();
    for path in from {
        all.push_str(&files::read_text(path)?);
        all.push('\n');
    }
    let joined = Path::new("target/joined.css");
    files::write(joined, all)?;
    esbuild(joined, to, &[], profile)
}

/// Whether the file's name ends so.
pub fn is(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|other| other == extension)
}

/// Writes `<kind>/text/<language>.json` and the pages. A program apart, because it is compiled with the
/// phrases as they are now.
fn texts(folder: &Path, pages: &Path) -> Result<String> {
    let mut cargo = command("cargo");
    cargo.args(["run", "--quiet", "--package=xtask", "--features=texts", "--bin=texts", "--"]);
    let tags = output(cargo.arg(folder).arg(pages), "writing the texts")?;
    Ok(tags.lines().collect::<Vec<_>>().join(","))
}

/// Every built-in model once in each language, because a visitor reads one, and only with what the
/// elements of this kind read; for the site the whole document, to be edited.
fn models(folder: &Path, languages: &str, kind: &str) -> Result<()> {
    for path in files::list("models")?.iter().filter(|path| is(path, "json")) {
        let name = path.file_name().unwrap_or_default();
        let mut model: Value = serde_json::from_str(&files::read_text(path)?)
            .map_err(|error| format!("`{}` is not JSON: {error}", path.display()))?;
        if kind == SITE {
            // As it was written, in the order in which people read it.
            files::write(folder.join(name), files::read(path)?)?;
            continue;
        }
        let has_planner = model.get("planner").is_some();
        match (kind, model.as_object_mut()) {
            ("worthwhile-calculator", Some(fields)) => drop(fields.remove("planner")),
            ("worthwhile-planner", Some(fields)) if has_planner => only_planned(fields),
            ("worthwhile-planner", _) => continue,
            _ => {}
        }
        for language in languages.split(',') {
            let folder = folder.join(language);
            files::create_folder(&folder)?;
            files::write(folder.join(name), in_language(&model, language).to_string())?;
        }
    }
    Ok(())
}

/// Leaves of a model what a planner reads.
fn only_planned(model: &mut serde_json::Map<String, Value>) {
    const FIELDS: [&str; 7] = ["version", "id", "title", "currency", "edition", "offer", "planner"];
    model.retain(|name, _| FIELDS.contains(&name.as_str()));
    let Some(offer) = model.get_mut("offer").and_then(Value::as_object_mut) else { return };
    offer.retain(|name, _| name == "name" || name == "elements");
    let elements = offer.get_mut("elements").and_then(Value::as_array_mut).into_iter().flatten();
    for element in elements.filter_map(Value::as_object_mut) {
        element.retain(|name, _| name == "id" || name == "label");
    }
}

/// The document with the words of one language; where that is missing, with the first one there is.
fn in_language(document: &Value, language: &str) -> Value {
    match document {
        Value::Object(fields) if fields.contains_key("en") => {
            fields.get(language).or_else(|| fields.values().next()).unwrap_or(document).clone()
        }
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(name, _)| *name != "$schema");
            fields.map(|(name, field)| (name.clone(), in_language(field, language))).collect()
        }
        Value::Array(items) => items.iter().map(|item| in_language(item, language)).collect(),
        other => other.clone(),
    }
}

/// Runs esbuild on one file.
pub fn esbuild(from: &Path, to: &Path, options: &[&str], profile: Profile) -> Result<()> {
    let mut esbuild = command(program("esbuild"));
    esbuild.arg(from).arg(format!("--outfile={}", to.display())).args(options);
    esbuild.args(["--charset=utf8", "--log-level=warning"]);
    if profile == Profile::Release {
        esbuild.arg("--minify");
    }
    run(&mut esbuild, &format!("esbuild of `{}`", from.display()))
}

/// The first ten digits of a SHA-256 of all files and their names.
pub fn name_of(folder: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    for path in files::list(folder)? {
        for part in path.strip_prefix(folder).unwrap_or(&path) {
            hash.update(part.as_encoded_bytes());
            hash.update("/");
        }
        let contents = files::read(&path)?;
        hash.update(contents.len().to_le_bytes());
        hash.update(contents);
    }
    Ok(hash.finalize().iter().take(5).map(|byte| format!("{byte:02x}")).collect())
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
        assert_eq!(in_language(&model, "ko"), korean);
    }
}
