//! The site around the widgets: its scripts and its pages, and what makes it work without a network.

use std::path::Path;

use anyhow::{Context, Result};

use crate::kinds::Profile;
use crate::{digest, esbuild, files, single, style};

/// What is written where a script or a page needs to know of the build.
pub const BUILD: &str = "__BUILD__";
pub const LANGUAGES: &str = "__LANGUAGES__";
const FILES: &str = "__FILES__";
const SIZE: &str = "__SIZE__";

/// Writes the scripts of the site's pages into the folder of the build.
pub fn scripts(folder: &Path, languages: &str, profile: Profile) -> Result<()> {
    for name in ["site.js", "guide.js", "hold.js"] {
        let script = folder.join(name);
        esbuild::module(&Path::new("src/site").join(name), &script, &[], profile)?;
        let text = files::read_text(&script)?;
        files::write(script, text.replace(LANGUAGES, languages))?;
    }
    Ok(())
}

/// Finishes the pages that were written into the folder of the site, and puts beside them what they
/// name.
pub fn pages(site: &Path, build: &str, profile: Profile) -> Result<()> {
    let size = single::size(site)?;
    let whole = [Path::new(build), Path::new(single::GUIDE)].map(|path| site.join(path));
    let pages = files::list(site)?.into_iter().filter(|path| files::is(path, "html"));
    for page in pages.filter(|path| !whole.iter().any(|whole| path.starts_with(whole))) {
        let text = files::read_text(&page)?;
        files::write(page, text.replace(BUILD, build).replace(SIZE, &size))?;
    }
    for path in files::list("pages")?.iter().filter(|path| !files::is(path, "html")) {
        let name = path.file_name().context("a file without a name")?;
        files::write(site.join(name), files::read(path)?)?;
    }
    style::page(&site.join("page.css"), profile)
}

/// Writes the service worker, which keeps every file that is there by then, but for the one to be taken
/// along: with its digest, unless a server changes pages on their way.
pub fn worker(site: &Path, profile: Profile, is_served: bool) -> Result<()> {
    let name = digest::name_of(site)?;
    let mut kept = Vec::new();
    for path in files::list(site)? {
        let file = path.strip_prefix(site)?.to_str().context("a name that is no text")?;
        if file == single::GUIDE {
            continue;
        }
        let file = file.replace('\\', "/");
        kept.push(match is_served {
            true => file,
            false => format!("{file} {}", digest::integrity(&files::read(&path)?)),
        });
    }
    let script = site.join("sw.js");
    esbuild::module(Path::new("src/site/sw.js"), &script, &[], profile)?;
    let text = files::read_text(&script)?;
    let text = text.replace(BUILD, &name).replace(FILES, &kept.join("|"));
    files::write(script, text)
}
