//! `cargo xtask test`: every check there is. Continuous integration calls nothing else.

mod browser;
mod counts;
mod failures;
mod hosts;
mod leptos_itself;
mod native;
mod report;
mod runners;
mod trunk;

use std::process::ExitCode;
use std::sync::mpsc;
use std::thread;

use anyhow::Result;

use crate::build::build;
use crate::flags::{Suite, Test};
use crate::kinds::Profile;
use report::{Report, one};

/// Two lanes, because most steps keep one core busy: in one the Wasm is compiled and then tried in
/// browsers; in the other the core is tested, and once the Wasm is there the package.
pub fn run(flags: &Test) -> Result<ExitCode> {
    let wants = |suite| flags.suite.is_empty() || flags.suite.contains(&suite);
    let [native, browser, hosts] = [Suite::Native, Suite::Browser, Suite::Hosts].map(wants);
    let report = &Report::new();
    thread::scope(|scope| {
        let (tell, told) = mpsc::channel();
        scope.spawn(move || {
            // Browser and hosts both look at dist/.
            let is_built =
                (browser || hosts) && report.step("build", || one(build(Profile::Release)));
            // Nobody listens any more where the other lane has failed.
            tell.send(is_built).ok();
            if is_built && browser {
                browser::chromium(report, flags.long);
                browser::size(report);
                browser::firefox(report);
                if report.step("Trunk alone", trunk::build) {
                    browser::development(report);
                }
            }
        });
        if native {
            native::checks(report, flags.long);
        }
        let is_built = told.recv().unwrap_or(false);
        if is_built && hosts {
            hosts::checks(report);
        }
    });
    Ok(report.finish())
}
