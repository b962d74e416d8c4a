//! Numbers as the browser's `Intl` writes them: every language and currency, at no bytes of ours.

use wasm_bindgen::prelude::*;

use crate::document::number::{Measure, Notation, Separators};
use crate::text::{LARGE_MONEY, Numbers};

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    type Formats;

    // A host may write any language or currency.
    #[wasm_bindgen(catch)]
    fn formats(language: &str, currency: &str) -> Result<Formats, JsValue>;
    #[wasm_bindgen(catch, js_name = written)]
    fn write(formats: &Formats, way: u8, number: f64) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = dated)]
    fn write_date(formats: &Formats, date: &str) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = form)]
    fn form_of(language: &str, number: f64) -> Result<usize, JsValue>;
    fn sample(formats: &Formats, part: u8) -> String;
}

/// The ways to write a number, in the order of `web.js`.
#[derive(Clone, Copy)]
enum Way {
    Money,
    SignedMoney,
    WholeMoney,
    SignedWholeMoney,
    Plain,
    Rounded,
    Minutes,
    Hours,
    Days,
    Years,
    Exact,
}

/// Parts of written numbers, in the order of `web.js`.
#[derive(Clone, Copy)]
enum Part {
    Decimal,
    Group,
    GroupInMoney,
    Currency,
    Pairs,
    Cents,
}

/// The formats of one language and currency.
pub struct IntlNumbers {
    formats: Formats,
    has_cents: bool,
    separators: Separators,
    /// What groups digits in amounts of money: in Austria a point there, a space elsewhere.
    group_in_money: char,
    /// Whether this language groups digits by two beyond the first group: India writes 12,34,567.
    pairs: bool,
    currency: String,
    currency_symbol: String,
}

impl IntlNumbers {
    /// The formats; none if the browser knows the language or the currency to be malformed.
    pub fn new(language: &str, currency: &str) -> Option<Self> {
        let formats = formats(language, currency).ok()?;
        let part = |part: Part| sample(&formats, part as u8);
        let mark = |of: Part, usual| part(of).chars().next().unwrap_or(usual);
        let separators =
            Separators { decimal: mark(Part::Decimal, '.'), group: mark(Part::Group, ',') };
        Some(Self {
            separators,
            group_in_money: mark(Part::GroupInMoney, ','),
            has_cents: !part(Part::Cents).is_empty(),
            pairs: !part(Part::Pairs).is_empty(),
            currency: currency.to_owned(),
            currency_symbol: part(Part::Currency),
            formats,
        })
    }

    fn write(&self, way: Way, number: f64) -> String {
        write(&self.formats, way as u8, number).unwrap_or_default()
    }

    /// How this language separates digits.
    pub fn separators(&self) -> Separators {
        self.separators
    }

    /// How figures of a measure are written in this language.
    pub fn notation(&self, measure: Measure) -> Notation<'_> {
        let own = Notation {
            pairs: self.pairs,
            measure,
            currency: &self.currency,
            sign: &self.currency_symbol,
            ..Notation::of(self.separators)
        };
        if measure == Measure::Money { own.grouped(self.group_in_money) } else { own }
    }

    /// The sign of the currency, or its code where it has none.
    pub fn currency_symbol(&self) -> &str {
        &self.currency_symbol
    }
}

impl Numbers for IntlNumbers {
    fn money(&self, amount: f64) -> String {
        let is_large = amount.abs() >= LARGE_MONEY;
        self.write(if is_large { Way::WholeMoney } else { Way::Money }, amount)
    }

    fn signed_money(&self, amount: f64) -> String {
        let is_large = amount.abs() >= LARGE_MONEY;
        self.write(if is_large { Way::SignedWholeMoney } else { Way::SignedMoney }, amount)
    }

    fn whole_money(&self, amount: f64) -> String {
        self.write(Way::WholeMoney, amount)
    }

    fn signed_whole_money(&self, amount: f64) -> String {
        self.write(Way::SignedWholeMoney, amount)
    }

    fn plain(&self, number: f64) -> String {
        self.write(Way::Plain, number)
    }

    fn exact(&self, number: f64) -> String {
        self.write(Way::Exact, number)
    }

    fn rounded(&self, number: f64) -> String {
        self.write(Way::Rounded, number)
    }

    fn minutes(&self, minutes: f64) -> String {
        self.write(Way::Minutes, minutes)
    }

    fn hours(&self, hours: f64) -> String {
        self.write(Way::Hours, hours)
    }

    fn days(&self, days: f64) -> String {
        self.write(Way::Days, days)
    }

    fn years(&self, years: f64) -> String {
        self.write(Way::Years, years)
    }

    fn date(&self, date: &str) -> String {
        write_date(&self.formats, date).unwrap_or_else(|_| date.to_owned())
    }

    fn form(&self, language: &str, number: f64) -> usize {
        form_of(language, number).unwrap_or_default()
    }

    fn has_cents(&self) -> bool {
        self.has_cents
    }
}
