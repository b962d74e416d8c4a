//! Programs of the system: found on the PATH, or got from its packages.

use std::path::PathBuf;
use std::sync::Mutex;

use anyhow::{Result, ensure};
use xshell::cmd;

use crate::process::{read, run, say, shell};

/// What the variable says the program is; an error if there is no such file.
pub fn chosen(variable: &str) -> Option<Result<PathBuf>> {
    let chosen = PathBuf::from(std::env::var_os(variable)?);
    Some(existing(variable, chosen))
}

fn existing(variable: &str, chosen: PathBuf) -> Result<PathBuf> {
    ensure!(chosen.exists(), "{variable} is `{}`: no such file", chosen.display());
    Ok(chosen)
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
    // The packages of the system can be changed by one program at a time.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock();
    say(&format!("Getting {name} from the system's packages; about half a minute, once."));
    let sh = shell()?;
    let apt_get = [administrator, &["apt-get"]].concat();
    let (program, words) = apt_get.split_first().unwrap_or((&"apt-get", &[]));
    run(cmd!(sh, "{program} {words...} update --quiet"))?;
    run(cmd!(sh, "{program} {words...} install --yes --quiet --no-install-recommends {package}"))
}

/// What makes a command one of the administrator's, without asking for a password.
fn administrator() -> Option<&'static [&'static str]> {
    let sh = shell().ok()?;
    let user = read(cmd!(sh, "id --user")).ok()?;
    let sudo: &[&str] = &["sudo", "-n"];
    let may = || run(cmd!(sh, "sudo -n true")).ok();
    if user.trim() == "0" { Some(&[]) } else { may().map(|()| sudo) }
}
