//! The words with which the formats write the enums of the model.

use crate::model::calculator::{Activity, Kind, Side, Stage, Standing};
use crate::model::{Ends, Evidence, Shape};

/// An enum that documents write as a word.
pub trait Words: Copy + 'static {
    /// Every variant, in the order of the words.
    const ALL: &'static [Self];
    /// The words of all variants.
    const NAMES: &'static [&'static str];

    /// The word of this variant.
    fn name(self) -> &'static str;

    /// The variant that a word stands for.
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|variant| variant.name() == name)
    }
}

/// Writes [`Words`] for an enum. A variant without a word does not compile.
macro_rules! words {
    ($words:ident { $($variant:ident = $name:literal,)+ }) => {
        impl $crate::document::words::Words for $words {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            const NAMES: &'static [&'static str] = &[$($name,)+];

            fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
}

pub(super) use words;

words! { Side { Benefit = "benefit", Cost = "cost", } }

words! {
    Kind {
        Technical = "technical",
        Economic = "economic",
        Service = "service",
        Social = "social",
        Money = "money",
        Time = "time",
        Effort = "effort",
        Convenience = "convenience",
    }
}

words! {
    Stage {
        Need = "need",
        Search = "search",
        Shop = "shop",
        Buy = "buy",
        Receive = "receive",
        Use = "use",
        Support = "support",
        End = "end",
    }
}

words! { Activity { Own = "own", Waiting = "waiting", Work = "work", } }

words! {
    Evidence { Measured = "measured", Stated = "stated", Assumed = "assumed", Example = "example", }
}

words! { Standing { Better = "better", Same = "same", Worse = "worse", } }

words! { Ends { Extremes = "extremes", P10P90 = "p10-p90", } }

words! { Shape { Pert = "pert", Triangular = "triangular", } }

/// A whole number in digits. Rust's own formatting would weigh more than the CSV row.
pub fn digits(number: usize) -> String {
    let mut written = if number < 10 { String::new() } else { digits(number / 10) };
    written.push(char::from(b'0' + (number % 10) as u8));
    written
}
