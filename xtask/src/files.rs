//! Files and folders. Every error names the path; every path starts at the project's root.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result};
use serde_json::Value;
use xshell::cmd;

use crate::process::{read as output, shell};

/// Cargo starts `xtask` where the developer stands, which may be any folder of the project.
pub fn enter_root() -> Result<()> {
    let xtask = std::env::var("CARGO_MANIFEST_DIR");
    let xtask = xtask.context("start this as `cargo xtask`, not by itself")?;
    let root = Path::new(&xtask).join("..");
    let root = root.canonicalize().with_context(|| failed("find", &root))?;
    std::env::set_current_dir(&root).with_context(|| failed("enter", &root))
}

/// A place in Cargo's target folder, wherever `CARGO_TARGET_DIR` or a configuration puts that.
pub fn target(below: &str) -> Result<PathBuf> {
    static TARGET: OnceLock<PathBuf> = OnceLock::new();
    if let Some(target) = TARGET.get() {
        return Ok(target.join(below));
    }
    let sh = shell()?;
    let metadata = output(cmd!(sh, "cargo metadata --format-version 1 --no-deps --offline"))?;
    let metadata: Value = serde_json::from_str(&metadata).context("reading `cargo metadata`")?;
    let target = metadata.get("target_directory").and_then(Value::as_str);
    let target = PathBuf::from(target.context("cargo names no target folder")?);
    Ok(TARGET.get_or_init(|| target).join(below))
}

pub fn read(path: impl AsRef<Path>) -> Result<Vec<u8>> {
    fs::read(&path).with_context(|| failed("read", path))
}

pub fn read_text(path: impl AsRef<Path>) -> Result<String> {
    fs::read_to_string(&path).with_context(|| failed("read", path))
}

/// Reads a JSON document.
pub fn read_json(path: impl AsRef<Path>) -> Result<Value> {
    let text = read_text(&path)?;
    serde_json::from_str(&text).with_context(|| failed("understand", path))
}

/// Writes the file and the folders it lies in.
pub fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = path.as_ref().parent() {
        create_folder(folder)?;
    }
    fs::write(&path, contents).with_context(|| failed("write", path))
}

pub fn create_folder(path: impl AsRef<Path>) -> Result<()> {
    fs::create_dir_all(&path).with_context(|| failed("create", path))
}

/// Removes the folder; it need not be there.
pub fn remove_folder(path: impl AsRef<Path>) -> Result<()> {
    match fs::remove_dir_all(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        other => other.with_context(|| failed("remove", path)),
    }
}

pub fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<()> {
    fs::rename(&from, to).with_context(|| failed("move", from))
}

/// All files below the folder, in the order of their names; none if it is missing.
pub fn list(folder: impl AsRef<Path>) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.as_ref().to_owned()];
    while let Some(folder) = folders.pop().filter(|folder| folder.exists()) {
        for entry in fs::read_dir(&folder).with_context(|| failed("read", &folder))? {
            let path = entry.with_context(|| failed("read", &folder))?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// Whether the file's name ends so.
pub fn is(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|other| other == extension)
}

/// Copies all files below one folder to another.
pub fn copy_folder(from: impl AsRef<Path>, to: &Path) -> Result<()> {
    copy_files(from, to, |_| true)
}

/// Copies those files below one folder to another that are wanted.
pub fn copy_files(from: impl AsRef<Path>, to: &Path, wanted: fn(&Path) -> bool) -> Result<()> {
    for path in list(&from)?.iter().filter(|path| wanted(path)) {
        let below = path.strip_prefix(&from).unwrap_or(path);
        write(to.join(below), read(path)?)?;
    }
    Ok(())
}

/// Waits until no other command holds the lock, and holds it until the answer is dropped.
pub fn lock(path: impl AsRef<Path>) -> Result<File> {
    if let Some(folder) = path.as_ref().parent() {
        create_folder(folder)?;
    }
    let file = File::create(&path).with_context(|| failed("open", &path))?;
    file.lock().with_context(|| failed("lock", path))?;
    Ok(file)
}

fn failed(verb: &str, path: impl AsRef<Path>) -> String {
    format!("cannot {verb} `{}`", path.as_ref().display())
}
