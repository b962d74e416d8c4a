//! Which files use which, and that no two of them need each other.
//!
//! A path is followed to the file that defines its item, through `pub use`; so a module that only
//! gathers what its files export is in no circle.

use std::collections::{BTreeMap, BTreeSet};

use crate::{code, with_ending};

/// The one circle that is meant: a record of a model has lists, and a list has records.
const ALLOWED: &[&str] = &["site::studio::list", "site::studio::record"];

type Path = Vec<String>;

/// A file as a module: what it gathers from elsewhere for others, and what it uses.
#[derive(Default)]
struct Module {
    /// The names that it exports of other modules, with where they come from. `*` stands for all.
    exports: Vec<(String, Path)>,
    /// The paths that its own code uses.
    uses: BTreeSet<Path>,
}

struct Modules(BTreeMap<Path, Module>);

#[test]
fn no_two_files_use_each_other() {
    let modules = Modules::read();
    let graph: BTreeMap<_, _> =
        modules.0.keys().map(|path| (path.clone(), modules.used_by(path))).collect();
    let circles: Vec<_> = circles(&graph)
        .into_iter()
        .filter(|circle| !circle.iter().all(|path| ALLOWED.contains(&path.join("::").as_str())))
        .map(|circle| arrows(&graph, &circle))
        .collect();
    assert!(circles.is_empty(), "files that need each other:\n\n{}", circles.join("\n"));
}

#[test]
fn the_search_for_circles_sees_through_what_a_module_gathers() {
    let module = |text: &str, path: &[&str]| (path_of(path), Module::of(text, &path_of(path)));
    let modules = Modules(BTreeMap::from([
        module("mod one;\nmod two;\npub use one::One;", &["a"]),
        module("use super::two::Two;\nfn x(_: Two) {}", &["a", "one"]),
        module("fn y() { crate::a::One::new() }", &["a", "two"]),
    ]));
    assert_eq!(modules.used_by(&path_of(&["a", "one"])), [path_of(&["a", "two"])].into());
    assert_eq!(modules.used_by(&path_of(&["a", "two"])), [path_of(&["a", "one"])].into());
    assert!(modules.used_by(&path_of(&["a"])).is_empty());
}

fn path_of(words: &[&str]) -> Path {
    words.iter().map(|word| (*word).to_owned()).collect()
}

impl Modules {
    fn read() -> Self {
        let all = with_ending("src", &["rs"]).map(|(file, text)| {
            let path = file.strip_prefix("src").unwrap().with_extension("");
            let mut path: Path =
                path.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
            if path.last().is_some_and(|last| last == "mod" || last == "lib") {
                path.pop();
            }
            let module = Module::of(&text, &path);
            (path, module)
        });
        Self(all.collect())
    }

    /// The files whose items a file uses.
    fn used_by(&self, path: &Path) -> BTreeSet<Path> {
        let uses = self.0[path].uses.iter();
        let found = uses.flat_map(|used| self.defining(used, 0));
        found.filter(|file| file != path).collect()
    }

    /// The file that defines what a path names.
    fn defining(&self, path: &[String], depth: usize) -> Vec<Path> {
        let longest = (0..=path.len()).rev().find(|end| self.0.contains_key(&path[..*end]));
        let Some(end) = longest.filter(|end| *end > 0 && depth < 8) else { return Vec::new() };
        let (module, rest) = (path[..end].to_vec(), &path[end..]);
        // A module by itself is only a way to what is in it, which other paths name.
        let Some(name) = rest.first() else { return Vec::new() };
        let exports = self.0[&module].exports.iter();
        let by_name = exports.clone().find(|(exported, _)| exported == name);
        if let Some((_, from)) = by_name {
            return self.defining(&[from.as_slice(), &rest[1..]].concat(), depth + 1);
        }
        if name == "*" {
            return exports.flat_map(|(_, from)| self.defining(from, depth + 1)).collect();
        }
        vec![module]
    }
}

impl Module {
    fn of(text: &str, path: &Path) -> Self {
        // What tests use is no part of the structure.
        let text = text.split("#[cfg(test)]").next().unwrap_or(text);
        let code: String = code(text).map(|(_, line)| line.to_owned() + "\n").collect();
        let mut module = Self::default();
        let mut names: BTreeMap<String, Path> = BTreeMap::new();
        let mut rest = String::new();
        for statement in code.split_inclusive(';') {
            let (before, tree) = match use_in(statement) {
                Some(found) => found,
                None => {
                    rest += statement;
                    continue;
                }
            };
            rest += before;
            let exported = before.trim_end().ends_with("pub") || before.trim_end().ends_with(')');
            for (name, from) in leaves(tree) {
                let Some(from) = absolute(&from, path) else { continue };
                if exported {
                    module.exports.push((name, from));
                } else {
                    names.insert(name, from.clone());
                    module.uses.insert(from);
                }
            }
        }
        for words in paths(&rest) {
            let full = match names.get(&words[0]) {
                Some(from) => Some([from.as_slice(), &words[1..]].concat()),
                None => absolute(&words, path),
            };
            module.uses.extend(full);
        }
        module
    }
}

/// The tree of a `use` statement, and what stands before it.
fn use_in(statement: &str) -> Option<(&str, &str)> {
    let at = statement.rfind("use ")?;
    let starts_line = statement[..at]
        .rsplit('\n')
        .next()
        .is_some_and(|start| start.trim().is_empty() || start.trim_start().starts_with("pub"));
    let tree = statement[at + 4..].trim_end_matches(';').trim();
    (starts_line && !tree.contains(['(', '='])).then_some((&statement[..at], tree))
}

/// Every name that the tree of a `use` brings, with its path.
fn leaves(tree: &str) -> Vec<(String, Path)> {
    let tree = tree.trim();
    if let Some((before, inside)) = tree.split_once('{') {
        let start: Path = segments(before);
        let inside = inside.rsplit_once('}').map_or(inside, |(inside, _)| inside);
        let all = split_outside_braces(inside).into_iter().flat_map(leaves);
        return all.map(|(name, path)| (name, [start.as_slice(), &path].concat())).collect();
    }
    let (path, name) = match tree.split_once(" as ") {
        Some((path, name)) => (segments(path), name.trim().to_owned()),
        None => (segments(tree), tree.rsplit("::").next().unwrap_or_default().trim().to_owned()),
    };
    match path.split_last() {
        Some((last, start)) if last == "self" => {
            vec![(start.last().cloned().unwrap_or_default(), start.to_vec())]
        }
        Some(_) => vec![(name, path)],
        None => Vec::new(),
    }
}

fn segments(path: &str) -> Path {
    path.split("::").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn split_outside_braces(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect()
}

/// Every `a::b::c` in code.
fn paths(code: &str) -> Vec<Path> {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let words = code.split(|c| !is_path(c)).filter(|word| word.contains("::"));
    words.map(segments).filter(|path| path.len() > 1).collect()
}

/// The path from the crate's root; none for another crate or a local name.
fn absolute(path: &[String], module: &Path) -> Option<Path> {
    match path.first()?.as_str() {
        "crate" => Some(path[1..].to_vec()),
        "self" => Some([module.as_slice(), &path[1..]].concat()),
        "super" => {
            let parent = module.split_last()?.1.to_vec();
            absolute(&[&["self".to_owned()], &path[1..]].concat(), &parent).or(Some(parent))
        }
        first if first.starts_with(char::is_lowercase) => Some([module.as_slice(), path].concat()),
        _ => None,
    }
}

/// What each file of a circle uses of the others.
fn arrows(graph: &BTreeMap<Path, BTreeSet<Path>>, circle: &[Path]) -> String {
    let line = |path: &Path| {
        let used: Vec<_> =
            graph[path].iter().filter(|used| circle.contains(used)).map(|p| p.join("::")).collect();
        format!("{} → {}\n", path.join("::"), used.join(", "))
    };
    circle.iter().map(line).collect()
}

/// The groups of files that reach each other.
fn circles(graph: &BTreeMap<Path, BTreeSet<Path>>) -> Vec<Vec<Path>> {
    let reach: BTreeMap<_, _> = graph.keys().map(|path| (path, reachable(graph, path))).collect();
    let mut found: Vec<Vec<Path>> = Vec::new();
    for path in graph.keys().filter(|path| reach[path].contains(*path)) {
        if !found.iter().flatten().any(|other| other == path) {
            let together = graph
                .keys()
                .filter(|other| reach[path].contains(*other) && reach[other].contains(path));
            found.push(together.cloned().collect());
        }
    }
    found
}

fn reachable(graph: &BTreeMap<Path, BTreeSet<Path>>, from: &Path) -> BTreeSet<Path> {
    let (mut seen, mut next) = (BTreeSet::new(), vec![from.clone()]);
    while let Some(path) = next.pop() {
        for used in graph.get(&path).into_iter().flatten() {
            if seen.insert(used.clone()) {
                next.push(used.clone());
            }
        }
    }
    seen
}
