//! The element that an author wants on a page.

use super::{Attribute, Chosen, Kind, Theme};
use crate::document::Words;
use crate::model::CollectVec;

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
    /// What its attributes say, besides its model and its look.
    pub chosen: Chosen,
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
    /// The folder of the build, whose files never change.
    pub build: String,
    /// The digest of the build's `worthwhile.js`, as `integrity` takes it.
    pub integrity: String,
    /// That of the build's `worthwhile-frame.js`.
    pub frame: String,
}

impl Facts {
    /// The address of a file of the build.
    pub(super) fn address(&self, file: &str) -> String {
        [&*self.base, &self.build, "/", file].concat()
    }

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
        self.said(|_| true)
    }

    /// Those that a frame is told.
    pub(super) fn framed(&self) -> Vec<(&'static str, &str)> {
        self.said(|attribute| attribute.is_framed() || attribute == Attribute::Lang)
    }

    fn said(&self, which: impl Fn(Attribute) -> bool) -> Vec<(&'static str, &str)> {
        let known =
            Attribute::ALL.iter().filter(|it| it.kinds().contains(&self.kind) && which(**it));
        known
            .filter_map(|attribute| Some((attribute.name(), self.value(*attribute)?)))
            .collect_vec()
    }

    fn value(&self, attribute: Attribute) -> Option<&str> {
        match attribute {
            Attribute::Model => None,
            Attribute::Theme => self.theme.attribute(),
            _ => self.chosen.get(attribute),
        }
    }

    /// The name or address of the model, if it has one.
    pub(super) fn named(&self) -> Option<&str> {
        match &self.source {
            Source::BuiltIn(named) | Source::Address(named) => Some(named),
            Source::Inline(..) => None,
        }
    }
}
