//! The hashes by which a page may insist on the very files of a version.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest, Sha384};

use crate::{Result, files};

/// Writes `integrity.json`: for each file that a browser loads, what the `integrity` attribute says.
pub fn write(package: &Path) -> Result<()> {
    let mut hashes = Map::new();
    for path in files::list(package)? {
        let loaded =
            path.extension().is_some_and(|end| end == "js" || end == "wasm" || end == "css");
        let name = path.strip_prefix(package).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if loaded {
            hashes.insert(name, Value::from(hash(&files::read(&path)?)));
        }
    }
    let list = serde_json::to_string_pretty(&hashes).map_err(|error| error.to_string())?;
    files::write(package.join("integrity.json"), list + "\n")
}

fn hash(contents: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(contents)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_written_as_the_attribute_says_it() {
        // The example of the Subresource Integrity specification.
        let expected = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";
        assert_eq!(hash(b"alert('Hello, world.');"), expected);
    }
}
