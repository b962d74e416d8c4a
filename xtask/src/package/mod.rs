//! `cargo xtask package`: the npm package, from the same sources as the site.

mod element;
mod functions;
mod integrity;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::arguments::Arguments;
use crate::build::{Profile, build, widgets};
use crate::process::{command, output, run as run_program};
use crate::{Result, assemble, files, setup};

/// Where the package grows; what `npm pack` makes of it lies beside.
const FOLDER: &str = "target/package";

/// In the package the folder of the build has one name in all versions, because the version is part
/// of the address there, and because hosts copy it.
const FILES: &str = "files";

pub fn run(arguments: Arguments) -> Result<ExitCode> {
    arguments.finish()?;
    let path = setup::for_build()?;
    build(Profile::Release, &path)?;
    let packed = package(&path)?;
    println!("The package is in {FOLDER}/, and packed in {}.", packed.display());
    Ok(ExitCode::SUCCESS)
}

/// Makes the package of dist/, which must be a release; the answer is the packed file.
pub fn package(path: &OsStr) -> Result<PathBuf> {
    let folder = Path::new(FOLDER);
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
    element::write(folder)?;
    functions::write(&folder.join("functions"), path)?;
    functions::write_survey(&folder.join("survey"), path)?;
    integrity::write(folder)?;
    wordpress(folder)?;
    pack(folder)
}

/// The functions of the survey alone, in a folder.
pub fn survey_functions(folder: &Path, path: &OsStr) -> Result<()> {
    functions::write_survey(folder, path)
}

/// The plugin, with the files that it serves.
fn wordpress(package: &Path) -> Result<()> {
    let plugin = Path::new("target/wordpress/worthwhile");
    files::remove_folder(plugin)?;
    files::copy_folder("hosts/wordpress", plugin)?;
    let served = plugin.join("worthwhile");
    files::write(served.join("worthwhile.js"), files::read(package.join("worthwhile.js"))?)?;
    files::copy_folder(&format!("{FOLDER}/{FILES}"), &served.join(FILES))
}

fn types(folder: &Path) -> Result<()> {
    let mut node = command("node");
    run_program(node.arg("xtask/src/types.mjs").arg(folder), "writing the types")
}

/// What a page loads without a bundler.
fn hosts(folder: &Path) -> Result<()> {
    let build = assemble::released().ok_or("dist/ is no release; run `cargo xtask build`")?;
    let dist = Path::new("dist");
    for kind in widgets() {
        files::copy_folder(&format!("dist/{build}/{kind}"), &folder.join(FILES).join(kind))?;
    }
    let loader = files::read_text(dist.join("worthwhile.js"))?.replace(&build, FILES);
    files::write(folder.join("worthwhile.js"), loader)?;
    for name in assemble::HOSTS {
        files::write(folder.join(name), files::read(dist.join(name))?)?;
    }
    Ok(())
}

fn parsed(path: &Path) -> Result<serde_json::Value> {
    let text = files::read_text(path)?;
    serde_json::from_str(&text).map_err(|error| format!("`{}`: {error}", path.display()))
}

fn pack(folder: &Path) -> Result<PathBuf> {
    let mut npm = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.args(["pack", "--silent", "--pack-destination", ".."]).current_dir(folder);
    let name = output(&mut npm, "`npm pack`")?;
    let packed = folder.with_file_name(name.trim());
    if packed.is_file() { Ok(packed) } else { Err(format!("`npm pack` left no `{name}`")) }
}
