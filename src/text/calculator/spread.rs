//! Sentences about uncertainty.

use super::Sentences;
use crate::model::calculator::Sensitivity;
use crate::text::fill;

impl Sentences<'_> {
    /// A share as "x of 100".
    pub fn share(&self, share: f64) -> String {
        fill(self.text.share(), &[("share", &self.numbers.of_hundred(share))])
    }

    /// The share of plausible cases with a gain; empty if no figure has a range.
    pub fn chance(&self) -> String {
        let Some(chance) = &self.results.chance else { return String::new() };
        let (gains, beats) =
            (self.numbers.of_hundred(chance.gains), self.numbers.of_hundred(chance.beats));
        fill(self.text.chance_in_words(), &[("gains", &gains), ("beats", &beats)])
    }

    /// The range of plausible results; empty if no figure has a range.
    pub fn spread(&self) -> String {
        let Some(chance) = &self.results.chance else { return String::new() };
        let [low, middle, high] =
            [chance.p10, chance.p50, chance.p90].map(|x| self.numbers.signed_money(x));
        let spread = [("low", &*low), ("middle", &*middle), ("high", &*high)];
        fill(self.text.spread_in_words(), &spread)
    }

    /// The whole result as text, for a letter.
    pub fn summary(&self) -> String {
        let title = self.model.title.in_language(self.language).to_owned();
        let verdict = self.verdict().to_owned();
        let mut lines =
            vec![title, verdict, self.result(), self.chance(), self.spread(), self.price()];
        lines.extend(self.more());
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    /// An input with the two figures that were tried.
    pub fn reach_of(&self, row: &Sensitivity) -> String {
        let (low, high) = (self.amount(&row.input, row.low), self.amount(&row.input, row.high));
        let reach = fill(self.text.reach(), &[("low", &low), ("high", &high)]);
        [&self.input(&row.input), ": ", &reach].concat()
    }

    /// A range of money.
    pub fn money_reach(&self, low: f64, high: f64) -> String {
        let [low, high] = [low, high].map(|amount| self.numbers.signed_money(amount));
        fill(self.text.reach(), &[("low", &low), ("high", &high)])
    }
}
