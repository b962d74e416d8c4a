//! Differences of means, with their tests and intervals (method 7.3).

use super::moments::{Interval, LEVEL};
use super::{Moments, Pairs, student_beyond, student_quantile};

/// One mean minus another, or the mean of differences.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The first mean minus the second.
    pub difference: f64,
    /// Its standard error and degrees of freedom; `None` if a side has fewer than two answers, or if all
    /// answers are the same.
    error: Option<(f64, f64)>,
    why: Option<Untested>,
}

/// Why a difference could not be tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untested {
    /// Fewer than two answers on a side.
    TooFew,
    /// All answers on each side are the same, so that there is no spread to test by.
    AllTheSame,
}

/// The result of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A real difference.
    Real,
    /// Not sure with this number of answers, which is not the same as no difference.
    NotSure,
    /// It could not be tested.
    Untested(Untested),
}

impl Difference {
    /// The difference between independent groups with any spreads (Welch 1947; Satterthwaite 1946). `None` if
    /// a side has no answers.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::survey::{Difference, Finding, Moments};
    ///
    /// let families: Moments = [18.0, 17.0, 20.0, 19.0, 18.0].into_iter().collect();
    /// let students: Moments = [11.0, 12.0, 10.0, 13.0, 11.0].into_iter().collect();
    /// let difference = Difference::welch(&families, &students).unwrap();
    /// assert_eq!(difference.finding(), Finding::Real);
    /// ```
    pub fn welch(first: &Moments, second: &Moments) -> Option<Self> {
        let difference = first.mean()? - second.mean()?;
        let (Some(a), Some(b)) = (first.of_mean(), second.of_mean()) else {
            return Some(Self { difference, error: None, why: Some(Untested::TooFew) });
        };
        Some(Self::of_errors(difference, &[a, b]))
    }

    /// The difference between two groups of which some people are in both (Derrick, Russ, Toher & White 2017):
    /// Welch's test if nobody is, and the test of paired figures if everybody is. `None` if a side has no
    /// answers.
    pub fn overlapping(first: &Moments, second: &Moments, pairs: &Pairs) -> Option<Self> {
        let difference = first.mean()? - second.mean()?;
        Some(match overlapping_error(first, second, pairs) {
            Some(error) => Self::of_errors(difference, &[error]),
            None => Self { difference, error: None, why: Some(Untested::TooFew) },
        })
    }

    /// A difference whose variance is the sum of these, each with its degrees of freedom.
    pub(super) fn of_errors(difference: f64, errors: &[(f64, f64)]) -> Self {
        let variance: f64 = errors.iter().map(|(variance, _)| variance).sum();
        let parts: f64 =
            errors.iter().map(|(variance, freedom)| variance * variance / freedom).sum();
        let freedom = variance * variance / parts;
        let known = variance > 0.0 && freedom.is_finite();
        Self {
            difference,
            error: known.then(|| (variance.sqrt(), freedom)),
            why: (!known).then_some(Untested::AllTheSame),
        }
    }

    /// The difference between two answers of the same people, from the differences of each person.
    pub fn paired(differences: &Moments) -> Option<Self> {
        let difference = differences.mean()?;
        Some(match differences.of_mean() {
            Some(error) => Self::of_errors(difference, &[error]),
            None => Self { difference, error: None, why: Some(Untested::TooFew) },
        })
    }

    /// The same difference, marked as untested.
    pub(super) fn untested(self) -> Self {
        Self { error: None, why: Some(Untested::TooFew), ..self }
    }

    /// The difference between groups with the same spread (Student 1908), as some publications compute it.
    pub fn pooled(first: &Moments, second: &Moments) -> Option<Self> {
        let difference = first.mean()? - second.mean()?;
        let freedom = first.effective() + second.effective() - 2.0;
        let variance = pooled_variance(first, second)?;
        let parts = 1.0 / first.effective() + 1.0 / second.effective();
        Some(Self::of_errors(difference, &[(variance * parts, freedom)]))
    }

    /// The difference in standard errors (t).
    pub fn t(&self) -> Option<f64> {
        self.error.map(|(error, _)| self.difference / error)
    }

    /// The degrees of freedom.
    pub fn freedom(&self) -> Option<f64> {
        self.error.map(|(_, freedom)| freedom)
    }

    /// The standard error.
    pub fn error(&self) -> Option<f64> {
        self.error.map(|(error, _)| error)
    }

    /// The p-value of the two-sided test.
    pub fn p(&self) -> Option<f64> {
        self.error.map(|(error, freedom)| student_beyond(self.difference / error, freedom))
    }

    /// The 95 % interval of the difference.
    pub fn interval(&self) -> Option<Interval> {
        self.interval_at(LEVEL)
    }

    /// The interval of the difference at a confidence level.
    pub fn interval_at(&self, level: f64) -> Option<Interval> {
        let (error, freedom) = self.error?;
        let reach = student_quantile(0.5 + level / 2.0, freedom) * error;
        Some(Interval::around(self.difference, reach)).filter(|_| reach.is_finite())
    }

    /// The result of this test alone; p-values of several tests must be adjusted first ([`holm`]).
    pub fn finding(&self) -> Finding {
        self.finding_at(self.p())
    }

    /// The result with an adjusted p-value.
    pub fn finding_at(&self, p: Option<f64>) -> Finding {
        match (self.why, p) {
            (Some(why), _) => Finding::Untested(why),
            (None, Some(p)) if p < 1.0 - LEVEL => Finding::Real,
            _ => Finding::NotSure,
        }
    }
}

/// A variance below this share of its parts is what rounding leaves of nothing.
const NOTHING: f64 = 1e-12;

/// The variance of the difference of two means, and its degrees of freedom; `None` if a side has fewer than two
/// answers. The pairs are of the same two groups in either order.
pub(super) fn overlapping_error(
    first: &Moments,
    second: &Moments,
    pairs: &Pairs,
) -> Option<(f64, f64)> {
    let ((a, freedom_a), (b, freedom_b)) = (first.of_mean()?, second.of_mean()?);
    let independent = a + b;
    let welch = independent * independent / (a * a / freedom_a + b * b / freedom_b);
    let Some(covariance) = pairs.covariance(first, second) else {
        return Some((independent, welch));
    };
    let both = pairs.effective();
    let alone = (first.effective() - both).max(0.0) + (second.effective() - both).max(0.0);
    let freedom = (both - 1.0) + (welch - both + 1.0) / (alone + 2.0 * both) * alone;
    let variance = independent - 2.0 * covariance;
    Some((if variance > NOTHING * independent { variance } else { 0.0 }, freedom))
}

fn pooled_variance(first: &Moments, second: &Moments) -> Option<f64> {
    let (a, b) = (first.variance()?, second.variance()?);
    let (m, n) = (first.effective() - 1.0, second.effective() - 1.0);
    Some((a * m + b * n) / (m + n))
}

/// Hedges' g: the difference in standard deviations, corrected for small samples (Hedges 1981).
pub fn hedges_g(first: &Moments, second: &Moments) -> Option<f64> {
    let deviation = pooled_variance(first, second).filter(|variance| *variance > 0.0)?.sqrt();
    let freedom = first.effective() + second.effective() - 2.0;
    let d = (first.mean()? - second.mean()?) / deviation;
    Some(d * (1.0 - 3.0 / (4.0 * freedom - 1.0)))
}

/// The p-values of several tests, adjusted by Holm's procedure (1979), in the order given.
///
/// # Examples
///
/// ```
/// use worthwhile::model::survey::holm;
///
/// let adjusted = holm(&[0.01, 0.04, 0.03]);
/// assert_eq!(adjusted.iter().map(|p| format!("{p:.2}")).collect::<Vec<_>>(), ["0.03", "0.06", "0.06"]);
/// ```
pub fn holm(ps: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..ps.len()).collect();
    let p_at = |at: usize| ps.get(at).copied().unwrap_or(1.0);
    order.sort_by(|a, b| p_at(*a).total_cmp(&p_at(*b)));
    let mut adjusted = vec![1.0; ps.len()];
    let mut least = 0.0_f64;
    for (rank, at) in order.into_iter().enumerate() {
        least = least.max(p_at(at) * (ps.len() - rank) as f64).min(1.0);
        if let Some(p) = adjusted.get_mut(at) {
            *p = least;
        }
    }
    adjusted
}
