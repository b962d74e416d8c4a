//! The habits that the compiler cannot check.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

mod citations;
mod languages;

mod circles;

use std::fs;
use std::path::{Path, PathBuf};

/// What a folder of `src` must not mention: everything to its left, and the world it does not know.
const MUST_NOT_MENTION: &[(&str, &[&str])] = &[
    (
        "src/model",
        &[
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "serde",
            "std::time",
            "SystemTime",
            "thread_rng",
            "crate::document",
            "crate::text",
            "crate::web",
            "crate::ui",
            "crate::embed",
            "crate::site",
        ],
    ),
    (
        "src/document",
        &[
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "crate::text",
            "crate::web",
            "crate::ui",
            "crate::embed",
            "crate::site",
        ],
    ),
    (
        "src/text",
        &[
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "crate::web",
            "crate::ui",
            "crate::embed",
            "crate::site",
        ],
    ),
    ("src/web", &["leptos", "crate::ui", "crate::embed", "crate::site"]),
    (
        "src/ui",
        &[
            "crate::embed",
            "crate::site",
            "local_storage",
            "session_storage",
            "window()",
            "location()",
        ],
    ),
    ("src/embed", &["crate::site"]),
];

/// The longest a source file may be, in lines.
const LONGEST_FILE: usize = 400;
const LONGEST_MAP: usize = 120;

fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true if path.ends_with("node_modules") => {}
                true => folders.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "{folder} holds no files");
    found
}

fn with_ending<'a>(
    folder: &str,
    endings: &'a [&str],
) -> impl Iterator<Item = (PathBuf, String)> + 'a {
    let ends =
        |path: &Path| path.extension().is_some_and(|e| endings.iter().any(|want| e == *want));
    files(folder).into_iter().filter(move |path| ends(path)).map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        (path, text)
    })
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The lines that are code, with their numbers: comments may name what code may not.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

#[test]
fn every_folder_uses_only_folders_to_its_right() {
    for (folder, banned) in MUST_NOT_MENTION {
        for (path, text) in with_ending(folder, &["rs"]) {
            // JSON text is the one thing for which the documents may ask a library (decision 5).
            let json = path.ends_with("document/json.rs");
            for (at, line) in code(&text) {
                for word in banned.iter().filter(|word| !(json && **word == "serde")) {
                    assert!(
                        !line.contains(word),
                        "{}:{at} must not mention `{word}`",
                        path.display()
                    );
                }
            }
        }
    }
}

#[test]
fn every_layer_is_known_to_these_tests() {
    let layers = ["model", "document", "text", "web", "ui", "embed", "site"];
    for entry in fs::read_dir("src").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(
            path.is_file() || layers.contains(&name),
            "src/{name} is no layer of ARCHITECTURE.md"
        );
    }
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    for folder in ["src", "tests", "xtask/src", "style", "lean/src"] {
        for (path, text) in with_ending(folder, &["rs", "js", "mjs", "css"]) {
            let lines = text.lines().count();
            assert!(lines <= LONGEST_FILE, "{} has {lines} lines", path.display());
        }
    }
}

#[test]
fn the_map_names_every_folder_and_no_ghosts() {
    let map = read("ARCHITECTURE.md");
    assert!(map.lines().count() <= LONGEST_MAP, "the map is longer than {LONGEST_MAP} lines");
    for folder in folders_of_the_project() {
        assert!(map.contains(&format!("`{folder}/`")), "ARCHITECTURE.md does not name `{folder}/`");
    }
    for named in map.split('`').skip(1).step_by(2) {
        let is_path = named.contains('/') && !named.contains([' ', '<', '*', '…', ':']);
        let built = named.starts_with("dist/") || named.starts_with("target/");
        assert!(
            !is_path || built || Path::new(named).exists(),
            "the map names `{named}`, which is not there"
        );
    }
}

fn folders_of_the_project() -> Vec<String> {
    let mut folders = Vec::new();
    for root in [".", "src", "tests"] {
        for entry in fs::read_dir(root).unwrap() {
            let path = entry.unwrap().path();
            let name = path.to_str().unwrap().trim_start_matches("./").to_owned();
            let made = name.starts_with('.')
                || ["target", "dist", "node_modules"].contains(&name.as_str());
            if path.is_dir() && !made {
                folders.push(name);
            }
        }
    }
    folders
}

#[test]
fn the_changelog_has_the_current_version() {
    let heading = format!("## [{}]", env!("CARGO_PKG_VERSION"));
    assert!(read("CHANGELOG.md").contains(&heading), "CHANGELOG.md has no `{heading}`");
}

#[test]
fn what_is_published_has_the_current_version() {
    let version = env!("CARGO_PKG_VERSION");
    for (path, written) in [
        ("npm/package.json", format!("\"version\": \"{version}\"")),
        ("npm/README.md", format!("worthwhile@{version}/")),
        ("hosts/wordpress/worthwhile.php", format!(" * Version:           {version}\n")),
        ("hosts/wordpress/editor.asset.php", format!("'version'      => '{version}'")),
        ("hosts/wordpress/readme.txt", format!("Stable tag: {version}\n")),
    ] {
        assert!(read(path).contains(&written), "{path} does not say `{}`", written.trim());
    }
}

#[test]
fn every_example_page_is_named_in_the_readme_and_on_the_site() {
    let (readme, site) = (read("README.md"), read("index.html"));
    for (path, _) in with_ending("examples", &["html"]) {
        let name = path.to_str().unwrap();
        assert!(readme.contains(name), "README.md does not name {name}");
        assert!(site.contains(name), "index.html does not link to {name}");
    }
}

#[test]
fn every_attribute_event_and_token_of_the_readme_exists() {
    let (readme, loader) = (read("README.md"), read("src/embed/classes.js"));
    let sources: String = with_ending("src/embed", &["rs", "js"]).map(|(_, text)| text).collect();
    let styles: String = with_ending("style", &["css"]).map(|(_, text)| text).collect();
    for token in words_starting(&readme, "--worthwhile-") {
        assert!(styles.contains(&token) || loader.contains(&token), "no style reads `{token}`");
    }
    for token in words_starting(&styles, "--worthwhile-") {
        assert!(readme.contains(&token), "README.md does not name `{token}`");
    }
    for event in ["worthwhile-ready", "worthwhile-change", "worthwhile-action", "worthwhile-error"]
    {
        assert!(readme.contains(event) && sources.contains(event), "`{event}`");
    }
}

#[test]
fn the_types_of_the_package_know_every_code_and_attribute() {
    // What stands in quotes behind an arrow, or behind `what`.
    let quoted = |text: &str, what: &str| -> Vec<String> {
        let found = text.split(what).skip(1).filter_map(|rest| rest.split('"').next());
        found.map(str::to_owned).collect()
    };
    let sorted = |mut words: Vec<String>| {
        words.sort();
        words
    };
    let rules = quoted(&read("src/document/fault.rs"), "=> \"");
    assert_eq!(sorted(quoted(&read("npm/faults.d.ts"), "  | \"")), sorted(rules));
    let of_rows = read("npm/survey.d.ts");
    for code in quoted(&read("src/document/survey/rejection.rs"), "=> \"") {
        assert!(of_rows.contains(&format!("\"{code}\"")), "npm/survey.d.ts does not know `{code}`");
    }
    let types = read("npm/element.d.ts");
    for code in quoted(&read("src/embed/host_error.rs"), "=> \"") {
        assert!(types.contains(&format!("\"{code}\"")), "npm/element.d.ts does not know `{code}`");
    }
    let (editor, manifest) = (read("hosts/wordpress/editor.js"), read("npm/custom-elements.json"));
    for name in quoted(&read("src/embed/attributes.json"), "\"name\": \"") {
        assert!(editor.contains(&format!("(\"{name}\"")), "editor.js has no control for `{name}`");
    }
    for token in words_starting(&read("README.md"), "--worthwhile-") {
        assert!(manifest.contains(&token), "npm/custom-elements.json does not know `{token}`");
    }
}

fn words_starting(text: &str, start: &str) -> Vec<String> {
    let word =
        |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    text.match_indices(start).map(|(at, _)| word(&text[at..])).collect()
}

#[test]
fn no_colour_is_written_outside_the_tokens() {
    let is_colour = |line: &str| {
        let hex = line.match_indices('#').any(|(at, _)| {
            let digits = line[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
            [3, 4, 6, 8].contains(&digits)
        });
        hex || ["rgb(", "rgba(", "hsl(", "oklch("].iter().any(|function| line.contains(function))
    };
    for folder in ["src", "style"] {
        for (path, text) in with_ending(folder, &["rs", "js", "css"]) {
            let tokens = path.ends_with("style/tokens.css");
            for (at, line) in code(&text).filter(|_| !tokens) {
                assert!(!is_colour(line), "{}:{at} writes a colour of its own", path.display());
            }
        }
    }
}

#[test]
fn no_visible_word_is_written_outside_the_texts() {
    // A text node, or an attribute that people hear or see, may only come from a variable.
    let speaking =
        [".text(\"", "\"aria-label\", \"", "\"title\", \"", "\"placeholder\", \"", "\"alt\", \""];
    for folder in ["src/ui", "src/embed", "src/site"] {
        for (path, text) in with_ending(folder, &["rs"]) {
            for (at, line) in code(&text) {
                let word = speaking.iter().find(|start| line.contains(**start));
                assert!(word.is_none(), "{}:{at} writes a visible word", path.display());
            }
        }
    }
}

#[test]
fn nothing_is_written_through_inner_html_or_a_style_attribute() {
    let banned = [
        "inner_html",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "attr(\"style\"",
        "eval(",
        "new Function",
    ];
    for (path, text) in with_ending("src", &["rs", "js"]) {
        for (at, line) in code(&text) {
            let found = banned.iter().find(|word| line.contains(**word));
            assert!(found.is_none(), "{}:{at} uses `{}`", path.display(), found.unwrap());
        }
    }
}

#[test]
fn the_pure_core_neither_unwraps_nor_indexes() {
    for folder in ["src/model", "src/document", "src/text"] {
        for (path, text) in with_ending(folder, &["rs"]) {
            for (at, line) in code(&text) {
                for word in [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!("] {
                    assert!(!line.contains(word), "{}:{at} uses `{word}`", path.display());
                }
            }
        }
    }
}

#[test]
fn floats_are_computed_alike_on_every_machine() {
    // These may differ in the last bit between a native build and a browser.
    let banned = [".powf(", ".powi(", ".exp(", ".ln(", ".sin(", ".cos(", ".tanh(", ".mul_add("];
    for (path, text) in with_ending("src/model", &["rs"]) {
        for (at, line) in code(&text) {
            let found = banned.iter().find(|word| line.contains(**word));
            assert!(found.is_none(), "{}:{at} uses `{}`", path.display(), found.unwrap());
        }
    }
}

#[test]
fn every_public_module_says_what_it_is_for() {
    for (path, text) in with_ending("src", &["rs"]) {
        assert!(text.starts_with("//! "), "{} does not begin with its purpose", path.display());
    }
}

#[test]
fn no_notes_to_self_are_left() {
    // Put together here, so that this list does not find itself.
    let notes =
        [["TO", "DO"], ["FIX", "ME"], ["XX", "X"], ["HA", "CK"]].map(|parts| parts.concat());
    for folder in ["src", "tests", "xtask/src", "style", "examples", "docs"] {
        for (path, text) in with_ending(folder, &["rs", "js", "css", "html", "md"]) {
            for note in &notes {
                assert!(!text.contains(note.as_str()), "{} has a `{note}`", path.display());
            }
        }
    }
}
