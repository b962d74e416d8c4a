//! The host's labels, in the host's languages.

/// A label in one or more languages, by their BCP 47 tags. It may be empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wording(Vec<(String, String)>);

impl Wording {
    /// The same words for every language.
    pub fn plain(words: &str) -> Self {
        Self(vec![(String::new(), words.to_owned())])
    }

    /// Words by language tag; the first stands in for a language that is not there.
    pub fn by_language(words: Vec<(String, String)>) -> Self {
        Self(words)
    }

    /// The words in `language`, else in its primary language (`pt` for `pt-BR`), else the first.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::Wording;
    ///
    /// let words = [("en", "Queue"), ("hu", "Sor")];
    /// let words = words.map(|(tag, words)| (tag.to_owned(), words.to_owned()));
    /// let label = Wording::by_language(words.into());
    /// assert_eq!(label.in_language("hu-HU"), "Sor");
    /// assert_eq!(label.in_language("ko"), "Queue");
    /// ```
    pub fn in_language(&self, language: &str) -> &str {
        let primary = language.split('-').next().unwrap_or(language);
        let find = |tag: &str| self.0.iter().find(|(given, _)| given.eq_ignore_ascii_case(tag));
        let found = find(language).or_else(|| find(primary)).or_else(|| self.0.first());
        found.map_or("", |(_, words)| words)
    }

    /// The tags and words as given; a plain wording has the empty tag.
    pub fn entries(&self) -> &[(String, String)] {
        &self.0
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
