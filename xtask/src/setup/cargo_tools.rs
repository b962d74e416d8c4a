//! Trunk, wasm-bindgen and geckodriver: built once per version into a cache that all checkouts share.

use std::env::{consts::EXE_SUFFIX, var_os};
use std::path::{Path, PathBuf};

use crate::process::{command, run};
use crate::{Result, files};

struct Tool {
    program: &'static str,
    package: &'static str,
    version: String,
    options: &'static [&'static str],
    minutes: u32,
}

/// The folders of the programs.
pub fn ensure() -> Result<Vec<PathBuf>> {
    let cache = cache()?;
    let locked = files::read_text("Cargo.lock")?;
    let version = locked_version(&locked, "wasm-bindgen")
        .ok_or("Cargo.lock does not name a version of `wasm-bindgen`")?;
    let tools = [wasm_bindgen(version), trunk()];
    tools.iter().map(|tool| tool.ensure(&cache)).collect()
}

/// The program that drives Firefox.
pub fn geckodriver() -> Result<PathBuf> {
    let tool = Tool {
        program: "geckodriver",
        package: "geckodriver",
        version: "0.36.0".to_owned(),
        options: &["--locked", "--debug"],
        minutes: 2,
    };
    Ok(tool.ensure(&cache()?)?.join(format!("geckodriver{EXE_SUFFIX}")))
}

/// It reads what the library of the same name wrote, so the versions must be equal.
fn wasm_bindgen(version: &str) -> Tool {
    Tool {
        program: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: version.to_owned(),
        // Not `--locked`: its lock file names a `webpki-roots` that is not on every registry.
        options: &[],
        minutes: 3,
    }
}

fn trunk() -> Tool {
    Tool {
        program: "trunk",
        package: "trunk",
        version: "0.22.1".to_owned(),
        // It declares Rust 1.96.1 but builds with ours, and an unoptimised Trunk is as fast: it
        // only calls others.
        options: &[
            "--locked",
            "--debug",
            "--ignore-rust-version",
            "--no-default-features",
            "--features",
            "rustls",
        ],
        minutes: 4,
    }
}

impl Tool {
    /// An interrupted install leaves nothing under the tool's own name.
    fn ensure(&self, cache: &Path) -> Result<PathBuf> {
        let name = format!("{}-{}", self.program, self.version);
        let folder = cache.join(&name);
        let bin = folder.join("bin");
        let program = bin.join(format!("{}{EXE_SUFFIX}", self.program));
        if program.exists() {
            return Ok(bin);
        }
        let _lock = files::lock(cache.join(format!("{name}.lock")))?;
        if !program.exists() {
            let unfinished = cache.join(format!("{name}.unfinished"));
            files::remove_folder(&unfinished)?;
            files::remove_folder(&folder)?;
            self.install(&unfinished)?;
            files::rename(&unfinished, &folder)?;
        }
        Ok(bin)
    }

    fn install(&self, folder: &Path) -> Result<()> {
        let Self { package, version, minutes, .. } = self;
        println!("Building {package} {version}; about {minutes} minutes, once.");
        let mut cargo = command("cargo");
        cargo.args(["install", package, "--version", &format!("={version}"), "--root"]);
        cargo.arg(folder).args(self.options).env("CARGO_PROFILE_DEV_DEBUG", "0");
        for harmful in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET"] {
            cargo.env_remove(harmful);
        }
        run(&mut cargo, &format!("building {package} {version}"))
    }
}

fn cache() -> Result<PathBuf> {
    if let Some(chosen) = var_os("WORTHWHILE_CACHE") {
        return Ok(PathBuf::from(chosen));
    }
    let home = || var_os("HOME").map(PathBuf::from);
    let base = if cfg!(windows) {
        var_os("LOCALAPPDATA").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Caches"))
    } else {
        let chosen = var_os("XDG_CACHE_HOME").map(PathBuf::from);
        chosen.or_else(|| home().map(|home| home.join(".cache")))
    };
    let base = base.ok_or("there is no home folder; set WORTHWHILE_CACHE to a folder for tools")?;
    Ok(base.join("worthwhile"))
}

/// The version of a package in Cargo.lock.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_the_very_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "wasm"), None);
    }
}
