//! What a build knows of itself, for those who paste it into their pages: dist/facts.json.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::assemble::ENTRY;
use crate::digest::integrity;
use crate::kinds::Profile;
use crate::{budget, files};

/// Where the version stands, that of the crate.
const MANIFEST: &str = "Cargo.toml";

/// Writes the version, the build, the digests of its scripts for pages, and what a visitor loads for each element; the
/// sizes of a development build would mislead.
pub fn write(site: &Path, build: &str, profile: Profile) -> Result<()> {
    let digest =
        |script| -> Result<String> { Ok(integrity(&files::read(site.join(build).join(script))?)) };
    let mut facts = json!({
        "version": version()?,
        "build": build,
        "integrity": digest(ENTRY)?,
        "frame": digest("worthwhile-frame.js")?,
    });
    if profile == Profile::Release {
        let bytes = |name| -> Result<Value> {
            let loaded = budget::loaded(site, build, name)?;
            Ok(json!({ "brotli": loaded.brotli, "gzip": loaded.gzip }))
        };
        let bytes = json!({
            "worthwhile-calculator": bytes("calculator")?,
            "worthwhile-planner": bytes("planner")?,
        });
        if let Some(facts) = facts.as_object_mut() {
            facts.insert("bytes".to_owned(), bytes);
        }
    }
    files::write(site.join("facts.json"), facts.to_string())
}

/// The version of the package.
pub fn version() -> Result<String> {
    let manifest = files::read_text(MANIFEST)?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = "));
    let version = line.map(|version| version.trim_matches('"').to_owned());
    version.with_context(|| format!("`{MANIFEST}` has no version"))
}
