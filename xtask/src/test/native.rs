//! What needs no browser.

use anyhow::Result;
use xshell::cmd;

use super::counts::Counts;
use super::leptos_itself;
use super::report::{Report, one};
use super::runners::cargo_test;
use crate::process::{run, shell};
use crate::{files, setup};

/// The same core with what it is compiled with for tests.
const CORE: &[&str] = &["--no-default-features", "--features", "survey"];
const WASM: &[&str] = &["--lib", "--target", "wasm32-unknown-unknown"];
const FUNCTIONS: &[&str] = &["--no-default-features", "--features", "functions,survey-functions"];
/// The reactive system, whose tests run against that of Leptos too.
const LEAN: &[&str] = &["--package", "lean-leptos", "--tests"];
const TOOLS: &[&str] = &["--package", "xtask", "--package", "texts"];

pub fn checks(report: &Report, long: bool) {
    if !report.step("Rust toolchain", || one(setup::rust())) {
        return;
    }
    report.step("format", format);
    report.step("clippy, core", || clippy(&[CORE, &["--all-targets"]].concat()));
    report.step("clippy, widgets", || {
        clippy(
            &[
                WASM,
                &["--package", "worthwhile", "--package", "in-browser", "--package", "lean-leptos"],
            ]
            .concat(),
        )
    });
    report.step("clippy, functions", || clippy(&[WASM, FUNCTIONS].concat()));
    report.step("Leptos itself", leptos_itself::check);
    // For the same target, so that what was compiled of Leptos for the step before serves here.
    report.step("clippy, tests of lean", || {
        clippy(&[LEAN, &["--target", "wasm32-unknown-unknown"]].concat())
    });
    report.step("clippy, xtask", || clippy(&[TOOLS, &["--no-deps", "--all-targets"]].concat()));
    report.step("scripts, Biome", || script("biome", &["lint", "--error-on-warnings"]));
    report.step("scripts, types", || script("tsc", &["--project", "jsconfig.json"]));
    report.step("scripts, types of tests", || script("tsc", &["--project", "tests/jsconfig.json"]));
    report.step("tests, core", || cargo_test(CORE, long));
    report.step("tests, lean", || cargo_test(LEAN, long));
    report.step("tests, xtask", || cargo_test(TOOLS, long));
}

fn format() -> Result<Counts> {
    let sh = shell()?;
    run(cmd!(sh, "cargo fmt --all --check"))?;
    // A macro declares the languages, so cargo does not find their folders.
    let languages = files::list("src/text")?.into_iter().filter(|file| file.ends_with("mod.rs"));
    let languages: Vec<_> = languages.collect();
    one(run(cmd!(sh, "rustfmt --edition 2024 --check {languages...}")))
}

fn clippy(what: &[&str]) -> Result<Counts> {
    let sh = shell()?;
    one(run(cmd!(sh, "cargo clippy {what...} -- -D warnings")))
}

/// A check of all JavaScript.
fn script(name: &str, arguments: &[&str]) -> Result<Counts> {
    setup::packages_of(".")?;
    let (sh, program) = (shell()?, setup::program(name));
    one(run(cmd!(sh, "{program} {arguments...}")))
}
