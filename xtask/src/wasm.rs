//! From the sources to glue and Wasm: cargo, wasm-bindgen and, for release, wasm-opt.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;
use xshell::cmd;

use crate::kinds::Profile;
use crate::process::{run, shell};
use crate::setup::program;
use crate::{files, names};

pub const SCRIPT: &str = "worthwhile.js";
pub const WASM: &str = "worthwhile_bg.wasm";

/// The standard library compiled for size and without panic messages: about 15 % less to download
/// (docs/decisions.md, 3). It is an unstable feature of cargo, hence the first line; only the build
/// of the Wasm is given these variables.
const SMALL_STD: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", RUSTFLAGS),
];

/// Without panic messages nobody reads the places of panics either, which name files of this machine.
const RUSTFLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none";

/// Beyond -O1, brotli finds nothing more; taking unused arguments away before saves one per cent, and
/// what sets a variable to what it holds already another third. Sorted by the names that they have in the source,
/// functions that resemble each other are near already.
const OPTIMIZED: &[&str] = &[
    "--dae-optimizing",
    "--dae-optimizing",
    "-O1",
    "-O1",
    "--duplicate-function-elimination",
    "--rse",
    "--vacuum",
    "--strip-producers",
    "--reorder-functions-by-name",
];

/// Gives functions the names by which they are `SORTED` then.
const NEIGHBOURS: &str = include_str!("neighbours.mjs");

/// After what needs to know the features of the Wasm.
const SORTED: &[&str] = &["--reorder-functions-by-name", "--strip-target-features"];

/// Compiles a crate of the workspace with these features; the answer is the Wasm.
pub fn compile(
    package: &str,
    features: &str,
    profile: Profile,
    options: &[&str],
) -> Result<PathBuf> {
    let sh = shell()?;
    let mut cargo = cmd!(sh, "cargo build --quiet --lib --target wasm32-unknown-unknown")
        .args(["--package", package, "--no-default-features", "--features", features])
        .args(options);
    // These would replace our own flags.
    cargo = cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    if profile == Profile::Release {
        cargo = cargo.arg("--release").envs(SMALL_STD);
    }
    run(cargo)?;
    let folder = if profile == Profile::Release { "release" } else { "debug" };
    let name = package.replace('-', "_");
    files::target(&format!("wasm32-unknown-unknown/{folder}/{name}.wasm"))
}

/// Writes the glue and the Wasm for pages into a folder, unless it holds those of the same module.
pub fn bind(compiled: &Path, folder: &Path, profile: Profile) -> Result<()> {
    let stamp = folder.join("stamp");
    let module = files::read(compiled)?;
    let optimized = if profile == Profile::Release { OPTIMIZED } else { &[] };
    let made = Sha256::new().chain_update(&module).chain_update(optimized.join(" "));
    let made = made.chain_update(names::OURS).chain_update(NEIGHBOURS).finalize();
    if files::read(&stamp).is_ok_and(|old| *old == *made) {
        return Ok(());
    }
    files::remove_folder(folder)?;
    let mut bindgen = Bindgen::new();
    let web = bindgen.input_bytes("worthwhile", module).web(true)?;
    // The loader says where the Wasm is.
    web.typescript(false).omit_default_module_path(true);
    web.generate(folder).with_context(|| format!("wasm-bindgen of `{}`", compiled.display()))?;
    if !optimized.is_empty() {
        let (sh, wasm) = (shell()?, folder.join(WASM));
        names::shorten(&folder.join(SCRIPT), &wasm)?;
        let wasm_opt = program("wasm-opt");
        run(cmd!(sh, "{wasm_opt} {optimized...} {wasm} -o {wasm}"))?;
        run(cmd!(sh, "node xtask/src/neighbours.mjs {wasm}"))?;
        run(cmd!(sh, "{wasm_opt} {SORTED...} {wasm} -o {wasm}"))?;
    }
    files::write(stamp, made)
}
