//! The programs from npm: wasm-opt, esbuild, Playwright and a static server.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::Result;
use crate::process::{command, output, run};

const FOLDER: &str = "node_modules/.bin";

/// The folder of the programs.
pub fn ensure() -> Result<Vec<PathBuf>> {
    let node = output(command("node").arg("--version"), "asking for the version of Node");
    node.map_err(|_| "Node.js is missing; install version 20 or newer from nodejs.org")?;
    packages_of(".")?;
    let folder = std::path::absolute(FOLDER);
    let folder = folder.map_err(|error| format!("cannot find `{FOLDER}`: {error}"))?;
    Ok(vec![folder])
}

/// Gets what the lock file in a folder names.
pub fn packages_of(folder: &str) -> Result<()> {
    let folder = Path::new(folder);
    // npm writes this file last.
    let installed = folder.join("node_modules/.package-lock.json");
    if changed(&installed) < changed(&folder.join("package-lock.json")) {
        println!("Getting packages from npm for `{}`; a few seconds, once.", folder.display());
        let mut npm = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
        npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(folder);
        run(&mut npm, "`npm ci`")?;
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
