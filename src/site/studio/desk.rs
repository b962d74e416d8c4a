//! What every part of the Studio may read: the work, the words of the page, and how numbers are written.

use std::rc::Rc;
use std::sync::Arc;

use super::bench::Bench;
use crate::document::studio::Measure;
use crate::document::{Fault, Rule};
use crate::site::words::Words;
use crate::text::{Text, rule_sentence};
use crate::ui::in_shown_unit;
use crate::web::IntlNumbers;

/// A handle that components pass around.
#[derive(Clone)]
pub struct Desk(Rc<Inner>);

struct Inner {
    bench: Bench,
    words: Arc<Words>,
    numbers: Option<IntlNumbers>,
}

/// Any currency will do where no money is written.
const NO_CURRENCY: &str = "USD";

impl Desk {
    /// The work, in the language of the page.
    pub fn new(bench: &Bench, words: &Arc<Words>) -> Self {
        let numbers = IntlNumbers::new(&words.language, NO_CURRENCY);
        Self(Rc::new(Inner { bench: bench.clone(), words: words.clone(), numbers }))
    }

    /// The work in hand.
    pub fn bench(&self) -> &Bench {
        &self.0.bench
    }

    /// The phrases of the page.
    pub fn text(&self) -> &Text {
        &self.0.words.text
    }

    /// The tag of the page's language.
    pub fn tag(&self) -> &str {
        &self.0.words.language
    }

    /// How numbers are written; the page's languages are all known to browsers.
    pub fn numbers(&self) -> Option<&IntlNumbers> {
        self.0.numbers.as_ref()
    }

    /// A number in full.
    pub fn plain(&self, number: f64) -> String {
        use crate::text::Numbers;
        self.numbers().map_or_else(String::new, |numbers| numbers.plain(number))
    }

    /// The sentence about what is wrong, beside a field that shows numbers in this measure.
    pub fn sentence(&self, fault: &Fault, measure: Measure) -> String {
        let rule = match (&fault.rule, measure) {
            (Rule::Number(error), Measure::OfHundred) => Rule::Number(in_shown_unit(*error, 100.0)),
            (rule, _) => rule.clone(),
        };
        let said = self.numbers().map(|numbers| rule_sentence(self.text(), numbers, &rule));
        said.unwrap_or_default()
    }
}

/// The name of the field at a place among all elements of the page.
pub fn id_of(place: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    "at-".chars().chain(place.chars().map(plain)).collect()
}
