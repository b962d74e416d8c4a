//! What every part of the Survey may read: the work, and the language of the page.

use leptos::prelude::*;

use super::study::Study;
use crate::model::Evidence;
use crate::model::calculator::{Activity, DriverUnit, Input, Model, Unit};
use crate::model::survey::Assessment;
use crate::text::{FindingSentences, Numbers, Text, input_name};
use crate::ui::kit::locale::Locale;
use crate::web::IntlNumbers;

/// The unit of an element of the offer, by position.
pub fn unit_of(model: &Model, at: usize) -> Unit {
    model.offer.elements.get(at).map_or(Unit::Money, |element| element.unit)
}

/// A `Copy` handle that the page provides as context.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The work in hand.
    pub study: Study,
    /// The language of the page, with money in the currency of the model.
    pub locale: Locale,
}

impl Desk {
    /// The work, in the language of the page.
    pub fn new(study: Study, locale: Locale) -> Self {
        study.set_locale(locale);
        Self { study, locale }
    }

    /// The desk of the page.
    pub fn here() -> Self {
        expect_context()
    }

    fn write(self, write: impl FnOnce(&IntlNumbers) -> String) -> String {
        self.locale.with(|_, numbers| write(numbers))
    }

    /// An amount of money.
    pub fn money(self, amount: f64) -> String {
        self.locale.money(amount)
    }

    /// An amount of money with its sign.
    pub fn signed_money(self, amount: f64) -> String {
        self.locale.signed_money(amount)
    }

    /// A number in full.
    pub fn plain(self, number: f64) -> String {
        self.locale.number(number)
    }

    /// A count.
    pub fn count(self, count: usize) -> String {
        self.plain(count as f64)
    }

    /// A share of one out of a hundred.
    pub fn of_hundred(self, share: f64) -> String {
        self.write(|numbers| numbers.of_hundred(share))
    }

    /// A number with two decimals at most, such as a correlation.
    pub fn hundredths(self, number: f64) -> String {
        self.plain((number * 100.0).round() / 100.0)
    }

    /// What the host calls an element of the offer, by position.
    pub fn element(self, model: &Model, at: usize) -> String {
        let element = model.offer.elements.get(at);
        element.map_or_else(String::new, |element| self.locale.wording(&element.label))
    }

    /// What an input is called.
    pub fn input(self, model: &Model, input: &Input) -> String {
        let language = &self.locale.tag();
        self.locale.with(|text, numbers| input_name(text, numbers, language, model, input))
    }

    /// A figure of an element or a driver with its unit.
    pub fn figure(self, model: &Model, input: &Input, figure: f64) -> String {
        let unit = match input {
            Input::Amount(id) => model.element(id).map(|element| element.unit),
            Input::Driver(id) => match model.driver(id).map(|driver| driver.unit) {
                Some(DriverUnit::Minutes) => Some(Unit::Minutes(Activity::Own)),
                Some(DriverUnit::Hours) => Some(Unit::Hours(Activity::Own)),
                Some(DriverUnit::Share) => Some(Unit::PriceShare),
                Some(DriverUnit::Money) => Some(Unit::Money),
                Some(DriverUnit::Number) | None => None,
            },
            _ => None,
        };
        unit.map_or_else(|| self.plain(figure), |unit| self.amount(unit, figure))
    }

    /// An amount with its unit.
    pub fn amount(self, unit: Unit, amount: f64) -> String {
        let of = |best: f64| {
            let scale = self.of_best(best);
            let amount = self.write(|numbers| numbers.rounded(amount));
            self.locale.fill(Text::amount_in_unit, &[("amount", &amount), ("unit", &scale)])
        };
        match unit {
            Unit::Money => self.money(amount),
            Unit::PriceShare => {
                self.locale.fill(Text::percent, &[("share", &self.of_hundred(amount))])
            }
            Unit::Minutes(_) => self.write(|numbers| numbers.minutes(amount)),
            Unit::Hours(_) => self.write(|numbers| numbers.hours(amount)),
            Unit::Effort => of(10.0),
            Unit::Rating(scale) => of(scale.best),
        }
    }

    /// A scale that ends at its best.
    pub fn of_best(self, best: f64) -> String {
        self.locale.fill(Text::of_best, &[("best", &self.plain(best))])
    }

    /// Where a figure comes from.
    pub fn evidence(self, evidence: Evidence) -> String {
        self.locale.say(match evidence {
            Evidence::Measured => Text::measured,
            Evidence::Stated => Text::stated,
            Evidence::Assumed => Text::assumed,
            Evidence::Example => Text::example,
        })
    }

    /// What a group is called, by position; the last is of those of no persona.
    pub fn group(self, model: &Model, at: usize) -> String {
        match model.personas.get(at) {
            Some(persona) => self.locale.wording(&persona.label),
            None => self.locale.say(Text::no_group),
        }
    }

    /// What the answers show as they are now, if there is a model.
    pub fn read<T>(self, read: impl FnOnce(&Assessment) -> T) -> Option<T> {
        let (mut read, mut result) = (Some(read), None);
        self.look(&mut |assessment| result = read.take().map(|read| read(assessment)));
        result
    }

    // One copy for all that is read.
    #[inline(never)]
    fn look(self, look: &mut dyn FnMut(&Assessment)) {
        self.study.assessment.with_untracked(|assessment| assessment.iter().for_each(look));
    }

    /// What findings about a model come to in words.
    pub fn sentences<T>(self, model: &Model, read: impl FnOnce(&FindingSentences) -> T) -> T {
        let language = &self.locale.tag();
        self.locale.with(|text, numbers| read(&FindingSentences { text, numbers, language, model }))
    }
}
