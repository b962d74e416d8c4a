//! The value model and the survey as functions: for each a Wasm without the ui, and the modules that
//! start it.

use std::path::Path;

use anyhow::Result;

use crate::kinds::Profile;
use crate::wasm::{self, bind, compile};
use crate::{esbuild, files};

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
/// The ways to start it, what they are in the package, and what esbuild must be told of each.
const WAYS: [(&str, &str, &[&str]); 3] = [
    ("bundler.js", "bundler.js", &["--format=esm"]),
    ("inline.js", "inline.js", &["--format=esm", "--loader:.wasm=binary", "--target=es2022"]),
    // For `require`, which in Jest and in older Node takes no other module.
    ("inline.js", "inline.cjs", &["--format=cjs", "--loader:.wasm=binary", "--target=es2022"]),
];

/// Fills the folder with the functions of the value model.
pub fn write(folder: &Path) -> Result<()> {
    write_kind(VALUE, folder)
}

/// Fills the folder with the functions of the survey.
pub fn write_survey(folder: &Path) -> Result<()> {
    write_kind(SURVEY, folder)
}

fn write_kind(kind: Kind, folder: &Path) -> Result<()> {
    let compiled = compile("worthwhile", kind.feature, Profile::Release, kind.options)?;
    let bound = files::target(&format!("wasm/{}", kind.feature))?;
    bind(&compiled, &bound, Profile::Release)?;
    // Where glue, Wasm and the modules around them meet.
    let made = files::target("functions")?;
    files::remove_folder(&made)?;
    files::copy_folder(&bound, &made)?;
    files::copy_folder(SOURCE, &made)?;
    files::rename(made.join(wasm::WASM), made.join(WASM))?;
    files::rename(made.join(kind.script), made.join("functions.js"))?;
    for (from, to, options) in WAYS {
        let options = [&["--bundle", "--platform=neutral"], options].concat();
        esbuild::esbuild(&made.join(from), &folder.join(to), &options, Profile::Release)?;
    }
    files::write(folder.join(WASM), files::read(made.join(WASM))?)
}
