//! `cargo xtask size`: what a visitor downloads, and whether it is too much.

use std::fmt;
use std::iter::Sum;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::arguments::Arguments;
use crate::build::{Profile, build};
use crate::process::{command, output};
use crate::{Result, assemble, files, setup};

/// The files of one download; `*` stands for the folder of the build.
struct Entry {
    name: &'static str,
    files: &'static [&'static str],
    aim: u64,
    limit: u64,
}

/// Bytes after brotli 11.
const BUDGETS: &[Entry] = &[
    Entry { name: "loader", files: &["worthwhile.js"], aim: 1_500, limit: 1_500 },
    Entry {
        name: "calculator",
        files: &[
            "worthwhile.js",
            "*/worthwhile-calculator/worthwhile.js",
            "*/worthwhile-calculator/worthwhile.wasm",
            "*/worthwhile-calculator/style.css",
            // The largest of the languages, of which a visitor loads one.
            "*/worthwhile-calculator/text/hu.json",
        ],
        aim: 100_000,
        limit: 120_000,
    },
    Entry {
        name: "planner",
        files: &[
            "worthwhile.js",
            "*/worthwhile-planner/worthwhile.js",
            "*/worthwhile-planner/worthwhile.wasm",
            "*/worthwhile-planner/style.css",
            "*/worthwhile-planner/text/hu.json",
        ],
        aim: 110_000,
        limit: 110_000,
    },
    Entry {
        name: "calculator and planner on one page",
        files: &[
            "worthwhile.js",
            "*/both/worthwhile.js",
            "*/both/worthwhile.wasm",
            "*/both/style.css",
            "*/both/text/hu.json",
        ],
        aim: 150_000,
        limit: 150_000,
    },
    Entry {
        name: "Studio, at first",
        files: &[
            "studio.html",
            "page.css",
            "*/site/site.js",
            "*/studio/worthwhile.js",
            "*/studio/worthwhile.wasm",
            "*/site/style.css",
            "*/site/text/hu.json",
        ],
        aim: 200_000,
        limit: 200_000,
    },
    Entry {
        name: "Survey, at first",
        files: &[
            "survey.html",
            "page.css",
            "*/site/site.js",
            "*/survey/worthwhile.js",
            "*/survey/worthwhile.wasm",
            "*/site/style.css",
            "*/site/text/hu.json",
        ],
        aim: 200_000,
        limit: 200_000,
    },
];

/// How large something is.
#[derive(Clone, Copy, Default)]
pub struct Bytes {
    raw: u64,
    /// With gzip -9.
    pub gzip: u64,
    /// With brotli 11.
    pub brotli: u64,
}

/// What a visitor loads for one element, from the site in `folder`.
pub fn loaded(folder: &Path, build: &str, name: &str) -> Result<Bytes> {
    let entry = BUDGETS.iter().find(|entry| entry.name == name).ok_or("there is no such budget")?;
    let paths = entry.files.iter().map(|file| folder.join(file.replace('*', build)));
    Ok(measure(&paths.collect::<Vec<_>>())?.into_iter().sum())
}

pub fn run(arguments: Arguments) -> Result<ExitCode> {
    arguments.finish()?;
    if assemble::released().is_none() {
        println!("There is no release build in dist/ yet.");
        build(Profile::Release, &setup::for_build()?)?;
    }
    Ok(match within_budget()? {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// Prints the table; says whether every entry keeps to its limit.
pub fn within_budget() -> Result<bool> {
    let build = assemble::released().ok_or("there is no release build in dist/")?;
    let paths = files::list("dist")?;
    let sizes = measure(&paths)?;
    println!("{:>10} {:>10} {:>10}  bytes", "raw", "gzip -9", "brotli 11");
    for (path, bytes) in paths.iter().zip(&sizes) {
        println!("{bytes}  {}", path.display());
    }
    println!();
    let mut within = true;
    for entry in BUDGETS {
        let bytes = entry.files.iter().map(|file| {
            let wanted = PathBuf::from("dist").join(file.replace('*', &build));
            let found = paths.iter().zip(&sizes).find(|(path, _)| **path == wanted);
            found.map(|(_, bytes)| *bytes).ok_or(format!("`{}` is missing", wanted.display()))
        });
        within &= entry.judge(bytes.sum::<Result<Bytes>>()?);
    }
    Ok(within)
}

impl Entry {
    fn judge(&self, bytes: Bytes) -> bool {
        let Self { name, aim, limit, .. } = self;
        let verdict = match bytes.brotli {
            size if size > *limit => "TOO BIG",
            size if size > *aim => "within the limit, above the aim",
            _ => "good",
        };
        println!("{bytes}  {name}: {verdict} (aim {aim}, limit {limit} with brotli)");
        bytes.brotli <= *limit
    }
}

/// Node does it, since it is needed anyway and has both ways of compressing.
fn measure(paths: &[PathBuf]) -> Result<Vec<Bytes>> {
    let mut node = command("node");
    let lines = output(node.arg("xtask/src/compress.mjs").args(paths), "measuring the sizes")?;
    lines.lines().map(bytes_of).collect()
}

fn bytes_of(line: &str) -> Result<Bytes> {
    let numbers: Vec<u64> = line.split(' ').filter_map(|number| number.parse().ok()).collect();
    match numbers[..] {
        [raw, gzip, brotli] => Ok(Bytes { raw, gzip, brotli }),
        _ => Err(format!("three sizes were expected, not `{line}`")),
    }
}

impl Sum for Bytes {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            raw: sum.raw + one.raw,
            gzip: sum.gzip + one.gzip,
            brotli: sum.brotli + one.brotli,
        })
    }
}

impl fmt::Display for Bytes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:>10} {:>10} {:>10}", self.raw, self.gzip, self.brotli)
    }
}
