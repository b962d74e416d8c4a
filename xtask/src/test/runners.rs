//! The programs that run tests, and how many passed in them.

use std::net::TcpListener;
use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::{Cmd, cmd};

use super::counts::Counts;
use super::failures::{self, Format, Listener};
use super::report::Outcome;
use crate::process::{run, run_reading, say, shell};
use crate::{files, setup};

/// Set for tests in their long form.
pub const LONG: &str = "WORTHWHILE_LONG";

/// Set where the packages of `package.json` are there, so that no test does without them.
const WHOLE: &str = "WORTHWHILE_WHOLE";

/// Runs cargo's tests.
pub fn cargo_test(words: &[&str], long: bool) -> Result<Outcome> {
    let sh = shell()?;
    setup::packages_of(".")?;
    let cargo = cmd!(sh, "cargo test --no-fail-fast {words...}").env(WHOLE, "1");
    let cargo = if long { cargo.env(LONG, "1") } else { cargo };
    counted(cargo, Counts::of_cargo, Format::Cargo)
}

/// Runs a file of tests with Node's own runner.
pub fn node_tests(file: &str, places: &[(&str, PathBuf)]) -> Result<Outcome> {
    let sh = shell()?;
    let node = cmd!(sh, "node --test --test-reporter=tap {file}");
    let node = node.envs(places.iter().map(|(name, place)| (name, place)));
    counted(node, Counts::of_node, Format::Tap)
}

fn counted(cmd: Cmd<'_>, of_line: fn(&str) -> Option<Counts>, format: Format) -> Result<Outcome> {
    let (mut counts, mut listener) = (Counts::default(), Listener::new(format));
    let status = run_reading(cmd, |line| {
        say(line);
        listener.hear(line);
        if let Some(more) = of_line(line) {
            counts += more;
        }
    })?;
    Ok(Outcome { counts: counts.of_run(status.success()), told: listener.told() })
}

/// Runs Playwright; `name` is that of the report which the configuration asks for.
pub fn playwright(config: &str, name: &str, long: bool) -> Result<Outcome> {
    let browser = setup::chromium::ensure()?;
    let report = files::target(&format!("playwright/{name}.json"))?;
    // Else a run that dies early would be judged by the report of the one before.
    files::write(&report, "")?;
    let (sh, playwright) = (shell()?, setup::program("playwright"));
    let mut tests = cmd!(sh, "{playwright} test --forbid-only --config {config}")
        .env("WORTHWHILE_CHROMIUM", browser)
        .env("WORTHWHILE_PORT", free_port()?.to_string())
        .env("CARGO_TARGET_DIR", files::target("")?);
    if long {
        tests = tests.env(LONG, "1");
    }
    let result = run(tests);
    let report = files::read_text(report)?;
    let counts = Counts::of_playwright(&report).unwrap_or_default().of_run(result.is_ok());
    Ok(Outcome { counts, told: failures::of_playwright(&report).unwrap_or_default() })
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no port is free")?;
    Ok(listener.local_addr()?.port())
}
