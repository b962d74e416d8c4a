//! A plan in whole sentences.

use crate::document::PlannerModel;
use crate::model::planner::{
    Action, ActionKind, Advice, Figure, Kept, Lever, LeverPlan, Plan, PlannerAnswers, TimeUnit,
    Touchpoint, Warning,
};
use crate::model::{CollectVec, Id, Wording};
use crate::text::{Numbers, Text, fill};

/// A plan in one language.
pub struct PlannerSentences<'a> {
    /// The phrases.
    pub text: &'a Text,
    /// How numbers are written.
    pub numbers: &'a dyn Numbers,
    /// The language of the host's words.
    pub language: &'a str,
    /// What the host says.
    pub planning: &'a PlannerModel,
    /// What the visitor says.
    pub answers: &'a PlannerAnswers,
    /// What was computed.
    pub plan: &'a Plan,
}

impl PlannerSentences<'_> {
    /// The host's words.
    pub fn say<'w>(&self, wording: &'w Wording) -> &'w str {
        wording.in_language(self.language)
    }

    /// What a lever is called.
    pub fn lever(&self, lever: Lever) -> &str {
        match lever {
            Lever::Time => self.text.lever_time(),
            Lever::Cost => self.text.lever_cost(),
            Lever::Service => self.text.lever_service(),
        }
    }

    /// An amount in the unit of a lever.
    pub fn amount(&self, lever: Lever, amount: f64) -> String {
        match (lever, self.planning.planner.time_unit) {
            (Lever::Service, _) => self.numbers.rounded(amount),
            (Lever::Cost, _) => self.numbers.money(amount),
            (_, TimeUnit::Minute) => self.numbers.minutes(coarse(amount)),
            (_, TimeUnit::Hour) => self.numbers.hours(coarse(amount)),
            (_, TimeUnit::Day) => self.numbers.days(coarse(amount)),
        }
    }

    /// A mean in the unit of a lever, with two digits.
    pub fn about(&self, lever: Lever, mean: f64) -> String {
        let amount = about(mean);
        match lever {
            Lever::Cost if amount.fract() == 0.0 => self.numbers.whole_money(amount),
            _ => self.amount(lever, amount),
        }
    }

    /// How often what is counted by the sale comes: "per treatment".
    pub fn per_sale(&self) -> &str {
        let own = &self.planning.planner.per_sale;
        if own.is_empty() { self.text.per_sale() } else { self.say(own) }
    }

    /// A promise as people say it; a level of service has a name.
    pub fn promise(&self, lever: Lever, promise: f64) -> String {
        let levels = &self.planning.planner.levels;
        let level = levels.iter().find(|level| lever == Lever::Service && level.level == promise);
        level.map_or_else(|| self.amount(lever, promise), |level| self.say(&level.label).to_owned())
    }

    /// The advice in one sentence.
    pub fn advice(&self) -> String {
        let named = |phrase: &str, lever| fill(phrase, &[("lever", self.lever(lever))]);
        let advice = match self.plan.advice {
            Some(Advice::Exceed(lever)) => {
                match self.loss().filter(|_| self.plan.lever == Some(lever)) {
                    Some(total) => {
                        let lever = ("lever", self.lever(lever));
                        let places = [lever, ("total", &*total), ("period", self.each_period())];
                        fill(self.text.advice_loses(), &places)
                    }
                    None => named(self.text.advice_exceed(), lever),
                }
            }
            Some(Advice::KeepPromises) => self.text.advice_keep().to_owned(),
            None => self.text.advice_none().to_owned(),
        };
        match (self.plan.lever, self.plan.advice) {
            (Some(lever), Some(advised)) if advised != Advice::Exceed(lever) => {
                [&advice, " ", &named(self.text.chosen_not_advised(), lever)].concat()
            }
            _ => advice,
        }
    }

    /// How far a contested default must go until the advice is another one, if it decides.
    pub fn turn(&self) -> Option<String> {
        let turn = self.plan.turn?;
        let gain = self.plan.figures.get(Figure::Gain)?;
        let [gain, at] = [gain, turn.gain].map(|share| self.numbers.of_hundred(share));
        let mut places = vec![("gain", &*gain), ("at", &*at)];
        Some(match turn.advice {
            Advice::Exceed(lever) => {
                places.push(("lever", self.lever(lever)));
                fill(self.text.turn_to_lever(), &places)
            }
            Advice::KeepPromises => fill(self.text.turn_to_keeping(), &places),
        })
    }

    /// The promise in words: what to say, and how far off it is when it is off.
    pub fn to_say(&self, plan: &LeverPlan) -> String {
        let how_far = self.how_far(plan);
        let parts = [&*self.to_promise(plan), &how_far];
        parts.into_iter().filter(|part| !part.is_empty()).collect_vec().join(" ")
    }

    /// What to promise, and how often that is kept.
    pub fn to_promise(&self, plan: &LeverPlan) -> String {
        let (lever, kept) = (plan.basis.lever, &plan.promise);
        let is_worse = self.plan.warnings.contains(&(lever, Warning::WorseThanExpected));
        let phrase = match lever {
            _ if is_worse => self.text.say_worse(),
            Lever::Time => self.text.say_time(),
            Lever::Cost => self.text.say_cost(),
            Lever::Service if kept.keep >= 0.995 => self.text.say_service(),
            Lever::Service => self.text.say_service_some(),
        };
        fill(
            phrase,
            &[
                ("promise", &*self.promise(lever, kept.promise)),
                (
                    "expected",
                    &plan.expected.map_or_else(String::new, |it| self.promise(lever, it.promise)),
                ),
                ("keep", &self.numbers.of_hundred(kept.keep)),
                ("exceed", &self.numbers.of_hundred(kept.exceed)),
            ],
        )
    }

    /// How early it is when it is early, and how late when it is late; of what hardly ever happens nothing is said.
    pub fn how_far(&self, plan: &LeverPlan) -> String {
        let (lever, kept) = (plan.basis.lever, &plan.promise);
        let (early, late) = match lever {
            Lever::Time => (self.text.when_early(), self.text.when_late()),
            Lever::Cost => (self.text.when_less(), self.text.when_more()),
            Lever::Service => return String::new(),
        };
        let sides = [(early, kept.early, kept.keep), (late, kept.late, 1.0 - kept.keep)];
        let often = sides.into_iter().filter(|(_, _, share)| *share >= 0.005);
        let said = often.filter_map(|(phrase, mean, share)| {
            let mean = of_those(mean, share);
            (about(mean) > 0.0).then(|| fill(phrase, &[("by", &*self.about(lever, mean))]))
        });
        said.collect_vec().join(" ")
    }

    /// Further sentences about a promise.
    pub fn more(&self, plan: &LeverPlan) -> Vec<String> {
        let (lever, money) = (plan.basis.lever, |amount| self.numbers.money(amount));
        let mut lines = Vec::new();
        if let (Some(two), Some(compared)) = (&plan.two, &plan.compared)
            && let Some(price) = two.turning_price.filter(|price| *price > 0.0)
        {
            let [felt, felt_said] = two.felt.map(|felt| self.numbers.signed_money(felt));
            lines.push(fill(
                self.text.two_promises(),
                &[
                    ("delivered", &*self.amount(lever, compared.came)),
                    ("promise", &self.promise(lever, compared.first)),
                    ("felt", &felt),
                    ("said", &self.promise(lever, compared.second)),
                    ("felt_said", &felt_said),
                    ("price", &money(price)),
                    ("unit", &self.one(lever)),
                    ("per", self.per_sale()),
                ],
            ));
        }
        if let Some(terms) =
            plan.basis.terms.filter(|terms| !plan.basis.caution_is_given && terms.caution > 0.0)
        {
            let (price, unit) = (money(terms.caution), self.one(lever));
            let places = [("price", &*price), ("unit", &unit), ("per", self.per_sale())];
            lines.push(fill(self.text.implied_price(), &places));
        }
        if let (Some(first), Some(last)) = (plan.surprises.first(), plan.surprises.last())
            && first > last
            && lever == Lever::Service
        {
            lines.push(self.text.warning_ratchet().to_owned());
        } else if let (Some(first), Some(last)) = (plan.surprises.first(), plan.surprises.last())
            && first > last
        {
            let visits = self.numbers.plain(plan.surprises.len() as f64);
            let (first, last) = (self.amount(lever, *first), self.amount(lever, *last));
            let places = [("first", &*first), ("visits", &*visits), ("last", &*last)];
            lines.push(fill(self.text.surprise(), &places));
        }
        if let Some((low, high)) = plan.broken_between {
            let [low, high] = [low, high].map(|share| self.numbers.of_hundred(share));
            lines.push(fill(self.text.broken_between(), &[("low", &low), ("high", &high)]));
        }
        if let (Lever::Service, Some(upgrade)) = (lever, &self.plan.upgrade)
            && let (Some(pays), Some(felt)) = (upgrade.is_worth_it(), upgrade.felt)
        {
            let phrase = if pays { self.text.upgrade_pays() } else { self.text.upgrade_does_not() };
            let chance = self.numbers.of_hundred(upgrade.chance);
            let (felt, cost) = (money(felt), money(upgrade.cost));
            let places =
                [("chance", &*chance), ("felt", &felt), ("cost", &cost), ("per", self.per_sale())];
            lines.push(fill(phrase, &places));
        }
        lines
    }

    /// The warnings about the promise of a lever.
    pub fn warnings(&self, lever: Lever) -> Vec<String> {
        let warnings = self.plan.warnings.iter().filter(|(of, _)| *of == lever);
        let said = warnings.filter_map(|(_, warning)| {
            let phrase = self.warning(*warning)?;
            let plan = self.plan.of(lever);
            let [broken, keep] = plan
                .map(|it| {
                    [1.0 - it.promise.keep, it.advised.keep].map(|it| self.numbers.of_hundred(it))
                })
                .unwrap_or_default();
            let advised =
                plan.map(|it| self.promise(lever, it.advised.promise)).unwrap_or_default();
            let places = [("broken", &*broken), ("keep", &keep), ("advised", &advised)];
            Some(["⚠ ", &*fill(phrase, &places)].concat())
        });
        said.collect_vec()
    }

    /// Whether the promise of a lever is often broken.
    pub fn often_broken(&self, lever: Lever) -> bool {
        self.plan.warnings.contains(&(lever, Warning::OftenBroken))
    }

    /// What a warning says; `None` where another sentence says it.
    fn warning(&self, warning: Warning) -> Option<&str> {
        Some(match warning {
            Warning::OutOfOrder => self.text.warning_order(),
            Warning::OutOfOrderButObserved => self.text.warning_order_few(),
            Warning::OftenBroken => self.text.warning_broken(),
            Warning::TooFewObserved => self.text.warning_few(),
            Warning::ExtremeLow => self.text.warning_low(),
            Warning::ExtremeHigh => self.text.warning_high(),
            Warning::PainBelowFixedPrice => self.text.warning_fixed(),
            Warning::MustBe => self.text.warning_must(),
            Warning::BeyondTheWorstCase => self.text.warning_worst(),
            Warning::MoreCautiousThanNow => self.text.warning_longer(),
            Warning::WorseThanExpected | Warning::Ratchet => return None,
        })
    }

    /// A promise in figures: how often it is kept, and its consequences. A dash stands for an
    /// unknown figure.
    pub fn figures(&self, lever: Lever, kept: &Kept) -> [String; 7] {
        let money = |amount: Option<f64>| {
            amount.map_or_else(|| "–".to_owned(), |amount| self.numbers.money(amount))
        };
        let share =
            |share: f64| fill(self.text.share(), &[("share", &self.numbers.of_hundred(share))]);
        [
            share(kept.keep),
            share(kept.exceed),
            self.amount(lever, kept.early),
            self.amount(lever, kept.late),
            money(kept.felt),
            money(kept.margin_cost),
            money(Some(kept.handed_back).filter(|_| lever == Lever::Cost)),
        ]
    }

    /// The names of elements of value.
    pub fn elements(&self, ids: &[Id]) -> String {
        let named = self.planning.elements.iter().filter(|(id, _)| ids.contains(id));
        named.map(|(_, label)| self.say(label)).collect_vec().join(", ")
    }

    /// The touchpoints in force.
    pub fn touchpoints(&self) -> &[Touchpoint] {
        self.planning.planner.touchpoints(self.answers)
    }

    /// Where to start among the touchpoints.
    pub fn start_at(&self) -> Vec<String> {
        let journey = &self.plan.journey;
        let label = |at: usize| self.touchpoints().get(at).map_or("", |it| self.say(&it.label));
        let gap = |at: usize| journey.gaps.get(at).copied().flatten();
        let mut lines = Vec::new();
        match journey.order.first() {
            Some(at) => {
                let points = gap(*at).map_or(0.0, |gap| gap.priority);
                let [points, all] = [points, journey.priority].map(|x| self.numbers.rounded(x));
                let places = [("name", label(*at)), ("points", &points), ("all", &all)];
                lines.push(fill(self.text.start_at(), &places));
            }
            None if journey.gaps.iter().any(Option::is_some) => {
                lines.push(self.text.nothing_short().to_owned());
            }
            None => {}
        }
        let over: Vec<_> = (0..journey.gaps.len())
            .filter(|at| gap(*at).is_some_and(|gap| gap.over_served))
            .map(label)
            .collect_vec();
        if !over.is_empty() {
            lines.push(fill(self.text.over_served(), &[("names", &over.join(", "))]));
        }
        lines
    }

    /// The name of an action: the host's label, or the name of its kind.
    pub fn name_of<'a>(&'a self, action: &'a Action) -> &'a str {
        action.label.as_ref().map_or_else(|| self.action(action.kind).0, |label| self.say(label))
    }

    /// The words to use for an action: the host's, or those of its kind.
    pub fn words_for(&self, action: &Action) -> String {
        let own = action.words.as_ref().map(|words| self.say(words).to_owned());
        own.unwrap_or_else(|| self.action(action.kind).1)
    }

    /// The name of a kind of action, and the words to use for it.
    pub fn action(&self, kind: ActionKind) -> (&str, String) {
        let text = self.text;
        let (name, words) = match kind {
            ActionKind::Confirmation => (text.confirmation(), text.confirmation_words()),
            ActionKind::Materials => (text.materials(), text.materials_words()),
            ActionKind::Letter => (text.letter(), text.letter_words()),
            ActionKind::Call => (text.call(), text.call_words()),
            ActionKind::Thanks => (text.thanks(), text.thanks_words()),
            ActionKind::Packaging => (text.packaging(), text.packaging_words()),
            ActionKind::Bonus => (text.bonus(), text.bonus_words()),
            ActionKind::Partner => (text.partner(), text.partner_words()),
        };
        (name, fill(words, &[("offer", self.say(&self.planning.offer))]))
    }
}

/// The mean of those cases that make up a share of all, from the mean over all.
fn of_those(mean: f64, share: f64) -> f64 {
    if share > 0.0 { mean / share } else { 0.0 }
}

/// A mean rounded to two digits, which "about" goes with.
fn about(mean: f64) -> f64 {
    let mut step = 0.1;
    while mean >= step * 100.0 {
        step *= 10.0;
    }
    (mean / step).round() * step
}

/// A figure rounded as people say it: "11 minutes", "0.4 minutes".
pub(super) fn coarse(amount: f64) -> f64 {
    if amount.abs() >= 10.0 { amount.round() } else { (amount * 10.0).round() / 10.0 }
}
