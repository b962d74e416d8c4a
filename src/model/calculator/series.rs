//! A figure in ten thousand draws.

use std::ops::Deref;
use std::rc::Rc;

/// The number of draws.
pub const DRAWS: usize = 10_000;

/// One number for each draw. Two columns are equal if they are the same one in memory, so that nobody compares ten
/// thousand numbers.
#[derive(Clone)]
pub(super) struct Column(Rc<Vec<f64>>);

impl PartialEq for Column {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Column {
    type Target = [f64];

    fn deref(&self) -> &[f64] {
        &self.0
    }
}

impl From<Vec<f64>> for Column {
    fn from(numbers: Vec<f64>) -> Self {
        Self(Rc::new(numbers))
    }
}

/// The mean over all draws.
pub(super) fn mean(column: &[f64]) -> f64 {
    column.iter().sum::<f64>() / DRAWS as f64
}

/// A figure in every draw.
#[derive(Clone)]
pub(super) enum Series {
    /// The same in each.
    Same(f64),
    /// Another in each.
    Drawn(Column),
}

/// The bits decide, because what was computed from equal bits need not be computed again.
impl PartialEq for Series {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Same(one), Self::Same(other)) => one.to_bits() == other.to_bits(),
            (Self::Drawn(one), Self::Drawn(other)) => one == other,
            _ => false,
        }
    }
}

impl Series {
    pub(super) fn of(column: Option<Column>, otherwise: f64) -> Self {
        column.map_or(Self::Same(otherwise), Self::Drawn)
    }

    /// This less a figure, times a factor.
    pub(super) fn above(&self, zero: f64, factor: f64) -> Self {
        match self {
            Self::Same(figure) => Self::Same(factor * (figure - zero)),
            Self::Drawn(column) => {
                Self::Drawn(column.iter().map(|x| factor * (x - zero)).collect())
            }
        }
    }

    /// The product with another figure.
    pub(super) fn times(self, other: &Self) -> Self {
        match (&self, other) {
            // Most elements are money already, and most arrive.
            (_, Self::Same(1.0)) => self,
            (figure, Self::Same(factor)) | (Self::Same(factor), figure) => {
                figure.above(0.0, *factor)
            }
            (Self::Drawn(column), Self::Drawn(other)) => {
                Self::Drawn(column.iter().zip(&**other).map(|(x, factor)| x * factor).collect())
            }
        }
    }

    /// Adds it to sums, or takes it from them; returns its mean.
    pub(super) fn add_to(&self, sums: &mut [f64], sign: f64) -> f64 {
        match self {
            Self::Same(figure) => {
                sums.iter_mut().for_each(|sum| *sum += sign * figure);
                self.mean()
            }
            Self::Drawn(column) => {
                let mut all = 0.0;
                for (sum, x) in sums.iter_mut().zip(&**column) {
                    *sum += sign * x;
                    all += x;
                }
                all / DRAWS as f64 + 0.0
            }
        }
    }

    /// The figure in one draw.
    pub(super) fn at(&self, draw: usize) -> f64 {
        match self {
            Self::Same(figure) => *figure,
            Self::Drawn(column) => column.get(draw).copied().unwrap_or(0.0),
        }
    }

    /// Its mean, which is the figure itself if it is the same in each draw.
    pub(super) fn mean(&self) -> f64 {
        match self {
            Self::Same(figure) => *figure + 0.0,
            // Adding zero turns minus zero into zero.
            Self::Drawn(column) => mean(column) + 0.0,
        }
    }
}

impl FromIterator<f64> for Column {
    fn from_iter<T: IntoIterator<Item = f64>>(numbers: T) -> Self {
        Self(Rc::new(numbers.into_iter().collect()))
    }
}
