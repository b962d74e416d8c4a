//! `cargo xtask serve`: Trunk's server, which builds again after every change and reloads the page.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use xshell::cmd;

use crate::flags::Serve;
use crate::process::{run as run_program, shell};
use crate::{files, setup};

pub fn run(flags: &Serve) -> Result<ExitCode> {
    setup::for_build()?;
    let trunk = setup::trunk()?;
    let port = flags.port.unwrap_or(8080).to_string();
    let release = flags.release.then_some("--release");
    print_addresses(&port)?;
    let sh = shell()?;
    run_program(cmd!(sh, "{trunk} serve --port {port} {release...}"))?;
    Ok(ExitCode::SUCCESS)
}

fn print_addresses(port: &str) -> Result<()> {
    println!("\n  http://localhost:{port}/");
    for page in files::list(Path::new("examples"))? {
        if files::is(&page, "html") {
            println!("  http://localhost:{port}/{}", page.display());
        }
    }
    println!("\nEvery change is built at once, and the page comes anew. Ctrl-C stops.\n");
    Ok(())
}
