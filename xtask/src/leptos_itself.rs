//! The same package with Leptos itself in the place of `lean/`, which only needs another line in Cargo.toml.

use std::fs;
use std::io::{Error, Result};
use std::os::unix::fs::symlink;
use std::path::Path;

/// Where the package with the other line is written.
const FOLDER: &str = "target/leptos-itself";

/// What `cargo` is asked, once the package is written: whether everything with views compiles.
pub const CHECK: &str = "check --quiet --lib --target wasm32-unknown-unknown --target-dir target \
     --manifest-path target/leptos-itself/Cargo.toml";

/// The versions of Leptos' crates are in Cargo.lock, because `lean/` names Leptos without using it.
const OURS: &str = "leptos = { path = \"lean\", package = \"lean-leptos\", optional = true }";
const ITSELF: &str = "leptos = { version = \"=0.8.23\", features = [\"csr\"], optional = true }";

/// Writes the package: the manifest is changed, the sources are those of this one.
pub fn write() -> Result<()> {
    let (folder, manifest) = (Path::new(FOLDER), fs::read_to_string("Cargo.toml")?);
    if !manifest.contains(OURS) {
        return Err(Error::other(format!("Cargo.toml has no line `{OURS}`")));
    }
    let members = manifest.lines().filter(|line| !line.starts_with("members = "));
    let manifest = members.collect::<Vec<_>>().join("\n").replace(OURS, ITSELF);
    fs::create_dir_all(folder)?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::copy("Cargo.lock", folder.join("Cargo.lock"))?;
    for sources in ["src", "benches"] {
        let link = folder.join(sources);
        if !link.exists() {
            symlink(fs::canonicalize(sources)?, link)?;
        }
    }
    Ok(())
}
