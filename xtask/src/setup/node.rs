//! The programs from npm: wasm-opt, esbuild, Playwright and a static server.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::process::{read, run, say, shell};

const FOLDER: &str = "node_modules/.bin";

/// Gets what the lock file of the project names.
pub fn ensure() -> Result<()> {
    let sh = shell()?;
    read(cmd!(sh, "node --version"))
        .context("Node.js is missing; install version 20 or newer from nodejs.org")?;
    packages_of(".")
}

/// Gets what the lock file in a folder names.
pub fn packages_of(folder: &str) -> Result<()> {
    let folder = Path::new(folder);
    // npm writes this file last.
    let installed = folder.join("node_modules/.package-lock.json");
    if changed(&installed) < changed(&folder.join("package-lock.json")) {
        say(&format!("Getting packages from npm for `{}`; a few seconds, once.", folder.display()));
        let (sh, npm) = (shell()?, if cfg!(windows) { "npm.cmd" } else { "npm" });
        sh.change_dir(folder);
        run(cmd!(sh, "{npm} ci --no-audit --no-fund --ignore-scripts"))?;
    }
    Ok(())
}

/// The path of one of the programs.
pub fn program(name: &str) -> PathBuf {
    let file = if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() };
    Path::new(FOLDER).join(file)
}

/// When the file changed; nothing, which is less than any time, if it is missing.
fn changed(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).and_then(|file| file.modified()).ok()
}
