//! The elements for bundlers: the same loader, with the files as modules and addresses that a bundler
//! finds.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::kinds::{Profile, widgets};
use crate::site::LANGUAGES;
use crate::{esbuild, files};

/// Writes `classes.js`, `element.js` and what they import; `served` is the folder of the files. The table
/// stands beside that folder, so that a bundler that copies none finds a copied folder beside its own output.
pub fn write(package: &Path, served: &str) -> Result<()> {
    let mut table = Vec::new();
    let languages = languages(&package.join(served))?;
    for kind in widgets() {
        kind_table(package, served, kind, &languages, &mut table)?;
    }
    let models = models(package)?;
    let table = format!("const files = {{\n  __proto__: null,\n{}\n}};\n", table.join("\n"));
    files::write(package.join("files.js"), table + &models + FUNCTION)?;
    let classes = package.join("classes.js");
    let options = ["--conditions=packaged", "--external:./files.js"];
    // As it is written, because bundlers make it smaller and people read it.
    esbuild::module(Path::new("src/embed/classes.js"), &classes, &options, Profile::Debug)?;
    let text = files::read_text(&classes)?.replace(LANGUAGES, &languages.join("|"));
    files::write(classes, text)?;
    files::write(package.join("element.js"), files::read("src/embed/worthwhile.js")?)
}

/// What `FILES` answers in a bundler's output: a promise of the file, or nothing.
const FUNCTION: &str = "
export const FILES = (path) => {
  // As the loader asks for a built-in model; an address of the host's is none.
  const [, name] = /^(?:both|worthwhile-\\w+)\\/models\\/\\w+\\/([\\w-]+)\\.json$/.exec(path) ?? [];
  return name && Object.hasOwn(models, name) ? models[name]() : files[path]?.();
};
";

/// The files of one kind of page, as lines of the table.
fn kind_table(
    package: &Path,
    served: &str,
    kind: &str,
    languages: &[String],
    table: &mut Vec<String>,
) -> Result<()> {
    let folder = package.join(served).join(kind);
    let modules = package.join("element").join(kind);
    let address = format!("./{served}/{kind}");
    table.push(format!("  \"{kind}/worthwhile.js\": () => import(\"{address}/worthwhile.js\"),"));
    table.push(format!(
        "  \"{kind}/worthwhile.wasm\": () => fetch(new URL(\"{address}/worthwhile.wasm\", import.meta.url)),"
    ));
    let mut module = |file: &str, name: &str| -> Result<()> {
        let text = files::read_text(folder.join(file))?;
        files::write(modules.join(name), exported(&text))?;
        table.push(format!(
            "  \"{kind}/{file}\": () => import(\"./element/{kind}/{name}\").then(text),"
        ));
        Ok(())
    };
    module("style.css", "style.js")?;
    for language in languages {
        module(&format!("text/{language}.json"), &format!("{language}.js"))?;
    }
    Ok(())
}

/// The built-in models, one module for each with all its languages.
fn models(package: &Path) -> Result<String> {
    let mut table =
        String::from("\nconst text = (module) => module.default;\n\nconst models = {\n");
    for path in files::list("models")? {
        let name =
            path.file_stem().and_then(|stem| stem.to_str()).context("a model without a name")?;
        let module = package.join("element/models").join(name).with_extension("js");
        let model = files::read_json(&path)?;
        files::write(module, exported(&model.to_string()))?;
        table.push_str(&format!(
            "  \"{name}\": () => import(\"./element/models/{name}.js\").then(text),\n"
        ));
    }
    Ok(table + "};\n")
}

fn languages(served: &Path) -> Result<Vec<String>> {
    let texts = files::list(served.join("both/text"))?;
    let stems = texts.iter().filter_map(|path| path.file_stem()?.to_str().map(str::to_owned));
    Ok(stems.collect())
}

/// A module that gives a text.
fn exported(text: &str) -> String {
    format!("export default {};\n", Value::from(text))
}
