//! Numbers as the browser's `Intl` writes them: every language and currency, at no bytes of ours.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

use crate::document::number::{Measure, Notation, Separators};
use crate::text::Numbers;

#[wasm_bindgen]
extern "C" {
    type NumberFormat;

    // js-sys' own constructor does not catch, and a host may write any language or currency.
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(language: &str, options: &Object) -> Result<NumberFormat, JsValue>;

    #[wasm_bindgen(method, getter)]
    fn format(this: &NumberFormat) -> Function;

    #[wasm_bindgen(method, js_name = formatToParts)]
    fn format_to_parts(this: &NumberFormat, number: f64) -> Array;
}

/// From here on cents are noise: "110,000", not "110,000.00".
const LARGE_MONEY: f64 = 10_000.0;

/// The formats of one language and currency.
pub struct IntlNumbers {
    money: Function,
    signed_money: Function,
    large_money: Function,
    signed_large_money: Function,
    plain: Function,
    rounded: Function,
    minutes: Function,
    hours: Function,
    days: Function,
    years: Function,
    has_cents: bool,
    separators: Separators,
    /// What groups digits in amounts of money: in Austria a point there, a space elsewhere.
    group_in_money: char,
    /// Whether this language groups digits by two beyond the first group.
    pairs: bool,
    currency: String,
    currency_symbol: String,
}

impl IntlNumbers {
    /// The formats; none if the browser knows the language or the currency to be malformed.
    pub fn new(language: &str, currency: &str) -> Option<Self> {
        let format = |options: &[(&str, JsValue)]| -> Option<NumberFormat> {
            // Without a prototype: whatever a page added to all objects would be read as an option.
            let object = Object::create(JsValue::NULL.unchecked_ref());
            for (name, value) in options {
                Reflect::set(&object, &(*name).into(), value).ok()?;
            }
            NumberFormat::new(language, &object).ok()
        };
        let money: [(&str, JsValue); 3] = [
            ("style", "currency".into()),
            ("currency", currency.into()),
            ("currencyDisplay", "narrowSymbol".into()),
        ];
        let with = |extra: &[(&'static str, JsValue)]| {
            let all: Vec<_> = money.iter().chain(extra).cloned().collect();
            format(&all)
        };
        let sign = ("signDisplay", JsValue::from("exceptZero"));
        let whole = ("maximumFractionDigits", JsValue::from(0));
        let unit = |name: &str| {
            let display = ("unitDisplay", "long".into());
            let digits = ("maximumFractionDigits", 2.into());
            format(&[("style", "unit".into()), ("unit", name.into()), display, digits])
        };
        let fine = with(&[])?;
        let plain = format(&[("maximumFractionDigits", 4.into())])?;
        Some(Self {
            signed_money: with(std::slice::from_ref(&sign))?.format(),
            large_money: with(std::slice::from_ref(&whole))?.format(),
            signed_large_money: with(&[sign, whole])?.format(),
            rounded: format(&[("maximumFractionDigits", 1.into())])?.format(),
            minutes: unit("minute")?.format(),
            hours: unit("hour")?.format(),
            days: unit("day")?.format(),
            years: unit("year")?.format(),
            has_cents: !part(&fine, 0.0, "fraction").is_empty(),
            separators: separators(&plain),
            group_in_money: separators(&fine).group,
            pairs: groups_by_two(&plain),
            currency: currency.to_owned(),
            currency_symbol: part(&fine, 1.0, "currency"),
            money: fine.format(),
            plain: plain.format(),
        })
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

fn write(format: &Function, number: f64) -> String {
    // Zero has no sign on the screen.
    let number = if number == 0.0 { 0.0 } else { number };
    let written = format.call1(&JsValue::NULL, &number.into()).ok();
    written.and_then(|text| text.as_string()).unwrap_or_default()
}

fn part(format: &NumberFormat, number: f64, wanted: &str) -> String {
    let parts = format.format_to_parts(number);
    let read = |part: &JsValue, name: &str| Reflect::get(part, &name.into()).ok()?.as_string();
    let found = parts.iter().find(|part| read(part, "type").as_deref() == Some(wanted));
    found.and_then(|part| read(&part, "value")).unwrap_or_default()
}

/// India writes 12,34,567: the group before the last has two digits.
fn groups_by_two(format: &NumberFormat) -> bool {
    let parts = format.format_to_parts(1_234_567.0);
    let lengths = parts.iter().filter_map(|part| {
        let value = Reflect::get(&part, &"value".into()).ok()?.as_string()?;
        Some(value.chars().count())
    });
    lengths.take(3).eq([2, 1, 2])
}

fn separators(format: &NumberFormat) -> Separators {
    let mark = |wanted| part(format, 1_234_567.5, wanted).chars().next();
    Separators { decimal: mark("decimal").unwrap_or('.'), group: mark("group").unwrap_or(',') }
}

impl Numbers for IntlNumbers {
    fn money(&self, amount: f64) -> String {
        let large = amount.abs() >= LARGE_MONEY;
        write(if large { &self.large_money } else { &self.money }, amount)
    }

    fn signed_money(&self, amount: f64) -> String {
        let large = amount.abs() >= LARGE_MONEY;
        write(if large { &self.signed_large_money } else { &self.signed_money }, amount)
    }

    fn plain(&self, number: f64) -> String {
        write(&self.plain, number)
    }

    fn rounded(&self, number: f64) -> String {
        write(&self.rounded, number)
    }

    fn minutes(&self, minutes: f64) -> String {
        write(&self.minutes, minutes)
    }

    fn hours(&self, hours: f64) -> String {
        write(&self.hours, hours)
    }

    fn days(&self, days: f64) -> String {
        write(&self.days, days)
    }

    fn years(&self, years: f64) -> String {
        write(&self.years, years)
    }

    fn has_cents(&self) -> bool {
        self.has_cents
    }
}
