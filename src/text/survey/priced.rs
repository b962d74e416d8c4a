//! Findings about prices, and about what may be claimed to whom.

use super::FindingSentences;
use crate::model::survey::*;
use crate::text::fill;

impl FindingSentences<'_> {
    /// Which prices are acceptable, as bands of stated prices.
    pub fn price_range(&self, range: &PriceRange) -> String {
        let Some((cheapest, dearest)) = range.acceptable() else {
            return self.text.acceptable_none().to_owned();
        };
        let (low, high) = (self.band(cheapest), self.band(dearest));
        fill(self.text.acceptable_said(), &[("low", &low), ("high", &high)])
    }

    /// The same as paid; `None` if people pay what they say, or where curves do not cross.
    pub fn price_range_paid(&self, range: &PriceRange, bias: HypotheticalBias) -> Option<String> {
        let (cheapest, dearest) = range.acceptable().filter(|_| bias != HypotheticalBias::NONE)?;
        let (low, high) = (self.band(cheapest.over(bias)), self.band(dearest.over(bias)));
        let ratio = self.hundredths(bias.get());
        let places = [("low", &*low), ("high", &*high), ("ratio", &*ratio)];
        Some(fill(self.text.acceptable_paid(), &places))
    }

    fn band(&self, band: PriceBand) -> String {
        self.between(Interval { low: band.low, high: band.high })
    }

    /// How many answers count, and what the points depend on.
    pub fn price_range_besides(&self, range: &PriceRange) -> Vec<String> {
        let text = self.text;
        let (counted, out) = (self.count(range.counted), self.count(range.intransitive));
        let mut all = vec![fill(text.intransitive(), &[("counted", &counted), ("count", &out)])];
        if range.is_indicative() {
            all.push(self.counted(text.indicative(), range.counted, &[]));
        }
        all.push(fill(text.two_grids(), &[("step", &self.money(range.step))]));
        all
    }

    /// Which of the prices asked brings most at what is paid of it.
    pub fn best_price(&self, best: &BestPrice, bias: HypotheticalBias) -> String {
        let (asked, paid, low, high, ratio) = (
            self.money(best.asked),
            self.money(best.paid),
            self.money(best.between.low),
            self.money(best.between.high),
            self.hundredths(bias.get()),
        );
        let places = [
            ("asked", &*asked),
            ("paid", &*paid),
            ("low", &*low),
            ("high", &*high),
            ("ratio", &*ratio),
        ];
        fill(self.text.best_said(), &places)
    }

    /// Which paid price brings most on the smooth curve, and how sure that is.
    pub fn curve(&self, price: f64, between: Option<Interval>) -> String {
        let price = self.money(price);
        let Some(between) = between else {
            return fill(self.text.curve_unsure(), &[("price", &price)]);
        };
        let (low, high) = (self.money(between.low), self.money(between.high));
        let places = [("price", &*price), ("low", &*low), ("high", &*high)];
        fill(self.text.curve_said(), &places)
    }

    fn between(&self, interval: Interval) -> String {
        let (low, high) = (self.money(interval.low), self.money(interval.high));
        fill(self.text.from_to(), &[("low", &low), ("high", &high)])
    }

    /// What the offer is worth to a group as a whole.
    pub fn value_case(&self, case: &ValueCase, group: usize) -> String {
        let who = self.who(Some(group));
        let (Some(worth), Some(between)) = (case.stated, case.stated_interval) else {
            return fill(self.text.case_unknown(), &[("who", who)]);
        };
        let (worth, low, high) =
            (self.money(worth), self.money(between.low), self.money(between.high));
        let places = [("who", who), ("worth", &*worth), ("low", &*low), ("high", &*high)];
        self.counted(self.text.case_worth(), case.answers, &places)
    }

    /// One gain that may be claimed or may not.
    pub fn gain(&self, line: &CaseLine) -> String {
        let text = self.text;
        let phrase = match line.unclaimable {
            None => text.claim_said(),
            Some(Unclaimable::NotAsked) => text.why_not_asked(),
            Some(Unclaimable::TooFew) => text.why_too_few(),
            Some(Unclaimable::NotSure) => text.why_not_sure(),
            Some(Unclaimable::SaidSame) => text.why_same(),
            Some(Unclaimable::SaidWorse) => text.why_worse(),
        };
        self.line(phrase, line)
    }

    /// One sacrifice.
    pub fn sacrifice(&self, line: &CaseLine) -> String {
        self.line(self.text.sacrifice_said(), line)
    }

    fn line(&self, phrase: &str, line: &CaseLine) -> String {
        let money = |amount: Option<f64>| amount.map_or_else(String::new, |it| self.money(it));
        let (least, worth) = (money(line.at_least()), money(line.worth));
        let places =
            [("element", self.element(line.element)), ("least", &*least), ("worth", &*worth)];
        self.counted(phrase, line.answers, &places)
    }
}
