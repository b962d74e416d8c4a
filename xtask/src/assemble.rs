//! dist/: the site, the stable `worthwhile.js`, and one folder with everything that belongs to
//! this very build, named after its contents so that it may be cached for ever.

use std::path::Path;

use crate::build::Profile;
use crate::site::{self, BUILD, LANGUAGES};
use crate::{Result, bundle, facts, files, single};

/// Where it grows; it becomes dist/ in one move.
const NEW: &str = "target/dist-new";
const OLD: &str = "target/dist-old";

/// A debug build can be told by its folder, so that nobody measures or publishes it.
const DEBUG: &str = "-debug";

pub fn assemble(profile: Profile) -> Result<()> {
    let new = Path::new(NEW);
    files::remove_folder(new)?;
    let unnamed = new.join("build");
    let languages = bundle::write(&unnamed, new, profile)?;
    let mut name = bundle::name_of(&unnamed)?;
    if profile == Profile::Debug {
        name.push_str(DEBUG);
    }
    files::rename(unnamed, new.join(&name))?;
    stable_entry(new, &[(BUILD, &name), (LANGUAGES, &languages.replace(',', "|"))], profile)?;
    single::guide(new, &new.join(&name))?;
    site::pages(new, &name, profile)?;
    files::copy_folder("examples", &new.join("examples"))?;
    facts::write(new, &name, profile)?;
    site::worker(new, profile)?;
    files::copy_folder("docs/schema", &new.join("schema"))?;
    put_in_place(new)
}

/// The folder in dist/ that belongs to the build, if it is one for release.
pub fn released() -> Option<String> {
    let names = std::fs::read_dir("dist").ok()?.flatten().map(|entry| entry.file_name());
    let mut names = names.filter_map(|name| name.into_string().ok());
    names.find(|name| name.len() == 10 && name.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn stable_entry(new: &Path, facts: &[(&str, &str)], profile: Profile) -> Result<()> {
    let source = Path::new("src/embed/worthwhile.js");
    let script = new.join("worthwhile.js");
    bundle::module(source, &script, profile)?;
    let mut text = files::read_text(&script)?;
    for (placeholder, fact) in facts {
        if !text.contains(placeholder) {
            return Err(format!("`{}` must contain `{placeholder}`", source.display()));
        }
        text = text.replace(placeholder, fact);
    }
    files::write(script, text)
}

fn put_in_place(new: &Path) -> Result<()> {
    files::remove_folder(OLD)?;
    if Path::new("dist").exists() {
        files::rename("dist", OLD)?;
    }
    files::rename(new, "dist")?;
    files::remove_folder(OLD)
}
