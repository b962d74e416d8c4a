//! Names by which answers refer to the parts of a model.

/// The name of an element, offer, persona or outcome, unique within its model.
///
/// One to forty of `a`–`z`, `0`–`9` and `-`, beginning with a letter, so that it can stand
/// in a link, a spreadsheet heading and an attribute as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

impl Id {
    /// The longest name.
    pub const MAX_LENGTH: usize = 40;

    /// The name, if it keeps the rule.
    pub fn new(name: &str) -> Option<Self> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let starts_well = name.starts_with(|c: char| c.is_ascii_lowercase());
        let kept = starts_well && name.len() <= Self::MAX_LENGTH && name.chars().all(plain);
        kept.then(|| Self(name.to_owned()))
    }

    /// A name in the place of one that cannot be read.
    pub(crate) fn stand_in() -> Self {
        Self("x".to_owned())
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
