//! Running other programs. Within a step of the tests, every line of theirs begins with its name,
//! because several run at a time.

use std::cell::Cell;
use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, ErrorKind, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result, bail};
use xshell::{Cmd, Shell};

thread_local! {
    static STEP: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// Does some work of which every printed line begins with a name.
pub fn in_step<T>(name: &'static str, work: impl FnOnce() -> T) -> T {
    STEP.set(Some(name));
    let done = work();
    STEP.set(None);
    done
}

/// Prints a line, in a step behind its name.
pub fn say(line: &str) {
    say_in(STEP.get(), line);
}

/// The last lines of each step, from which the reason of a failure can be read.
static LAST: Mutex<BTreeMap<&str, VecDeque<String>>> = Mutex::new(BTreeMap::new());
const LAST_LINES: usize = 8;

/// The last lines that a step said.
pub fn last_lines(step: &str) -> Vec<String> {
    let last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    last.get(step).into_iter().flatten().cloned().collect()
}

fn say_in(step: Option<&'static str>, line: &str) {
    let Some(step) = step else {
        println!("{line}");
        return;
    };
    println!("{step:>17} | {line}");
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let lines = last.entry(step).or_default();
    lines.push_back(line.to_owned());
    if lines.len() > LAST_LINES {
        lines.pop_front();
    }
}

/// The shell at the root of the project.
pub fn shell() -> Result<Shell> {
    Ok(Shell::new()?)
}

/// Runs it with its messages in plain view.
pub fn run(cmd: Cmd<'_>) -> Result<()> {
    let what = cmd.to_string();
    let status = match STEP.get() {
        Some(_) => run_reading(cmd, say)?,
        None => spawn(&mut clean(cmd))?.wait()?,
    };
    succeeded(status, &what)
}

/// Runs it and gives back what it prints.
pub fn read(cmd: Cmd<'_>) -> Result<String> {
    let what = cmd.to_string();
    let mut text = String::new();
    let status = run_reading(cmd, |line| {
        text.push_str(line);
        text.push('\n');
    })?;
    succeeded(status, &what).map(|()| text)
}

/// Runs it and hands over each line it prints.
pub fn run_reading(cmd: Cmd<'_>, mut each: impl FnMut(&str)) -> Result<ExitStatus> {
    let mut command = clean(cmd);
    command.stdout(Stdio::piped());
    let step = STEP.get();
    if step.is_some() {
        command.stderr(Stdio::piped());
    }
    let mut child = spawn(&mut command)?;
    let (out, err) = (child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        scope.spawn(move || err.map(|err| lines(err, |line| say_in(step, line))));
        if let Some(out) = out {
            lines(out, &mut each);
        }
    });
    Ok(child.wait()?)
}

fn lines(from: impl Read, mut each: impl FnMut(&str)) {
    for line in BufReader::new(from).split(b'\n').map_while(std::result::Result::ok) {
        each(String::from_utf8_lossy(&line).trim_end_matches('\r'));
    }
}

fn succeeded(status: ExitStatus, what: &str) -> Result<()> {
    if !status.success() {
        bail!("`{what}` failed; its own message is above");
    }
    Ok(())
}

/// The command without what `cargo xtask` adds to its surroundings: a nested cargo finds its toolchain
/// by rust-toolchain.toml, like one started by hand.
fn clean(cmd: Cmd<'_>) -> Command {
    let mut command = Command::from(cmd);
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        let added = ["CARGO_MANIFEST_", "CARGO_PKG_"].iter().any(|start| name.starts_with(start));
        if added || name == "CARGO" || name == "RUSTUP_TOOLCHAIN" {
            command.env_remove(&*name);
        }
    }
    command
}

fn spawn(command: &mut Command) -> Result<Child> {
    let spawned = command.spawn();
    let program = command.get_program().to_string_lossy().into_owned();
    match spawned {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            bail!("`{program}` is missing; install it and try again")
        }
        other => other.with_context(|| format!("cannot start `{program}`")),
    }
}
