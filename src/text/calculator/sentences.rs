//! Results in whole sentences.

use crate::document::digits;
use crate::model::calculator::{
    Answers, Input, Model, Offer, Results, Sensitivity, Skipped, Stage, Unit, break_even,
};
use crate::model::{CollectVec, Evidence};
use crate::text::{Numbers, Text, fill};

/// The results of a model in one language.
pub struct Sentences<'a> {
    /// The phrases.
    pub text: &'a Text,
    /// How numbers are written.
    pub numbers: &'a dyn Numbers,
    /// The language of the host's words.
    pub language: &'a str,
    /// The model.
    pub model: &'a Model,
    /// What the visitor says.
    pub answers: &'a Answers,
    /// What was computed.
    pub results: &'a Results,
}

impl Sentences<'_> {
    /// The name of the value: "customer value" only if something was stated or measured.
    pub fn value_name(&self) -> &str {
        if self.results.is_only_an_estimate() { self.text.estimate() } else { self.text.value() }
    }

    /// The name of what the offer is compared with.
    pub fn advantage_name(&self) -> String {
        self.advantage_over(self.results.expected.comparison.best)
    }

    /// The name of an advantage over an alternative, by position, or over doing nothing.
    pub fn advantage_over(&self, reference: Option<usize>) -> String {
        match reference.and_then(|at| self.model.alternatives.get(at)) {
            Some(offer) => fill(self.text.advantage(), &[("alternative", self.name(offer))]),
            None => self.text.advantage_over_nothing().to_owned(),
        }
    }

    /// What belief does to it.
    pub fn belief(&self) -> String {
        let worth = &self.results.expected.offer;
        let gap = worth.perceived_benefits - worth.benefits;
        let phrase = match gap {
            _ if gap.abs() <= 1e-9 * worth.benefits => self.text.believed_same(),
            _ if gap < 0.0 => self.text.believed_less(),
            _ => self.text.believed_more(),
        };
        let shown = self.exact();
        let perceived = shown.rounded(worth.perceived_benefits);
        let gap = self.money((perceived - shown.offer.benefits).abs(), shown.step);
        let perceived = self.money(perceived, shown.step);
        fill(phrase, &[("perceived", &perceived), ("gap", &gap)])
    }

    /// What the price leaves.
    pub fn price(&self) -> String {
        let (asked, ceiling) = self.prices();
        let step = self.exact().step;
        let price = self.money(asked, step);
        let Some(ceiling) = ceiling else {
            return fill(self.text.price_none(), &[("price", &price)]);
        };
        let distance = self.money((ceiling - asked).abs(), step);
        let under = asked <= ceiling;
        let phrase = if under { self.text.price_under() } else { self.text.price_over() };
        let ceiling = self.money(ceiling, step);
        let places =
            [("ceiling", &*ceiling), ("price", &price), ("room", &distance), ("over", &distance)];
        fill(phrase, &places)
    }

    /// The price and the highest one, rounded: the difference of the two is the advantage, unless costs are
    /// shares of the price or it is paid several times.
    pub fn prices(&self) -> (f64, Option<f64>) {
        let (shown, room) = (self.exact(), &self.results.expected.comparison.room);
        let asked = shown.rounded(room.price);
        let once = self.model.offer.payments(self.model.discount) == 1.0;
        let is_sum = once && !self.model.offer.has_price_shares();
        let rounded = |ceiling| {
            if is_sum { shown.offer.price + shown.advantage } else { shown.rounded(ceiling) }
        };
        (if is_sum { shown.offer.price } else { asked }, room.ceiling.map(rounded))
    }

    /// Further sentences, the most important first.
    pub fn more(&self) -> Vec<String> {
        let told = [
            self.results.years.as_ref().map(|_| self.payback()),
            self.uncounted(),
            self.decides(),
            self.worth_knowing(),
            self.weakest(),
            self.intangible(),
            self.assumptions(),
            self.examples().map(str::to_owned),
        ];
        told.into_iter().flatten().collect_vec()
    }

    fn uncounted(&self) -> Option<String> {
        let worth = &self.results.offer;
        let hours = self.numbers.hours(worth.unpriced.hours);
        match (worth.unpriced.hours != 0.0, worth.break_even_hour) {
            (true, Some(rate)) => {
                let rate = self.numbers.money(rate);
                Some(fill(self.text.hours_break_even(), &[("hours", &hours), ("rate", &rate)]))
            }
            (true, None) => Some(fill(self.text.hours_uncounted(), &[("hours", &hours)])),
            _ if worth.unpriced.efforts + worth.unpriced.ratings > 0 => {
                Some(self.text.others_uncounted().to_owned())
            }
            _ => None,
        }
    }

    /// What decides most among the figures of which somebody knows a range.
    fn decides(&self) -> Option<String> {
        let row = self.results.sensitivities.iter().find(|row| !row.supposed)?;
        let name = self.input(&row.input);
        let swing = self.numbers.money(row.swing());
        let (low, high) = (self.amount(&row.input, row.low), self.amount(&row.input, row.high));
        let decides = fill(
            self.text.decides(),
            &[("name", &name), ("low", &low), ("high", &high), ("swing", &swing)],
        );
        // The input with the widest swing among those that can turn the result alone.
        let turns = |row| Some((row, self.turning_point(row)?));
        let turns = self.results.sensitivities.iter().find_map(turns);
        Some(match turns {
            Some((row, x)) => {
                let amount = self.amount(&row.input, x);
                let name = self.input(&row.input);
                let turns = fill(self.text.turns(), &[("name", &name), ("amount", &amount)]);
                [decides, turns].join(" ")
            }
            None => decides,
        })
    }

    // The value is linear in most inputs. A driver may bend it; so may utility, and then the turning point is left to the
    // calculation.
    fn turning_point(&self, row: &Sensitivity) -> Option<f64> {
        if let Input::Driver(_) = row.input {
            let turn = break_even(self.model, self.answers, &row.input)?;
            return turn.value.filter(|x| row.low <= *x && *x <= row.high);
        }
        let straight =
            !matches!(row.input, Input::Performance | Input::Constraint | Input::Outcome(_));
        let turns = row.value_at_low.signum() != row.value_at_high.signum();
        let share = -row.value_at_low / (row.value_at_high - row.value_at_low);
        (straight && turns).then_some(row.low + share * (row.high - row.low))
    }

    fn weakest(&self) -> Option<String> {
        let (input, share) = self.results.weakest_link()?;
        let share = self.numbers.of_hundred(*share);
        Some(fill(self.text.weakest(), &[("name", &self.input(input)), ("share", &share)]))
    }

    fn intangible(&self) -> Option<String> {
        let worth = &self.results.offer;
        let felt = worth.benefits > worth.tangible_benefits;
        match worth.break_even_intangible {
            amount if amount > 0.0 => {
                Some(fill(self.text.intangible(), &[("amount", &self.numbers.money(amount))]))
            }
            _ if felt => Some(self.text.intangible_none().to_owned()),
            _ => None,
        }
    }

    fn assumptions(&self) -> Option<String> {
        let shares = self.results.offer.evidence;
        // Where nothing is known, that its figures are examples says it all.
        let is_known = shares.measured + shares.stated > 0.0 || !self.model.has_examples();
        let share =
            (is_known && shares.assumed > 0.0).then(|| self.numbers.of_hundred(shares.assumed))?;
        Some(fill(self.text.rests_on_assumptions(), &[("share", &share)]))
    }

    /// That figures of the model are only examples, if any is.
    pub fn examples(&self) -> Option<&str> {
        self.model.has_examples().then(|| self.text.rests_on_examples())
    }

    /// The name of a stage of the life cycle.
    pub fn stage(&self, stage: Stage) -> &str {
        let text = self.text;
        match stage {
            Stage::Need => text.stage_need(),
            Stage::Search => text.stage_search(),
            Stage::Shop => text.stage_shop(),
            Stage::Buy => text.stage_buy(),
            Stage::Receive => text.stage_receive(),
            Stage::Use => text.stage_use(),
            Stage::Support => text.stage_support(),
            Stage::End => text.stage_end(),
        }
    }

    /// The evidence for the figure of an input, in a word.
    pub fn source(&self, input: &Input, given: Evidence) -> &str {
        match given {
            _ if self.answers.inputs.get(input).is_some() => self.text.yours(),
            Evidence::Measured => self.text.measured(),
            Evidence::Stated => self.text.stated(),
            Evidence::Assumed => self.text.assumed(),
            Evidence::Example => self.text.example(),
        }
    }

    /// The names of the answers that the model does not use.
    pub fn skipped(&self) -> Vec<String> {
        let name = |skipped: &Skipped| match skipped {
            Skipped::Input(input) => self.input(input),
            Skipped::Persona(id)
            | Skipped::Alternative(id)
            | Skipped::Situation(id)
            | Skipped::Rating(id) => id.as_str().to_owned(),
        };
        self.results.skipped.iter().map(name).collect_vec()
    }

    /// The host's name of an offer.
    pub fn name<'m>(&'m self, offer: &'m Offer) -> &'m str {
        offer.name.in_language(self.language)
    }

    /// The name of an input on the screen.
    pub fn input(&self, input: &Input) -> String {
        input_name(self.text, self.numbers, self.language, self.model, input)
    }

    /// An amount of an input with its unit.
    pub fn amount(&self, input: &Input, amount: f64) -> String {
        match input {
            Input::Amount(id) => match self.model.element(id).map(|element| element.unit) {
                Some(unit) => self.in_unit(&unit, amount),
                None => self.numbers.plain(amount),
            },
            Input::Driver(id) => match self.model.driver(id) {
                Some(driver) => self.of_driver(driver, amount),
                None => self.numbers.plain(amount),
            },
            Input::Price(_) | Input::Hour | Input::Hassle | Input::Anchor | Input::FailureCost => {
                self.numbers.money(amount)
            }
            Input::Belief(_) => self.percent(amount),
            _ => self.share(amount),
        }
    }

    /// An amount of an element with its unit.
    pub fn in_unit(&self, unit: &Unit, amount: f64) -> String {
        let of = |best: f64| {
            let scale = fill(self.text.of_best(), &[("best", &self.numbers.plain(best))]);
            let amount = self.numbers.rounded(amount);
            fill(self.text.amount_in_unit(), &[("amount", &amount), ("unit", &scale)])
        };
        match unit {
            Unit::Money => self.numbers.money(amount),
            Unit::PriceShare => self.percent(amount),
            Unit::Minutes(_) => self.numbers.minutes(amount),
            Unit::Hours(_) => self.numbers.hours(amount),
            Unit::Effort => of(10.0),
            Unit::Rating(scale) => of(scale.best),
        }
    }
}

/// The name of a price, which says for how many years it is paid if it is paid for several.
pub fn price_name(text: &Text, numbers: &dyn Numbers, offer: &Offer, name: String) -> String {
    let years = offer.price_years as usize;
    if years == 1 {
        return name;
    }
    let phrase = text.form(text.yearly(), numbers, years as f64);
    fill(phrase, &[("name", &name), ("years", &digits(years))])
}

/// The name of an input of a model, with the host's words in a language.
pub fn input_name(
    text: &Text,
    numbers: &dyn Numbers,
    language: &str,
    model: &Model,
    input: &Input,
) -> String {
    let mut outcomes = model.offer.utility.iter().flat_map(|utility| &utility.must_be);
    match input {
        Input::Price(id) if *id == model.offer.id => {
            price_name(text, numbers, &model.offer, text.price().to_owned())
        }
        Input::Price(id) => {
            let offer = model.alternative(id);
            let name = offer.map_or(id.as_str(), |offer| offer.name.in_language(language));
            let name = fill(text.price_of(), &[("name", name)]);
            offer.map_or(name.clone(), |offer| price_name(text, numbers, offer, name))
        }
        Input::Amount(id) | Input::Belief(id) => {
            let element = model.element(id);
            element.map_or(id.as_str(), |it| it.label.in_language(language)).to_owned()
        }
        Input::Driver(id) => {
            let driver = model.driver(id);
            driver.map_or(id.as_str(), |it| it.label.in_language(language)).to_owned()
        }
        Input::Outcome(id) => {
            let outcome = outcomes.find(|outcome| outcome.id == *id);
            outcome.map_or(id.as_str(), |it| it.label.in_language(language)).to_owned()
        }
        Input::Hour => text.hour().to_owned(),
        Input::Hassle => text.hassle().to_owned(),
        Input::Anchor => text.anchor().to_owned(),
        Input::Performance => text.performance().to_owned(),
        Input::Constraint => text.constraint().to_owned(),
        Input::Available => text.available().to_owned(),
        Input::Capacity => text.capacity().to_owned(),
        Input::Continuous => text.continuous().to_owned(),
        Input::Secure => text.secure().to_owned(),
        Input::FailureCost => text.failure_cost().to_owned(),
    }
}
