//! What a page loads: the Wasm of one kind of element, of both, or of a page of the site. Each is
//! compiled by itself, so that no page loads what it does not show.

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Profile {
    Debug,
    Release,
}

/// Each kind with its features.
pub const KINDS: [(&str, &str); 5] = [
    ("worthwhile-calculator", "ui,calculator"),
    ("worthwhile-planner", "ui,planner"),
    ("both", "ui,calculator,planner"),
    ("studio", "studio"),
    ("survey", "site,survey"),
];

/// A development build has everything in one.
pub const ALL: (&str, &str) = ("all", "ui,calculator,planner,studio,survey");

/// The folder of what the pages of the site share.
pub const SITE: &str = "site";

/// The kinds that are pages of the site, by the name of the page.
pub const PAGES: [&str; 2] = ["studio", "survey"];

/// The kinds that a host loads.
pub fn widgets() -> impl Iterator<Item = &'static str> {
    KINDS.into_iter().map(|(kind, _)| kind).filter(|kind| !PAGES.contains(kind))
}
