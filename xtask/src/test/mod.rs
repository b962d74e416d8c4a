//! `cargo xtask test`: every check there is. Continuous integration calls nothing else.

mod browser;
mod counts;
mod hosts;
mod leptos_itself;
mod native;
mod report;
mod runners;
mod trunk;

use std::process::ExitCode;
use std::thread;

use anyhow::Result;

use crate::build::build;
use crate::flags::{Suite, Test};
use crate::kinds::Profile;
use report::{Report, one};

/// Two lanes, because most steps keep one core busy: the Wasm is compiled while the core is tested, and
/// one browser works while the package is made and another browser works.
pub fn run(flags: &Test) -> Result<ExitCode> {
    let wants = |suite| flags.suite.is_empty() || flags.suite.contains(&suite);
    let [native, browser, hosts] = [Suite::Native, Suite::Browser, Suite::Hosts].map(wants);
    let report = Report::new();
    let is_built = thread::scope(|scope| {
        let checked = native.then(|| scope.spawn(|| native::checks(&report, flags.long)));
        // Browser and hosts both look at dist/.
        let is_built = (browser || hosts) && report.step("build", || one(build(Profile::Release)));
        drop(checked.map(thread::ScopedJoinHandle::join));
        is_built
    });
    if is_built {
        thread::scope(|scope| {
            let chromium = browser.then(|| scope.spawn(|| browser::chromium(&report, flags.long)));
            if hosts {
                hosts::checks(&report);
            }
            if browser {
                browser::firefox(&report);
                report.step("Trunk alone", trunk::build);
            }
            drop(chromium.map(thread::ScopedJoinHandle::join));
        });
        if browser {
            browser::size(&report);
        }
    }
    Ok(report.finish())
}
