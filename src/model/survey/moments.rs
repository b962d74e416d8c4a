//! The mean and the spread of figures that come one at a time, in constant memory.

use super::student_quantile;

/// The confidence level of every interval in the survey.
pub const LEVEL: f64 = 0.95;

/// A confidence interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// The interval that extends by `reach` to both sides of `middle`.
    pub(super) fn around(middle: f64, reach: f64) -> Self {
        Self { low: middle - reach, high: middle + reach }
    }

    /// Whether a figure lies in it.
    pub fn holds(&self, figure: f64) -> bool {
        self.low <= figure && figure <= self.high
    }
}

/// How much a mean can be trusted, by the number of answers (method 7.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Footing {
    /// One answer: a value without an interval.
    Single,
    /// Two to four answers: an interval, to be shown with "very few answers".
    VeryFew,
    /// Five or more answers.
    Enough,
}

/// Weighted mean and spread (Welford 1962; West 1979), exact up to rounding for any number of figures. The mean
/// is kept as its distance from the first figure, so that what figures have in common costs no digits (Chan,
/// Golub & LeVeque 1983).
///
/// With equal weights everything is as in the textbook. Otherwise the effective number of answers counts
/// (Kish 1965).
///
/// # Examples
///
/// ```
/// use worthwhile::model::survey::Moments;
///
/// let moments: Moments = [2.0, 4.0, 6.0].into_iter().collect();
/// assert_eq!((moments.mean(), moments.variance()), (Some(4.0), Some(4.0)));
/// let interval = moments.interval().unwrap();
/// assert_eq!(format!("{:.2} to {:.2}", interval.low, interval.high), "-0.97 to 8.97");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moments {
    count: usize,
    weight: f64,
    weight_squares: f64,
    first: f64,
    /// The mean minus the first figure.
    shift: f64,
    spread: f64,
}

impl Moments {
    /// Takes a figure with its weight, above 0.
    pub fn add(&mut self, figure: f64, weight: f64) {
        if self.count == 0 {
            self.first = figure;
        }
        self.count += 1;
        self.weight += weight;
        self.weight_squares += weight * weight;
        let apart = figure - self.first;
        let off = apart - self.shift;
        self.shift += off * (weight / self.weight);
        self.spread += weight * off * (apart - self.shift);
    }

    /// Both sets together (Chan, Golub & LeVeque 1979).
    pub fn with(&self, other: &Self) -> Self {
        if self.count == 0 {
            return *other;
        }
        if other.count == 0 {
            return *self;
        }
        let weight = self.weight + other.weight;
        let off = (other.first - self.first) + other.shift - self.shift;
        Self {
            count: self.count + other.count,
            weight,
            weight_squares: self.weight_squares + other.weight_squares,
            first: self.first,
            shift: self.shift + off * (other.weight / weight),
            spread: self.spread
                + other.spread
                + off * off * (self.weight * (other.weight / weight)),
        }
    }

    /// The number of figures.
    pub fn count(&self) -> usize {
        self.count
    }

    /// The sum of their weights.
    pub fn weight(&self) -> f64 {
        self.weight
    }

    /// The effective number of figures, `(Σw)² / Σw²`.
    pub fn effective(&self) -> f64 {
        if self.count == 0 { 0.0 } else { self.weight * self.weight / self.weight_squares }
    }

    /// The mean; `None` without figures.
    pub fn mean(&self) -> Option<f64> {
        (self.count > 0).then_some(self.first + self.shift)
    }

    /// The variance of the sample; `None` for fewer than two figures.
    pub fn variance(&self) -> Option<f64> {
        let effective = self.effective();
        let known = self.count > 1 && effective > 1.0;
        known.then(|| (self.spread / self.weight * (effective / (effective - 1.0))).max(0.0))
    }

    /// The standard deviation of the sample.
    pub fn deviation(&self) -> Option<f64> {
        self.variance().map(f64::sqrt)
    }

    /// The weighted sum of squares around the mean.
    pub(super) fn spread(&self) -> f64 {
        self.spread
    }

    /// The variance of the mean, and its degrees of freedom.
    pub(super) fn of_mean(&self) -> Option<(f64, f64)> {
        let effective = self.effective();
        self.variance().map(|variance| (variance / effective, effective - 1.0))
    }

    /// The interval of the mean, `x̄ ± t · s / √n`; `None` for fewer than two figures. It has no width if all
    /// figures are the same.
    pub fn interval(&self) -> Option<Interval> {
        self.interval_at(LEVEL)
    }

    /// The interval of the mean at a confidence level.
    pub fn interval_at(&self, level: f64) -> Option<Interval> {
        let (variance, freedom) = self.of_mean()?;
        let reach = student_quantile(0.5 + level / 2.0, freedom) * variance.sqrt();
        Some(Interval::around(self.mean()?, reach)).filter(|_| reach.is_finite())
    }

    /// How much the mean can be trusted; `None` without figures.
    pub fn footing(&self) -> Option<Footing> {
        match self.count {
            0 => None,
            1 => Some(Footing::Single),
            2..=4 => Some(Footing::VeryFew),
            _ => Some(Footing::Enough),
        }
    }

    /// Whether there are several figures and all are the same.
    pub fn all_same(&self) -> bool {
        self.count > 1 && self.spread == 0.0
    }
}

impl FromIterator<f64> for Moments {
    fn from_iter<T: IntoIterator<Item = f64>>(figures: T) -> Self {
        let mut moments = Self::default();
        figures.into_iter().for_each(|figure| moments.add(figure, 1.0));
        moments
    }
}
