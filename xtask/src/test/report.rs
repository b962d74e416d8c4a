//! What was checked, how long it took and what came of it.

use std::ops::AddAssign;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::Result;

use super::counts::{Counts, FAILED, PASSED};
use super::failures::Told;
use crate::process::{in_step, last_lines, say};

/// How many failures are told at the end: a fault that breaks everything would fill the log.
const TOLD: usize = 8;

/// What came of a step.
#[derive(Debug, Default)]
pub struct Outcome {
    pub counts: Counts,
    pub told: Told,
}

impl From<Counts> for Outcome {
    fn from(counts: Counts) -> Self {
        Self { counts, told: Told::default() }
    }
}

impl AddAssign for Outcome {
    fn add_assign(&mut self, other: Self) {
        self.counts += other.counts;
        self.told.failed.extend(other.told.failed);
        self.told.flaky.extend(other.told.flaky);
    }
}

/// What all steps write to.
pub struct Report {
    start: Instant,
    done: Mutex<(Vec<String>, Outcome)>,
}

impl Report {
    pub fn new() -> Self {
        Self { start: Instant::now(), done: Mutex::default() }
    }

    /// Does the step; says whether all went well.
    pub fn step<O: Into<Outcome>>(
        &self,
        name: &'static str,
        check: impl FnOnce() -> Result<O>,
    ) -> bool {
        let start = Instant::now();
        in_step(name, || {
            say("…");
            let mut outcome = check().map_or_else(
                |error| {
                    say(&format!("error: {error:#}"));
                    Outcome::from(FAILED)
                },
                Into::into,
            );
            let Counts { passed, failed } = outcome.counts;
            if failed > 0 && outcome.told.failed.is_empty() {
                outcome.told.failed.push(last_lines(name).join("\n"));
            }
            for told in outcome.told.failed.iter_mut().chain(&mut outcome.told.flaky) {
                *told = format!("{name}: {}", told.replace('\n', "\n    "));
            }
            let word = if failed == 0 { "ok" } else { "FAILED" };
            let seconds = start.elapsed().as_secs_f64();
            let result = format!("{seconds:>7.1} s {passed:>5} passed, {failed} failed");
            say(&format!("{word}:{result}"));
            let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
            done.0.push(format!("{word:<7}{name:<17}{result}"));
            done.1 += outcome;
            failed == 0
        })
    }

    pub fn finish(&self) -> ExitCode {
        let done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        let (lines, Outcome { counts: Counts { passed, failed }, told }) = &*done;
        let seconds = self.start.elapsed().as_secs();
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        println!("\n{}\n", lines.join("\n"));
        tell("passed only when it was repeated", &told.flaky);
        tell("FAILED", &told.failed);
        println!("{passed} passed, {failed} failed, in {minutes} min {seconds} s");
        if *failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn tell(what: &str, names: &[String]) {
    for name in names.iter().take(TOLD) {
        println!("{what}: {name}");
    }
    if let Some(more @ 1..) = names.len().checked_sub(TOLD) {
        println!("{what}: {more} more");
    }
}

/// A step that is one check.
pub fn one(result: Result<()>) -> Result<Counts> {
    result.map(|()| PASSED)
}
