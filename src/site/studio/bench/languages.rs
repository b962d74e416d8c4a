//! The languages in which the words of the work are written.

use leptos::prelude::*;

use super::Bench;

impl Bench {
    /// The language in which words are written; tracked.
    pub fn language(self) -> String {
        self.language.get()
    }

    /// The same, untracked.
    pub fn language_untracked(self) -> String {
        self.language.get_untracked()
    }

    /// Writes words in another language.
    pub fn set_language(self, language: &str) {
        self.language.set(language.to_owned());
    }

    /// The languages of the draft and those that were added; tracked.
    pub fn languages(self) -> Vec<String> {
        self.languages.get()
    }

    /// The same, untracked.
    pub fn languages_untracked(self) -> Vec<String> {
        self.languages.get_untracked()
    }

    /// Adds a language, and writes in it.
    pub fn add_language(self, tag: &str) {
        let all = self.languages_untracked();
        // Words for every language become those of the language they were written in.
        let new = [self.language_untracked(), tag.to_owned()];
        self.added.update(|added| added.extend(new.into_iter().filter(|tag| !all.contains(tag))));
        self.set_language(tag);
    }
}
