//! `cargo xtask test`: every check there is. Continuous integration calls nothing else.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use crate::arguments::Arguments;
use crate::build::{Profile, build};
use crate::counts::{Counts, FAILED, PASSED};
use crate::process::{command, run as run_program, run_reading};
use crate::{Result, files, hosts, leptos_itself, setup, size};

/// Where playwright.config.js puts its report, and that of the hosts.
const REPORT: &str = "target/playwright/report.json";
const HOSTS_REPORT: &str = "target/playwright/hosts.json";

pub fn run(mut arguments: Arguments) -> Result<ExitCode> {
    let [native, browser, hosts] = ["native", "browser", "hosts"].map(|kind| arguments.has(kind));
    arguments.finish()?;
    let all = !native && !browser && !hosts;
    let mut report = Report::default();
    if native || all {
        native_checks(&mut report);
    }
    // Both look at dist/.
    let built = (native && !browser && !hosts) || built(&mut report);
    if built && (browser || all) {
        browser_checks(&mut report);
    }
    if built && (hosts || all) {
        host_checks(&mut report);
    }
    Ok(report.finish())
}

fn native_checks(report: &mut Report) {
    if !report.step("Rust toolchain", "a moment", || one(setup::rust())) {
        return;
    }
    report.step("format", "a moment", || cargo("fmt --all --check"));
    report.step("clippy, core", "seconds; half a minute at first", || {
        cargo(&clippy("--no-default-features --features survey --all-targets"))
    });
    report.step("clippy, widgets", "seconds; a minute at first", || {
        cargo(&clippy(
            "--lib --target wasm32-unknown-unknown --package worthwhile --package in-browser",
        ))
    });
    report.step("clippy, functions", "seconds", || {
        cargo(&clippy(
            "--lib --target wasm32-unknown-unknown --no-default-features --features functions,survey-functions",
        ))
    });
    report.step("Leptos itself", "seconds; a minute at first", || {
        leptos_itself::write().map_err(|error| error.to_string())?;
        cargo(leptos_itself::CHECK)
    });
    report.step("clippy, xtask", "seconds", || {
        cargo(&clippy("--package xtask --no-deps --all-features --all-targets"))
    });
    report.step("tests, core", "seconds; half a minute at first", || {
        cargo_test("--no-default-features --features survey")
    });
    report.step("tests, xtask", "seconds", || cargo_test("--package xtask --all-features"));
}

fn built(report: &mut Report) -> bool {
    let usual = "15 seconds; two minutes at first, ten where the tools are missing";
    report.step("build", usual, || one(build_for_release()))
}

fn browser_checks(report: &mut Report) {
    report.step("tests, browser", "a minute", || playwright("playwright.config.js", REPORT));
    report.step("tests, Firefox", "half a minute; two minutes at first", firefox);
    report.step("size", "a moment", || {
        size::within_budget().map(|within| if within { PASSED } else { FAILED })
    });
}

/// The package, and the pages of other frameworks that are built from it.
fn host_checks(report: &mut Report) {
    if !report.step("package, hosts", "half a minute; a minute at first", hosts::build) {
        return;
    }
    report.step("types", "seconds", hosts::types);
    report.step("tests, functions", "seconds", hosts::functions);
    report.step("tests, hosts", "a minute and a half", || {
        playwright("tests/hosts/playwright.config.js", HOSTS_REPORT)
    });
}

fn build_for_release() -> Result<()> {
    build(Profile::Release, &setup::for_build()?)
}

fn clippy(what: &str) -> String {
    format!("clippy {what} -- -D warnings")
}

/// A step that is one check.
fn one(result: Result<()>) -> Result<Counts> {
    result.map(|()| PASSED)
}

fn cargo(words: &str) -> Result<Counts> {
    let mut cargo = command("cargo");
    one(run_program(cargo.args(words.split(' ')), &format!("`cargo {words}`")))
}

fn cargo_test(what: &str) -> Result<Counts> {
    let mut counts = Counts::default();
    let mut cargo = command("cargo");
    cargo.args(["test", "--no-fail-fast"]).args(what.split(' '));
    let status = run_reading(&mut cargo, |line| {
        println!("{line}");
        counts += Counts::of_cargo(line).unwrap_or_default();
    })?;
    Ok(counts.of_run(status.success()))
}

fn playwright(config: &str, report: &str) -> Result<Counts> {
    let browser = setup::chromium::ensure()?;
    // Else a run that dies early would be judged by the report of the one before.
    files::write(report, "")?;
    let mut playwright = command(setup::program("playwright"));
    playwright
        .args(["test", "--forbid-only", "--config", config])
        .env("WORTHWHILE_CHROMIUM", browser);
    playwright.env("WORTHWHILE_PORT", free_port()?.to_string());
    let result = run_program(&mut playwright, "`playwright test`");
    let counts = Counts::of_playwright(&files::read_text(report)?).unwrap_or_default();
    Ok(counts.of_run(result.is_ok()))
}

fn firefox() -> Result<Counts> {
    let (firefox, driver) = setup::firefox::ensure()?;
    let places = [("WORTHWHILE_FIREFOX", firefox), ("WORTHWHILE_GECKODRIVER", driver)];
    node_tests("tests/firefox/firefox.test.js", &places)
}

/// Runs a file of tests with Node's own runner.
pub fn node_tests(file: &str, places: &[(&str, PathBuf)]) -> Result<Counts> {
    let mut counts = Counts::default();
    let mut node = command("node");
    node.args(["--test", "--test-reporter=tap", file]);
    node.envs(places.iter().map(|(name, place)| (name, place)));
    let status = run_reading(&mut node, |line| {
        println!("{line}");
        counts += Counts::of_node(line).unwrap_or_default();
    })?;
    Ok(counts.of_run(status.success()))
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| format!("no port is free: {error}"))
}

#[derive(Default)]
struct Report {
    lines: Vec<String>,
    counts: Counts,
}

impl Report {
    /// Does the step; says whether all went well.
    fn step(&mut self, name: &str, usual: &str, check: impl FnOnce() -> Result<Counts>) -> bool {
        println!("\n== {name} ({usual})");
        let start = Instant::now();
        let counts = check().unwrap_or_else(|message| {
            eprintln!("error: {message}");
            FAILED
        });
        let word = if counts.failed == 0 { "ok" } else { "FAILED" };
        let seconds = start.elapsed().as_secs_f64();
        let Counts { passed, failed } = counts;
        self.lines.push(format!(
            "{word:<7}{name:<17}{seconds:>7.1} s {passed:>5} passed, {failed} failed"
        ));
        self.counts += counts;
        failed == 0
    }

    fn finish(self) -> ExitCode {
        let Counts { passed, failed } = self.counts;
        println!("\n{}\n\n{passed} passed, {failed} failed", self.lines.join("\n"));
        if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
