//! `cargo xtask fuzz`: looks for inputs that break a promise of the formats, led by what they run through.

use std::process::ExitCode;

use anyhow::Result;
use xshell::cmd;

use crate::flags::Fuzz;
use crate::process::{run as run_program, say, shell};
use crate::{files, setup};

/// As in `tests/document/targets.rs`.
const TARGETS: [&str; 6] = ["model", "answers", "link", "table", "number", "calendar"];
const HOST: &str = "x86_64-unknown-linux-gnu";
/// What cargo-fuzz gives too, as far as a stable compiler takes it.
const INSTRUMENTED: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 --cfg fuzzing";
const SECONDS: u64 = 600;

/// Runs one target or all. What is new is kept in `target/fuzzed/`; an input that breaks something is left there too,
/// and belongs in `fuzz/corpus/` once that is mended.
pub fn run(flags: &Fuzz) -> Result<ExitCode> {
    setup::rust()?;
    let (sh, made) = (shell()?, files::target("fuzz")?);
    let manifest = "fuzz/Cargo.toml";
    let build =
        cmd!(sh, "cargo build --quiet --release --manifest-path {manifest} --target {HOST}");
    run_program(build.env("CARGO_TARGET_DIR", &made).env("RUSTFLAGS", INSTRUMENTED))?;
    let program = made.join(HOST).join("release/fuzz");
    let seconds = flags.seconds.unwrap_or(SECONDS);
    for target in
        TARGETS.into_iter().filter(|name| flags.target.as_deref().is_none_or(|t| t == *name))
    {
        let (new, kept) =
            (files::target(&format!("fuzzed/{target}"))?, format!("fuzz/corpus/{target}"));
        files::create_folder(&new)?;
        let found = format!("-artifact_prefix={}/", new.display());
        say(&format!("{target}, {seconds} seconds"));
        let limits = [format!("-max_total_time={seconds}"), "-max_len=4096".to_owned()];
        let fuzz = cmd!(sh, "{program} {limits...} -print_final_stats=1 {found} {new} {kept}");
        run_program(fuzz.env("FUZZ_TARGET", target))?;
    }
    Ok(ExitCode::SUCCESS)
}
