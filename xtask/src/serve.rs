//! `cargo xtask serve`: Trunk's server, which builds again after every change and reloads the page.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use anyhow::{Result, anyhow};
use xshell::cmd;

use crate::flags::Serve;
use crate::kinds::Profile;
use crate::process::{run as run_program, say, shell};
use crate::{build, files, setup};

pub fn run(flags: &Serve) -> Result<ExitCode> {
    setup::for_build()?;
    let trunk = trunk(if flags.release { Profile::Release } else { Profile::Debug })?;
    let port = flags.port.unwrap_or(8080).to_string();
    let release = flags.release.then_some("--release");
    print_addresses(&port)?;
    let sh = shell()?;
    run_program(cmd!(sh, "{trunk} serve --port {port} {release...}"))?;
    Ok(ExitCode::SUCCESS)
}

/// Trunk. Where it is missing, the site is compiled while it is built: each keeps one core busy for minutes.
fn trunk(profile: Profile) -> Result<PathBuf> {
    if setup::has_trunk()? {
        return setup::trunk();
    }
    thread::scope(|scope| {
        let trunk = scope.spawn(setup::trunk);
        // What does not compile yet is said again by Trunk, which waits until it is mended.
        if let Err(error) = build::rehearse(profile) {
            say(&format!("{error:#}"));
        }
        trunk.join().map_err(|_| anyhow!("building Trunk panicked"))?
    })
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
