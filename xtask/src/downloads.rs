//! What people take along from the site to install it elsewhere: the files for pages as a zip, and the WordPress
//! plugin with the same files.

use std::path::Path;

use anyhow::Result;
use xshell::cmd;

use crate::assemble::{BILL, ENTRY, HOSTS};
use crate::budget::is_copy;
use crate::files;
use crate::kinds::{Profile, widgets};
use crate::process::{run, shell};

/// The files that a host copies to its server.
pub const STATIC: &str = "worthwhile.zip";
/// What WordPress installs.
pub const PLUGIN: &str = "worthwhile-wordpress.zip";

/// The name of the one folder in either.
const FOLDER: &str = "worthwhile";
/// The folder of a package in which the builds are. It has one name in all versions.
pub const FILES: &str = "files";

/// Writes both into the folder of the site. Those of a development build are not compressed.
pub fn write(site: &Path, build: &str, profile: Profile) -> Result<()> {
    let made = files::target("downloads")?;
    files::remove_folder(&made)?;
    let (pages, plugin) = (made.join("static"), made.join("wordpress"));
    for path in files::list(site)? {
        let below = path.strip_prefix(site).unwrap_or(&path);
        if is_for_hosts(below, build) {
            files::write(pages.join(FOLDER).join(below), files::read(&path)?)?;
        }
    }
    licences(&pages.join(FOLDER))?;
    zip(&site.join(STATIC), &pages, profile)?;
    wordpress(site, build, &plugin.join(FOLDER))?;
    zip(&site.join(PLUGIN), &plugin, profile)
}

/// Whether pages of other hosts load a file of the site, or it says what these are made of.
fn is_for_hosts(below: &Path, build: &str) -> bool {
    let plain = if is_copy(below) { below.with_extension("") } else { below.to_owned() };
    let is_file =
        |path: &Path| [ENTRY, BILL].iter().chain(&HOSTS).any(|name| path == Path::new(name));
    let is_of_widget = |path: &Path| widgets().any(|kind| path.starts_with(kind));
    match plain.strip_prefix(build) {
        Ok(inside) => is_file(inside) || is_of_widget(inside),
        Err(_) => is_file(&plain),
    }
}

/// Copies the code, style, phrases and models of the widgets, and the loader that finds them at `served`.
pub fn widgets_at(site: &Path, build: &str, to: &Path, served: &str) -> Result<()> {
    for kind in widgets() {
        let from = site.join(build).join(kind);
        files::copy_files(from, &to.join(served).join(kind), |path| !is_copy(path))?;
    }
    files::write(to.join(served).join(ENTRY), files::read(site.join(build).join(ENTRY))?)?;
    let loader = files::read_text(site.join(ENTRY))?.replace(build, served);
    files::write(to.join(ENTRY), loader)
}

/// The plugin, with the files that it serves.
fn wordpress(site: &Path, build: &str, to: &Path) -> Result<()> {
    files::copy_folder("hosts/wordpress", to)?;
    widgets_at(site, build, &to.join(FOLDER), &format!("{FILES}/{build}"))?;
    licences(to)
}

fn licences(to: &Path) -> Result<()> {
    ["LICENSE", "LICENSE-APACHE"]
        .iter()
        .try_for_each(|file| files::write(to.join(file), files::read(file)?))
}

fn zip(to: &Path, from: &Path, profile: Profile) -> Result<()> {
    let sh = shell()?;
    let store = (profile == Profile::Debug).then_some("--store");
    run(cmd!(sh, "node xtask/src/zip.mjs {to} {from} {store...}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_pages_load_is_taken_along_with_its_copies_and_the_site_is_not() {
        let taken = |path: &str| is_for_hosts(Path::new(path), "0123456789");
        let ours = [
            "worthwhile.js",
            "embed.html",
            "0123456789/both/text/hu.json.br",
            "0123456789/worthwhile.js.gz",
        ];
        let others = [
            "index.html",
            "0123456789/site/site.js",
            "0123456789/studio/worthwhile.wasm",
            "both/x",
            "sw.js.br",
        ];
        assert!(ours.iter().all(|path| taken(path)));
        assert!(!others.iter().any(|path| taken(path)));
    }
}
