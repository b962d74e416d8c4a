//! What knows the languages outside of `src/text/`.

use super::read;

#[test]
fn a_language_is_known_outside_the_texts_too() {
    let text = read("src/text/mod.rs");
    let lines = text.split("languages! {\n").nth(1).unwrap().split('}').next().unwrap().lines();
    let tags: Vec<_> =
        lines.filter_map(|line| line.trim().split_once(": ")).map(|(tag, _)| tag).collect();
    assert!(tags.len() >= 4 && tags[0] == "en", "{tags:?}");
    // What stands before a tag there, and behind it.
    let places = [
        ("npm/faults.d.ts", "\"", "\""),
        ("tests/browser/host.js", "\"", "\""),
        ("tests/browser/site.js", "\"", "\""),
        ("src/embed/attributes.json", "`", "`"),
        ("hosts/wordpress/editor.js", " ", ""),
    ];
    let missing = places.iter().flat_map(|(path, before, behind)| {
        let text = read(path);
        let is_missing = move |tag: &&&str| !text.contains(&format!("{before}{tag}{behind}"));
        tags.iter().filter(is_missing).map(move |tag| format!("{path} does not know `{tag}`"))
    });
    let missing: Vec<_> = missing.collect();
    assert!(missing.is_empty(), "{missing:#?}");
}
