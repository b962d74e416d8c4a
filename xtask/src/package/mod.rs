//! `cargo xtask package`: the npm package, from the same sources as the site.

mod element;
mod functions;
mod integrity;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use crate::assemble::BILL;
use crate::build::build;
use crate::dist::{DIST, released};
use crate::downloads::FILES;
use crate::kinds::Profile;
use crate::process::{read as output, run as run_program, shell};
use crate::{assemble, downloads, files};

pub fn run() -> Result<ExitCode> {
    build(Profile::Release)?;
    let packed = package()?;
    println!("The package is in {}/, and packed in {}.", folder()?.display(), packed.display());
    Ok(ExitCode::SUCCESS)
}

/// Where the package grows; what `npm pack` makes of it lies beside.
fn folder() -> Result<PathBuf> {
    files::target("package")
}

/// Makes the package of dist/, which must be a release; the answer is the packed file.
pub fn package() -> Result<PathBuf> {
    let folder = &*folder()?;
    files::remove_folder(folder)?;
    files::copy_folder("npm", folder)?;
    for file in ["LICENSE", "LICENSE-APACHE", "CHANGELOG.md"] {
        files::write(folder.join(file), files::read(file)?)?;
    }
    files::copy_folder("models", &folder.join("models"))?;
    files::rename(folder.join("model.d.ts"), folder.join("models/model.d.ts"))?;
    files::copy_folder("docs/schema", &folder.join("schema"))?;
    types(&folder.join("types"))?;
    let build = released().context("dist/ is no release; run `cargo xtask build`")?;
    let served = format!("{FILES}/{build}");
    hosts(folder, &build, &served)?;
    element::write(folder, &served)?;
    functions::write(&folder.join("functions"))?;
    functions::write_survey(&folder.join("survey"))?;
    integrity::write(folder)?;
    pack(folder)
}

/// The functions of the survey alone, in a folder.
pub fn survey_functions(folder: &Path) -> Result<()> {
    functions::write_survey(folder)
}

fn types(folder: &Path) -> Result<()> {
    let sh = shell()?;
    run_program(cmd!(sh, "node xtask/src/types.mjs {folder}"))
}

/// What a page loads without a bundler.
fn hosts(folder: &Path, build: &str, served: &str) -> Result<()> {
    let dist = Path::new(DIST);
    downloads::widgets_at(dist, build, folder, served)?;
    files::write(folder.join(BILL), files::read(dist.join(BILL))?)?;
    for name in assemble::HOSTS {
        files::write(folder.join(name), files::read(dist.join(name))?)?;
    }
    Ok(())
}

fn pack(folder: &Path) -> Result<PathBuf> {
    let (sh, npm) = (shell()?, if cfg!(windows) { "npm.cmd" } else { "npm" });
    sh.change_dir(folder);
    let name = output(cmd!(sh, "{npm} pack --silent --pack-destination .."))?;
    let packed = folder.with_file_name(name.trim());
    ensure!(packed.is_file(), "`npm pack` left no `{name}`");
    Ok(packed)
}
