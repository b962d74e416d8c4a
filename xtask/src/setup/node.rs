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
    // npm writes this file last.
    if changed("node_modules/.package-lock.json") < changed("package-lock.json") {
        println!("Getting the tools from npm; a few seconds, once.");
        let mut npm = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
        run(npm.args(["ci", "--no-audit", "--no-fund"]), "`npm ci`")?;
    }
    let folder = std::path::absolute(FOLDER);
    let folder = folder.map_err(|error| format!("cannot find `{FOLDER}`: {error}"))?;
    Ok(vec![folder])
}

/// The path of one of the programs.
pub fn program(name: &str) -> PathBuf {
    let file = if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() };
    Path::new(FOLDER).join(file)
}

/// When the file changed; nothing, which is less than any time, if it is missing.
fn changed(path: &str) -> Option<SystemTime> {
    std::fs::metadata(path).and_then(|file| file.modified()).ok()
}
