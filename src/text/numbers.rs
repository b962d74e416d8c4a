//! The interface to whatever writes numbers; in a browser that is `Intl`.

/// From here on cents are noise: "110,000", not "110,000.00".
pub const LARGE_MONEY: f64 = 10_000.0;

/// Writes numbers as people of one language and currency do.
pub trait Numbers {
    /// An amount of money.
    fn money(&self, amount: f64) -> String;
    /// An amount of money with a plus or minus sign, unless it is zero.
    fn signed_money(&self, amount: f64) -> String;
    /// An amount of money without decimals.
    fn whole_money(&self, amount: f64) -> String;
    /// The same with a plus or minus sign, unless it is zero.
    fn signed_whole_money(&self, amount: f64) -> String;
    /// A number with all its digits, as a person would type it.
    fn plain(&self, number: f64) -> String;
    /// A number with more digits than anybody types, for equations.
    fn exact(&self, number: f64) -> String {
        self.plain(number)
    }
    /// A number with at most one decimal.
    fn rounded(&self, number: f64) -> String;
    /// Minutes, with the unit in words.
    fn minutes(&self, minutes: f64) -> String;
    /// Hours, with the unit in words.
    fn hours(&self, hours: f64) -> String;
    /// Days, likewise.
    fn days(&self, days: f64) -> String;
    /// Years, likewise.
    fn years(&self, years: f64) -> String;

    /// A day, a month or a year as ISO 8601 writes them, in the words of the language.
    fn date(&self, date: &str) -> String {
        date.to_owned()
    }

    /// Which of a phrase's forms a number takes in a language, counted from 0 in the order zero, one, two, few, many,
    /// other, of which a language has some. English and Hungarian tell 1 from all others, Indonesian and Korean
    /// nothing.
    fn form(&self, language: &str, number: f64) -> usize {
        usize::from(matches!(language, "en" | "hu") && number != 1.0)
    }

    /// Whether small amounts of money have parts of one, such as cents.
    fn has_cents(&self) -> bool {
        true
    }

    /// A share as a figure out of a hundred. Only 1 is shown as 100, and only 0 as 0.
    fn of_hundred(&self, share: f64) -> String {
        let hundredths = share * 100.0;
        let near_an_end =
            (hundredths > 0.0 && hundredths < 1.0) || (hundredths > 99.0 && hundredths < 100.0);
        self.rounded(if near_an_end { hundredths.clamp(0.1, 99.9) } else { hundredths.round() })
    }
}
