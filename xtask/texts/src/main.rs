//! Writes what the compiled core says: each language's phrases to `<build>/<kind>/text/<tag>.json`, a
//! list in the order of the fields, and the pages of the site to `<site>`. Prints the tags.

mod gallery;
mod guide;
mod html;
mod shell;
mod single;

use std::path::Path;

use worthwhile::text::LANGUAGES;

/// Stands in a page where the name of the build's folder will.
const BUILD: &str = "__BUILD__";

/// The least that the pages of the site need.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      connect-src 'self'; img-src 'self'; manifest-src 'self'; worker-src 'self'";

fn main() -> Result<(), String> {
    let mut folders = std::env::args().skip(1);
    let build = folders.next().ok_or("the folder of the build is missing")?;
    let site = folders.next().ok_or("the folder of the site is missing")?;
    phrases(Path::new(&build))?;
    gallery::write_all(&Path::new(&build).join("site/gallery"))?;
    guide::write_all(Path::new(&site))?;
    shell::write_all(Path::new(&site))
}

fn phrases(build: &Path) -> Result<(), String> {
    for language in LANGUAGES {
        for (kind, list) in [
            ("worthwhile-calculator", language.for_calculator()),
            ("worthwhile-planner", language.for_planner()),
            ("both", language.for_both()),
            ("site", language.for_site()),
        ] {
            let list = serde_json::to_string(&list).map_err(|error| error.to_string())?;
            let file = build.join(kind).join("text").join(language.tag).with_extension("json");
            write(&file, &list)?;
        }
        println!("{}", language.tag);
    }
    Ok(())
}

fn read(path: &str) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("cannot read `{path}`: {error}"))
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    let folder = file.parent().map_or(Ok(()), std::fs::create_dir_all);
    let written = folder.and_then(|()| std::fs::write(file, text));
    written.map_err(|error| format!("cannot write `{}`: {error}", file.display()))
}
