//! `cargo xtask test`: every check there is. Continuous integration calls nothing else.

use std::net::TcpListener;
use std::process::ExitCode;
use std::time::Instant;

use crate::arguments::Arguments;
use crate::build::{Profile, build};
use crate::counts::{Counts, FAILED, PASSED};
use crate::process::{command, run as run_program, run_reading};
use crate::{Result, files, setup, size};

/// Where playwright.config.js puts its report.
const REPORT: &str = "target/playwright/report.json";

pub fn run(mut arguments: Arguments) -> Result<ExitCode> {
    let (native, browser) = (arguments.has("native"), arguments.has("browser"));
    arguments.finish()?;
    let mut report = Report::default();
    if native || !browser {
        native_checks(&mut report);
    }
    if browser || !native {
        browser_checks(&mut report);
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
    report.step("clippy, xtask", "seconds", || {
        cargo(&clippy("--package xtask --no-deps --all-features --all-targets"))
    });
    report.step("tests, core", "seconds; half a minute at first", || {
        cargo_test("--no-default-features --features survey")
    });
    report.step("tests, xtask", "seconds", || cargo_test("--package xtask --all-features"));
}

fn browser_checks(report: &mut Report) {
    let usual = "15 seconds; two minutes at first, ten where the tools are missing";
    if !report.step("build", usual, || one(build_for_release())) {
        return;
    }
    report.step("tests, browser", "a minute", playwright);
    report.step("size", "a moment", || {
        size::within_budget().map(|within| if within { PASSED } else { FAILED })
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

fn playwright() -> Result<Counts> {
    let browser = setup::chromium::ensure()?;
    // Else a run that dies early would be judged by the report of the one before.
    files::write(REPORT, "")?;
    let mut playwright = command(setup::program("playwright"));
    playwright.args(["test", "--forbid-only"]).env("WORTHWHILE_CHROMIUM", browser);
    playwright.env("WORTHWHILE_PORT", free_port()?.to_string());
    let result = run_program(&mut playwright, "`playwright test`");
    let counts = Counts::of_playwright(&files::read_text(REPORT)?).unwrap_or_default();
    Ok(counts.of_run(result.is_ok()))
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
