//! Looks for inputs that break a promise of the formats: `cargo xtask fuzz`.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/document/targets.rs"]
mod targets;

/// One program for all targets, because building takes longer than looking for a while.
static TARGET: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").expect("FUZZ_TARGET names a target");
    let found = targets::TARGETS.iter().find(|(target, _)| *target == name);
    found.expect("FUZZ_TARGET is one of the targets").1
});

fuzz_target!(|data: &[u8]| TARGET(data));
