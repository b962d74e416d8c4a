//! Whether the model predicts what customers say (method 7.5).

use super::joint::Joint;
use super::{Difference, Interval, LEVEL, Moments, normal_quantile, student_quantile};

/// Predicted against stated worth, one pair at a time. All figures are exact.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Agreement {
    /// Predicted, and then stated.
    both: Joint,
    errors: Moments,
    misses: Moments,
    /// Misses as shares of the stated worth, where that is not zero.
    shares: Moments,
}

/// With a larger share of stated zeros, the MAPE says little about the rest (method 7.5).
const MOST_ZEROS: f64 = 0.2;

impl Agreement {
    /// Takes a pair with its weight.
    pub fn add(&mut self, predicted: f64, stated: f64, weight: f64) {
        self.both.add(predicted, stated, weight);
        let error = predicted - stated;
        self.errors.add(error, weight);
        self.misses.add(error.abs(), weight);
        if stated != 0.0 {
            self.shares.add((error / stated).abs(), weight);
        }
    }

    /// Both sets together (Chan, Golub & LeVeque 1979).
    pub fn with(&self, other: &Self) -> Self {
        Self {
            both: self.both.with(&other.both),
            errors: self.errors.with(&other.errors),
            misses: self.misses.with(&other.misses),
            shares: self.shares.with(&other.shares),
        }
    }

    /// The number of pairs.
    pub fn count(&self) -> usize {
        self.errors.count()
    }

    /// The predicted worth.
    pub fn predicted(&self) -> &Moments {
        self.both.first()
    }

    /// The stated worth.
    pub fn stated(&self) -> &Moments {
        self.both.second()
    }

    /// The mean of predicted − stated for the same people: by how much the model is too high.
    pub fn bias(&self) -> Option<Difference> {
        Difference::paired(&self.errors)
    }

    /// The bias as a share of the mean stated worth; `None` if that is not above zero.
    pub fn bias_share(&self) -> Option<f64> {
        let stated = self.stated().mean().filter(|stated| *stated > 0.0)?;
        self.errors.mean().map(|bias| bias / stated)
    }

    /// The mean absolute error (MAE).
    pub fn mean_miss(&self) -> Option<f64> {
        self.misses.mean()
    }

    /// The interval of the mean absolute error (Student); `None` for fewer than two pairs. No end is below 0.
    pub fn mean_miss_interval(&self) -> Option<Interval> {
        self.misses.interval().map(above_nothing)
    }

    /// The mean absolute percentage error (MAPE), as a share. Stated zeros do not count, see
    /// [`Agreement::zeros`].
    pub fn mean_share_missed(&self) -> Option<f64> {
        self.shares.mean()
    }

    /// The interval of the MAPE (Student), as shares; `None` for fewer than two pairs. It is too narrow where
    /// some people stated next to nothing, because shares are very skewed then.
    pub fn mean_share_missed_interval(&self) -> Option<Interval> {
        self.shares.interval().filter(|it| it.high.is_finite()).map(above_nothing)
    }

    /// The number of stated zeros, which are not in the MAPE.
    pub fn zeros(&self) -> usize {
        self.count() - self.shares.count()
    }

    /// Whether there are so many stated zeros that the MAPE should not be shown.
    pub fn has_too_many_zeros(&self) -> bool {
        self.zeros() as f64 > MOST_ZEROS * self.count() as f64
    }

    /// Pearson's r; `None` if one side is always the same.
    pub fn correlation(&self) -> Option<f64> {
        self.both.correlation()
    }

    /// The interval of r, by Fisher's transformation: `tanh(artanh r ± z / √(n − 3))`. `None` for three pairs or
    /// fewer, or if all of them lie on a line.
    pub fn correlation_interval(&self) -> Option<Interval> {
        let (r, freedom) = (self.correlation()?, self.effective() - 3.0);
        if freedom <= 0.0 || r.abs() >= 1.0 {
            return None;
        }
        let reach = normal_quantile(0.5 + LEVEL / 2.0) / freedom.sqrt();
        let end = |side: f64| libm::tanh(libm::atanh(r) + side * reach);
        Some(Interval { low: end(-1.0), high: end(1.0) })
    }

    /// The slope of stated on predicted worth. A slope of 1 is calibrated; less means that the model
    /// exaggerates differences.
    pub fn slope(&self) -> Option<f64> {
        self.both.slope()
    }

    /// The interval of the slope: Student's with `n − 2` degrees of freedom. `None` for two pairs or fewer.
    pub fn slope_interval(&self) -> Option<Interval> {
        let (slope, r, freedom) = (self.slope()?, self.correlation()?, self.effective() - 2.0);
        if freedom <= 0.0 {
            return None;
        }
        let spreads = self.stated().spread() / self.predicted().spread();
        let error = ((1.0 - r * r) * spreads / freedom).max(0.0).sqrt();
        let reach = student_quantile(0.5 + LEVEL / 2.0, freedom) * error;
        Some(Interval::around(slope, reach)).filter(|_| reach.is_finite())
    }

    /// The effective number of pairs.
    fn effective(&self) -> f64 {
        self.errors.effective()
    }

    /// The intercept of stated on predicted worth.
    pub fn intercept(&self) -> Option<f64> {
        Some(self.stated().mean()? - self.slope()? * self.predicted().mean()?)
    }
}

/// The part of an interval that is not below 0.
fn above_nothing(interval: Interval) -> Interval {
    Interval { low: interval.low.max(0.0), ..interval }
}
