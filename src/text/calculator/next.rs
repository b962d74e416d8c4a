//! What a visitor may do after the result, with the result's figures in it.

use super::Sentences;
use crate::model::calculator::NextStep;
use crate::text::fill;

/// A step as it stands below the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// After which verdict: yes, another, close or no.
    pub name: &'static str,
    /// What its button says.
    pub words: String,
    /// Where it leads, with everything encoded that was filled in.
    pub address: String,
}

impl Sentences<'_> {
    /// The step after the result in force; `None` if the host names none for it.
    pub fn next_step(&self) -> Option<Next> {
        let (name, step) = self.model.next.after(self.results.verdict())?;
        let NextStep { words, address } = step;
        let shown = self.headline();
        let value = self.money(shown.offer.value, shown.step);
        let alternative = self.rival().unwrap_or(self.text.doing_nothing());
        let persona = self.answers.persona.as_ref().and_then(|id| self.model.persona(id));
        let persona = persona.map_or(self.text.anyone(), |it| it.label.in_language(self.language));
        let places = [("value", &*value), ("alternative", alternative), ("persona", persona)];
        let words = fill(words.in_language(self.language), &places);
        let encoded = places.map(|(name, words)| (name, encoded(words)));
        let encoded = encoded.each_ref().map(|(name, words)| (*name, &**words));
        Some(Next { name, words, address: fill(address, &encoded) })
    }
}

/// The text as part of an address: all but letters, digits and `-._~` as the bytes of its UTF-8 (RFC 3986, 2.1).
fn encoded(words: &str) -> String {
    let mut all = String::with_capacity(words.len() * 3);
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            all.push(byte.into());
        } else {
            all.push('%');
            for digit in [byte >> 4, byte & 15] {
                all.push(char::from_digit(digit.into(), 16).unwrap_or('0').to_ascii_uppercase());
            }
        }
    }
    all
}
