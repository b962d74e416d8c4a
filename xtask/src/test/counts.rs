//! How many checks passed, read from what the test runners report.

use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
}

pub const PASSED: Counts = Counts { passed: 1, failed: 0 };
pub const FAILED: Counts = Counts { passed: 0, failed: 1 };

impl Counts {
    /// From a line of `cargo test`; nothing from any other line.
    pub fn of_cargo(line: &str) -> Option<Self> {
        let rest = line.strip_prefix("test result: ")?;
        let (_, rest) = rest.split_once(". ")?;
        let count = |word| {
            let part = rest.split("; ").find(|part| part.ends_with(word))?;
            part.split(' ').next()?.parse().ok()
        };
        Some(Self { passed: count(" passed")?, failed: count(" failed")? })
    }

    /// From a line of the summary of Node's own test runner; nothing from any other line.
    pub fn of_node(line: &str) -> Option<Self> {
        let count = |start| line.strip_prefix(start)?.parse().ok();
        let passed = count("# pass ");
        let failed = count("# fail ");
        (passed.is_some() || failed.is_some())
            .then(|| Self { passed: passed.unwrap_or(0), failed: failed.unwrap_or(0) })
    }

    /// From Playwright's JSON report. A test that passed only when repeated has passed; the report names it.
    pub fn of_playwright(report: &str) -> Option<Self> {
        let report: serde_json::Value = serde_json::from_str(report).ok()?;
        let count = |name| report.get("stats")?.get(name)?.as_u64();
        Some(Self {
            passed: count("expected")? + count("flaky").unwrap_or(0),
            failed: count("unexpected")?,
        })
    }

    /// A run that tested nothing, or failed although every test passed, is a failure too.
    pub fn of_run(self, succeeded: bool) -> Self {
        let fault = self.failed == 0 && (!succeeded || self.passed == 0);
        Self { failed: self.failed + u64::from(fault), ..self }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_of_cargo_is_read() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; \
                    0 filtered out; finished in 0.01s";
        assert_eq!(Counts::of_cargo(line), Some(Counts { passed: 12, failed: 3 }));
        assert_eq!(Counts::of_cargo("test model::a_result ... ok"), None);
    }

    #[test]
    fn the_summary_of_node_is_read() {
        assert_eq!(Counts::of_node("# pass 14"), Some(Counts { passed: 14, failed: 0 }));
        assert_eq!(Counts::of_node("# fail 2"), Some(Counts { passed: 0, failed: 2 }));
        assert_eq!(Counts::of_node("# passing trains"), None);
    }

    #[test]
    fn the_report_of_playwright_is_read() {
        let report = r#"{"stats": {"expected": 5, "skipped": 1, "unexpected": 2, "flaky": 1}}"#;
        assert_eq!(Counts::of_playwright(report), Some(Counts { passed: 6, failed: 2 }));
        assert_eq!(Counts::of_playwright("{}"), None);
    }

    #[test]
    fn a_run_without_tests_is_a_failure() {
        assert_eq!(Counts::default().of_run(true), FAILED);
        assert_eq!(PASSED.of_run(false), Counts { passed: 1, failed: 1 });
        assert_eq!(PASSED.of_run(true), PASSED);
        assert_eq!(FAILED.of_run(false), FAILED);
    }
}
