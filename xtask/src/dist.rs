//! dist/: where the site lies when it is whole.

use std::path::Path;

use anyhow::Result;

use crate::files;

pub const DIST: &str = "dist";

/// The folder in dist/ that belongs to the build, if it is one for release.
pub fn released() -> Option<String> {
    let names = std::fs::read_dir(DIST).ok()?.flatten().map(|entry| entry.file_name());
    let mut names = names.filter_map(|name| name.into_string().ok());
    names.find(|name| name.len() == 10 && name.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Makes the folder dist/, in one move.
pub fn replace(new: &Path) -> Result<()> {
    let old = new.with_extension("old");
    files::remove_folder(&old)?;
    if Path::new(DIST).exists() {
        files::rename(DIST, &old)?;
    }
    files::rename(new, DIST)?;
    files::remove_folder(old)
}
