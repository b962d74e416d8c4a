//! The Guide.

use std::path::Path;

use crate::{read, write};

/// Writes `index.html`.
pub fn write_all(folder: &Path) -> Result<(), String> {
    let template = read("index.html")?;
    // The line that tells Trunk what to compile.
    let lines = template.lines().filter(|line| !line.contains("data-trunk"));
    write(&folder.join("index.html"), &(lines.collect::<Vec<_>>().join("\n") + "\n"))
}
