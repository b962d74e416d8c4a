//! The browser of the browser tests: whichever Chromium is there, else one that can be got.

use std::path::PathBuf;

use anyhow::{Result, bail};
use xshell::cmd;

use super::node;
use super::system::{self, chosen, on_path};
use crate::process::{read, run, say, shell};

/// The same engine without windows takes half the time for a page, so it is got even where there is
/// another.
const SHELL: &str = "chromium-headless-shell";

const NAMES: &[&str] =
    &[SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const USUAL: &[&str] = &[
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/// The program; `npm ci` must have been done before.
pub fn ensure() -> Result<PathBuf> {
    if let Some(chosen) = chosen("WORTHWHILE_CHROMIUM") {
        return chosen;
    }
    if let Some(shell) = on_path(&[SHELL]) {
        return Ok(shell);
    }
    for get in [get_shell_from_system, get_from_system, get_from_playwright] {
        if let Err(message) = get() {
            say(&format!("{message:#}"));
        }
        if let Some(found) = find() {
            return Ok(found);
        }
    }
    bail!("there is no Chromium; install it, or set WORTHWHILE_CHROMIUM to the path of one")
}

fn find() -> Option<PathBuf> {
    let usual = USUAL.iter().map(PathBuf::from).find(|program| program.is_file());
    on_path(NAMES).or(usual).or_else(playwright_own)
}

/// Where Playwright keeps the browser it got itself.
fn playwright_own() -> Option<PathBuf> {
    let question = "import('@playwright/test')\
        .then(({ chromium }) => console.log(chromium.executablePath()))";
    let sh = shell().ok()?;
    let answer = read(cmd!(sh, "node --eval {question}")).ok()?;
    Some(PathBuf::from(answer.trim())).filter(|program| program.is_file())
}

fn get_shell_from_system() -> Result<()> {
    system::get(SHELL, "Chromium's headless shell")
}

fn get_from_system() -> Result<()> {
    system::get("chromium", "Chromium")
}

fn get_from_playwright() -> Result<()> {
    say("Getting Chromium from Playwright; about a minute, once.");
    let (sh, playwright) = (shell()?, node::program("playwright"));
    run(cmd!(sh, "{playwright} install chromium"))
}
