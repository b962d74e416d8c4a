//! `cargo xtask package`: the npm package, from the same sources as the site.

mod element;
mod functions;
mod integrity;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use crate::build::build;
use crate::dist::{DIST, released};
use crate::kinds::{Profile, widgets};
use crate::process::{read as output, run as run_program, shell};
use crate::{assemble, budget, files};

/// In the package the folder of the build has one name in all versions, because the version is part
/// of the address there, and because hosts copy it.
const FILES: &str = "files";

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
    hosts(folder)?;
    element::write(folder, FILES)?;
    functions::write(&folder.join("functions"))?;
    functions::write_survey(&folder.join("survey"))?;
    integrity::write(folder)?;
    wordpress(folder)?;
    pack(folder)
}

/// The functions of the survey alone, in a folder.
pub fn survey_functions(folder: &Path) -> Result<()> {
    functions::write_survey(folder)
}

/// The plugin, with the files that it serves.
fn wordpress(package: &Path) -> Result<()> {
    let plugin = files::target("wordpress/worthwhile")?;
    files::remove_folder(&plugin)?;
    files::copy_folder("hosts/wordpress", &plugin)?;
    let served = plugin.join("worthwhile");
    files::write(served.join("worthwhile.js"), files::read(package.join("worthwhile.js"))?)?;
    files::copy_folder(package.join(FILES), &served.join(FILES))
}

fn types(folder: &Path) -> Result<()> {
    let sh = shell()?;
    run_program(cmd!(sh, "node xtask/src/types.mjs {folder}"))
}

/// What a page loads without a bundler.
fn hosts(folder: &Path) -> Result<()> {
    let build = released().context("dist/ is no release; run `cargo xtask build`")?;
    let dist = Path::new(DIST);
    for kind in widgets() {
        let (from, to) = (dist.join(&build).join(kind), folder.join(FILES).join(kind));
        files::copy_files(from, &to, |path| !budget::is_copy(path))?;
    }
    let loader = files::read_text(dist.join("worthwhile.js"))?.replace(&build, FILES);
    files::write(folder.join("worthwhile.js"), loader)?;
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
