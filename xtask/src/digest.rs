//! What stands for the contents of files.

use std::path::Path;

use anyhow::Result;
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256, Sha384};

use crate::files;

/// The digest of a file, as the attribute `integrity` takes it.
pub fn integrity(contents: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(contents)))
}

/// A shorter one, where there are many.
pub fn short(contents: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(contents)))
}

/// How a policy names a text.
pub fn source(text: &str) -> String {
    format!("'{}'", short(text.as_bytes()))
}

/// The first ten digits of a SHA-256 of all files and their names.
pub fn name_of(folder: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    for path in files::list(folder)? {
        for part in path.strip_prefix(folder).unwrap_or(&path) {
            hash.update(part.as_encoded_bytes());
            hash.update("/");
        }
        let contents = files::read(&path)?;
        hash.update(contents.len().to_le_bytes());
        hash.update(contents);
    }
    Ok(hash.finalize().iter().take(5).map(|byte| format!("{byte:02x}")).collect())
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

    #[test]
    fn a_policy_names_a_script_by_its_hash() {
        // The example of the specification, CSP level 2.
        let named = source("alert('Hello, world.');");
        assert_eq!(named, "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }
}
