//! `cargo xtask bench`: how fast it is, natively and in Chromium. Being slow is no failure.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::build::build;
use crate::dist::{DIST, released};
use crate::flags::{Bench, Part};
use crate::kinds::Profile;
use crate::measure::{Compared, Measure};
use crate::process::{read as output, run as run_program, shell};
use crate::{budget, files, package, setup, wasm};

/// How many invented answers the survey reads.
const ROWS: u64 = 200_000;

pub fn run(flags: &Bench) -> Result<ExitCode> {
    setup::for_build()?;
    let browser = setup::chromium::ensure()?;
    if let Some(older) = &flags.against {
        against(&browser, older)?;
        return Ok(ExitCode::SUCCESS);
    }
    if flags.part != Some(Part::Survey) {
        evaluation(&browser)?;
    }
    survey(&browser, flags.rows.unwrap_or(ROWS))?;
    Ok(ExitCode::SUCCESS)
}

/// A copy of dist/, which another command may replace meanwhile, and in bench/ the bare evaluation.
fn copy() -> Result<PathBuf> {
    files::target("bench/site")
}

fn evaluation(browser: &Path) -> Result<()> {
    site()?;
    println!("Measuring natively; a few seconds, but a minute or two to compile at first.");
    let mut measures = natively()?;
    println!("Measuring in Chromium; about a minute.");
    measures.extend(in_chromium(browser)?);
    print(&measures);
    Ok(())
}

/// An input beside an older build, in turns in one browser: ratios that no load of the machine moves.
fn against(browser: &Path, older: &Path) -> Result<()> {
    copy_site()?;
    println!("Measuring both builds in turns in Chromium; about two minutes.");
    let (sh, site) = (shell()?, copy()?);
    let node = cmd!(sh, "node benches/against.mjs {older} {site}");
    let lines = output(node.env("WORTHWHILE_CHROMIUM", browser))?;
    println!("\n{:<32}{:>30}{:>30}", "", "median: old, new, ratio", "p95: old, new, ratio");
    for line in lines.lines() {
        println!("{}", Compared::of_script(line).with_context(|| unreadable(line))?);
    }
    Ok(())
}

fn unreadable(line: &str) -> String {
    format!("`{line}` is no measure")
}

/// The survey as programs call it, beside what one would write without it.
fn survey(browser: &Path, rows: u64) -> Result<()> {
    let (site, answers, rows) = (copy()?, files::target("bench/answers.csv")?, rows.to_string());
    let folder = site.join("bench");
    files::write(folder.join("file.html"), files::read("benches/file.html")?)?;
    package::survey_functions(&folder.join("survey"))?;
    println!("\nMeasuring the survey in Chromium; half a minute, for a million rows two.");
    let sh = shell()?;
    let node = cmd!(sh, "node benches/survey.mjs {site} {answers} {rows}");
    run_program(node.env("WORTHWHILE_CHROMIUM", browser))
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
    let sh = shell()?;
    let lines = output(cmd!(sh, "cargo bench --quiet --no-default-features --bench=evaluate"))?;
    let measures: Vec<_> = lines.lines().filter_map(Measure::of_divan).collect();
    match measures.len() {
        3 => Ok(measures),
        other => bail!("`cargo bench` should print 3 measures, not {other}:\n{lines}"),
    }
}

fn in_chromium(browser: &Path) -> Result<Vec<Measure>> {
    let (sh, site) = (shell()?, copy()?);
    let node = cmd!(sh, "node benches/browser.mjs {site}");
    let lines = output(node.env("WORTHWHILE_CHROMIUM", browser))?;
    let read = |line| Measure::of_script(line).with_context(|| unreadable(line));
    lines.lines().map(read).collect()
}

fn copy_site() -> Result<()> {
    if released().is_none() {
        println!("There is no release build in dist/ yet.");
        build(Profile::Release)?;
    }
    let _lock = files::lock(files::target("xtask.lock")?)?;
    let site = copy()?;
    files::remove_folder(&site)?;
    files::copy_files(DIST, &site, |path| !budget::is_copy(path))
}

fn site() -> Result<()> {
    copy_site()?;
    let _lock = files::lock(files::target("xtask.lock")?)?;
    let site = copy()?;
    println!("Building the bare evaluation for Chromium; half a minute at first.");
    let compiled = wasm::compile("in-browser", "", Profile::Release, &[])?;
    let folder = files::target("wasm/in-browser")?;
    wasm::bind(&compiled, &folder, Profile::Release)?;
    files::copy_folder(folder, &site.join("bench"))
}
