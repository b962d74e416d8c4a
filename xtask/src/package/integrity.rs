//! The hashes by which a page may insist on the very files of a version.

use std::path::Path;

use anyhow::Result;
use serde_json::{Map, Value};

use crate::digest::integrity;
use crate::files;

/// Writes `integrity.json`: for each file that a browser loads, what the `integrity` attribute says.
pub fn write(package: &Path) -> Result<()> {
    let mut hashes = Map::new();
    for path in files::list(package)? {
        let loaded =
            path.extension().is_some_and(|end| end == "js" || end == "wasm" || end == "css");
        let name = path.strip_prefix(package).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if loaded {
            hashes.insert(name, Value::from(integrity(&files::read(&path)?)));
        }
    }
    let list = serde_json::to_string_pretty(&hashes)?;
    files::write(package.join("integrity.json"), list + "\n")
}
