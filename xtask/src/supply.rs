//! Whose code is in the project: `cargo xtask supply` judges it, and a release says it.

use std::collections::BTreeMap;
use std::env;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use xshell::cmd;

use crate::flags::Supply;
use crate::process::{read, run as run_program, shell};
use crate::{files, setup};

/// Everything that is in some Wasm of a release.
const SHIPPED: &str = "ui,calculator,planner,studio,survey,functions,survey-functions";

/// Checks licences, doubles and sources of all dependencies (`deny.toml`), and where it is asked for what is known to
/// be wrong with them.
pub fn run(flags: &Supply) -> Result<ExitCode> {
    let (sh, deny) = (shell()?, setup::deny()?);
    let advisories = flags.advisories.then_some("advisories");
    run_program(cmd!(sh, "{deny} check licenses bans sources {advisories...}"))?;
    Ok(ExitCode::SUCCESS)
}

/// Writes the bill of materials of a release, as CycloneDX has it: every crate in some Wasm, with its licence and the
/// digest by which cargo took it. Without a date, so that two builds of a commit are the same.
pub fn bill(path: &Path, version: &str) -> Result<()> {
    let sh = shell()?;
    let format = "{p}|{l}";
    let tree = read(
        cmd!(sh, "cargo tree --package worthwhile --locked --edges normal --prefix none")
            .args(["--target", "wasm32-unknown-unknown", "--no-default-features"])
            .args(["--features", SHIPPED, "--format", format]),
    )?;
    let rust = read(cmd!(sh, "rustc --version"))?;
    let rust = rust.split(' ').nth(1).context("`rustc` says no version")?;
    let digests = digests(&files::read_text("Cargo.lock")?);
    let mut components = vec![json!({
        "type": "library", "name": "rust", "version": rust, "purl": format!("pkg:generic/rust@{rust}"),
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    })];
    components.extend(materials(&tree, &digests)?);
    let of = json!({ "type": "application", "name": "worthwhile", "version": version });
    let bill = json!({
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": { "component": of }, "components": components,
    });
    files::write(path, serde_json::to_string_pretty(&bill)? + "\n")
}

/// One component for each crate that another tree than ours holds.
fn materials(tree: &str, digests: &BTreeMap<String, String>) -> Result<Vec<Value>> {
    let mut found = BTreeMap::new();
    for line in tree.lines() {
        let (named, licence) = line.split_once('|').context("a crate without a licence")?;
        let mut words = named.split(' ');
        let (Some(name), Some(version)) = (words.next(), words.next()) else { continue };
        let key = format!("{name} {}", version.trim_start_matches('v'));
        // What has no digest is a folder of the project.
        let Some(digest) = digests.get(&key) else { continue };
        let licence = licence.trim_end_matches(" (*)").replace('/', " OR ");
        found.insert(key, (licence, digest));
    }
    let component = |(key, (licence, digest)): (String, (String, &String))| {
        let (name, version) = key.split_once(' ').unwrap_or((&key, ""));
        json!({
            "type": "library", "name": name, "version": version,
            "purl": format!("pkg:cargo/{name}@{version}"),
            "licenses": [{ "expression": licence }],
            "hashes": [{ "alg": "SHA-256", "content": digest }],
        })
    };
    Ok(found.into_iter().map(component).collect())
}

/// The digest of each crate by name and version, from the lock file.
fn digests(lock: &str) -> BTreeMap<String, String> {
    let field = |package: &str, name: &str| {
        let line = package.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
        line.map(|text| text.trim_matches('"').to_owned())
    };
    let packages = lock.split("[[package]]").skip(1);
    let digest = |package: &str| {
        let key = format!("{} {}", field(package, "name")?, field(package, "version")?);
        Some((key, field(package, "checksum")?))
    };
    packages.filter_map(digest).collect()
}

/// Whether no file names a folder of whoever built it: that would tell a name, and make the bytes depend on the place.
pub fn is_placeless(site: &Path) -> Result<()> {
    let home = env::var("HOME").unwrap_or_default();
    let cargo = env::var("CARGO_HOME").unwrap_or(format!("{home}/.cargo"));
    let rust = env::var("RUSTUP_HOME").unwrap_or(format!("{home}/.rustup"));
    let here = env::current_dir()?.display().to_string();
    let places = [cargo, rust, here];
    for path in files::list(site)? {
        let contents = files::read(&path)?;
        let named = places.iter().find(|place| contains(&contents, place.as_bytes()));
        ensure!(named.is_none(), "`{}` names a folder of this machine: {named:?}", path.display());
    }
    Ok(())
}

fn contains(contents: &[u8], place: &[u8]) -> bool {
    place.len() > 3 && contents.windows(place.len()).any(|window| window == place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bill_has_each_crate_once_and_none_of_ours() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"ff\"\n\n\
                    [[package]]\nname = \"ours\"\nversion = \"0.1.0\"\n";
        let tree =
            "ours v0.1.0 (/some/where)|MIT\na v1.0.0|MIT/Apache-2.0\na v1.0.0|MIT/Apache-2.0 (*)\n";
        let found = materials(tree, &digests(lock)).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0]["purl"], "pkg:cargo/a@1.0.0");
        assert_eq!(found[0]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(found[0]["hashes"][0]["content"], "ff");
    }

    #[test]
    fn a_folder_is_found_within_a_file() {
        assert!(contains(b"\0/home/me/.cargo/x\0", b"/home/me/.cargo"));
        assert!(!contains(b"\0/home\0", b"/home/me/.cargo"));
        assert!(!contains(b"anything", b""));
    }
}
