//! What every part of the Survey may read: the work, the words of the page, and how numbers are written.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use super::study::Study;
use crate::model::Evidence;
use crate::model::calculator::{Element, Model, Unit};
use crate::model::survey::Assessment;
use crate::site::words::Words;
use crate::text::{Numbers, Text, fill};
use crate::web::IntlNumbers;

/// A handle that components pass around.
#[derive(Clone)]
pub struct Desk(Rc<Inner>);

struct Inner {
    study: Study,
    words: Arc<Words>,
    /// The formats of a currency, which are dear to make.
    numbers: RefCell<Option<(String, Rc<IntlNumbers>)>>,
}

/// Any currency will do where no money is written.
const NO_CURRENCY: &str = "USD";

impl Desk {
    /// The work, in the language of the page.
    pub fn new(study: &Study, words: &Arc<Words>) -> Self {
        let numbers = RefCell::default();
        Self(Rc::new(Inner { study: study.clone(), words: words.clone(), numbers }))
    }

    /// The work in hand.
    pub fn study(&self) -> &Study {
        &self.0.study
    }

    /// The phrases of the page.
    pub fn text(&self) -> &Text {
        &self.0.words.text
    }

    /// The tag of the page's language.
    pub fn tag(&self) -> &str {
        &self.0.words.language
    }

    /// How numbers are written, with money in the currency of the model; the page's languages are all known
    /// to browsers, and so is the form of a currency that a model may have.
    pub fn numbers(&self) -> Option<Rc<IntlNumbers>> {
        let chosen = self.study().chosen_once();
        let currency = chosen.as_ref().map_or(NO_CURRENCY, |chosen| &chosen.model.currency);
        let mut numbers = self.0.numbers.borrow_mut();
        if numbers.as_ref().is_none_or(|(of, _)| of != currency) {
            let made = IntlNumbers::new(self.tag(), currency).map(Rc::new);
            *numbers = made.map(|made| (currency.to_owned(), made));
        }
        numbers.as_ref().map(|(_, numbers)| numbers.clone())
    }

    fn write(&self, write: impl Fn(&IntlNumbers) -> String) -> String {
        self.numbers().as_deref().map_or_else(String::new, write)
    }

    /// An amount of money.
    pub fn money(&self, amount: f64) -> String {
        self.write(|numbers| numbers.money(amount))
    }

    /// An amount of money with its sign.
    pub fn signed_money(&self, amount: f64) -> String {
        self.write(|numbers| numbers.signed_money(amount))
    }

    /// A number in full.
    pub fn plain(&self, number: f64) -> String {
        self.write(|numbers| numbers.plain(number))
    }

    /// A count.
    pub fn count(&self, count: usize) -> String {
        self.plain(count as f64)
    }

    /// A share of one out of a hundred.
    pub fn of_hundred(&self, share: f64) -> String {
        self.write(|numbers| numbers.of_hundred(share))
    }

    /// A number with two decimals at most, such as a correlation.
    pub fn hundredths(&self, number: f64) -> String {
        self.plain((number * 100.0).round() / 100.0)
    }

    /// What the host calls an element of the offer, by position.
    pub fn element<'m>(&self, model: &'m Model, at: usize) -> &'m str {
        let element = model.offer.elements.get(at);
        element.map_or("", |element| self.label(element))
    }

    /// What the host calls an element.
    pub fn label<'m>(&self, element: &'m Element) -> &'m str {
        element.label.in_language(self.tag())
    }

    /// An amount of an element of the offer with its unit.
    pub fn amount(&self, model: &Model, at: usize, amount: f64) -> String {
        let unit = model.offer.elements.get(at).map(|element| element.unit);
        let of = |best: f64| {
            let scale = fill(self.text().of_best(), &[("best", &self.plain(best))]);
            let amount = self.write(|numbers| numbers.rounded(amount));
            fill(self.text().amount_in_unit(), &[("amount", &amount), ("unit", &scale)])
        };
        match unit {
            None | Some(Unit::Money) => self.money(amount),
            Some(Unit::PriceShare) => {
                fill(self.text().share(), &[("share", &self.of_hundred(amount))])
            }
            Some(Unit::Minutes(_)) => self.write(|numbers| numbers.minutes(amount)),
            Some(Unit::Hours(_)) => self.write(|numbers| numbers.hours(amount)),
            Some(Unit::Effort) => of(10.0),
            Some(Unit::Rating(scale)) => of(scale.best),
        }
    }

    /// Where a figure comes from.
    pub fn evidence(&self, evidence: Evidence) -> &str {
        match evidence {
            Evidence::Measured => self.text().measured(),
            Evidence::Stated => self.text().stated(),
            Evidence::Assumed => self.text().assumed(),
        }
    }

    /// What a group is called, by position; the last is of those of no persona.
    pub fn group<'a>(&'a self, model: &'a Model, at: usize) -> &'a str {
        let persona = model.personas.get(at);
        persona.map_or(self.text().anyone(), |persona| persona.label.in_language(self.tag()))
    }

    /// What the answers show, if there is a model.
    pub fn read<T>(&self, read: impl FnOnce(&Assessment) -> T) -> Option<T> {
        self.study().assessment().as_ref().map(read)
    }
}
