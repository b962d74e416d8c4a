//! `cargo xtask bench`: how fast it is, natively and in Chromium. Being slow is no failure.

use std::ffi::OsStr;
use std::net::TcpListener;
use std::path::Path;
use std::process::ExitCode;
use std::thread;

use crate::arguments::Arguments;
use crate::build::{Profile, build};
use crate::measure::Measure;
use crate::process::{command, output, run as run_program};
use crate::{Result, assemble, files, http, package, setup};

/// A copy of dist/, which another command may replace meanwhile, and in bench/ the bare evaluation.
const SITE: &str = "target/bench/site";

/// Apart, because both the module and the widgets leave a `worthwhile.wasm` in theirs.
const COMPILED: &str = "target/bench/compiled";

/// The invented answers that the survey reads.
const ANSWERS: &str = "target/bench/answers.csv";
const ROWS: &str = "200000";

pub fn run(mut arguments: Arguments) -> Result<ExitCode> {
    let only_survey = arguments.has("survey");
    let rows = arguments.value("--rows")?.unwrap_or_else(|| ROWS.to_owned());
    arguments.finish()?;
    let path = setup::for_build()?;
    let browser = setup::chromium::ensure()?;
    if !only_survey {
        evaluation(&path, &browser)?;
    }
    survey(&path, &browser, &rows)?;
    Ok(ExitCode::SUCCESS)
}

fn evaluation(path: &OsStr, browser: &Path) -> Result<()> {
    if assemble::released().is_none() {
        println!("There is no release build in dist/ yet.");
        build(Profile::Release, path)?;
    }
    site(path)?;
    println!("Measuring natively; a few seconds, but a minute or two to compile at first.");
    let mut measures = natively()?;
    println!("Measuring in Chromium; about a minute.");
    measures.extend(in_chromium(browser)?);
    print(&measures);
    Ok(())
}

/// The survey as programs call it, beside what one would write without it.
fn survey(path: &OsStr, browser: &Path, rows: &str) -> Result<()> {
    let folder = Path::new(SITE).join("bench");
    files::write(folder.join("file.html"), files::read("benches/file.html")?)?;
    package::survey_functions(&folder.join("survey"), path)?;
    println!("\nMeasuring the survey in Chromium; half a minute, for a million rows two.");
    let mut node = command("node");
    node.args(["benches/survey.mjs", &served()?, ANSWERS, rows]);
    run_program(node.env("WORTHWHILE_CHROMIUM", browser), "measuring the survey")
}

fn print(measures: &[Measure]) {
    println!("\n{:<36}{:>12}{:>12}{:>10}{:>14}", "", "median", "p95", "samples", "per element");
    for measure in measures {
        println!("{measure}");
    }
    println!(
        "\n≤ stands before the slowest sample: Divan tells no 95th percentile.\n\
         The machine is noisy: compare medians of runs under the same load, and take those \
         within a fifth for equal."
    );
}

fn natively() -> Result<Vec<Measure>> {
    let mut cargo = command("cargo");
    cargo.args(["bench", "--quiet", "--no-default-features", "--bench=evaluate"]);
    let lines = output(&mut cargo, "`cargo bench`")?;
    let measures: Vec<_> = lines.lines().filter_map(Measure::of_divan).collect();
    match measures.len() {
        3 => Ok(measures),
        other => Err(format!("`cargo bench` should print 3 measures, not {other}:\n{lines}")),
    }
}

/// The address at which the copy of the site is served from now on.
fn served() -> Result<String> {
    let no_port = |error| format!("no port is free: {error}");
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(no_port)?;
    let address = listener.local_addr().map_err(no_port)?;
    thread::spawn(move || http::serve(&listener, SITE));
    Ok(format!("http://{address}/"))
}

fn in_chromium(browser: &Path) -> Result<Vec<Measure>> {
    let mut node = command("node");
    node.args(["benches/browser.mjs", &served()?]);
    let lines = output(node.env("WORTHWHILE_CHROMIUM", browser), "measuring in Chromium")?;
    let read = |line| Measure::of_script(line).ok_or(format!("`{line}` is not a measure"));
    lines.lines().map(read).collect()
}

fn site(path: &OsStr) -> Result<()> {
    let _lock = files::lock("target/xtask.lock")?;
    files::remove_folder(SITE)?;
    files::copy_folder("dist", Path::new(SITE))?;
    println!("Building the bare evaluation for Chromium; half a minute at first.");
    let mut cargo = command("cargo");
    cargo.args(["build", "--quiet", "--release", "--package=in-browser"]);
    cargo.args(["--target=wasm32-unknown-unknown", "--target-dir", COMPILED]);
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    run_program(&mut cargo, "building the bare evaluation")?;
    let mut bind = command("wasm-bindgen");
    bind.env("PATH", path).args(["--target=web", "--no-typescript", "--out-dir"]);
    bind.arg(Path::new(SITE).join("bench"));
    bind.arg(Path::new(COMPILED).join("wasm32-unknown-unknown/release/in_browser.wasm"));
    run_program(&mut bind, "wasm-bindgen")
}
