//! The toolchain of rust-toolchain.toml. Cargo itself gets the channel, but not a missing target.

use std::sync::Mutex;

use anyhow::Result;
use xshell::cmd;

use crate::files;
use crate::process::{read, run, say, shell};

/// One at a time: who comes second finds everything there.
pub fn ensure() -> Result<()> {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock();
    let wanted = files::read_text("rust-toolchain.toml")?;
    let targets = rustup("target")?;
    let components = rustup("component")?;
    let missing = names(&wanted, "targets").any(|name| !has(&targets, name))
        || names(&wanted, "components").any(|name| !has(&components, name));
    if !missing {
        return Ok(());
    }
    say("Getting the Rust toolchain of rust-toolchain.toml; about half a minute, once.");
    let sh = shell()?;
    run(cmd!(sh, "rustup toolchain install --no-self-update"))
}

fn rustup(kind: &str) -> Result<String> {
    let sh = shell()?;
    read(cmd!(sh, "rustup {kind} list --installed"))
}

/// The strings of the list `key` in a TOML file where it stands on one line.
fn names<'a>(toml: &'a str, key: &str) -> impl Iterator<Item = &'a str> {
    let line = toml.lines().find(|line| line.starts_with(key)).unwrap_or_default();
    line.split('"').skip(1).step_by(2)
}

/// Rustup lists most components with their host: `clippy-x86_64-unknown-linux-gnu`.
fn has(installed: &str, name: &str) -> bool {
    let host = format!("{name}-");
    installed.lines().any(|line| line == name || line.starts_with(&host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_is_found_with_and_without_its_host() {
        let installed = "rust-src\nclippy-x86_64-unknown-linux-gnu\n";
        assert!(has(installed, "rust-src") && has(installed, "clippy"));
        assert!(!has(installed, "rust") || has(installed, "rust-src"));
        assert!(!has(installed, "rustfmt"));
    }

    #[test]
    fn the_names_of_a_list_are_read() {
        let toml = "components = [\"rustfmt\", \"clippy\"]\ntargets = [\"wasm32\"]";
        assert_eq!(names(toml, "components").collect::<Vec<_>>(), ["rustfmt", "clippy"]);
        assert_eq!(names(toml, "profiles").count(), 0);
    }
}
