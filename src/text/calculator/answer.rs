//! The answer in one sentence, and how often it holds.

use super::{Sentences, Shown};
use crate::model::CollectVec;
use crate::model::calculator::Verdict;
use crate::text::fill;

/// An answer before its places are filled: which phrase, and the alternative in it.
#[derive(Clone, Copy)]
enum Answer {
    /// The offer is ahead.
    Yes,
    /// The offer has a value above 0, and the alternative has more.
    NotQuite,
    /// The alternative has more.
    No,
    /// Too close to call.
    Close,
    /// No difference is left to tell.
    Even,
}

/// In how many of ten likely cases the offer is the best choice, and the sentence that says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wins {
    /// How many of ten.
    pub count: usize,
    /// The sentence.
    pub sentence: String,
}

impl Sentences<'_> {
    /// The result in one sentence.
    pub fn answer(&self) -> String {
        let shown = self.headline();
        let amount = self.about(shown.advantage.abs(), shown.step);
        self.fill_answer(self.kind_of_answer(&shown), self.rival(), &amount)
    }

    /// Every answer that this model may give, with amounts as long as a whole side: for a screen that keeps room
    /// for all of them.
    pub fn possible_answers(&self) -> Vec<String> {
        let shown = self.headline();
        let amount = self.about(shown.offer.costs.max(shown.offer.benefits), shown.step);
        let names = self.model.alternatives.iter().map(|offer| Some(self.name(offer)));
        let rivals = names.chain([None]);
        let answers = |rival: Option<&str>| {
            [Answer::Yes, Answer::NotQuite, Answer::No, Answer::Close, Answer::Even]
                .map(|answer| self.fill_answer(answer, rival, &amount))
        };
        rivals.flat_map(answers).collect_vec()
    }

    /// The same in a few words.
    pub fn short_answer(&self) -> String {
        let (text, shown) = (self.text, self.headline());
        let best = match self.kind_of_answer(&shown) {
            Answer::Close => return text.short_close().to_owned(),
            Answer::Even => return text.short_even().to_owned(),
            Answer::Yes => self.name(&self.model.offer),
            Answer::NotQuite | Answer::No => self.rival().unwrap_or(text.doing_nothing()),
        };
        let amount = self.about(shown.advantage.abs(), shown.step);
        fill(text.short_better(), &[("name", best), ("amount", &amount)])
    }

    /// The answer as it is read out, with how often it holds.
    pub fn spoken(&self) -> String {
        let answer = self.answer();
        self.wins().map_or_else(|| answer.clone(), |wins| [&*answer, &wins.sentence].join(" "))
    }

    /// What the value comes from: what the offer is worth, and what it takes.
    pub fn because(&self) -> String {
        let shown = self.headline();
        let places = [
            ("offer", self.name(&self.model.offer)),
            ("benefits", &*self.about(shown.offer.benefits, shown.step)),
            ("costs", &*self.about(shown.offer.costs, shown.step)),
        ];
        fill(self.text.because(), &places)
    }

    /// In how many of ten likely cases the offer is the best choice; `None` if no figure has a range.
    pub fn wins(&self) -> Option<Wins> {
        let beats = self.results.chance.as_ref()?.beats;
        let count = (beats * 10.0).round() as usize;
        let phrase = match count {
            0 => self.text.wins_hardly(),
            10.. => self.text.wins_nearly(),
            _ => self.text.wins(),
        };
        let places = [
            ("offer", self.name(&self.model.offer)),
            ("count", &*self.numbers.plain(count as f64)),
        ];
        Some(Wins { count, sentence: fill(phrase, &places) })
    }

    /// The figures of the headline, with as many digits as the uncertainty leaves: the last one stands where the
    /// first digit of the standard deviation stands, and finer where the difference or the parts would be
    /// rounded away (method 4.9).
    pub fn headline(&self) -> Shown {
        let expected = &self.results.expected;
        let Some(chance) = &self.results.chance else { return self.exact() };
        let largest = expected.offer.benefits.max(expected.offer.costs);
        let most = chance.deviation.min(largest / 10.0);
        let cent = self.exact().step;
        let mut step = cent;
        while step * 10.0 <= most {
            step *= 10.0;
        }
        let advantage = expected.comparison.advantage.abs();
        if self.results.verdict() != Verdict::TooClose && advantage > 0.0 {
            while step / 2.0 > advantage && step > cent {
                step /= 10.0;
            }
        }
        self.expected_in(step)
    }

    /// An amount, as "about" so much where it was rounded by what is not sure.
    pub fn about(&self, amount: f64, step: f64) -> String {
        let amount = self.money(amount, step);
        if step <= self.exact().step {
            return amount;
        }
        fill(self.text.about(), &[("amount", &amount)])
    }

    fn kind_of_answer(&self, shown: &Shown) -> Answer {
        match self.results.verdict() {
            Verdict::TooClose => Answer::Close,
            _ if shown.advantage == 0.0 => Answer::Even,
            Verdict::Best => Answer::Yes,
            Verdict::AlternativeIsBetter if !self.results.expected.comparison.must_choose => {
                Answer::NotQuite
            }
            Verdict::AlternativeIsBetter | Verdict::NotWorthIt => Answer::No,
        }
    }

    /// The name of what the offer is compared with; `None` for doing nothing.
    pub(super) fn rival(&self) -> Option<&str> {
        let best = self.results.expected.comparison.best?;
        self.model.alternatives.get(best).map(|offer| self.name(offer))
    }

    fn fill_answer(&self, answer: Answer, rival: Option<&str>, amount: &str) -> String {
        let text = self.text;
        let phrase = match (answer, rival) {
            (Answer::Yes, Some(_)) => text.answer_yes(),
            (Answer::Yes, None) => text.answer_yes_alone(),
            (Answer::NotQuite, Some(_)) => text.answer_not_quite(),
            (Answer::No, Some(_)) => text.answer_no(),
            (Answer::NotQuite | Answer::No, None) => text.answer_no_alone(),
            (Answer::Close, Some(_)) => text.answer_close(),
            (Answer::Close, None) => text.answer_close_alone(),
            (Answer::Even, _) => text.answer_even(),
        };
        let places = [
            ("offer", self.name(&self.model.offer)),
            ("alternative", rival.unwrap_or_default()),
            ("amount", amount),
        ];
        fill(phrase, &places)
    }
}
