//! Firefox, and the program that drives it.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::cargo_tools;
use super::system::{self, chosen, on_path};
use crate::process::say;

const NAMES: &[&str] = &["firefox-esr", "firefox"];

const USUAL: &[&str] = &[
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/// Firefox and geckodriver.
pub fn ensure() -> Result<(PathBuf, PathBuf)> {
    let firefox = chosen("WORTHWHILE_FIREFOX").unwrap_or_else(|| find().map_or_else(get, Ok))?;
    let driver = chosen("WORTHWHILE_GECKODRIVER").unwrap_or_else(cargo_tools::geckodriver)?;
    Ok((firefox, driver))
}

fn find() -> Option<PathBuf> {
    let usual = USUAL.iter().map(PathBuf::from).find(|program| program.is_file());
    on_path(NAMES).or(usual)
}

fn get() -> Result<PathBuf> {
    // Debian's name; where there is no such package, the message below says what to do.
    if let Err(message) = system::get("firefox-esr", "Firefox") {
        say(&format!("{message:#}"));
    }
    let message = "there is no Firefox; install it, or set WORTHWHILE_FIREFOX to the path of one";
    find().context(message)
}
