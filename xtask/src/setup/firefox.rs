//! The other browser of the browser tests, and what drives it.

use std::path::PathBuf;

use super::cargo_tools;
use super::system::{get, on_path};
use crate::Result;

const NAMES: &[&str] = &["firefox-esr", "firefox"];
const USUAL: &[&str] = &[
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/// The browser and the driver.
pub fn ensure() -> Result<(PathBuf, PathBuf)> {
    Ok((browser()?, cargo_tools::geckodriver()?))
}

fn browser() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os("WORTHWHILE_FIREFOX") {
        return Ok(PathBuf::from(chosen));
    }
    let usual = || USUAL.iter().map(PathBuf::from).find(|program| program.is_file());
    let find = || on_path(NAMES).or_else(usual);
    if let Some(found) = find() {
        return Ok(found);
    }
    if let Err(message) = get("Firefox", "firefox-esr") {
        eprintln!("{message}");
    }
    find().ok_or("there is no Firefox; install it, or set WORTHWHILE_FIREFOX to its path".into())
}
