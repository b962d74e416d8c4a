//! One axis of a chart: round numbers from end to end.

use super::scale::Scale;
use crate::model::CollectVec;

/// The most steps between the ends of an axis.
const STEPS: f64 = 5.0;

/// One axis: round numbers from end to end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    low: f64,
    step: f64,
    steps: usize,
}

impl Axis {
    /// Long enough for all of these; of none, from 0 to 1.
    pub fn around(figures: impl IntoIterator<Item = f64>) -> Self {
        let finite = figures.into_iter().filter(|figure| figure.is_finite());
        Self::over(Scale::around(&finite.collect_vec()))
    }

    /// The same, where the ends are known.
    fn over(Scale { low: mut least, high: mut most }: Scale) -> Self {
        if least > most {
            (least, most) = (0.0, 1.0);
        }
        if least == most {
            let reach = if least == 0.0 { 1.0 } else { least.abs() / 2.0 };
            (least, most) = (least - reach, most + reach);
        }
        let mut step = round_step((most - least) / STEPS);
        let mut low = (least / step).floor() * step;
        let mut steps = ((most - low) / step).ceil();
        if steps > STEPS + 1.0 {
            step = round_step(step * 1.01);
            low = (least / step).floor() * step;
            steps = ((most - low) / step).ceil();
        }
        Self { low, step, steps: steps.max(1.0) as usize }
    }

    /// From 0 to 1 in quarters.
    pub fn shares() -> Self {
        Self { low: 0.0, step: 0.25, steps: 4 }
    }

    /// From end to end.
    pub fn scale(self) -> Scale {
        Scale { low: self.low, high: self.low + self.step * self.steps as f64 }
    }

    /// The round numbers along it.
    pub fn figures(self) -> impl DoubleEndedIterator<Item = f64> {
        (0..=self.steps).map(move |at| self.low + self.step * at as f64)
    }
}

/// The next step of 1, 2 or 5 at some power of ten.
fn round_step(least: f64) -> f64 {
    let mut step = 1.0;
    while step < least {
        step *= 10.0;
    }
    while step / 10.0 >= least && step > 1e-9 {
        step /= 10.0;
    }
    let finer = [step / 5.0, step / 2.0, step];
    finer.into_iter().find(|step| *step >= least).unwrap_or(step)
}
