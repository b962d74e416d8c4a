//! The value model and the survey as functions: for each a Wasm without the ui, and the modules that
//! start it.

use std::ffi::OsStr;
use std::path::Path;

use crate::build::{Profile, compile};
use crate::process::{command, run};
use crate::setup::program;
use crate::{Result, bundle, files};

/// Where cargo leaves the module of the last build.
const COMPILED: &str = "target/wasm32-unknown-unknown/release/worthwhile.wasm";
/// Where the glue and the modules around it meet.
const MADE: &str = "target/functions";
/// One Wasm of functions.
struct Kind {
    feature: &'static str,
    /// The script that gives its functions.
    script: &'static str,
    /// What cargo is told besides.
    options: &'static [&'static str],
}

const VALUE: Kind = Kind { feature: "functions", script: "value.js", options: &[] };
/// Compiled for speed: it reads long files, and no visitor waits for it.
const SURVEY: Kind = Kind {
    feature: "survey-functions",
    script: "survey.js",
    options: &["--config", "profile.release.opt-level=3"],
};
const SOURCE: &str = "src/embed/functions";
const WASM: &str = "functions.wasm";
/// The ways to start it, and what esbuild must be told of each.
const WAYS: [(&str, &[&str]); 3] = [
    ("bundler.js", &["--platform=neutral"]),
    ("node.js", &["--platform=node"]),
    ("inline.js", &["--platform=neutral", "--loader:.wasm=binary", "--target=es2022"]),
];

/// Fills the folder with the functions of the value model; `path` is where the tools are found.
pub fn write(folder: &Path, path: &OsStr) -> Result<()> {
    write_kind(VALUE, folder, path)
}

/// Fills the folder with the functions of the survey.
pub fn write_survey(folder: &Path, path: &OsStr) -> Result<()> {
    write_kind(SURVEY, folder, path)
}

fn write_kind(kind: Kind, folder: &Path, path: &OsStr) -> Result<()> {
    compile(kind.feature, kind.options, path)?;
    let made = Path::new(MADE);
    files::remove_folder(made)?;
    let mut bindgen = command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--omit-default-module-path"]);
    bindgen.args(["--out-name", "worthwhile", "--out-dir", MADE, COMPILED]).env("PATH", path);
    run(&mut bindgen, "wasm-bindgen")?;
    let mut wasm_opt = command(program("wasm-opt"));
    wasm_opt.args(["-O1", "-O1", "--duplicate-function-elimination", "--strip-producers"]);
    wasm_opt.arg(made.join("worthwhile_bg.wasm")).arg("-o").arg(made.join(WASM));
    run(&mut wasm_opt, "wasm-opt")?;
    files::copy_folder(SOURCE, made)?;
    files::rename(made.join(kind.script), made.join("functions.js"))?;
    for (name, options) in WAYS {
        let options = [&["--bundle", "--format=esm"], options].concat();
        bundle::esbuild(&made.join(name), &folder.join(name), &options, Profile::Release)?;
    }
    files::write(folder.join(WASM), files::read(made.join(WASM))?)
}
