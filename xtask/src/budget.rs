//! What a visitor downloads, and how much that may be.

use std::fmt;
use std::iter::Sum;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::dist::{DIST, released};
use crate::files;
use crate::process::{read as output, say, shell};

/// The files of one download; `*` stands for the folder of the build.
struct Entry {
    name: &'static str,
    files: &'static [&'static str],
    limit: u64,
}

/// Bytes after brotli 11; the aims of decision 18 are lower.
const BUDGETS: &[Entry] = &[
    Entry { name: "loader", files: &["worthwhile.js"], limit: 1_600 },
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
        limit: 190_000,
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
        limit: 158_000,
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
        limit: 268_000,
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
        limit: 160_000,
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
        limit: 248_000,
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
    let entry =
        BUDGETS.iter().find(|entry| entry.name == name).context("there is no such budget")?;
    let paths = entry.files.iter().map(|file| folder.join(file.replace('*', build)));
    Ok(measure(&paths.collect::<Vec<_>>())?.into_iter().sum())
}

/// Prints the table; says whether every entry keeps to its limit.
pub fn within() -> Result<bool> {
    let build = released().context("there is no release build in dist/")?;
    let mut paths = files::list(DIST)?;
    paths.retain(|path| !is_copy(path));
    let sizes = measure(&paths)?;
    say(&format!("{:>10} {:>10} {:>10}  bytes", "raw", "gzip -9", "brotli 11"));
    for (path, bytes) in paths.iter().zip(&sizes) {
        say(&format!("{bytes}  {}", path.display()));
    }
    say("");
    let mut within = true;
    for entry in BUDGETS {
        let bytes = entry.files.iter().map(|file| {
            let wanted = Path::new(DIST).join(file.replace('*', &build));
            let found = paths.iter().zip(&sizes).find(|(path, _)| **path == wanted);
            found
                .map(|(_, bytes)| *bytes)
                .with_context(|| format!("`{}` is missing", wanted.display()))
        });
        within &= entry.judge(bytes.sum::<Result<Bytes>>()?);
    }
    Ok(within)
}

impl Entry {
    fn judge(&self, bytes: Bytes) -> bool {
        let Self { name, limit, .. } = self;
        let is_within = bytes.brotli <= *limit;
        let verdict = if is_within { "good" } else { "TOO BIG" };
        say(&format!("{bytes}  {name}: {verdict} (limit {limit} with brotli)"));
        is_within
    }
}

/// Puts compressed copies beside the files that a server would compress, for servers that send those.
pub fn compress(site: &Path) -> Result<()> {
    const ENDS: [&str; 7] = ["css", "html", "js", "json", "svg", "wasm", "webmanifest"];
    let paths = files::list(site)?;
    let paths = paths.iter().filter(|path| ENDS.iter().any(|end| files::is(path, end)));
    let sh = shell()?;
    output(cmd!(sh, "node xtask/src/compress.mjs --write {paths...}")).map(drop)
}

/// Whether it is a compressed copy.
pub fn is_copy(path: &Path) -> bool {
    ["br", "gz"].iter().any(|end| files::is(path, end))
}

/// Node does it, since it is needed anyway and has both ways of compressing.
fn measure(paths: &[PathBuf]) -> Result<Vec<Bytes>> {
    let sh = shell()?;
    let lines = output(cmd!(sh, "node xtask/src/compress.mjs {paths...}"))?;
    lines.lines().map(bytes_of).collect()
}

fn bytes_of(line: &str) -> Result<Bytes> {
    let numbers: Vec<u64> = line.split(' ').filter_map(|number| number.parse().ok()).collect();
    match numbers[..] {
        [raw, gzip, brotli] => Ok(Bytes { raw, gzip, brotli }),
        _ => bail!("three sizes were expected, not `{line}`"),
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
