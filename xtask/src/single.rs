//! The site as a single file that opens from a disk: the widgets' code with what it loads inside.

use std::path::Path;

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

use crate::build::Profile;
use crate::process::{command, run};
use crate::{Result, bundle, files};

/// The Guide as a single file.
pub const GUIDE: &str = "worthwhile-guide.html";

/// What is another in a page that loads nothing: where the loader's own lines are to be read otherwise.
const OTHERWISE: [(&str, &str); 2] = [
    (r#"const base = new URL("./__BUILD__/", import.meta.url);"#, ""),
    (r#"await import(folder + "worthwhile.js")"#, "widgets"),
];

/// Writes `single.html`: a page with the widgets' code and the site's style, to be filled with what it
/// shows. `folder` is that of the build.
pub fn template(folder: &Path, languages: &str, profile: Profile) -> Result<()> {
    let (entry, made) = (Path::new("target/single.js"), Path::new("target/single-made"));
    files::write(entry, loader(folder, languages)?)?;
    let (script, style) = (made.join("single.js"), made.join("single.css"));
    bundle::module(entry, &script, profile)?;
    bundle::style(&[bundle::TOKENS, bundle::PAGE, bundle::GUIDE], &style, profile)?;
    let page = filled(&files::read_text(&script)?, &files::read_text(&style)?)?;
    files::write(folder.join("site/single.html"), page)
}

/// The loader, which finds in its own page what it otherwise fetches.
fn loader(folder: &Path, languages: &str) -> Result<String> {
    let mut loader = files::read_text("src/embed/worthwhile.js")?;
    for (line, instead) in OTHERWISE {
        if !loader.contains(line) {
            return Err(format!("`src/embed/worthwhile.js` must contain `{line}`"));
        }
        loader = loader.replace(line, instead);
    }
    let glue = folder.strip_prefix("target").unwrap_or(folder).join("both/worthwhile.js");
    Ok(format!(
        "import * as widgets from \"./{}\";\n\
         import {{ base, held as fetch }} from \"../src/site/held.js\";\n\
         import \"../src/site/single.js\";\n{}",
        glue.display(),
        loader.replace("__LANGUAGES__", languages)
    ))
}

/// The page with its script and style, and a policy that allows these two and nothing else.
fn filled(script: &str, style: &str) -> Result<String> {
    let script = script.trim_end();
    let ends = ["</script", "<!--", "</style"];
    if ends.iter().any(|end| script.contains(end) || style.contains(end)) {
        return Err("a script or style would end its own tag".to_owned());
    }
    let page = files::read_text("pages/single.html")?;
    let page = page.replace("__SCRIPT_HASH__", &source(script));
    let page = page.replace("__STYLE_HASH__", &source(style));
    Ok(page.replace("__STYLE__", style).replace("__SCRIPT__", script))
}

/// How a policy names a text.
fn source(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

/// Writes the Guide as a single file around its body, which stands in the folder of the site.
pub fn guide(site: &Path, build: &Path) -> Result<()> {
    let page = site.join(GUIDE);
    let title = files::read_text(&page)?;
    let title = title.split("data-title=\"").nth(1).and_then(|rest| rest.split('"').next());
    let title = title.ok_or(format!("`{}` has no title", page.display()))?.to_owned();
    let mut node = command("node");
    node.arg("xtask/src/single.mjs").arg(build.join("site/single.html")).arg(build.join("both"));
    run(node.arg(&page).args(["en", &title]), "writing the single file")
}

/// Its size, as people read it.
pub fn size(site: &Path) -> Result<String> {
    Ok(format!("{} kB", files::read(site.join(GUIDE))?.len().div_ceil(1000)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_names_a_script_by_its_hash() {
        // The example of the specification, CSP level 2.
        let named = source("alert('Hello, world.');");
        assert_eq!(named, "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }
}
