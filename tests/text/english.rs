//! English with dollars, written natively: the browser's `Intl` is tested in the browser.

use worthwhile::model::calculator::{Answers, Model, evaluate};
use worthwhile::text::{LANGUAGES, Numbers, Sentences, Text};

/// The English phrases.
pub fn text() -> Text {
    let language = &LANGUAGES[0];
    assert_eq!(language.tag, "en");
    Text::from(language)
}

/// What is read from the English words about a model and answers.
pub fn told<T>(model: &Model, answers: &Answers, read: impl FnOnce(&Sentences) -> T) -> T {
    let (text, results) = (text(), evaluate(model, answers));
    read(&Sentences {
        text: &text,
        numbers: &Dollars,
        language: "en",
        model,
        answers,
        results: &results,
    })
}

/// Dollars and plain numbers.
pub struct Dollars;

impl Numbers for Dollars {
    fn money(&self, amount: f64) -> String {
        let sign = if amount < -0.005 { "−" } else { "" };
        format!("{sign}${:.2}", amount.abs())
    }

    fn signed_money(&self, amount: f64) -> String {
        let plus = if amount > 0.005 { "+" } else { "" };
        plus.to_owned() + &self.money(amount)
    }

    fn whole_money(&self, amount: f64) -> String {
        let sign = if amount <= -0.5 { "−" } else { "" };
        format!("{sign}${:.0}", amount.abs())
    }

    fn signed_whole_money(&self, amount: f64) -> String {
        let plus = if amount >= 0.5 { "+" } else { "" };
        plus.to_owned() + &self.whole_money(amount)
    }

    fn plain(&self, number: f64) -> String {
        number.to_string().replace('-', "−")
    }

    fn rounded(&self, number: f64) -> String {
        self.plain((number * 10.0).round() / 10.0)
    }

    fn minutes(&self, minutes: f64) -> String {
        self.plain(minutes) + " minutes"
    }

    fn hours(&self, hours: f64) -> String {
        self.plain(hours) + " hours"
    }

    fn days(&self, days: f64) -> String {
        self.plain(days) + " days"
    }

    fn years(&self, years: f64) -> String {
        self.plain((years * 100.0).round() / 100.0) + " years"
    }
}

/// Ways of writing a number that are those of `Dollars`.
macro_rules! as_in_dollars {
    ($($way:ident),*) => {
        $(fn $way(&self, number: f64) -> String {
            Dollars.$way(number)
        })*
    };
}

pub(crate) use as_in_dollars;

/// A currency without cents.
pub struct WholeDollars;

impl Numbers for WholeDollars {
    fn money(&self, amount: f64) -> String {
        Dollars.whole_money(amount)
    }

    fn signed_money(&self, amount: f64) -> String {
        Dollars.signed_whole_money(amount)
    }

    fn whole_money(&self, amount: f64) -> String {
        Dollars.whole_money(amount)
    }

    fn signed_whole_money(&self, amount: f64) -> String {
        Dollars.signed_whole_money(amount)
    }

    as_in_dollars!(plain, rounded, minutes, hours, days, years);

    fn has_cents(&self) -> bool {
        false
    }
}
