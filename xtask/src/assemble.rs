//! The site: its pages, the stable `worthwhile.js`, and one folder with everything that belongs to
//! this very build, named after its contents so that it may be cached for ever.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::kinds::{Profile, widgets};
use crate::site::{self, BUILD, LANGUAGES};
use crate::{
    budget, bundle, digest, downloads, esbuild, facts, files, oembed, reload, single, supply,
};

/// A debug build can be told by its folder, so that nobody measures or publishes it.
const DEBUG: &str = "-debug";

/// What the release is made of.
pub const BILL: &str = "sbom.cdx.json";

/// The loader: one under an address that stays, and one beside the files of its build.
pub const ENTRY: &str = "worthwhile.js";
const DIGESTS: &str = "__DIGESTS__";

/// For pages of other hosts, beside either loader.
pub const HOSTS: [&str; 5] =
    ["embed.html", "embed.css", "embed.js", "worthwhile-frame.js", "worthwhile-data-layer.js"];

/// Fills an empty folder. Where Trunk serves it, every page comes anew after a change.
pub fn assemble(new: &Path, profile: Profile, is_served: bool) -> Result<()> {
    let unnamed = new.join("build");
    let languages = bundle::write(&unnamed, new, profile)?;
    pinned_entry(&unnamed, &languages, profile)?;
    hosts(&unnamed, profile)?;
    let mut name = digest::name_of(&unnamed)?;
    if profile == Profile::Debug {
        name.push_str(DEBUG);
    }
    files::rename(unnamed, new.join(&name))?;
    stable_entry(new, &[(BUILD, &name), (LANGUAGES, &languages)], profile)?;
    single::guide(new, &new.join(&name))?;
    site::pages(new, &name, profile)?;
    hosts(new, profile)?;
    files::copy_folder("examples", &new.join("examples"))?;
    if is_served {
        reload::write(new)?;
    }
    facts::write(new, &name, profile)?;
    site::worker(new, profile, is_served)?;
    files::copy_folder("docs/schema", &new.join("schema"))?;
    if profile == Profile::Release {
        supply::bill(&new.join(BILL), &facts::version()?)?;
        supply::is_placeless(new)?;
        budget::compress(new)?;
    }
    downloads::write(new, &name, profile)
}

fn stable_entry(new: &Path, facts: &[(&str, &str)], profile: Profile) -> Result<()> {
    entry(&new.join(ENTRY), &[], facts, profile)
}

/// The entry for pages that insist on this build. It lies in the folder of the build and says what code, style and
/// phrases have to be there.
fn pinned_entry(build: &Path, languages: &str, profile: Profile) -> Result<()> {
    let mut digests = Vec::new();
    for kind in widgets() {
        let folder = build.join(kind);
        for path in
            files::list(&folder)?.iter().filter(|path| !path.starts_with(folder.join("models")))
        {
            let name = path.strip_prefix(build)?.to_str().context("a name that is no text")?;
            let digest = digest::short(&files::read(path)?);
            digests.push(format!("{} {digest}", name.replace('\\', "/")));
        }
    }
    let facts = [(DIGESTS, &*digests.join("|")), (LANGUAGES, languages)];
    entry(&build.join(ENTRY), &["--conditions=pinned"], &facts, profile)
}

fn entry(script: &Path, options: &[&str], facts: &[(&str, &str)], profile: Profile) -> Result<()> {
    let source = Path::new("src/embed/worthwhile.js");
    esbuild::module(source, script, options, profile)?;
    let mut text = files::read_text(script)?;
    for (placeholder, fact) in facts {
        ensure!(text.contains(placeholder), "`{}` must contain `{placeholder}`", source.display());
        text = text.replace(placeholder, fact);
    }
    files::write(script, text)
}

fn hosts(new: &Path, profile: Profile) -> Result<()> {
    for name in HOSTS {
        let (source, target) = (Path::new("src/embed/hosts").join(name), new.join(name));
        match source.extension().and_then(|end| end.to_str()) {
            Some("js") => esbuild::module(&source, &target, &[], profile)?,
            Some("css") => esbuild::style(&[source], &target, profile)?,
            _ => files::write(target, oembed::without(&files::read_text(source)?))?,
        }
    }
    Ok(())
}
