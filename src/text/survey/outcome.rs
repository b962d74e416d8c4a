//! What the responses come to, in whole sentences.

use super::SurveySentences;
use crate::model::survey::{
    Agreement, BestPrice, CaseLine, Change, Disagreement, Drift, Finding, Footing,
    HypotheticalBias, Moments, Pair, PriceRange, Repair, Said, Subject, Unclaimable, Untested,
    Update, ValueCase,
};
use crate::text::fill;

impl SurveySentences<'_> {
    fn money(&self, amount: f64) -> String {
        self.numbers.money(amount)
    }

    fn count(&self, count: usize) -> String {
        self.numbers.plain(count as f64)
    }

    /// Whether the model is too high or too low for a group, by position; empty without answers.
    pub fn bias(&self, group: usize, agreement: &Agreement) -> String {
        let Some(bias) = agreement.bias() else { return String::new() };
        let text = self.text;
        let who = ("who", self.group(group));
        let amount = self.money(bias.difference.abs());
        let count = self.count(agreement.count());
        match (bias.finding(), bias.interval(), agreement.bias_share()) {
            (Finding::Real, _, Some(share)) => {
                let phrase = if share > 0.0 { text.bias_high() } else { text.bias_low() };
                let share = self.numbers.rounded(100.0 * share.abs());
                fill(phrase, &[who, ("share", &share), ("amount", &amount)])
            }
            (Finding::Real | Finding::NotSure, Some(interval), _) => {
                let [low, high] =
                    [interval.low, interval.high].map(|x| self.numbers.signed_money(x));
                fill(text.bias_unsure(), &[who, ("count", &count), ("low", &low), ("high", &high)])
            }
            _ => fill(text.bias_untested(), &[who, ("count", &count), ("amount", &amount)]),
        }
    }

    /// How far predictions miss, how they go together with answers, and what is left out.
    pub fn agreement(&self, agreement: &Agreement) -> Vec<String> {
        let text = self.text;
        let mut lines = Vec::new();
        if let Some(miss) = agreement.mean_miss() {
            let amount = self.money(miss);
            lines.push(match agreement.mean_share_missed() {
                Some(share) if !agreement.has_too_many_zeros() => {
                    let share = self.numbers.rounded(100.0 * share);
                    fill(text.misses(), &[("amount", &amount), ("share", &share)])
                }
                _ => fill(text.misses_money(), &[("amount", &amount)]),
            });
        }
        if agreement.zeros() > 0 {
            let (zeros, count) = (self.count(agreement.zeros()), self.count(agreement.count()));
            lines.push(fill(text.zeros(), &[("zeros", &zeros), ("count", &count)]));
        }
        if let (Some(r), Some(slope)) = (agreement.correlation(), agreement.slope()) {
            let [r, slope] = [r, slope].map(|figure| self.hundredths(figure));
            lines.push(fill(text.calibration(), &[("r", &r), ("slope", &slope)]));
        }
        lines
    }

    /// A figure near 1, with two decimals.
    fn hundredths(&self, figure: f64) -> String {
        self.numbers.plain((figure * 100.0).round() / 100.0)
    }

    /// What would bring the model nearer to what people say.
    pub fn repair(&self, repair: Option<&Repair>) -> String {
        let Some(repair) = repair else { return self.text.no_repair().to_owned() };
        let (before, after) = (self.money(repair.miss_before), self.money(repair.miss_after));
        let places = [
            ("element", self.element(repair.element)),
            ("factor", &self.hundredths(repair.factor)),
            ("before", &before),
            ("after", &after),
        ];
        fill(self.text.repair(), &places)
    }

    /// What a group says, by position; empty without answers.
    pub fn mean(&self, group: usize, said: &Moments) -> String {
        let (Some(mean), Some(footing)) = (said.mean(), said.footing()) else {
            return String::new();
        };
        let (who, mean) = (("who", self.group(group)), self.money(mean));
        let Some(interval) = said.interval() else {
            return fill(self.text.group_single(), &[who, ("mean", &mean)]);
        };
        let [low, high] = [interval.low, interval.high].map(|end| self.money(end));
        let few = footing != Footing::Enough;
        let phrase = if few { self.text.group_few() } else { self.text.group_mean() };
        let count = self.count(said.count());
        fill(phrase, &[who, ("mean", &mean), ("low", &low), ("high", &high), ("count", &count)])
    }

    /// Whether two groups differ; `groups` are what all of them said.
    pub fn pair(&self, pair: &Pair, subject: Subject, groups: &[Said]) -> String {
        let text = self.text;
        let (first, second) = pair.groups;
        let phrase = match pair.finding {
            Finding::Real => text.differ(),
            Finding::NotSure => text.differ_unsure(),
            Finding::Untested(Untested::TooFew) => text.differ_too_few(),
            Finding::Untested(Untested::AllTheSame) => text.differ_all_same(),
        };
        let answers = |at: usize| groups.get(at).map_or(0, |said| said.of(subject).count());
        let places = [
            ("first", self.group(first)),
            ("second", self.group(second)),
            ("amount", &self.money(pair.difference.difference)),
            ("count", &self.count(answers(first) + answers(second))),
        ];
        fill(phrase, &places)
    }

    /// Which prices people accept, and what stands behind that. `points` name PMC, OPP, IDP and PME.
    pub fn prices(
        &self,
        range: &PriceRange,
        bias: HypotheticalBias,
        points: [&str; 4],
    ) -> Vec<String> {
        let text = self.text;
        let mut lines = vec![match range.acceptable() {
            Some((low, high)) => {
                let (low, high) = (low.over(bias), high.over(bias));
                let [a, b, c, d] = [low.low, low.high, high.low, high.high].map(|p| self.money(p));
                let places =
                    [("low_from", &*a), ("low_to", &b), ("high_from", &c), ("high_to", &d)];
                fill(text.price_range(), &places)
            }
            None => text.price_none().to_owned(),
        }];
        let counted = |phrase: &str, count| fill(phrase, &[("count", &self.count(count))]);
        lines
            .extend(range.is_indicative().then(|| counted(text.price_indicative(), range.counted)));
        let left_out = range.intransitive;
        lines.extend((left_out > 0).then(|| counted(text.price_left_out(), left_out)));
        let step = self.money(range.step);
        for (name, point) in points.into_iter().zip(range.points) {
            if let Some((even, stated)) = point.and_then(|band| band.on_even.zip(band.on_stated)) {
                let (even, stated) = (self.money(even), self.money(stated));
                let places =
                    [("point", name), ("even", &even), ("step", &step), ("stated", &stated)];
                lines.push(fill(text.price_grids(), &places));
            }
        }
        lines.push(fill(text.price_bias(), &[("ratio", &self.hundredths(bias.get()))]));
        lines
    }

    /// Which of the prices asked brings most.
    pub fn best_price(&self, best: &BestPrice, bias: HypotheticalBias) -> String {
        let (price, band) = best.over(bias);
        let [price, low, high] = [price, band.low, band.high].map(|price| self.money(price));
        fill(self.text.best_price(), &[("price", &price), ("low", &low), ("high", &high)])
    }

    /// What may have changed.
    pub fn subject(&self, subject: Subject) -> &str {
        match subject {
            Subject::Stated => self.text.column_stated(),
            Subject::Worth(at) => self.element(at),
        }
    }

    /// Whether something changed; of one group, its name stands with it.
    pub fn change(&self, change: &Change) -> String {
        let text = self.text;
        let subject = self.subject(change.subject);
        let what = match change.group {
            Some(group) => [subject, " · ", self.group(group)].concat(),
            None => subject.to_owned(),
        };
        let phrase = match change.finding {
            Finding::Real if change.material => text.drift_alarm(),
            Finding::Real => text.drift_small(),
            Finding::NotSure => text.drift_unsure(),
            Finding::Untested(_) => text.drift_untested(),
        };
        let interval = change.difference.interval();
        let end =
            |end: Option<f64>| end.map_or_else(String::new, |end| self.numbers.signed_money(end));
        let places = [
            ("what", &*what),
            ("before", &self.money(change.before)),
            ("change", &self.numbers.signed_money(change.difference.difference)),
            ("low", &end(interval.map(|interval| interval.low))),
            ("high", &end(interval.map(|interval| interval.high))),
        ];
        fill(phrase, &places)
    }

    /// How many answers would show a change that matters; empty where nobody knows.
    pub fn needed(&self, change: &Change) -> String {
        let needed = change.needed.map(|needed| self.numbers.plain(needed));
        needed.map_or_else(String::new, |needed| {
            fill(self.text.drift_needed(), &[("needed", &needed)])
        })
    }

    /// Who could not be compared; empty where everyone was.
    pub fn unmatched(&self, drift: &Drift) -> String {
        let names: Vec<&str> = drift.unmatched.iter().map(|at| self.group(*at)).collect();
        if names.is_empty() {
            return String::new();
        }
        fill(self.text.drift_unmatched(), &[("names", &names.join(", "))])
    }

    /// That the control chart gives an alarm.
    pub fn slow_drift(&self, subject: Subject) -> String {
        fill(self.text.drift_slow(), &[("what", self.subject(subject))])
    }

    /// What the team and customers say of an element. `amount` writes so much of it, in its unit.
    pub fn disagreement(
        &self,
        disagreement: &Disagreement,
        amount: &dyn Fn(usize, f64) -> String,
    ) -> String {
        let real = disagreement.finding == Finding::Real;
        let phrase = if real { self.text.team_disagrees() } else { self.text.team_unsure() };
        let at = disagreement.element;
        let mean = |said: &Moments| said.mean().map_or_else(String::new, |mean| amount(at, mean));
        let (team, customers) = (mean(&disagreement.team), mean(&disagreement.customers));
        let element = self.element(at);
        fill(phrase, &[("element", element), ("team", &team), ("customers", &customers)])
    }

    /// A value case: what may be claimed, what not and why, and what it takes.
    pub fn value_case(&self, case: &ValueCase) -> Vec<String> {
        let claims = case.claims.iter().chain(&case.not_claims).map(|line| self.claim(line));
        let sacrifices = case.sacrifices.iter().map(|line| {
            let (worth, count) = (self.money(line.worth.unwrap_or(0.0)), self.count(line.answers));
            let element = ("element", self.element(line.element));
            fill(self.text.sacrifice(), &[element, ("worth", &worth), ("count", &count)])
        });
        claims.chain(sacrifices).collect()
    }

    fn claim(&self, line: &CaseLine) -> String {
        let text = self.text;
        let phrase = match line.unclaimable {
            None => text.claim(),
            Some(Unclaimable::NotAsked) => text.claim_not_asked(),
            Some(Unclaimable::TooFew) => text.claim_too_few(),
            Some(Unclaimable::NotSure) => text.claim_not_sure(),
            Some(Unclaimable::SaidSame) => text.claim_same(),
            Some(Unclaimable::SaidWorse) => text.claim_worse(),
        };
        let least = line.at_least().map_or_else(String::new, |least| self.money(least));
        let count = self.count(line.answers);
        let element = self.element(line.element);
        fill(phrase, &[("element", element), ("least", &least), ("count", &count)])
    }

    /// A change of the model, before it is accepted. `amount` writes so much of an element, in its unit.
    pub fn update(&self, update: &Update, amount: &dyn Fn(usize, f64) -> String) -> String {
        let likely =
            |quantity: &crate::model::Quantity| amount(update.element, quantity.estimate.likely());
        let places = [
            ("element", self.element(update.element)),
            ("before", &*likely(&update.before)),
            ("after", &likely(&update.after)),
            ("count", &self.count(update.answers)),
        ];
        fill(self.text.update(), &places)
    }
}
