//! Sentences about uncertainty.

use super::{Cited, Sentences, Shown};
use crate::model::calculator::{Sensitivity, Verdict};
use crate::text::fill;

impl Sentences<'_> {
    /// How often something is so, as "x of 100".
    pub fn share(&self, share: f64) -> String {
        fill(self.text.share(), &[("share", &self.numbers.of_hundred(share))])
    }

    /// A share of an amount, in percent.
    pub fn percent(&self, share: f64) -> String {
        fill(self.text.percent(), &[("share", &self.numbers.of_hundred(share))])
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
        self.spread_in(&self.exact())
    }

    /// The same with the digits of the headline.
    pub fn rough_spread(&self) -> String {
        self.spread_in(&self.headline())
    }

    fn spread_in(&self, shown: &Shown) -> String {
        let Some(chance) = &self.results.chance else { return String::new() };
        let [low, middle, high] = [chance.p10, chance.p50, chance.p90]
            .map(|amount| self.signed_money(shown.rounded(amount), shown.step));
        let spread = [("low", &*low), ("middle", &*middle), ("high", &*high)];
        fill(self.text.spread_in_words(), &spread)
    }

    /// That the amounts of the result are averages; empty if no figure has a range.
    pub fn averages(&self) -> &str {
        if self.results.chance.is_some() { self.text.averages() } else { "" }
    }

    /// What it is worth at most to know the figure that matters most for the choice; `None` if no figure has a
    /// range.
    pub fn worth_knowing(&self) -> Option<String> {
        self.results.chance.as_ref()?;
        let Some(first) = self.results.information.first() else {
            return Some(self.text.not_worth_knowing().to_owned());
        };
        let (name, amount) = (self.input(&first.input), self.numbers.money(first.worth));
        Some(fill(self.text.worth_knowing(), &[("name", &name), ("amount", &amount)]))
    }

    /// Which figures were drawn on their own, and which hang together; empty if no figure has a range.
    pub fn independence(&self) -> String {
        if self.results.chance.is_none() {
            return String::new();
        }
        let mut names: Vec<String> = Vec::new();
        let related = self.model.relations.iter().flat_map(|relation| &relation.inputs);
        for name in related.map(|input| self.input(input)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() {
            return self.text.independent().to_owned();
        }
        fill(self.text.independent_but(), &[("names", &names.join(", "))])
    }

    /// What a buyer decides on what is believed; empty if that is what is delivered.
    pub fn decision(&self) -> String {
        let expected = &self.results.expected;
        let (benefits, perceived) = (expected.offer.benefits, expected.offer.perceived_benefits);
        if (benefits - perceived).abs() <= 1e-9 * benefits {
            return String::new();
        }
        let takes = expected.decision() == Verdict::Best;
        let phrase = match (takes, expected.believed.room.ceiling) {
            (true, Some(_)) => self.text.believed_takes(),
            (false, Some(_)) => self.text.believed_refuses(),
            (_, None) => self.text.believed_never(),
        };
        let value = self.numbers.signed_money(expected.offer.perceived_value);
        let ceiling = self.numbers.money(expected.believed.room.ceiling.unwrap_or(0.0));
        fill(phrase, &[("value", &value), ("ceiling", &ceiling)])
    }

    /// The whole result as text, for a letter.
    pub fn summary(&self) -> String {
        let title = self.model.title.in_language(self.language).to_owned();
        let mut lines = vec![title, self.chosen(), self.answer()];
        lines.extend(self.wins().map(|wins| wins.sentence));
        lines.extend([self.because(), self.chance(), self.spread(), self.price()]);
        lines.push(self.decision());
        lines.extend(self.more());
        lines.extend(self.next_step().map(|step| [step.words, step.address].join(": ")));
        lines.extend(self.sources().into_iter().map(Cited::line));
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    /// An input with the two figures that were tried, and whether these are only supposed.
    pub fn reach_of(&self, row: &Sensitivity) -> String {
        let (low, high) = (self.amount(&row.input, row.low), self.amount(&row.input, row.high));
        let reach = fill(self.text.reach(), &[("low", &low), ("high", &high)]);
        let reach = [&self.input(&row.input), ": ", &reach].concat();
        if row.supposed { fill(self.text.supposed(), &[("reach", &reach)]) } else { reach }
    }

    /// A range of money.
    pub fn money_reach(&self, low: f64, high: f64) -> String {
        let [low, high] = [low, high].map(|amount| self.numbers.signed_money(amount));
        fill(self.text.reach(), &[("low", &low), ("high", &high)])
    }
}
