//! The developer's commands: `cargo xtask <command>`. Each first gets what it needs and lacks.

mod serve;
mod build;
mod package;
mod size;
mod test;
mod bench;

mod assemble;
mod bundle;
mod counts;
mod facts;
mod hosts;
mod http;
mod leptos_itself;
mod measure;
mod oembed;
mod single;
mod site;
mod setup;
mod shrink;

mod arguments;
mod files;
mod process;

use std::process::ExitCode;

use arguments::Arguments;

/// Every message is one sentence for the person at the keyboard: what is wrong and what to do.
type Result<T> = std::result::Result<T, String>;

struct Command {
    name: &'static str,
    options: &'static str,
    meaning: &'static str,
    run: fn(Arguments) -> Result<ExitCode>,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "serve",
        options: "[--port N] [--release]",
        meaning: "build, serve on this machine, and build again after every change",
        run: serve::run,
    },
    Command {
        name: "build",
        options: "[--debug] [--address URL]",
        meaning: "write the site and the files for hosts to dist/",
        run: build::run,
    },
    Command {
        name: "package",
        options: "",
        meaning: "build, and write the npm package to target/package/",
        run: package::run,
    },
    Command {
        name: "size",
        options: "",
        meaning: "print what is downloaded, beside its budget",
        run: size::run,
    },
    Command {
        name: "test",
        options: "[native | browser | hosts]",
        meaning: "run every check, or those of one kind",
        run: test::run,
    },
    Command {
        name: "bench",
        options: "[survey] [--rows N]",
        meaning: "measure how fast it is, natively and in Chromium",
        run: bench::run,
    },
];

fn main() -> ExitCode {
    let result = process::stop_children_on_interrupt().and_then(|()| files::enter_root());
    result.and_then(|()| run(std::env::args().skip(1).collect())).unwrap_or_else(|message| {
        eprintln!("error: {message}");
        ExitCode::FAILURE
    })
}

fn run(mut words: Vec<String>) -> Result<ExitCode> {
    if words.is_empty() || words.iter().any(|word| word == "help" || word == "--help") {
        println!("{}", usage());
        return Ok(ExitCode::SUCCESS);
    }
    let name = words.remove(0);
    match COMMANDS.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(Arguments::new(words)),
        None => Err(format!("there is no command `{name}`\n\n{}", usage())),
    }
}

fn usage() -> String {
    let lines = COMMANDS.iter().map(|command| {
        let call = format!("{} {}", command.name, command.options);
        format!("  cargo xtask {call:<30} {}", command.meaning)
    });
    lines.collect::<Vec<_>>().join("\n")
}
