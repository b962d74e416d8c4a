//! Running other programs, one at a time, and leaving none behind when Ctrl-C ends the command.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, ErrorKind};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::Result;

/// What the thread that hears of Ctrl-C must know of the one that works.
struct Running {
    child: Option<u32>,
    stopping: bool,
    exit_code: i32,
}

/// 130 is what a shell reports for a command ended by Ctrl-C.
static RUNNING: Mutex<Running> =
    Mutex::new(Running { child: None, stopping: false, exit_code: 130 });

fn running() -> MutexGuard<'static, Running> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The program, without what `cargo xtask` adds to its surroundings: a nested cargo finds its
/// toolchain by rust-toolchain.toml, like one started by hand.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        let added = ["CARGO_MANIFEST_", "CARGO_PKG_"].iter().any(|start| name.starts_with(start));
        if added || name == "CARGO" || name == "RUSTUP_TOOLCHAIN" {
            command.env_remove(&*name);
        }
    }
    command
}

/// Runs it with its messages in plain view.
pub fn run(command: &mut Command, what: &str) -> Result<()> {
    let child = spawn(command)?;
    succeeded(wait(child)?, what)
}

/// Runs it and gives back what it prints.
pub fn output(command: &mut Command, what: &str) -> Result<String> {
    let mut text = String::new();
    let status = run_reading(command, |line| {
        text.push_str(line);
        text.push('\n');
    })?;
    succeeded(status, what).map(|()| text)
}

/// Runs it and hands over each line it prints.
pub fn run_reading(command: &mut Command, mut each: impl FnMut(&str)) -> Result<ExitStatus> {
    let mut child = spawn(command.stdout(Stdio::piped()))?;
    if let Some(lines) = child.stdout.take() {
        for line in BufReader::new(lines).split(b'\n').map_while(std::result::Result::ok) {
            each(String::from_utf8_lossy(&line).trim_end_matches('\r'));
        }
    }
    wait(child)
}

fn succeeded(status: ExitStatus, what: &str) -> Result<()> {
    match status.success() {
        true => Ok(()),
        false => Err(format!("{what} failed; its own message is above")),
    }
}

fn spawn(command: &mut Command) -> Result<Child> {
    let mut running = running();
    if running.stopping {
        drop(running);
        wait_for_the_end();
    }
    in_own_group(command);
    let child = command.spawn().map_err(|error| {
        let program = command.get_program().display();
        match error.kind() {
            ErrorKind::NotFound => format!("`{program}` is missing; install it and try again"),
            _ => format!("cannot start `{program}`: {error}"),
        }
    })?;
    running.child = Some(child.id());
    Ok(child)
}

fn wait(mut child: Child) -> Result<ExitStatus> {
    let status = child.wait();
    let mut running = running();
    running.child = None;
    if running.stopping {
        drop(running);
        wait_for_the_end();
    }
    status.map_err(|error| format!("cannot wait for a program: {error}"))
}

/// The working thread stays silent once Ctrl-C was pressed: a stopped program has not failed.
fn wait_for_the_end() -> ! {
    loop {
        thread::park();
    }
}

/// For a command that is meant to be ended by Ctrl-C.
pub fn interrupt_means_success() {
    running().exit_code = 0;
}

/// Passes Ctrl-C and the like on to the program that runs, and all those it started.
pub fn stop_children_on_interrupt() -> Result<()> {
    let stop = || {
        running().stopping = true;
        for signal in ["INT", "KILL"] {
            let child = running().child;
            if let Some(child) = child {
                stop_group(child, signal);
                wait_for_the_child();
            }
        }
        std::process::exit(running().exit_code);
    };
    ctrlc::set_handler(stop).map_err(|error| format!("cannot listen for Ctrl-C: {error}"))
}

/// Five seconds are enough for a browser to close; then it is killed.
fn wait_for_the_child() {
    for _ in 0..50 {
        if running().child.is_none() {
            return;
        }
        thread::sleep(Duration::from_millis(100));
    }
}

#[cfg(unix)]
fn in_own_group(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

#[cfg(unix)]
fn stop_group(leader: u32, signal: &str) {
    let group = format!("-{leader}");
    let done = Command::new("kill").args(["-s", signal, "--", &group]).status();
    if let Err(error) = done {
        eprintln!("cannot stop process group {leader}: {error}");
    }
}

#[cfg(not(unix))]
fn in_own_group(_: &mut Command) {}

#[cfg(not(unix))]
fn stop_group(leader: u32, _: &str) {
    let done = Command::new("taskkill").args(["/T", "/F", "/PID", &leader.to_string()]).status();
    if let Err(error) = done {
        eprintln!("cannot stop process {leader}: {error}");
    }
}
