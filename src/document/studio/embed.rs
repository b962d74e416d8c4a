//! The element that an author wants on a page.

use super::Theme;

/// Which element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// The calculator.
    #[default]
    Calculator,
    /// The planner.
    Planner,
}

impl Kind {
    /// Both.
    pub const EACH: [Self; 2] = [Self::Calculator, Self::Planner];

    /// Its tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Calculator => "worthwhile-calculator",
            Self::Planner => "worthwhile-planner",
        }
    }
}

/// Where its model comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A built-in model, by name.
    BuiltIn(String),
    /// A file at this address.
    Address(String),
    /// The JSON itself, and the name of a file for it.
    Inline(String, String),
}

/// The element that an author wants.
#[derive(Clone, Debug, PartialEq)]
pub struct Embed {
    /// Which element.
    pub kind: Kind,
    /// Where its model comes from.
    pub source: Source,
    /// Its language, if it is not the page's.
    pub language: Option<String>,
    /// Whether it remembers what a visitor entered.
    pub remember: bool,
    /// What it looks like.
    pub theme: Theme,
    /// The content for browsers in which it cannot run.
    pub fallback: String,
}

/// The facts about a build that snippets need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The address of the folder with `worthwhile.js`, with a slash at the end.
    pub base: String,
    /// The version of the package.
    pub version: String,
    /// The digest of `worthwhile.js`, as `integrity` takes it.
    pub integrity: String,
}

impl Facts {
    /// The origin of the files, as a content security policy names it.
    pub fn origin(&self) -> &str {
        origin(&self.base)
    }
}

/// The scheme, host and port of an address; an address without a scheme has the page's own origin.
pub(super) fn origin(address: &str) -> &str {
    let Some((scheme, rest)) = address.split_once("://") else { return "'self'" };
    let host = rest.split('/').next().unwrap_or_default();
    address.get(..scheme.len() + 3 + host.len()).unwrap_or_default()
}

impl Embed {
    /// Whether its model is one of the built-in ones.
    pub fn is_built_in(&self) -> bool {
        matches!(self.source, Source::BuiltIn(_))
    }

    /// Whether its model is at an address.
    pub fn needs_address(&self) -> bool {
        matches!(self.source, Source::Address(_))
    }

    /// The attributes of the element, except the one for its model.
    pub(super) fn attributes(&self) -> Vec<(&'static str, &str)> {
        let mut all = Vec::new();
        all.extend(self.language.as_deref().map(|language| ("lang", language)));
        all.extend(self.theme.attribute().map(|theme| ("theme", theme)));
        if self.remember {
            all.push(("remember", ""));
        }
        all
    }

    /// The name or address of the model, if it has one.
    pub(super) fn named(&self) -> Option<&str> {
        match &self.source {
            Source::BuiltIn(named) | Source::Address(named) => Some(named),
            Source::Inline(..) => None,
        }
    }
}
