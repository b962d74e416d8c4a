//! `cargo xtask attributes`: everything that follows from the table of attributes.
//!
//! `src/embed/attributes.json` says once what can be set on an element. The files that repeat it are
//! committed, because people and editors read them; a test holds them to the table.

mod manifest;
mod readme;
mod region;
mod script;
mod studio;
mod table;
mod types;
mod wordpress;

use std::process::ExitCode;

use anyhow::Result;

use crate::files;
use table::Attribute;

const TABLE: &str = "src/embed/attributes.json";

/// A file that follows from the table: its path, and what it must hold, given what it holds.
type Follower = (&'static str, fn(&str, &[Attribute]) -> Result<String>);

const FOLLOWERS: [Follower; 7] = [
    ("src/embed/attributes.js", script::write),
    ("src/document/studio/attributes.rs", studio::write),
    ("npm/element.d.ts", types::write),
    ("npm/custom-elements.json", manifest::write),
    ("hosts/wordpress/block.json", wordpress::write_block),
    ("hosts/wordpress/worthwhile.php", wordpress::write_plugin),
    ("README.md", readme::write),
];

pub fn run() -> Result<ExitCode> {
    let attributes = table::read(&files::read_text(TABLE)?)?;
    for (path, write) in FOLLOWERS {
        let text = files::read_text(path)?;
        let written = write(&text, &attributes)?;
        if written != text {
            files::write(path, written)?;
            println!("{path} follows the table again.");
        }
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_follows_the_table() {
        files::enter_root().unwrap();
        let attributes = table::read(&files::read_text(TABLE).unwrap()).unwrap();
        for (path, write) in FOLLOWERS {
            let text = files::read_text(path).unwrap();
            let written = write(&text, &attributes).unwrap();
            assert!(written == text, "{path} differs from {TABLE}: run `cargo xtask attributes`");
        }
    }

    /// A row is all that a further attribute needs, but for its label in the Studio.
    #[test]
    fn a_further_attribute_arrives_everywhere() {
        files::enter_root().unwrap();
        let pretend = r#"{ "name": "pretend", "kind": "choice", "values": ["one", "other"],
            "elements": ["calculator", "planner"], "sentence": "Pretends.", "otherwise": "Does not." }"#;
        let table = files::read_text(TABLE).unwrap();
        let longer = table.trim_end().trim_end_matches(']').trim_end().to_owned();
        let attributes = table::read(&[&longer, ",", pretend, "]"].concat()).unwrap();
        for (path, write) in FOLLOWERS {
            let written = write(&files::read_text(path).unwrap(), &attributes).unwrap();
            assert!(written.contains("pretend"), "{path} does not know a further attribute");
        }
    }
}
