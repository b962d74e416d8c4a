//! Trunk, geckodriver and cargo-deny: built once per version into a cache that all checkouts share.

use std::env::{consts::EXE_SUFFIX, var_os};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::cmd;

use crate::files;
use crate::process::{run, say, shell};

/// A program of the registry. Built without optimisation, because it only calls others.
struct Tool {
    program: &'static str,
    version: &'static str,
    options: &'static [&'static str],
    minutes: u32,
}

const GECKODRIVER: Tool =
    Tool { program: "geckodriver", version: "0.36.0", options: &[], minutes: 2 };

const DENY: Tool = Tool { program: "cargo-deny", version: "0.20.2", options: &[], minutes: 4 };

const TRUNK: Tool = Tool {
    program: "trunk",
    version: "0.22.1",
    // It declares Rust 1.96.1 but builds with ours.
    options: &["--ignore-rust-version", "--no-default-features", "--features", "rustls"],
    minutes: 4,
};

/// The program that drives Firefox.
pub fn geckodriver() -> Result<PathBuf> {
    GECKODRIVER.ensure()
}

/// The program that judges the dependencies.
pub fn deny() -> Result<PathBuf> {
    DENY.ensure()
}

/// The program that serves the site to its developers.
pub fn trunk() -> Result<PathBuf> {
    TRUNK.ensure()
}

/// Whether it needs not be built first.
pub fn has_trunk() -> Result<bool> {
    Ok(TRUNK.program()?.exists())
}

impl Tool {
    /// Where the program lies, or will.
    fn program(&self) -> Result<PathBuf> {
        let folder = cache()?.join(format!("{}-{}", self.program, self.version));
        Ok(folder.join("bin").join(format!("{}{EXE_SUFFIX}", self.program)))
    }

    /// The program. An interrupted install leaves nothing under the tool's own name.
    fn ensure(&self) -> Result<PathBuf> {
        let program = self.program()?;
        if program.exists() {
            return Ok(program);
        }
        let cache = cache()?;
        let name = format!("{}-{}", self.program, self.version);
        let folder = cache.join(&name);
        let _lock = files::lock(cache.join(format!("{name}.lock")))?;
        if !program.exists() {
            let unfinished = cache.join(format!("{name}.unfinished"));
            files::remove_folder(&unfinished)?;
            files::remove_folder(&folder)?;
            self.install(&unfinished)?;
            files::rename(&unfinished, &folder)?;
        }
        Ok(program)
    }

    fn install(&self, folder: &Path) -> Result<()> {
        let Self { program, version, options, minutes } = self;
        say(&format!("Building {program} {version}; about {minutes} minutes, once."));
        let sh = shell()?;
        let mut cargo = cmd!(sh, "cargo install {program} --version ={version} --root {folder}")
            .args(["--quiet", "--locked", "--debug"])
            .args(*options)
            .env("CARGO_PROFILE_DEV_DEBUG", "0");
        for harmful in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET"] {
            cargo = cargo.env_remove(harmful);
        }
        run(cargo)
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
    let base =
        base.context("there is no home folder; set WORTHWHILE_CACHE to a folder for tools")?;
    Ok(base.join("worthwhile"))
}
