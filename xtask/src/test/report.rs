//! What was checked, how long it took and what came of it.

use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::Result;

use super::counts::{Counts, FAILED, PASSED};
use crate::process::{in_step, say};

/// What all steps write to.
pub struct Report {
    start: Instant,
    done: Mutex<(Vec<String>, Counts)>,
}

impl Report {
    pub fn new() -> Self {
        Self { start: Instant::now(), done: Mutex::default() }
    }

    /// Does the step; says whether all went well.
    pub fn step(&self, name: &'static str, check: impl FnOnce() -> Result<Counts>) -> bool {
        let start = Instant::now();
        let counts = in_step(name, || {
            say("…");
            let counts = check().unwrap_or_else(|error| {
                say(&format!("error: {error:#}"));
                FAILED
            });
            let word = if counts.failed == 0 { "ok" } else { "FAILED" };
            let (seconds, Counts { passed, failed }) = (start.elapsed().as_secs_f64(), counts);
            let result = format!("{seconds:>7.1} s {passed:>5} passed, {failed} failed");
            say(&format!("{word}:{result}"));
            let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
            done.0.push(format!("{word:<7}{name:<17}{result}"));
            done.1 += counts;
            counts
        });
        counts.failed == 0
    }

    pub fn finish(&self) -> ExitCode {
        let done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        let (lines, Counts { passed, failed }) = &*done;
        let seconds = self.start.elapsed().as_secs();
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        println!("\n{}\n", lines.join("\n"));
        println!("{passed} passed, {failed} failed, in {minutes} min {seconds} s");
        if *failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// A step that is one check.
pub fn one(result: Result<()>) -> Result<Counts> {
    result.map(|()| PASSED)
}
