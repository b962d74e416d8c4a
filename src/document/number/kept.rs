//! What stands in a field, with the marks in it that the field itself wrote.

use super::clean::{KEPT_DECIMAL, KEPT_GROUP};
use super::notation::Separators;
use crate::model::CollectVec;

/// A text in a field.
///
/// The field groups the digits of the figure that it shows. However a person edits those digits, a group mark
/// that the field wrote stays one: 50,000 with a 0 typed behind it is 500,000.
///
/// # Examples
///
/// ```
/// use worthwhile::document::number::{Kept, Notation, Reading, Separators};
///
/// let english = Separators { decimal: '.', group: ',' };
/// let shown = Kept::written("50,000".to_owned(), english);
/// let edited = shown.edited("50,0000".to_owned());
/// assert_eq!(Notation::of(english).read(&edited.sure()), Reading::Number("500000".to_owned()));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    text: String,
    /// The text, character by character, with its sure marks.
    sure: Vec<char>,
}

impl Kept {
    /// A text that a person wrote.
    pub fn typed(text: String) -> Self {
        Self { sure: text.chars().collect_vec(), text }
    }

    /// Figures that the field wrote itself in a language.
    pub fn written(text: String, separators: Separators) -> Self {
        let sure = |c: char| match c {
            c if c == separators.group => KEPT_GROUP,
            c if c == separators.decimal => KEPT_DECIMAL,
            c => c,
        };
        Self { sure: text.chars().map(sure).collect_vec(), text }
    }

    /// What became of it: the marks stay sure outside of the part that changed.
    #[must_use]
    pub fn edited(&self, text: String) -> Self {
        let (before, now): (Vec<char>, Vec<char>) =
            (self.text.chars().collect_vec(), text.chars().collect_vec());
        let same = |pairs: &mut dyn Iterator<Item = (&char, &char)>| {
            pairs.take_while(|(before, now)| before == now).count()
        };
        let start = same(&mut before.iter().zip(&now));
        let most = before.len().min(now.len()) - start;
        let end = same(&mut before.iter().rev().zip(now.iter().rev()).take(most));
        let mut sure = now;
        let length = sure.len();
        let kept = self.sure.iter().take(start);
        sure.iter_mut().zip(kept).for_each(|(now, kept)| *now = *kept);
        let kept = self.sure.iter().skip(self.sure.len() - end);
        sure.iter_mut().skip(length - end).zip(kept).for_each(|(now, kept)| *now = *kept);
        Self { text, sure }
    }

    /// The text as it stands in the field.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text for [`super::notation::Notation::read`], in which the field's own marks are sure.
    pub fn sure(&self) -> String {
        self.sure.iter().collect()
    }
}
