//! `cargo xtask build`: from the sources to dist/, by the steps that Trunk's hook calls.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::assemble::assemble;
use crate::flags::Build;
use crate::kinds::Profile;
use crate::process::say;
use crate::{dist, files, oembed, setup};

pub fn run(flags: &Build) -> Result<ExitCode> {
    build(if flags.debug { Profile::Debug } else { Profile::Release })?;
    if let Some(address) = &flags.address {
        oembed::write(Path::new(dist::DIST), address)?;
    }
    println!("The site is in dist/; any static web server can serve it.");
    Ok(ExitCode::SUCCESS)
}

/// Writes dist/, or leaves the old one as it is.
pub fn build(profile: Profile) -> Result<()> {
    setup::for_build()?;
    let _lock = files::lock(files::target("xtask.lock")?)?;
    say(match profile {
        Profile::Debug => "Building for development; a few seconds, but a minute or two at first.",
        Profile::Release => "Building for release; under a minute, but three minutes at first.",
    });
    let new = Path::new(".dist-new");
    files::remove_folder(new)?;
    assemble(new, profile, false)?;
    dist::replace(new)
}

/// Builds the site for nobody, so that Trunk finds everything compiled.
pub fn rehearse(profile: Profile) -> Result<()> {
    let _lock = files::lock(files::target("xtask.lock")?)?;
    let folder = files::target("rehearsal")?;
    files::remove_folder(&folder)?;
    assemble(&folder, profile, false)?;
    files::remove_folder(&folder)
}

/// Writes the site to where Trunk gathers it, from where Trunk brings it to dist/.
pub fn assemble_for_trunk() -> Result<ExitCode> {
    let variable = |name| std::env::var_os(name).context("only Trunk calls this");
    let staging = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let is_release = variable("TRUNK_PROFILE")? == "release";
    let profile = if is_release { Profile::Release } else { Profile::Debug };
    setup::for_build()?;
    let _lock = files::lock(files::target("xtask.lock")?)?;
    // Trunk's page is the template of ours; when it serves, its own script is in it.
    let page = staging.join("index.html");
    let is_served = files::read_text(&page)?.contains("/trunk/ws");
    assemble(&staging, profile, is_served)?;
    Ok(ExitCode::SUCCESS)
}
