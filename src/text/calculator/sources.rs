//! Where figures come from, as the host names it.

use super::Sentences;
use crate::model::CollectVec;
use crate::model::calculator::{Input, Source, Sourced};
use crate::text::fill;

/// The source of a figure in words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cited {
    /// What it is called, and of when it is.
    pub words: String,
    /// Its address; may be empty.
    pub address: String,
}

impl Cited {
    /// The words and after them the address, as a line of text.
    pub(super) fn line(self) -> String {
        if self.address.is_empty() { self.words } else { [self.words, self.address].join(" ") }
    }
}

impl Sentences<'_> {
    /// The source of the figure of an input, unless it is the visitor's own or the host names none.
    pub fn source_of(&self, input: &Input) -> Option<Cited> {
        if self.answers.inputs.get(input).is_some() {
            return None;
        }
        let mut cited = self.cited(self.model.source(input, self.answers)?);
        cited.words = fill(self.text.source_is(), &[("source", &cited.words)]);
        Some(cited)
    }

    /// The sources of all figures in force, each after the name of its figure.
    pub fn sources(&self) -> Vec<Cited> {
        let in_force =
            |it: &&Sourced| self.answers.inputs.get(&it.input).is_none() || it.of.is_some();
        let line = |it: &Sourced| {
            let model = self.model;
            let owner = it.of.as_ref().and_then(|id| {
                let offer = model.alternative(id).map(|offer| &offer.name);
                offer.or_else(|| Some(&model.persona(id)?.label))
            });
            let owner = owner.map(|it| [" (", it.in_language(self.language), ")"].concat());
            let cited = self.cited(&it.source);
            let name = [self.input(&it.input), owner.unwrap_or_default()].concat();
            Cited { words: [&*name, ": ", &cited.words].concat(), ..cited }
        };
        self.model.sources.iter().filter(in_force).map(line).collect_vec()
    }

    fn cited(&self, source: &Source) -> Cited {
        let Source { text, address, date } = source;
        let text = text.in_language(self.language);
        let words = match &**date {
            "" => text.to_owned(),
            date => [text, " (", &self.numbers.date(date), ")"].concat(),
        };
        Cited { words, address: address.clone() }
    }
}
