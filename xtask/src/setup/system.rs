//! Programs of the system: found on the PATH, or got from its packages.

use std::path::PathBuf;

use crate::Result;
use crate::process::{command, output, run};

/// What the variable says the program is; an error if there is no such file.
pub fn chosen(variable: &str) -> Option<Result<PathBuf>> {
    let chosen = PathBuf::from(std::env::var_os(variable)?);
    let message = || format!("{variable} is `{}`: no such file", chosen.display());
    Some(if chosen.exists() { Ok(chosen) } else { Err(message()) })
}

/// The first of the programs that is found.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<_> = std::env::split_paths(&path).collect();
    let places = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    { places }.find(|program| program.is_file())
}

/// Gets a package where that can be done without asking; nothing happens elsewhere.
pub fn get(package: &str, name: &str) -> Result<()> {
    let (Some(_), Some(administrator)) = (on_path(&["apt-get"]), administrator()) else {
        return Ok(());
    };
    println!("Getting {name} from the system's packages; about half a minute, once.");
    let apt_get = |words: &[&str]| {
        let mut line = administrator.iter().chain(&["apt-get"]).chain(words);
        let mut program = command(line.next().unwrap_or(&""));
        run(program.args(line), &format!("`apt-get {}`", words.join(" ")))
    };
    apt_get(&["update", "--quiet"])?;
    apt_get(&["install", "--yes", "--quiet", "--no-install-recommends", package])
}

/// What makes a command one of the administrator's, without asking for a password.
fn administrator() -> Option<&'static [&'static str]> {
    let user = output(command("id").arg("--user"), "asking for the user").ok()?;
    let sudo: &[&str] = &["sudo", "-n"];
    let may = || run(command("sudo").args(["-n", "true"]), "sudo").ok();
    if user.trim() == "0" { Some(&[]) } else { may().map(|()| sudo) }
}
