//! Which style sheets belong together.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::kinds::{Profile, SITE};
use crate::{esbuild, files};

const TOKENS: &str = "style/tokens.css";
const PAGE: &str = "style/page.css";
const GUIDE: &str = "style/guide.css";

/// The style of the Studio and the Survey.
const SITE_STYLE: &str = "style/site";

/// The style that only one kind of element needs.
const OWN: [(&str, &[&str]); 2] = [
    ("worthwhile-calculator", &["style/result.css", "style/line.css", "style/insight.css"]),
    ("worthwhile-planner", &["style/planner.css", "style/plan-pictures.css", "style/sheet.css"]),
];

/// Writes the style of the pages around the widgets.
pub fn page(to: &Path, profile: Profile) -> Result<()> {
    esbuild::style(&[TOKENS, PAGE, GUIDE], to, profile)
}

/// Writes the style of a kind.
pub fn kind(kind: &str, to: &Path, profile: Profile) -> Result<()> {
    esbuild::style(&sheets(kind)?, to, profile)
}

fn sheets(kind: &str) -> Result<Vec<PathBuf>> {
    if kind == SITE {
        return files::list(SITE_STYLE);
    }
    let foreign = OWN.iter().filter(|(own, _)| kind != "both" && *own != kind);
    let foreign: Vec<_> = foreign.flat_map(|(_, files)| *files).map(Path::new).collect();
    let page = [TOKENS, PAGE, GUIDE].map(Path::new);
    let all = files::list("style")?.into_iter().filter(|path| files::is(path, "css"));
    let widgets = all.filter(|path| {
        let path = path.as_path();
        !page.contains(&path) && !foreign.contains(&path) && !path.starts_with(SITE_STYLE)
    });
    // The tokens first, because the others build on them.
    Ok([TOKENS.into()].into_iter().chain(widgets).collect())
}
