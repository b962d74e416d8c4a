//! What the commands need, and how it is got where it is missing.

pub mod chromium;
pub mod firefox;

mod cargo_tools;
mod node;
mod rust;
mod system;

use anyhow::Result;

pub use cargo_tools::{deny, has_trunk, trunk};
pub use node::{packages_of, program};
pub use rust::ensure as rust;

/// Everything a build needs.
pub fn for_build() -> Result<()> {
    rust::ensure()?;
    node::ensure()
}
