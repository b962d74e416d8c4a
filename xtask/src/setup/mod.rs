//! What the commands need, and how it is got where it is missing.

mod rust;
mod cargo_tools;
mod node;
pub mod chromium;
pub mod firefox;
mod system;

use std::ffi::OsString;

use crate::Result;

pub use node::{packages_of, program};
pub use rust::ensure as rust;

/// Everything a build needs; the answer is the PATH on which it is found.
pub fn for_build() -> Result<OsString> {
    rust::ensure()?;
    let mut folders = node::ensure()?;
    folders.extend(cargo_tools::ensure()?);
    let old = std::env::var_os("PATH").unwrap_or_default();
    folders.extend(std::env::split_paths(&old));
    std::env::join_paths(folders).map_err(|error| format!("cannot set PATH: {error}"))
}
