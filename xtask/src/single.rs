//! The site as a single file that opens from a disk: the widgets' code with what it loads inside.

use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::digest::source;
use crate::kinds::Profile;
use crate::process::{run, shell};
use crate::{esbuild, files, style};

/// The Guide as a single file.
pub const GUIDE: &str = "worthwhile-guide.html";

/// Writes `single.html`: a page with the widgets' code and the site's style, to be filled with what it
/// shows. `folder` is that of the build.
pub fn template(folder: &Path, languages: &str, profile: Profile) -> Result<()> {
    let made = files::target("single")?;
    let (script, sheet) = (made.join("single.js"), made.join("single.css"));
    let glue = std::path::absolute(folder.join("both/worthwhile.js"))?;
    // `held` chooses the module that finds files in the page itself; the glue is part of the script.
    let glue = format!("--alias:worthwhile-widgets={}", glue.display());
    let options = ["--conditions=held", &glue];
    esbuild::module(Path::new("src/site/single.js"), &script, &options, profile)?;
    style::page(&sheet, profile)?;
    let script = files::read_text(&script)?.replace("__LANGUAGES__", languages);
    let page = filled(&script, &files::read_text(&sheet)?)?;
    files::write(folder.join("site/single.html"), page)
}

/// The page with its script and style, and a policy that allows these two and nothing else.
fn filled(script: &str, style: &str) -> Result<String> {
    let script = script.trim_end();
    let ends = ["</script", "<!--", "</style"];
    if ends.iter().any(|end| script.contains(end) || style.contains(end)) {
        bail!("a script or style would end its own tag");
    }
    let page = files::read_text("pages/single.html")?;
    let page = page.replace("__SCRIPT_HASH__", &source(script));
    let page = page.replace("__STYLE_HASH__", &source(style));
    Ok(page.replace("__STYLE__", style).replace("__SCRIPT__", script))
}

/// Writes the Guide as a single file around its body, which stands in the folder of the site.
pub fn guide(site: &Path, build: &Path) -> Result<()> {
    let page = site.join(GUIDE);
    let title = files::read_text(&page)?;
    let title = title.split("data-title=\"").nth(1).and_then(|rest| rest.split('"').next());
    let title = title.with_context(|| format!("`{}` has no title", page.display()))?;
    let (template, both) = (build.join("site/single.html"), build.join("both"));
    let sh = shell()?;
    run(cmd!(sh, "node xtask/src/single.mjs {template} {both} {page} en {title}"))
}

/// Its size, as people read it.
pub fn size(site: &Path) -> Result<String> {
    Ok(format!("{} kB", files::read(site.join(GUIDE))?.len().div_ceil(1000)))
}
