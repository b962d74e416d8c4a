//! The language of a screen: its phrases, and how it writes numbers.

use leptos::prelude::*;

use super::unit::in_shown_unit;
use crate::document::Rule;
use crate::model::{InputError, Wording};
use crate::text::{Numbers, Text, fill, rule_sentence};
use crate::web::IntlNumbers;

/// A phrase, by the method that finds it: `Text::undo`.
pub type Phrase = fn(&Text) -> &str;

/// The language of a screen: a `Copy` handle, which widgets and pages provide as context.
///
/// It is not tracked: a page in another language is drawn anew.
#[derive(Clone, Copy)]
pub struct Locale(StoredValue<Language, LocalStorage>);

struct Language {
    tag: String,
    text: Text,
    numbers: IntlNumbers,
}

impl Locale {
    /// The language with this BCP 47 tag.
    pub fn new(tag: String, text: Text, numbers: IntlNumbers) -> Self {
        Self(StoredValue::new_local(Language { tag, text, numbers }))
    }

    /// The language that the screen provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// Writes numbers like this from now on, as for a model in another currency. Views that show money are
    /// drawn anew by whoever changes it.
    pub fn set_numbers(self, numbers: IntlNumbers) {
        self.0.update_value(|language| language.numbers = numbers);
    }

    /// What `read` takes from phrases and numbers.
    pub fn with<T>(self, read: impl FnOnce(&Text, &IntlNumbers) -> T) -> T {
        self.0.with_value(|language| read(&language.text, &language.numbers))
    }

    /// A phrase.
    pub fn say(self, phrase: Phrase) -> String {
        self.0.with_value(|language| phrase(&language.text).to_owned())
    }

    /// Several phrases, such as the headings of a table.
    pub fn all(self, phrases: &[Phrase]) -> Vec<String> {
        phrases.iter().map(|phrase| self.say(*phrase)).collect()
    }

    /// A phrase with its places filled: `locale.fill(Text::price_of, &[("name", &name)])`.
    pub fn fill(self, phrase: Phrase, places: &[(&str, &str)]) -> String {
        self.0.with_value(|language| fill(phrase(&language.text), places))
    }

    /// The host's words in this language.
    pub fn wording(self, wording: &Wording) -> String {
        self.0.with_value(|language| wording.in_language(&language.tag).to_owned())
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> String {
        self.0.with_value(|language| language.tag.to_owned())
    }

    /// An amount of money.
    pub fn money(self, amount: f64) -> String {
        self.0.with_value(|language| language.numbers.money(amount))
    }

    /// An amount of money with its sign.
    pub fn signed_money(self, amount: f64) -> String {
        self.0.with_value(|language| language.numbers.signed_money(amount))
    }

    /// The sign of the currency.
    pub fn currency(self) -> String {
        self.with(|_, numbers| numbers.currency_symbol().to_owned())
    }

    /// A number as it is typed into a field.
    pub fn number(self, number: f64) -> String {
        self.0.with_value(|language| language.numbers.plain(number))
    }

    /// Why a figure is refused, in a unit of which there are `scale` to one of the model's.
    pub fn refusal(self, error: InputError, scale: f64) -> String {
        let rule = Rule::Number(in_shown_unit(error, scale));
        self.with(|text, numbers| rule_sentence(text, numbers, &rule))
    }

    /// What to type instead of something that is no number.
    pub fn not_a_number(self, typed: &str) -> String {
        let example = self.number(1234.56);
        self.fill(Text::not_a_number, &[("typed", typed), ("example", &example)])
    }
}
