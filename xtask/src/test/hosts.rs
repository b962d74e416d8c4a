//! The package, and the pages of other frameworks: built from the packed package, and tried like it.

use std::path::Path;

use anyhow::Result;
use xshell::cmd;

use super::counts::{Counts, PASSED};
use super::report::{Outcome, Report, one};
use super::runners::{node_tests, playwright};
use crate::process::{run, shell};
use crate::{files, oembed, package, setup};

const FOLDER: &str = "tests/hosts";
/// Where the files in `hosts/worthwhile` would be; tests/hosts/oembed.spec.js puts them there.
const ADDRESS: &str = "https://calculators.example/worthwhile/";

pub fn checks(report: &Report) {
    if !report.step("package, hosts", build) {
        return;
    }
    report.step("types", types);
    report.step("tests, functions", functions);
    report.step("tests, hosts", || playwright("tests/hosts/playwright.config.js", "hosts", false));
}

/// Packs the package, and builds every host's page with what was packed.
fn build() -> Result<Counts> {
    let packed = package::package()?;
    setup::packages_of(FOLDER)?;
    let unpacked = Path::new(FOLDER).join("node_modules/worthwhile");
    files::remove_folder(&unpacked)?;
    files::create_folder(&unpacked)?;
    let (sh, pages) = (shell()?, files::target("hosts")?);
    run(cmd!(sh, "tar --strip-components=1 -xzf {packed} -C {unpacked}"))?;
    let target = files::target("")?;
    run(cmd!(sh, "node tests/hosts/build.mjs {pages}").env("CARGO_TARGET_DIR", target))?;
    oembed::write(&pages.join("worthwhile"), ADDRESS)?;
    Ok(PASSED)
}

/// Whether what should compile against the types does, and what should not does not.
fn types() -> Result<Counts> {
    let (sh, tsc) = (shell()?, setup::program("tsc"));
    one(run(cmd!(sh, "{tsc} --project tests/hosts/tsconfig.json")))
}

/// The functions, in Node.
fn functions() -> Result<Outcome> {
    let mut outcome = node_tests("tests/hosts/functions.test.js", &[])?;
    outcome += node_tests("tests/hosts/survey.test.js", &[])?;
    Ok(outcome)
}
