//! The pages of other frameworks: built from the packed package, and tried like it.

use std::path::Path;

use crate::counts::{Counts, PASSED};
use crate::process::{command, run};
use crate::test::node_tests;
use crate::{Result, files, oembed, package, setup};

const FOLDER: &str = "tests/hosts";
const PAGES: &str = "target/hosts";
/// Where the files in `target/hosts/worthwhile` would be; tests/hosts/oembed.spec.js puts them there.
const ADDRESS: &str = "https://calculators.example/worthwhile/";

/// Packs the package, and builds every host's page with what was packed.
pub fn build() -> Result<Counts> {
    let packed = package::package(&setup::for_build()?)?;
    setup::packages_of(FOLDER)?;
    let unpacked = Path::new(FOLDER).join("node_modules/worthwhile");
    files::remove_folder(&unpacked)?;
    files::create_folder(&unpacked)?;
    let mut tar = command("tar");
    tar.args(["--strip-components=1", "-xzf"]).arg(packed).arg("-C").arg(&unpacked);
    run(&mut tar, "unpacking the package")?;
    let mut node = command("node");
    run(node.args(["tests/hosts/build.mjs", PAGES]), "building the pages of the hosts")?;
    oembed::write(&Path::new(PAGES).join("worthwhile"), ADDRESS)?;
    Ok(PASSED)
}

/// Whether what should compile against the types does, and what should not does not.
pub fn types() -> Result<Counts> {
    let mut tsc = command(setup::program("tsc"));
    run(tsc.args(["--project", "tests/hosts/tsconfig.json"]), "`tsc`").map(|()| PASSED)
}

/// The functions, in Node.
pub fn functions() -> Result<Counts> {
    let mut counts = node_tests("tests/hosts/functions.test.js", &[])?;
    counts += node_tests("tests/hosts/survey.test.js", &[])?;
    Ok(counts)
}
