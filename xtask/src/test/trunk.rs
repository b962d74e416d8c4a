//! Whether Trunk alone builds the whole site.

use anyhow::{Result, ensure};
use xshell::cmd;

use super::counts::{Counts, PASSED};
use crate::process::{run, shell};
use crate::{files, setup};

/// Builds the site for development with Trunk, beside dist/.
pub fn build() -> Result<Counts> {
    let (sh, trunk, dist) = (shell()?, setup::trunk()?, files::target("trunk")?);
    // Trunk's log would say each thing twice.
    run(cmd!(sh, "{trunk} build --dist {dist}").env("RUST_LOG", "error"))?;
    for page in ["index.html", "ko/index.html", "studio.html", "survey.html"] {
        let text = files::read_text(dist.join(page))?;
        let left = text.split(['{', '}']).skip(1).step_by(2).find(|name| is_place(name));
        ensure!(left.is_none(), "`{page}` has an empty place: {left:?}");
    }
    let loader = files::read_text(dist.join("worthwhile.js"))?;
    ensure!(!loader.contains("__BUILD__"), "the loader does not know its files");
    Ok(PASSED)
}

/// Whether it reads as the name of a place in a template does.
fn is_place(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}
