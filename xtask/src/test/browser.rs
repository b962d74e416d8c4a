//! The site in browsers.

use super::counts::{FAILED, PASSED};
use super::report::Report;
use super::runners::{node_tests, playwright};
use crate::{budget, setup};

pub fn chromium(report: &Report, long: bool) {
    report.step("tests, browser", || playwright("playwright.config.js", "report", long));
}

/// What only a development build tells: how many effects a move of a slider runs.
pub fn development(report: &Report) {
    let config = "tests/browser/development.config.js";
    report.step("tests, effects", || playwright(config, "development", false));
}

pub fn firefox(report: &Report) {
    report.step("tests, Firefox", || {
        let (firefox, driver) = setup::firefox::ensure()?;
        let places = [("WORTHWHILE_FIREFOX", firefox), ("WORTHWHILE_GECKODRIVER", driver)];
        node_tests("tests/firefox/firefox.test.js", &places)
    });
}

pub fn size(report: &Report) {
    report.step("size", || budget::within().map(|within| if within { PASSED } else { FAILED }));
}
