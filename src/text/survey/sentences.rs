//! What a survey asks, and what is wrong with a file, in whole sentences.

use super::SurveyText;
use crate::document::digits;
use crate::document::survey::{FileFault, Progress, Rejection, RowFault, RowRule};
use crate::model::survey::Question;
use crate::model::value::{Element, Input, Model, Side, Unit};
use crate::model::{Id, Wording};
use crate::text::{Numbers, Text, fill, rule_sentence};

/// A survey, told in one language.
pub struct SurveySentences<'a> {
    /// The survey's phrases.
    pub text: &'a SurveyText,
    /// The phrases that every page has.
    pub shared: &'a Text,
    /// How numbers are written.
    pub numbers: &'a dyn Numbers,
    /// The language to take the host's words from.
    pub language: &'a str,
    /// What the survey is about.
    pub model: &'a Model,
}

impl SurveySentences<'_> {
    /// The host's words.
    pub fn say<'w>(&self, wording: &'w Wording) -> &'w str {
        wording.in_language(self.language)
    }

    /// What an element of the offer is called, by position.
    pub fn element(&self, at: usize) -> &str {
        self.model.offer.elements.get(at).map_or("", |element| self.say(&element.label))
    }

    /// What a group is called, by position: a persona, or those of whom none is known.
    pub fn group(&self, at: usize) -> &str {
        let persona = self.model.personas.get(at);
        persona.map_or(self.text.unknown_persona(), |persona| self.say(&persona.label))
    }

    /// A question in words. The four prices are four questions. `figure` names a rate or a part of the fit.
    pub fn question(&self, question: &Question, figure: &dyn Fn(&Input) -> String) -> Vec<String> {
        let text = self.text;
        let element = |phrase: &str, at: usize| fill(phrase, &[("element", self.element(at))]);
        let offer = ("offer", self.say(&self.model.offer.name));
        vec![match question {
            Question::Persona => text.ask_persona().to_owned(),
            Question::Situation => text.ask_situation().to_owned(),
            Question::Amount(at) => {
                let asked = self.model.offer.elements.get(*at);
                asked.map_or_else(String::new, |asked| self.amount(asked))
            }
            Question::Belief(at) => element(text.ask_belief(), *at),
            Question::Desired(at) => element(text.ask_desired(), *at),
            Question::Received(at) => element(text.ask_received(), *at),
            Question::Figure(input) => fill(text.ask_figure(), &[("figure", &figure(input))]),
            Question::Order => text.ask_order().to_owned(),
            Question::Stated => fill(text.ask_stated(), &[offer]),
            Question::FourPrices => {
                let asked = [
                    text.ask_too_cheap(),
                    text.ask_cheap(),
                    text.ask_expensive(),
                    text.ask_too_expensive(),
                ];
                return asked.map(|phrase| fill(phrase, &[offer])).into();
            }
            Question::WouldBuy(price) => {
                fill(text.ask_would_buy(), &[offer, ("price", &self.numbers.money(*price))])
            }
        }]
    }

    fn amount(&self, element: &Element) -> String {
        let text = self.text;
        let phrase = match (element.unit, element.side) {
            (Unit::Money, Side::Benefit) => text.ask_worth(),
            (Unit::Money, Side::Cost) => text.ask_spent(),
            (Unit::PriceShare, _) => text.ask_share(),
            (Unit::Minutes(_), _) => text.ask_minutes(),
            (Unit::Hours(_), _) => text.ask_hours(),
            (Unit::Effort, _) => text.ask_effort(),
            (Unit::Rating(_), _) => text.ask_rating(),
        };
        let ends = if let Unit::Rating(scale) = element.unit {
            [scale.worst, scale.best]
        } else {
            [0.0; 2]
        };
        let [worst, best] = ends.map(|end| self.numbers.plain(end));
        let label = self.say(&element.label);
        fill(phrase, &[("element", label), ("worst", &worst), ("best", &best)])
    }

    /// Why a file cannot be read.
    pub fn file_fault(&self, fault: FileFault) -> &str {
        match fault {
            FileFault::Empty => self.text.file_empty(),
            FileFault::NotText => self.text.file_not_text(),
            FileFault::HeadingTooLong => self.text.file_heading_too_long(),
            FileFault::NoRows => self.text.file_no_rows(),
            FileFault::NothingMatches => self.text.file_nothing_matches(),
        }
    }

    /// Why a row was rejected: everything that is wrong with it, with its line.
    pub fn rejection(&self, rejection: &Rejection) -> String {
        let faults: Vec<String> =
            rejection.faults.iter().map(|fault| self.row_fault(fault)).collect();
        let line = self.numbers.plain(rejection.line as f64);
        fill(self.text.row_at(), &[("line", &line), ("fault", &faults.join(" "))])
    }

    /// One thing that is wrong with a row: the column, the rule and the value.
    pub fn row_fault(&self, fault: &RowFault) -> String {
        let text = self.text;
        let value = |phrase: &str, value: &str| fill(phrase, &[("value", value)]);
        let rule = match &fault.rule {
            RowRule::Cell(rule) => rule_sentence(self.shared, self.numbers, rule),
            RowRule::TooManyCells { found, columns } => fill(
                text.row_too_many_cells(),
                &[("found", &digits(*found)), ("columns", &digits(*columns))],
            ),
            RowRule::TooLong => text.row_too_long().to_owned(),
            RowRule::Unclosed => text.row_unclosed().to_owned(),
            RowRule::Unreadable => text.row_unreadable().to_owned(),
            RowRule::NothingSaid => text.row_nothing_said().to_owned(),
            RowRule::OtherModel(model) => value(text.row_other_model(), model),
            RowRule::NeitherYesNorNo(word) => value(text.row_yes_or_no(), word),
            RowRule::PricesMissing => text.row_prices_missing().to_owned(),
        };
        if fault.place.is_empty() {
            return rule;
        }
        fill(self.shared.fault_at(), &[("place", &fault.place), ("rule", &rule)])
    }

    /// How far a file has been read.
    pub fn progress(&self, progress: &Progress) -> String {
        let [taken, rejected] =
            [progress.taken, progress.rejected].map(|rows| self.numbers.plain(rows as f64));
        fill(self.text.read_so_far(), &[("taken", &taken), ("rejected", &rejected)])
    }

    /// That a picture shows a part of the answers only; empty where it shows all.
    pub fn sample(&self, shown: usize, all: u64) -> String {
        if shown as u64 >= all {
            return String::new();
        }
        let [shown, all] = [shown as f64, all as f64].map(|count| self.numbers.plain(count));
        fill(self.text.only_a_sample(), &[("shown", &shown), ("all", &all)])
    }

    /// The group of a persona, by name.
    pub fn group_of(&self, persona: &Id) -> &str {
        let at = self.model.personas.iter().position(|known| known.id == *persona);
        self.group(at.unwrap_or(self.model.personas.len()))
    }
}
