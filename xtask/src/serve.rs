//! `cargo xtask serve`: the site on this machine, built again after every change.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, SystemTime};

use crate::arguments::Arguments;
use crate::build::{Profile, build};
use crate::{Result, files, http, process, setup};

/// What dist/ is made from.
const SOURCES: &[&str] = &[
    "src",
    "style",
    "models",
    "examples",
    "docs/schema",
    "index.html",
    "pages",
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
];

pub fn run(mut arguments: Arguments) -> Result<ExitCode> {
    let port = arguments.value("--port")?.unwrap_or("8080".to_owned());
    let profile = if arguments.has("--release") { Profile::Release } else { Profile::Debug };
    arguments.finish()?;
    let listener = listen(&port)?;
    process::interrupt_means_success();
    let path = setup::for_build()?;
    let mut seen = changes();
    build_or_say(profile, &path);
    print_addresses(&listener)?;
    thread::spawn(move || http::serve(&listener, "dist"));
    loop {
        thread::sleep(Duration::from_millis(500));
        let now = changes();
        if now != seen {
            seen = now;
            build_or_say(profile, &path);
        }
    }
}

fn listen(port: &str) -> Result<TcpListener> {
    let number: u16 = port.parse().map_err(|_| format!("`{port}` is not a port number"))?;
    TcpListener::bind(("127.0.0.1", number)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            format!("port {port} is in use; stop what uses it, or choose another with `--port N`")
        }
        _ => format!("port {port} cannot be used: {error}"),
    })
}

/// A mistake in the sources is no reason to stop: the last good build stays.
fn build_or_say(profile: Profile, path: &OsStr) {
    match build(profile, path) {
        Ok(()) => println!("Built."),
        Err(message) => eprintln!("error: {message}; waiting for the next change"),
    }
}

fn print_addresses(listener: &TcpListener) -> Result<()> {
    let address = listener.local_addr().map_err(|error| format!("no address: {error}"))?;
    println!("\n  http://{address}/");
    for page in files::list("examples")? {
        if page.extension() == Some(OsStr::new("html")) {
            println!("  http://{address}/{}", page.display());
        }
    }
    println!("\nEvery change is built at once; reload the page to see it. Ctrl-C stops.");
    Ok(())
}

/// The files and when they changed; what cannot be read now will be seen the next time.
fn changes() -> Vec<(PathBuf, Option<SystemTime>)> {
    let files = SOURCES.iter().flat_map(|source| match PathBuf::from(source) {
        folder if folder.is_dir() => files::list(folder).unwrap_or_default(),
        file => vec![file],
    });
    let changed = |path: &PathBuf| std::fs::metadata(path).and_then(|file| file.modified()).ok();
    files.map(|path| (path.clone(), changed(&path))).collect()
}
