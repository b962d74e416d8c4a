//! `cargo xtask build`: from the sources to dist/.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::arguments::Arguments;
use crate::process::{command, run as run_program};
use crate::{Result, assemble, files, oembed, setup};

#[derive(Clone, Copy, PartialEq)]
pub enum Profile {
    Debug,
    Release,
}

pub fn run(mut arguments: Arguments) -> Result<ExitCode> {
    let profile = if arguments.has("--debug") { Profile::Debug } else { Profile::Release };
    let address = arguments.value("--address")?;
    arguments.finish()?;
    let path = setup::for_build()?;
    build(profile, &path)?;
    if let Some(address) = address {
        oembed::write(Path::new("dist"), &address)?;
    }
    println!("The site is in dist/; any static web server can serve it.");
    Ok(ExitCode::SUCCESS)
}

/// Writes dist/, or leaves the old one as it is. `path` is where the tools are found.
pub fn build(profile: Profile, path: &OsStr) -> Result<()> {
    let _lock = files::lock("target/xtask.lock")?;
    trunk(profile, path)?;
    assemble::assemble(profile)
}

/// What a page loads, with its features: one kind of element by its tag, both of them, or a page of the site.
/// Each is compiled by itself, so that no page loads what it does not show.
pub const KINDS: [(&str, &str); 5] = [
    ("worthwhile-calculator", "ui,calculator"),
    ("worthwhile-planner", "ui,planner"),
    ("both", "ui,calculator,planner"),
    ("studio", "studio"),
    ("survey", "site,survey"),
];

/// The kinds that are pages of the site, by the name of the page.
pub const PAGES: [&str; 2] = ["studio", "survey"];

/// The kinds that a host loads.
pub fn widgets() -> impl Iterator<Item = &'static str> {
    KINDS.into_iter().map(|(kind, _)| kind).filter(|kind| !PAGES.contains(kind))
}

/// A development build has everything in one.
const ALL: [(&str, &str); 1] = [("all", "ui,calculator,planner,studio,survey")];

/// The folder in which Trunk leaves worthwhile.js and worthwhile_bg.wasm of a kind.
pub fn made(kind: &str, profile: Profile) -> PathBuf {
    let [(all, _)] = ALL;
    Path::new("target/trunk").join(if profile == Profile::Debug { all } else { kind })
}

fn trunk(profile: Profile, path: &OsStr) -> Result<()> {
    match profile {
        Profile::Debug => {
            println!("Building for development; a few seconds, but a minute or two at first.");
        }
        Profile::Release => {
            println!("Building for release; under a minute, but three minutes at first.");
        }
    }
    let kinds: &[_] = if profile == Profile::Debug { &ALL } else { &KINDS };
    for (kind, features) in kinds {
        let mut trunk = command("trunk");
        trunk.args(["--quiet", "build", "--no-default-features", "--features", features]);
        trunk.arg("--dist").arg(made(kind, profile)).env("PATH", path);
        // These would replace our own flags.
        trunk.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        // Trunk refuses to be both quiet and logged, and its backtrace hides the compiler's message.
        trunk.env_remove("RUST_LOG").env("RUST_BACKTRACE", "0");
        if profile == Profile::Release {
            trunk.arg("--release").envs(SMALL_STD);
        }
        run_program(&mut trunk, "the build")?;
    }
    Ok(())
}

/// Compiles the library with one feature, for release and without Trunk.
pub fn compile(feature: &str, options: &[&str], path: &OsStr) -> Result<()> {
    let mut cargo = command("cargo");
    cargo.args(["build", "--quiet", "--release", "--lib", "--target", "wasm32-unknown-unknown"]);
    cargo.args(["--no-default-features", "--features", feature]).args(options).env("PATH", path);
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS").envs(SMALL_STD);
    run_program(&mut cargo, "the build of the functions")
}

/// The standard library compiled for size and without panic messages: about 15 % less to
/// download. It is an unstable feature of cargo, hence the first line; nothing else is given
/// these variables.
const SMALL_STD: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort"),
];
