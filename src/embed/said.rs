//! Answers as they come into an element, with the currency that their amounts are in.

use super::widget::Widget;
use crate::document::{Fault, Value, currency_of};

/// Answers, with the currency that they name.
pub struct Said<W: Widget> {
    /// What is said.
    pub answers: W::Answers,
    currency: Option<String>,
}

impl<W: Widget> Said<W> {
    /// Reads answers, to this model where it is known.
    pub fn read(model: Option<&W::Model>, document: &Value) -> Result<Self, Vec<Fault>> {
        let answers = W::read_answers(model, document)?.content;
        Ok(Self { answers, currency: currency_of(document).map(str::to_owned) })
    }

    /// Reads of answers to a model what can be read, and says what could not. Nothing is read where nothing can.
    pub fn read_partly(
        model: &W::Model,
        document: &Value,
    ) -> Result<(Self, Vec<Fault>), Vec<Fault>> {
        let (mut rest, mut faults) = (document.clone(), Vec::new());
        loop {
            match Self::read(Some(model), &rest) {
                Ok(said) if faults.is_empty() || said.answers != W::Answers::default() => {
                    return Ok((said, faults));
                }
                Ok(_) => return Err(faults),
                Err(more) => {
                    // From behind, so that places in lists stay where they are.
                    let taken = more.iter().rev().map(|fault| rest.take_away(&fault.place));
                    let is_less = taken.fold(false, |any, taken| any | taken);
                    faults.extend(more);
                    if !is_less {
                        return Err(faults);
                    }
                }
            }
        }
    }

    /// No answers.
    pub fn nothing() -> Self {
        Self { answers: W::Answers::default(), currency: None }
    }

    /// The currency that a model should have for them: what they name, or the model's `own` if they hold money
    /// and name none.
    pub fn asks_for(&self, model: &W::Model, own: &str) -> Option<String> {
        let has_money = || W::without_money(model, &self.answers) != self.answers;
        self.currency.clone().or_else(|| has_money().then(|| own.to_owned()))
    }

    /// The answers for a model whose region `here` may be another than its `own`, and the currency of what had to
    /// be left out, if anything had to.
    pub fn here(self, model: &W::Model, own: &str, here: &str) -> (W::Answers, Option<String>) {
        let currency = self.currency.unwrap_or_else(|| own.to_owned());
        if currency == here {
            return (self.answers, None);
        }
        let rest = W::without_money(model, &self.answers);
        let is_less = rest != self.answers;
        (rest, is_less.then_some(currency))
    }
}
