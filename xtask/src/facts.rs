//! What a build knows of itself, for those who paste it into their pages: dist/facts.json.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha384};

use crate::build::Profile;
use crate::{Result, files, size};

/// The version of the package; that of the crate, of which this program is a part.
const MANIFEST: &str = "Cargo.toml";

/// Writes the version, the digest of the stable entry, and what a visitor loads for each element; the
/// sizes of a development build would mislead.
pub fn write(site: &Path, build: &str, profile: Profile) -> Result<()> {
    let entry = files::read(site.join("worthwhile.js"))?;
    let mut facts = json!({ "version": version()?, "integrity": integrity(&entry) });
    if profile == Profile::Release {
        let bytes = |name| -> Result<Value> {
            let loaded = size::loaded(site, build, name)?;
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

/// The digest of a file, as `integrity` takes it.
fn integrity(contents: &[u8]) -> String {
    ["sha384-", &STANDARD.encode(Sha384::digest(contents))].concat()
}

fn version() -> Result<String> {
    let manifest = files::read_text(MANIFEST)?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = "));
    let version = line.map(|version| version.trim_matches('"').to_owned());
    version.ok_or_else(|| format!("`{MANIFEST}` has no version"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_that_of_the_standard() {
        // The example of the specification, Subresource Integrity, section 3.1.
        let expected = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";
        assert_eq!(integrity(b"alert('Hello, world.');"), expected);
    }
}
