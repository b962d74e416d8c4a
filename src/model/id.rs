//! Names by which answers refer to the parts of a model.

/// The name of an element, offer, persona or outcome. It is unique within its model.
///
/// It has one to forty of the characters `a`–`z`, `0`–`9` and `-` and begins with a letter, so that
/// links, spreadsheet headings and attributes can hold it without escapes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

impl Id {
    /// The length of the longest name.
    pub const MAX_LENGTH: usize = 40;

    /// The name; `None` if it breaks the rule.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::Id;
    ///
    /// assert!(Id::new("car-wash").is_some());
    /// assert!(Id::new("Car wash").is_none());
    /// ```
    pub fn new(name: &str) -> Option<Self> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let starts_well = name.starts_with(|c: char| c.is_ascii_lowercase());
        let kept = starts_well && name.len() <= Self::MAX_LENGTH && name.chars().all(plain);
        kept.then(|| Self(name.to_owned()))
    }

    /// A name that stands in for one that cannot be read.
    pub(crate) fn stand_in() -> Self {
        Self("x".to_owned())
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
