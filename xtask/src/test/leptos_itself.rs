//! The same package with Leptos itself in the place of `lean/`, which only needs another line in Cargo.toml.

use std::fs;
use std::os::unix::fs::symlink;

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use super::counts::{Counts, PASSED};
use crate::files;
use crate::process::{run, shell};

/// The versions of Leptos' crates are in Cargo.lock, because `lean/` names Leptos without using it.
const OURS: &str = "leptos = { path = \"lean\", package = \"lean-leptos\", optional = true }";
const ITSELF: &str = "leptos = { version = \"=0.8.23\", features = [\"csr\"], optional = true }";

/// Whether everything with views compiles, with another manifest and the sources of this package.
pub fn check() -> Result<Counts> {
    let folder = files::target("leptos-itself")?;
    let manifest = files::read_text("Cargo.toml")?;
    ensure!(manifest.contains(OURS), "Cargo.toml has no line `{OURS}`");
    let members = manifest.lines().filter(|line| !line.starts_with("members = "));
    let manifest = members.collect::<Vec<_>>().join("\n").replace(OURS, ITSELF);
    files::write(folder.join("Cargo.toml"), manifest)?;
    files::write(folder.join("Cargo.lock"), files::read("Cargo.lock")?)?;
    for sources in ["src", "benches"] {
        let link = folder.join(sources);
        if !link.exists() {
            symlink(fs::canonicalize(sources)?, &link).context("linking the sources")?;
        }
    }
    let (sh, target) = (shell()?, files::target("")?);
    let cargo = cmd!(sh, "cargo check --quiet --lib --target wasm32-unknown-unknown")
        .args(["--target-dir".as_ref(), target.as_os_str()])
        .args(["--manifest-path".as_ref(), folder.join("Cargo.toml").as_os_str()]);
    run(cargo).map(|()| PASSED)
}
