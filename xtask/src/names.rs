//! Short names for what glue and Wasm call each other.
//!
//! wasm-bindgen gives each function that crosses the border a name with a hash, which no compression shortens. esbuild
//! knows the names in the glue and gives short ones; walrus knows those in the Wasm and takes the same.

use std::path::Path;

use anyhow::Result;
use walrus::Module;

use crate::kinds::Profile;
use crate::{esbuild, files, unused};

/// The names that only glue and Wasm know.
pub const OURS: &str = "--mangle-props=^(__wbg|__wbindgen|wasm_bindgen)_";

/// Shortens the names in the glue and in the Wasm.
pub fn shorten(script: &Path, wasm: &Path) -> Result<()> {
    let (short, names) = (script.with_extension("short.js"), script.with_extension("names.json"));
    let cache = format!("--mangle-cache={}", names.display());
    // Readable, because it is joined with what imports it before it is made small.
    let options = [OURS, &cache, "--log-override:duplicate-object-key=silent"];
    esbuild::esbuild(script, &short, &options, Profile::Debug)?;
    files::rename(&short, script)?;
    let names = files::read_json(&names)?;
    let shorten = |name: &mut String| {
        if let Some(short) = names.get(&*name).and_then(|short| short.as_str()) {
            *name = short.to_owned();
        }
    };
    let mut module = Module::from_buffer(&files::read(wasm)?)?;
    unused::drop(&mut module);
    module.imports.iter_mut().for_each(|import| shorten(&mut import.name));
    module.exports.iter_mut().for_each(|export| shorten(&mut export.name));
    files::write(wasm, module.emit_wasm())
}
