//! Pages that come anew when Trunk has built them again. Trunk's own script stands within a page,
//! which the policy of these pages forbids.

use std::path::Path;

use anyhow::Result;

use crate::files;

const SCRIPT: &str = "reload.js";

/// Adds the script to every page at the top of the site and in a folder below.
pub fn write(site: &Path) -> Result<()> {
    files::write(site.join(SCRIPT), include_str!("reload.js"))?;
    for page in files::list(site)?.iter().filter(|path| files::is(path, "html")) {
        let root = match page.strip_prefix(site).map(|path| path.components().count()) {
            Ok(1) => "./",
            Ok(2) => "../",
            _ => continue,
        };
        let script = format!("<script type=\"module\" src=\"{root}{SCRIPT}\"></script>\n  </head>");
        files::write(page, files::read_text(page)?.replacen("</head>", &script, 1))?;
    }
    Ok(())
}
