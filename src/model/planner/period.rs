//! The period that visits, stays, discounts and complaints are counted by: asked once (method 6.7).

use super::{Figure, Figures};

/// A period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    /// A month.
    Month,
    /// A year.
    #[default]
    Year,
}

/// How a figure follows the period.
enum Follows {
    /// So much in a period: twelve times as much in a year.
    Amount,
    /// A number of periods.
    Periods,
    /// A share who are still there a period later.
    Share,
    /// A share who are gone or kept by then, and would not be otherwise.
    Leaving,
    /// A rate of interest for a period.
    Rate,
}

impl Period {
    /// The number of months in it.
    fn months(self) -> f64 {
        match self {
            Self::Month => 1.0,
            Self::Year => 12.0,
        }
    }
}

/// How a figure follows the period, if it does.
fn follows(figure: Figure) -> Option<Follows> {
    match figure {
        Figure::Visits
        | Figure::VisitsThen
        | Figure::CostThen
        | Figure::Unhappy
        | Figure::ChannelCost
        | Figure::Orders => Some(Follows::Amount),
        Figure::Years => Some(Follows::Periods),
        Figure::Stay | Figure::StayThen => Some(Follows::Share),
        Figure::LeaveOverGaps | Figure::KeptByActions => Some(Follows::Leaving),
        Figure::Discount => Some(Follows::Rate),
        _ => None,
    }
}

impl Figures {
    /// The figures of a period as those of another, within their bounds.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::planner::{Figure, Figures, Period};
    ///
    /// let mut yearly = Figures::default();
    /// yearly.set(Figure::Visits, 12.0)?;
    /// yearly.set(Figure::Stay, 0.7)?;
    /// let monthly = yearly.per(Period::Year, Period::Month);
    /// assert_eq!(monthly.given(Figure::Visits), Some(1.0));
    /// assert_eq!(format!("{:.4}", monthly.given(Figure::Stay).unwrap()), "0.9707");
    /// # Ok::<(), worthwhile::model::InputError>(())
    /// ```
    #[must_use]
    pub fn per(&self, from: Period, to: Period) -> Self {
        let mut converted = self.clone();
        if from == to {
            return converted;
        }
        let ratio = to.months() / from.months();
        for about in super::FIGURES {
            let (Some(given), Some(how)) = (self.given(about.figure), follows(about.figure)) else {
                continue;
            };
            let figure = match how {
                Follows::Amount => given * ratio,
                Follows::Periods => given / ratio,
                Follows::Share => libm::pow(given, ratio),
                Follows::Leaving => 1.0 - libm::pow(1.0 - given, ratio),
                Follows::Rate => libm::pow(1.0 + given, ratio) - 1.0,
            };
            // It is within its bounds.
            converted.set(about.figure, figure.clamp(about.least, about.greatest)).ok();
        }
        converted
    }

    /// With the default discount, which is of a year, as that of the period.
    pub(super) fn with_usual_discount(mut self, period: Period) -> Self {
        if self.given(Figure::Discount).is_none() && period != Period::Year {
            let mut yearly = Self::default();
            let usual = self.get(Figure::Discount).unwrap_or(0.0);
            yearly.set(Figure::Discount, usual).ok();
            let converted = yearly.per(Period::Year, period).given(Figure::Discount);
            self.set(Figure::Discount, converted.unwrap_or(usual)).ok();
        }
        self
    }
}
