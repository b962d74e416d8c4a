//! Findings about comparisons: customers with the model, with each other, with earlier waves, and with the
//! team.

use super::FindingSentences;
use crate::model::CollectVec;
use crate::model::survey::*;
use crate::text::fill;

impl FindingSentences<'_> {
    /// Whether the model is too high or too low for a group; `None` for everyone.
    pub fn bias(&self, agreement: &Agreement, group: Option<usize>) -> String {
        let text = self.text;
        let Some(bias) = agreement.bias() else { return String::new() };
        let share = agreement.bias_share();
        let is_high = bias.difference > 0.0;
        let phrase = match (bias.finding(), share) {
            (Finding::NotSure, _) => text.bias_not_sure(),
            (Finding::Untested(_), _) => text.bias_untested(),
            (Finding::Real, Some(_)) if is_high => text.bias_high(),
            (Finding::Real, Some(_)) => text.bias_low(),
            (Finding::Real, None) if is_high => text.bias_high_plain(),
            (Finding::Real, None) => text.bias_low_plain(),
        };
        let percent = self.percent(share.unwrap_or(0.0).abs());
        let amount = self.money(bias.difference.abs());
        let places = [("who", self.who(group)), ("percent", &*percent), ("bias", &*amount)];
        self.counted(phrase, agreement.count(), &places)
    }

    /// How far predictions miss, how many stated zeros there are, and whether differences are exaggerated.
    pub fn agreement(&self, agreement: &Agreement) -> Vec<String> {
        let text = self.text;
        let mut all = Vec::new();
        if let Some(mae) = agreement.mean_miss() {
            let money = |amount| self.money(amount);
            let phrases = (text.misses(), text.misses_between());
            all.push(within(phrases, ("mae", mae), agreement.mean_miss_interval(), money));
        }
        let (zeros, too_many) = (agreement.zeros(), agreement.has_too_many_zeros());
        if let Some(mape) = agreement.mean_share_missed().filter(|_| !too_many) {
            let percent = |share| self.percent(share);
            let phrases = (text.misses_share(), text.misses_share_between());
            let interval = agreement.mean_share_missed_interval();
            all.push(within(phrases, ("mape", mape), interval, percent));
        }
        if zeros > 0 {
            let phrase = if too_many { text.zeros_many() } else { text.zeros_said() };
            all.push(self.counted(phrase, zeros, &[]));
        }
        all.extend(self.calibration(agreement));
        all
    }

    /// Whether differences between customers are exaggerated.
    fn calibration(&self, agreement: &Agreement) -> Vec<String> {
        let text = self.text;
        let Some((slope, r)) = agreement.slope().zip(agreement.correlation()) else {
            return Vec::new();
        };
        let (slope, r) = (self.hundredths(slope), self.hundredths(r));
        let both = agreement.slope_interval().zip(agreement.correlation_interval());
        let Some((of_slope, of_r)) = both else {
            return vec![fill(text.calibrated(), &[("slope", &slope), ("r", &r)])];
        };
        let between = |it: Interval| {
            let (low, high) = (self.hundredths(it.low), self.hundredths(it.high));
            fill(text.from_to(), &[("low", &low), ("high", &high)])
        };
        let (between, r_between) = (between(of_slope), between(of_r));
        let places =
            [("slope", &*slope), ("between", &*between), ("r", &*r), ("r_between", &*r_between)];
        let verdict = if of_slope.holds(1.0) {
            text.calibrated_maybe()
        } else if of_slope.high < 1.0 {
            text.calibrated_flat()
        } else {
            text.calibrated_steep()
        };
        vec![fill(text.calibrated_between(), &places), verdict.to_owned()]
    }

    /// Which element would bring the model nearest to what customers say.
    pub fn repair(&self, repair: &Repair, group: Option<usize>) -> String {
        let (before, after) = (self.money(repair.miss_before), self.money(repair.miss_after));
        let factor = self.hundredths(repair.factor);
        let places = [
            ("element", self.element(repair.element)),
            ("factor", &*factor),
            ("before", &*before),
            ("after", &*after),
            ("who", self.who(group)),
        ];
        let all = self.text.repair_said();
        fill(if group.is_none() { all } else { self.text.repair_said_of() }, &places)
    }

    /// Whether groups differ at all.
    pub fn segments(&self, segments: &Segments) -> &str {
        let real = segments.pairs.iter().any(|pair| pair.finding == Finding::Real);
        if real { self.text.groups_differ() } else { self.text.groups_not_sure() }
    }

    /// Whether two groups differ in a subject.
    pub fn pair(&self, pair: &Pair, said: &[Said], subject: Subject) -> String {
        let text = self.text;
        let phrase = match pair.finding {
            Finding::Real => text.pair_real(),
            Finding::NotSure => text.pair_not_sure(),
            Finding::Untested(Untested::TooFew) => text.pair_few(),
            Finding::Untested(Untested::AllTheSame) => text.pair_same(),
        };
        let of = |at: usize| said.get(at).map_or(0, |said| said.of(subject).count());
        let (first, second) = pair.groups;
        let between = pair.difference.interval();
        let end =
            |end: fn(Interval) -> f64| between.map_or_else(String::new, |it| self.money(end(it)));
        let difference = self.money(pair.difference.difference);
        let (low, high) = (end(|it| it.low), end(|it| it.high));
        let places = [
            ("first", self.who(Some(first))),
            ("second", self.who(Some(second))),
            ("difference", &*difference),
            ("low", &*low),
            ("high", &*high),
        ];
        self.counted(phrase, of(first) + of(second), &places)
    }

    /// Whether anything has changed.
    pub fn drift(&self, drift: &Drift) -> String {
        match drift.alarms().count() {
            0 => self.text.alarms_none().to_owned(),
            alarms => self.counted(self.text.alarms_said(), alarms, &[]),
        }
    }

    /// One change.
    pub fn change(&self, change: &Change) -> String {
        let up = change.difference.difference > 0.0;
        let phrase = if up { self.text.change_up() } else { self.text.change_down() };
        let (difference, before) =
            (self.money(change.difference.difference.abs()), self.money(change.before));
        let subject = self.subject(change.subject);
        let places = [
            ("subject", &*subject),
            ("who", self.who(change.group)),
            ("difference", &*difference),
            ("before", &*before),
        ];
        fill(phrase, &places)
    }

    /// Who answered twice, who could not be compared, and how the mix of people was kept constant.
    pub fn drift_besides(&self, drift: &Drift) -> Vec<String> {
        let mut all = Vec::new();
        let same = drift.changes.iter().map(|change| change.same_people).max().unwrap_or(0);
        if same > 0 {
            all.push(self.counted(self.text.same_people_said(), same, &[]));
        }
        if !drift.unmatched.is_empty() {
            let groups: Vec<&str> =
                drift.unmatched.iter().map(|at| self.who(Some(*at))).collect_vec();
            all.push(fill(self.text.unmatched(), &[("groups", &groups.join(", "))]));
        }
        if drift.changes.iter().any(|change| change.group.is_some()) {
            all.push(self.text.mix_kept().to_owned());
        }
        all
    }

    /// Whether a slow drift left the limits of chance.
    pub fn control(&self, points: &[ControlPoint]) -> &str {
        let alarm = points.iter().any(|point| point.is_alarm);
        if alarm { self.text.control_alarm() } else { self.text.control_calm() }
    }

    /// Whether the order of importance changed.
    pub fn importance(&self, importance: &Importance) -> String {
        let Some(rho) = importance.correlation else {
            return self.text.order_unknown().to_owned();
        };
        let same = importance.places.iter().all(|place| place.before == place.after);
        let phrase = if same || rho >= MUCH_THE_SAME {
            self.text.order_same()
        } else {
            self.text.order_changed()
        };
        fill(phrase, &[("rho", &self.hundredths(rho))])
    }

    /// Whether the team disagrees with the customers.
    pub fn team(&self, all: &[Disagreement]) -> String {
        match all.iter().filter(|one| one.finding == Finding::Real).count() {
            0 => self.text.team_not_sure().to_owned(),
            real => self.counted(self.text.team_differs(), real, &[]),
        }
    }
}

/// The ρ from which on two orders are much the same: a convention (Cohen 1988 calls .5 large).
const MUCH_THE_SAME: f64 = 0.8;

/// A figure with its interval, or without one: the phrase for either, and the name of the figure's place.
fn within(
    (alone, between): (&str, &str),
    (name, figure): (&'static str, f64),
    interval: Option<Interval>,
    write: impl Fn(f64) -> String,
) -> String {
    let figure = write(figure);
    let Some(interval) = interval else { return fill(alone, &[(name, &figure)]) };
    let (low, high) = (write(interval.low), write(interval.high));
    fill(between, &[(name, &*figure), ("low", &*low), ("high", &*high)])
}
