//! Scripts and styles as they are published, by esbuild.

use std::path::Path;

use anyhow::{Context, Result};
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

/// Joins the imports of a module into `world`, a function of a global that it uses; what it returns is what the
/// module exports. Not by esbuild's own format for that, which goes through an object in a loop that trips over
/// whatever a page has added to all objects.
pub fn function(from: &Path, to: &Path, global: &str, profile: Profile) -> Result<()> {
    // Only pages of the site ask where they are, and these are modules.
    module(from, to, &["--define:import.meta.url=undefined"], profile)?;
    let text = files::read_text(to)?;
    let missing = || format!("`{}` must end with what it exports", to.display());
    let (body, exports) = text.rsplit_once("export").with_context(missing)?;
    let exports = exports.trim().trim_end_matches(';');
    let names = exports.strip_prefix('{').and_then(|names| names.strip_suffix('}'));
    let names = names.with_context(missing)?.split(',').map(str::trim);
    let field = |name: &str| match name.split_once(" as ") {
        Some((own, given)) => format!("{given}:{own}"),
        None => name.to_owned(),
    };
    let fields: Vec<_> = names.filter(|name| !name.is_empty()).map(field).collect();
    let fields = fields.join(",");
    files::write(to, format!("export const world=({global})=>{{{body}return{{{fields}}}}};\n"))
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
