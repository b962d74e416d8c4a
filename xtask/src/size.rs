//! `cargo xtask size`: what a visitor downloads, and whether it is too much.

use std::process::ExitCode;

use anyhow::Result;

use crate::build::build;
use crate::kinds::Profile;
use crate::{budget, dist};

pub fn run() -> Result<ExitCode> {
    if dist::released().is_none() {
        println!("There is no release build in dist/ yet.");
        build(Profile::Release)?;
    }
    Ok(if budget::within()? { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
