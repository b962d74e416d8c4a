//! The language of a screen: its phrases, and how it writes numbers.

use std::rc::Rc;

use leptos::prelude::*;

use super::unit::in_shown_unit;
use crate::document::Rule;
use crate::document::number::{Measure, Reading, Separators};
use crate::model::{CollectVec, InputError, Wording};
use crate::text::{Numbers, Text, fill, rule_sentence};
use crate::web::IntlNumbers;

/// A phrase, by the method that finds it: `Text::undo`.
pub type Phrase = fn(&Text) -> &str;

/// The language of a screen: a `Copy` handle, which widgets and pages provide as context.
///
/// It is not tracked: a page in another language is drawn anew.
#[derive(Clone, Copy)]
pub struct Locale(StoredValue<Rc<ScreenLanguage>, LocalStorage>);

/// A language with its phrases and numbers.
pub struct ScreenLanguage {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its phrases.
    pub text: Rc<Text>,
    /// How it writes numbers.
    pub numbers: IntlNumbers,
}

impl Locale {
    /// The language with this BCP 47 tag.
    pub fn new(tag: String, text: Text, numbers: IntlNumbers) -> Self {
        Self(StoredValue::new_local(Rc::new(ScreenLanguage { tag, text: Rc::new(text), numbers })))
    }

    /// The language that the screen provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// Writes numbers like this from now on, as for a model in another currency. Views that show money are
    /// drawn anew by whoever changes it.
    pub fn set_numbers(self, numbers: IntlNumbers) {
        let before = self.language();
        let (tag, text) = (before.tag.to_owned(), Rc::clone(&before.text));
        self.0.set_value(Rc::new(ScreenLanguage { tag, text, numbers }));
    }

    /// The language itself, as long as it is held.
    // One copy of the look-up for everything that reads.
    pub fn language(self) -> Rc<ScreenLanguage> {
        self.0.get_value()
    }

    /// What `read` takes from phrases and numbers.
    pub fn with<T>(self, read: impl FnOnce(&Text, &IntlNumbers) -> T) -> T {
        let language = self.language();
        read(&language.text, &language.numbers)
    }

    /// A phrase.
    pub fn say(self, phrase: Phrase) -> String {
        phrase(&self.language().text).to_owned()
    }

    /// Several phrases, such as the headings of a table.
    pub fn all(self, phrases: &[Phrase]) -> Vec<String> {
        phrases.iter().map(|phrase| self.say(*phrase)).collect_vec()
    }

    /// A phrase with its places filled: `locale.fill(Text::price_of, &[("name", &name)])`.
    pub fn fill(self, phrase: Phrase, places: &[(&str, &str)]) -> String {
        fill(phrase(&self.language().text), places)
    }

    /// The host's words in this language.
    pub fn wording(self, wording: &Wording) -> String {
        wording.in_language(&self.language().tag).to_owned()
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> String {
        self.language().tag.to_owned()
    }

    /// An amount of money.
    pub fn money(self, amount: f64) -> String {
        self.language().numbers.money(amount)
    }

    /// An amount of money with its sign.
    pub fn signed_money(self, amount: f64) -> String {
        self.language().numbers.signed_money(amount)
    }

    /// The sign of the currency.
    pub fn currency(self) -> String {
        self.with(|_, numbers| numbers.currency_symbol().to_owned())
    }

    /// A number as it is typed into a field.
    pub fn number(self, number: f64) -> String {
        self.language().numbers.plain(number)
    }

    /// What a text says that a person typed, about a figure of a measure.
    pub fn read(self, text: &str, measure: Measure) -> Reading {
        self.with(|_, numbers| numbers.notation(measure).read(text))
    }

    /// The marks of its numbers.
    pub fn separators(self) -> Separators {
        self.with(|_, numbers| numbers.separators())
    }

    /// Why a figure is refused, in a unit of which there are `scale` to one of the model's.
    pub fn refusal(self, error: InputError, scale: f64) -> String {
        let rule = Rule::Number(in_shown_unit(error, scale));
        self.with(|text, numbers| rule_sentence(text, numbers, &rule))
    }

    /// That a text can be read in two ways.
    pub fn two_readings(self, typed: &str, readings: [f64; 2]) -> String {
        let [one, other] = readings.map(|reading| self.number(reading));
        self.fill(Text::two_readings, &[("typed", typed), ("one", &one), ("other", &other)])
    }

    /// What to type instead of something that is no number.
    pub fn not_a_number(self, typed: &str) -> String {
        // Where money has no parts, an example with decimals would mislead.
        let has_cents = self.with(|_, numbers| numbers.has_cents());
        let example = self.number(if has_cents { 1234.56 } else { 125_000.0 });
        self.fill(Text::not_a_number, &[("typed", typed), ("example", &example)])
    }
}
