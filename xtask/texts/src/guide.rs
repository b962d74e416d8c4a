//! The Guide: one page for each language, from the template `index.html`.

use std::path::Path;

use serde_json::Value;
use worthwhile::text::{CalculatorPhrases, SitePhrases};
use worthwhile::text::{GuidePhrases, LANGUAGE_NAMES, LANGUAGES, Language, PlannerPhrases};

use crate::html::{self, Put, escaped};
use crate::{BUILD, POLICY, read, single, write};

/// Stands where the size of the single file will.
const SIZE: &str = "__SIZE__";

/// What the Guide takes from the widgets' phrases and from those around every page.
const CALCULATOR: &[&str] =
    &["you_get", "you_give", "available", "capacity", "continuous", "secure", "warranty"];
const PLANNER: &[&str] = &["repeat_note"];
const AROUND: &[&str] =
    &["brand", "skip", "pages", "languages", "guide", "studio", "survey", "needs_wasm"];

/// Writes `index.html` for the first language, and `<tag>/index.html` for every other.
pub fn write_all(folder: &Path) -> Result<(), String> {
    let template = read("index.html")?;
    // Without the line that tells Trunk what to compile.
    let lines = template.lines().filter(|line| !line.contains("data-trunk"));
    let template = lines.collect::<Vec<_>>().join("\n") + "\n";
    let models = models()?;
    let mut single = String::new();
    for language in LANGUAGES {
        let page = page(&template, language, &models)?;
        single.push_str(&single::language(&page, language)?);
        write(&folder.join(home(language.tag)).join("index.html"), &page)?;
    }
    write(&folder.join(single::NAME), &single)
}

/// Where the Guide is in a language, from the root of the site.
fn home(tag: &str) -> String {
    let is_first = LANGUAGES.first().is_some_and(|first| first.tag == tag);
    if is_first { String::new() } else { format!("{tag}/") }
}

fn page(template: &str, language: &Language, models: &[Model]) -> Result<String, String> {
    let tag = language.tag;
    let (home, root) = (home(tag), if home(tag).is_empty() { "./" } else { "../" });
    let html = |place, html: String| (place, Put::Html(html));
    let mut said = vec![
        html("tag", tag.to_owned()),
        html("root", root.to_owned()),
        html("home", home),
        html("build", BUILD.to_owned()),
        html("policy", POLICY.to_owned()),
        html("language_links", language_links(root, tag)),
        html("calculator_models", options(models, tag, "car-wash", |_| true)),
        html("planner_models", options(models, tag, "pizza-delivery", |model| model.has_planner)),
    ];
    let Language { calculator, planner, site, guide, .. } = language;
    said.extend(chosen(CalculatorPhrases::names(), calculator.to_list(), CALCULATOR));
    said.extend(chosen(PlannerPhrases::names(), planner.to_list(), PLANNER));
    said.extend(chosen(SitePhrases::names(), site.to_list(), AROUND));
    let own = GuidePhrases::names().into_iter().zip(guide.to_list());
    said.extend(own.map(|(name, words)| (name, Put::Text(words.replace("{size}", SIZE)))));
    html::page(template, &said).map_err(|error| format!("index.html in `{tag}`: {error}"))
}

fn chosen<'a>(
    names: Vec<&'a str>,
    words: Vec<&str>,
    wanted: &[&str],
) -> impl Iterator<Item = (&'a str, Put)> {
    let all = names.into_iter().zip(words).filter(|(name, _)| wanted.contains(name));
    all.map(|(name, words)| (name, Put::Text(words.to_owned()))).collect::<Vec<_>>().into_iter()
}

fn language_links(root: &str, here: &str) -> String {
    let link = |(tag, name): &(&str, &str)| {
        let current = if *tag == here { " aria-current=\"true\"" } else { "" };
        let home = home(tag);
        format!(
            "<li><a href=\"{root}{home}\" lang=\"{tag}\" hreflang=\"{tag}\"{current}>{name}</a></li>"
        )
    };
    LANGUAGE_NAMES.iter().map(link).collect()
}

/// A built-in model, so far as the Guide shows it.
struct Model {
    name: String,
    document: Value,
    has_planner: bool,
}

fn models() -> Result<Vec<Model>, String> {
    let cannot = |error: std::io::Error| format!("cannot read `models`: {error}");
    let mut models = Vec::new();
    for entry in std::fs::read_dir("models").map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        let text = read(&path.to_string_lossy())?;
        let document: Value = serde_json::from_str(&text)
            .map_err(|error| format!("`{}` is not JSON: {error}", path.display()))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let has_planner = document.get("planner").is_some();
        models.push(Model { name, document, has_planner });
    }
    models.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(models)
}

/// The choice of models that speak a language.
fn options(models: &[Model], tag: &str, first: &str, wanted: fn(&Model) -> bool) -> String {
    let option = |model: &Model| {
        let title = model.document.get("title")?.get(tag)?.as_str()?;
        let selected = if model.name == first { " selected" } else { "" };
        Some(format!("<option value=\"{}\"{selected}>{}</option>", model.name, escaped(title)))
    };
    models.iter().filter(|model| wanted(model)).filter_map(option).collect()
}
