//! The browser of the browser tests: whichever Chromium is there, else one that can be got.

use std::path::PathBuf;

use super::node;
use crate::Result;
use crate::process::{command, output, run};

const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const USUAL: &[&str] = &[
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/// The program; `npm ci` must have been done before.
pub fn ensure() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os("WORTHWHILE_CHROMIUM") {
        let chosen = PathBuf::from(chosen);
        let message = || format!("WORTHWHILE_CHROMIUM is `{}`: no such file", chosen.display());
        return if chosen.exists() { Ok(chosen) } else { Err(message()) };
    }
    for get in [|| Ok(()), get_from_system, get_from_playwright] {
        if let Err(message) = get() {
            eprintln!("{message}");
        }
        if let Some(found) = find() {
            return Ok(found);
        }
    }
    Err("there is no Chromium; install it, or set WORTHWHILE_CHROMIUM to the path of one".into())
}

fn find() -> Option<PathBuf> {
    let usual = USUAL.iter().map(PathBuf::from).find(|program| program.is_file());
    on_path(NAMES).or(usual).or_else(playwright_own)
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<_> = std::env::split_paths(&path).collect();
    let places = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    { places }.find(|program| program.is_file())
}

/// Where Playwright keeps the browser it got itself.
fn playwright_own() -> Option<PathBuf> {
    let question = "import('@playwright/test')\
        .then(({ chromium }) => console.log(chromium.executablePath()))";
    let answer = output(command("node").args(["--eval", question]), "asking Playwright").ok()?;
    Some(PathBuf::from(answer.trim())).filter(|program| program.is_file())
}

fn get_from_system() -> Result<()> {
    let (Some(_), Some(administrator)) = (on_path(&["apt-get"]), administrator()) else {
        return Ok(());
    };
    println!("Getting Chromium from the system's packages; about half a minute, once.");
    let apt_get = |words: &[&str]| {
        let mut line = administrator.iter().chain(&["apt-get"]).chain(words);
        let mut program = command(line.next().unwrap_or(&""));
        run(program.args(line), &format!("`apt-get {}`", words.join(" ")))
    };
    apt_get(&["update", "--quiet"])?;
    apt_get(&["install", "--yes", "--quiet", "--no-install-recommends", "chromium"])
}

/// What makes a command one of the administrator's, without asking for a password.
fn administrator() -> Option<&'static [&'static str]> {
    let user = output(command("id").arg("--user"), "asking for the user").ok()?;
    let sudo: &[&str] = &["sudo", "-n"];
    let may = || run(command("sudo").args(["-n", "true"]), "sudo").ok();
    if user.trim() == "0" { Some(&[]) } else { may().map(|()| sudo) }
}

fn get_from_playwright() -> Result<()> {
    println!("Getting Chromium from Playwright; about a minute, once.");
    let mut playwright = command(node::program("playwright"));
    run(playwright.args(["install", "chromium"]), "`playwright install chromium`")
}
