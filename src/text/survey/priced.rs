//! Findings about prices, and about what may be claimed to whom.

use super::FindingSentences;
use crate::model::survey::*;
use crate::text::fill;

impl FindingSentences<'_> {
    /// Which prices are acceptable, as bands.
    pub fn price_range(&self, range: &PriceRange, bias: HypotheticalBias) -> String {
        let Some((cheapest, dearest)) = range.acceptable() else {
            return self.text.acceptable_none().to_owned();
        };
        let band = |band: PriceBand| {
            let band = band.over(bias);
            self.between(Interval { low: band.low, high: band.high })
        };
        let (low, high, ratio) = (band(cheapest), band(dearest), self.hundredths(bias.get()));
        let places = [("low", &*low), ("high", &*high), ("ratio", &*ratio)];
        fill(self.text.acceptable_said(), &places)
    }

    /// How many answers count, and what the points depend on.
    pub fn price_range_besides(&self, range: &PriceRange) -> Vec<String> {
        let text = self.text;
        let (counted, out) = (self.count(range.counted), self.count(range.intransitive));
        let mut all = vec![fill(text.intransitive(), &[("counted", &counted), ("count", &out)])];
        if range.is_indicative() {
            all.push(fill(text.indicative(), &[("count", &counted)]));
        }
        all.push(fill(text.two_grids(), &[("step", &self.money(range.step))]));
        all
    }

    /// Which of the prices asked brings most.
    pub fn best_price(&self, best: &BestPrice, bias: HypotheticalBias) -> String {
        let (price, between) = best.over(bias);
        let (price, low, high, ratio) = (
            self.money(price),
            self.money(between.low),
            self.money(between.high),
            self.hundredths(bias.get()),
        );
        let places = [("price", &*price), ("low", &*low), ("high", &*high), ("ratio", &*ratio)];
        fill(self.text.best_said(), &places)
    }

    /// What the smooth curve says, where there is one.
    pub fn curve(&self, curve: &DemandCurve, seller: &Seller) -> Option<String> {
        let (price, _) = curve.best(seller)?;
        Some(fill(self.text.curve_said(), &[("price", &self.money(price))]))
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
        let (worth, low, high, count) = (
            self.money(worth),
            self.money(between.low),
            self.money(between.high),
            self.count(case.answers),
        );
        let places = [
            ("who", who),
            ("worth", &*worth),
            ("low", &*low),
            ("high", &*high),
            ("count", &*count),
        ];
        fill(self.text.case_worth(), &places)
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
        let count = self.count(line.answers);
        let places = [
            ("element", self.element(line.element)),
            ("least", &*least),
            ("worth", &*worth),
            ("count", &*count),
        ];
        fill(phrase, &places)
    }
}
