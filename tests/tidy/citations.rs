//! Numbers that code and documents cite: items and cases of docs/method.md, decisions of docs/decisions.md.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{read, with_ending};

/// Where citations stand.
const FOLDERS: &[&str] = &[
    "src",
    "tests",
    "xtask/src",
    "benches",
    "style",
    "models",
    "docs",
    "examples",
    "npm",
    "hosts",
    "pages",
];
const ENDINGS: &[&str] =
    &["rs", "js", "mjs", "ts", "css", "json", "md", "html", "toml", "php", "txt"];

/// Every text with its place.
fn texts() -> impl Iterator<Item = (PathBuf, String)> {
    let pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "Cargo.toml"];
    let pages = pages.into_iter().map(|path| (PathBuf::from(path), read(path)));
    FOLDERS.iter().flat_map(|folder| with_ending(folder, ENDINGS)).chain(pages)
}

/// The numbers that method.md defines: of headings and bold paragraphs such as 2.1, of cases such as C5.
fn numbers_of_the_method() -> BTreeSet<String> {
    let method = read("docs/method.md");
    let number = |line: &str| -> Option<String> {
        let rest = line
            .strip_prefix("### ")
            .or_else(|| line.strip_prefix("## "))
            .or_else(|| line.strip_prefix("**"))
            .or_else(|| line.strip_prefix("| ").filter(|rest| rest.starts_with('C')))?;
        let number = rest.split([' ', '*']).next()?.trim_end_matches('.');
        number.ends_with(|c: char| c.is_ascii_digit()).then(|| number.to_owned())
    };
    let all: Vec<String> = method.lines().filter_map(number).collect();
    let unique: BTreeSet<String> = all.iter().cloned().collect();
    assert_eq!(unique.len(), all.len(), "docs/method.md gives a number twice");
    unique
}

/// The numbers after each `word`, such as those of "2.1, C5 and 3.1 to 3.4".
fn cited(text: &str, word: &str) -> Vec<String> {
    let starts = |rest: &str| {
        let rest = rest.strip_prefix('C').unwrap_or(rest);
        rest.starts_with(|c: char| c.is_ascii_digit())
    };
    let mut all: Vec<String> = Vec::new();
    for (at, _) in text.match_indices(word) {
        let before = text[..at].chars().next_back();
        let (mut rest, mut from) = (&text[at + word.len()..], None);
        while before.is_none_or(|c| !c.is_alphanumeric()) && starts(rest) {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '.');
            let (number, behind) = rest.split_at(end.unwrap_or(rest.len()));
            let number = number.trim_end_matches('.');
            all.extend(between(from.take(), number));
            if let Some(after) = behind.strip_prefix(" to ") {
                (from, rest) = (Some(number), after);
            } else {
                let after = [", ", " and "].iter().find_map(|joint| behind.strip_prefix(joint));
                rest = after.unwrap_or("");
            }
        }
    }
    all
}

/// A number, and those between it and the one from which a range began.
fn between(from: Option<&str>, to: &str) -> Vec<String> {
    let parts = |number: &str| {
        let at = number.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| at + 1);
        (number[..at].to_owned(), number[at..].parse::<usize>().unwrap())
    };
    let (Some(from), (chapter, last)) = (from, parts(to)) else { return vec![to.to_owned()] };
    let (_, first) = parts(from);
    (first + 1..=last).map(|number| format!("{chapter}{number}")).collect()
}

#[test]
fn every_citation_of_the_method_names_a_number_that_it_has() {
    let numbers = numbers_of_the_method();
    let mut count = 0;
    for (path, text) in texts() {
        for number in cited(&text, "method ").into_iter().chain(cited(&text, "docs/method.md ")) {
            assert!(
                numbers.contains(&number),
                "{}: docs/method.md has no {number}",
                path.display()
            );
            count += 1;
        }
    }
    assert!(count > 50, "only {count} citations were found");
}

#[test]
fn the_method_cites_its_own_numbers_and_files_that_are_there() {
    let (method, numbers) = (read("docs/method.md"), numbers_of_the_method());
    let method = method.split_whitespace().collect::<Vec<_>>().join(" ");
    for word in ["Limits: ", "Case: ", "Cases: "] {
        for number in cited(&method, word) {
            assert!(numbers.contains(&number), "docs/method.md has no {number}");
        }
    }
    let cases = ["Case: ", "Cases: "].map(|word| cited(&method, word)).concat();
    for number in numbers.iter().filter(|number| number.starts_with('C')) {
        assert!(cases.contains(number), "docs/method.md lists {number}, which no item names");
    }
    for named in method.split('`').skip(1).step_by(2) {
        let is_path = named.starts_with("src/") || named.starts_with("tests/");
        let exists = named.contains('*') || Path::new(named).exists();
        assert!(!is_path || exists, "docs/method.md names `{named}`, which is not there");
    }
}

#[test]
fn every_decision_has_the_same_parts_and_its_number_in_turn() {
    let decisions = read("docs/decisions.md");
    for (at, decision) in decisions.split("\n## ").skip(1).enumerate() {
        let heading = decision.lines().next().unwrap();
        assert!(heading.starts_with(&format!("{}. ", at + 1)), "decision {}: {heading}", at + 1);
        assert!(heading.ends_with('?'), "decision {} asks no question: {heading}", at + 1);
        let parts: Vec<_> = decision.match_indices("\n**").map(|(at, _)| at).collect();
        let named =
            ["\n**Decision.** ", "\n**Why.** ", "\n**Cost.** "].map(|part| decision.find(part));
        assert!(named.is_sorted() && named[0].is_some(), "decision {} lacks a part", at + 1);
        assert_eq!(parts.len(), 3, "decision {} has other parts", at + 1);
    }
}

#[test]
fn every_cited_decision_exists() {
    let decisions = read("docs/decisions.md");
    for (path, text) in texts() {
        for number in cited(&text, "decision ").into_iter().chain(cited(&text, "decisions ")) {
            let exists = decisions.contains(&format!("\n## {number}. "));
            assert!(exists, "{}: there is no decision {number}", path.display());
        }
    }
}

#[test]
fn nothing_else_is_cited() {
    // Put together here, so that this list does not find itself.
    let others = [
        ["card", " M"],
        ["cards", " M"],
        ["domain", ".md"],
        ["domain", " \u{a7}"],
        ["seed", " W"],
        ["seed", " E"],
        ["seed", " A"],
        ["case", " A"],
        ["case", " T"],
        ["design", ".md"],
        ["house", ".md"],
        ["", "\u{a7}"],
    ]
    .map(|parts| parts.concat());
    for (path, text) in texts() {
        for (at, line) in text.lines().enumerate() {
            let found = others.iter().find(|other| line.contains(other.as_str()));
            assert!(found.is_none(), "{}:{} cites `{}`", path.display(), at + 1, found.unwrap());
        }
    }
}
