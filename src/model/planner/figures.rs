//! The table of the planner's figures with their names, bounds and defaults, and the figures that
//! are given.

use super::Figure::{self, *};
use crate::model::{InputError, LARGEST};

/// The entry of a figure in the table.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// The figure.
    pub figure: Figure,
    /// Its section in documents.
    pub section: &'static str,
    /// Its name in that section.
    pub name: &'static str,
    /// The least it may be.
    pub least: f64,
    /// The greatest it may be.
    pub greatest: f64,
    /// The default while it is not given: a convention, which the screen shows as one.
    pub default: Option<f64>,
}

const fn about(figure: Figure, section: &'static str, name: &'static str) -> About {
    About { figure, section, name, least: 0.0, greatest: LARGEST, default: None }
}

const fn share(figure: Figure, section: &'static str, name: &'static str) -> About {
    About { greatest: 1.0, ..about(figure, section, name) }
}

impl About {
    const fn from(self, least: f64, greatest: f64) -> Self {
        Self { least, greatest, ..self }
    }

    const fn or(self, default: f64) -> Self {
        Self { default: Some(default), ..self }
    }
}

/// The number of figures.
const COUNT: usize = CostThen as usize + 1;

/// Every figure, in the order of the screen.
pub static FIGURES: [About; COUNT] = [
    about(TimeBest, "time", "best"),
    about(TimeUsual, "time", "usual"),
    about(TimeWorst, "time", "worst"),
    about(TimeSaid, "time", "said"),
    about(TimeExpected, "time", "expected"),
    about(TimeWorth, "time", "worth"),
    about(TimeCautionPrice, "time", "cautionPrice"),
    about(TimePromise, "time", "promise"),
    about(TimeImportance, "time", "importance").from(0.0, 10.0),
    share(TimeMustBe, "time", "mustBe"),
    about(TimeFirst, "time", "first"),
    about(TimeSecond, "time", "second"),
    about(TimeCame, "time", "came"),
    about(CostBest, "cost", "best"),
    about(CostUsual, "cost", "usual"),
    about(CostWorst, "cost", "worst"),
    about(CostSaid, "cost", "said"),
    about(CostExpected, "cost", "expected"),
    // Money is worth itself.
    about(CostWorth, "cost", "worth").or(1.0),
    about(CostCautionPrice, "cost", "cautionPrice"),
    about(CostPromise, "cost", "promise"),
    about(CostImportance, "cost", "importance").from(0.0, 10.0),
    share(CostMustBe, "cost", "mustBe"),
    about(CostFirst, "cost", "first"),
    about(CostSecond, "cost", "second"),
    about(CostCame, "cost", "came"),
    about(ServiceSaid, "service", "said"),
    about(ServiceExpected, "service", "expected"),
    about(ServiceWorth, "service", "worth"),
    about(ServiceCautionPrice, "service", "cautionPrice"),
    about(ServicePromise, "service", "promise"),
    about(ServiceImportance, "service", "importance").from(0.0, 10.0),
    share(ServiceMustBe, "service", "mustBe"),
    about(Gain, "feeling", "gain").from(-1.0, 1.0).or(0.5),
    about(Pain, "feeling", "pain").from(1.0, 3.0).or(2.0),
    share(Habit, "feeling", "habit").or(0.3),
    about(HabitVisits, "feeling", "visits").from(1.0, 100.0).or(7.0),
    about(Unhappy, "complaints", "unhappy"),
    share(Tell, "complaints", "tell"),
    share(Fast, "complaints", "fast"),
    share(TellThen, "complaints", "tellThen"),
    share(FastThen, "complaints", "fastThen"),
    share(StaySilent, "complaints", "staySilent"),
    share(StayFast, "complaints", "stayFast"),
    share(StayPoor, "complaints", "stayPoor"),
    about(ChannelCost, "complaints", "channelCost"),
    about(Steps, "complaints", "steps"),
    about(Minutes, "complaints", "minutes"),
    about(AnswerHours, "complaints", "answerHours"),
    about(WordOfMouth, "complaints", "wordOfMouth").from(0.0, 100.0).or(1.0),
    about(Orders, "firstDay", "orders"),
    share(Cancellations, "firstDay", "cancellations"),
    about(OrderMargin, "firstDay", "margin"),
    about(Visits, "loyalty", "visits"),
    about(Bill, "loyalty", "bill"),
    share(MarginShare, "loyalty", "marginShare"),
    about(Stay, "loyalty", "stay").from(0.0, 0.99),
    about(Discount, "loyalty", "discount").from(0.001, 1.0).or(0.1),
    about(Acquisition, "loyalty", "acquisition"),
    share(Referred, "loyalty", "referred").or(0.0),
    about(Reward, "loyalty", "reward"),
    about(Years, "loyalty", "years").from(1.0, 100.0),
    about(VisitsThen, "after", "visits"),
    about(BillThen, "after", "bill"),
    about(StayThen, "after", "stay").from(0.0, 0.99),
    share(ReferredThen, "after", "referred"),
    about(CostThen, "after", "cost"),
];

impl Figure {
    /// The entry of the figure.
    pub fn about(self) -> &'static About {
        let [first, ..] = &FIGURES;
        FIGURES.get(self as usize).unwrap_or(first)
    }
}

/// The figures that are given. Each one is within its bounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures([Option<f64>; COUNT]);

impl Default for Figures {
    fn default() -> Self {
        Self([None; COUNT])
    }
}

impl Figures {
    /// The figure as given, else its default.
    pub fn get(&self, figure: Figure) -> Option<f64> {
        self.given(figure).or(figure.about().default)
    }

    /// The figure as given.
    pub fn given(&self, figure: Figure) -> Option<f64> {
        self.0.get(figure as usize).copied().flatten()
    }

    /// Sets a figure; an error if it is out of bounds.
    pub fn set(&mut self, figure: Figure, value: f64) -> Result<(), InputError> {
        let About { least, greatest, .. } = figure.about();
        let value = InputError::check(value, *least, *greatest)?;
        self.put(figure, Some(value));
        Ok(())
    }

    /// Removes a figure.
    pub fn clear(&mut self, figure: Figure) {
        self.put(figure, None);
    }

    fn put(&mut self, figure: Figure, value: Option<f64>) {
        if let Some(place) = self.0.get_mut(figure as usize) {
            *place = value;
        }
    }

    /// These figures, with those of `other` where one is not given here.
    pub fn over(&self, other: &Self) -> Self {
        let mut both = other.clone();
        for (place, own) in both.0.iter_mut().zip(self.0) {
            *place = own.or(*place);
        }
        both
    }
}

/// The quotient; `None` if it is not finite, because figures may be zero or tiny.
pub(super) fn ratio(of: f64, to: f64) -> Option<f64> {
    // Adding zero turns minus zero into zero.
    let ratio = of / to + 0.0;
    ratio.is_finite().then_some(ratio)
}
