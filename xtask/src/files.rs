//! Files and folders. Every error names the path; every path starts at the project's root.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::Result;

/// Cargo starts `xtask` where the developer stands, which may be any folder of the project.
pub fn enter_root() -> Result<()> {
    let xtask = std::env::var("CARGO_MANIFEST_DIR");
    let xtask = xtask.map_err(|_| "start this as `cargo xtask`, not by itself")?;
    let root = Path::new(&xtask).join("..");
    let root = root.canonicalize().map_err(|error| failed("find", &root, error))?;
    std::env::set_current_dir(&root).map_err(|error| failed("enter", &root, error))
}

pub fn read(path: impl AsRef<Path>) -> Result<Vec<u8>> {
    fs::read(&path).map_err(|error| failed("read", path, error))
}

pub fn read_text(path: impl AsRef<Path>) -> Result<String> {
    fs::read_to_string(&path).map_err(|error| failed("read", path, error))
}

/// Writes the file and the folders it lies in.
pub fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = path.as_ref().parent() {
        create_folder(folder)?;
    }
    fs::write(&path, contents).map_err(|error| failed("write", path, error))
}

pub fn create_folder(path: impl AsRef<Path>) -> Result<()> {
    fs::create_dir_all(&path).map_err(|error| failed("create", path, error))
}

/// Removes the folder; it need not be there.
pub fn remove_folder(path: impl AsRef<Path>) -> Result<()> {
    match fs::remove_dir_all(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(failed("remove", path, error))
        }
        _ => Ok(()),
    }
}

pub fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<()> {
    fs::rename(&from, to).map_err(|error| failed("move", from, error))
}

/// All files below the folder, in the order of their names; none if it is missing.
pub fn list(folder: impl AsRef<Path>) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.as_ref().to_owned()];
    while let Some(folder) = folders.pop().filter(|folder| folder.exists()) {
        let entries = fs::read_dir(&folder).map_err(|error| failed("read", &folder, error))?;
        for entry in entries {
            let path = entry.map_err(|error| failed("read", &folder, error))?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// Copies all files below one folder to another.
pub fn copy_folder(from: &str, to: &Path) -> Result<()> {
    for path in list(from)? {
        let below = path.strip_prefix(from).unwrap_or(&path);
        write(to.join(below), read(&path)?)?;
    }
    Ok(())
}

/// Waits until no other command holds the lock, and holds it until the answer is dropped.
pub fn lock(path: impl AsRef<Path>) -> Result<File> {
    if let Some(folder) = path.as_ref().parent() {
        create_folder(folder)?;
    }
    let file = File::create(&path).map_err(|error| failed("open", &path, error))?;
    file.lock().map_err(|error| failed("lock", path, error))?;
    Ok(file)
}

fn failed(verb: &str, path: impl AsRef<Path>, error: std::io::Error) -> String {
    format!("cannot {verb} `{}`: {error}", path.as_ref().display())
}
