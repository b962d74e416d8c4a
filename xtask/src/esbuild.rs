//! Scripts and styles as they are published, by esbuild.

use std::path::Path;

use anyhow::Result;
use xshell::cmd;

use crate::files;
use crate::kinds::Profile;
use crate::process::{run, shell};
use crate::setup::program;

/// Joins the imports of a module into one file.
pub fn module(from: &Path, to: &Path, options: &[&str], profile: Profile) -> Result<()> {
    let usual = [
        "--bundle",
        "--format=esm",
        "--external:./worthwhile.js",
        // wasm-bindgen names a module once for each function that it takes from it.
        "--log-override:duplicate-object-key=silent",
    ];
    esbuild(from, to, &[&usual, options].concat(), profile)
}

/// Joins style sheets into one.
pub fn style<P: AsRef<Path>>(from: &[P], to: &Path, profile: Profile) -> Result<()> {
    let mut all = String::new();
    for path in from {
        all.push_str(&files::read_text(path)?);
        all.push('\n');
    }
    let joined = files::target("joined.css")?;
    files::write(&joined, all)?;
    esbuild(&joined, to, &[], profile)
}

/// Runs esbuild on one file.
pub fn esbuild(from: &Path, to: &Path, options: &[&str], profile: Profile) -> Result<()> {
    let (sh, esbuild) = (shell()?, program("esbuild"));
    let minify = (profile == Profile::Release).then_some("--minify");
    let usual = ["--charset=utf8", "--log-level=warning"];
    run(cmd!(sh, "{esbuild} {from} --outfile={to} {options...} {usual...} {minify...}"))
}
