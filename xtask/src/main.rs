//! The developer's commands: `cargo xtask <command>`. Each first gets what it needs and lacks.

mod attributes;
mod bench;
mod build;
mod fuzz;
mod package;
mod serve;
mod size;
mod supply;
mod test;

mod assemble;
mod budget;
mod bundle;
mod digest;
mod dist;
mod downloads;
mod esbuild;
mod facts;
mod kinds;
mod measure;
mod names;
mod oembed;
mod reload;
mod setup;
mod single;
mod site;
mod style;
mod unused;
mod wasm;

mod files;
mod flags;
mod process;

use std::process::ExitCode;

use anyhow::Result;

use crate::flags::{Xtask, XtaskCmd};

fn main() -> ExitCode {
    let flags = Xtask::from_env_or_exit();
    run(flags).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(flags: Xtask) -> Result<ExitCode> {
    files::enter_root()?;
    match flags.subcommand {
        XtaskCmd::Serve(flags) => serve::run(&flags),
        XtaskCmd::Build(flags) => build::run(&flags),
        XtaskCmd::Assemble(_) => build::assemble_for_trunk(),
        XtaskCmd::Package(_) => package::run(),
        XtaskCmd::Attributes(_) => attributes::run(),
        XtaskCmd::Size(_) => size::run(),
        XtaskCmd::Test(flags) => test::run(&flags),
        XtaskCmd::Bench(flags) => bench::run(&flags),
        XtaskCmd::Fuzz(flags) => fuzz::run(&flags),
        XtaskCmd::Supply(flags) => supply::run(&flags),
    }
}
