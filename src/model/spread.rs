//! The distributions of estimates.
//!
//! Draws must give the same bits natively and in Wasm, so the powers come from `libm` rather than
//! from the machine (decision 13).

use super::beta::Beta;
use super::percentiles::{drawn, quantile};
use super::{Estimate, Shape};

/// The number of cells of equal width between the knots.
const CELLS: usize = 256;

/// An estimate as a distribution.
pub struct Spread {
    least: f64,
    greatest: f64,
    form: Form,
}

/// The distribution as shares of the width.
enum Form {
    /// A single point.
    Point,
    /// A triangular distribution with its mode.
    Triangular(f64),
    /// A PERT-beta distribution.
    Pert(Table),
    /// Quantiles at equal steps of probability, as they are.
    Quantiles(Vec<f64>),
}

impl Spread {
    /// The distribution of an estimate; without a range it is a single point.
    pub fn new(estimate: &Estimate, shape: Shape) -> Self {
        let (least, greatest, mode) = drawn(estimate, shape);
        let form = match shape {
            _ if least >= greatest => Form::Point,
            Shape::Triangular => Form::Triangular(mode),
            Shape::Pert => Form::Pert(Table::new(&Beta::new(mode))),
        };
        Self { least, greatest, form }
    }

    /// The distribution with these quantiles, which rise and are at equal steps of probability from 0 to 1; a
    /// straight line between two of them. Without quantiles it is the point 0.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::Spread;
    ///
    /// let two_humps = Spread::of_quantiles(&[1.0, 2.0, 8.0, 9.0]);
    /// assert_eq!(two_humps.quantile(1.0 / 6.0), 1.5);
    /// assert_eq!(two_humps.quantile(0.5), 5.0);
    /// ```
    pub fn of_quantiles(quantiles: &[f64]) -> Self {
        let [least, greatest] =
            [quantiles.first(), quantiles.last()].map(|x| x.copied().unwrap_or(0.0));
        Self { least, greatest, form: Form::Quantiles(quantiles.to_vec()) }
    }

    /// The figure that a share `u` of the outcomes does not exceed; for its precision see method 4.1.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::{Estimate, Shape, Spread};
    ///
    /// let minutes = Spread::new(&Estimate::new(30.0, 40.0, 75.0)?, Shape::Pert);
    /// assert_eq!(format!("{:.4}", minutes.quantile(0.8)), "51.0672");
    /// # Ok::<(), worthwhile::model::InputError>(())
    /// ```
    pub fn quantile(&self, u: f64) -> f64 {
        let u = u.clamp(0.0, 1.0);
        let share = match &self.form {
            Form::Point => return self.least,
            Form::Quantiles(quantiles) => return between(quantiles, u),
            Form::Triangular(mode) => quantile(u, *mode, Shape::Triangular),
            Form::Pert(table) => table.quantile(u),
        };
        (self.least + (self.greatest - self.least) * share).min(self.greatest)
    }
}

/// The quantile between two that are given.
fn between(quantiles: &[f64], u: f64) -> f64 {
    let at = u * quantiles.len().saturating_sub(1) as f64;
    let step = at as usize;
    let below = quantiles.get(step).copied().unwrap_or(0.0);
    let above = quantiles.get(step + 1).copied().unwrap_or(below);
    below + (above - below) * (at - step as f64)
}

/// The distribution function of a PERT-beta distribution between 0 and 1 at equally distant knots (method 4.1).
struct Table {
    /// The powers of the distribution function at both ends.
    powers: (f64, f64),
    /// The share below each knot, and how fast the quantile rises there with the share.
    knots: Vec<(f64, f64)>,
    /// For equal parts of probability the cell in which their lower end is.
    cells: Vec<u16>,
}

impl Table {
    fn new(beta: &Beta) -> Self {
        let at = |knot: usize| knot as f64 / CELLS as f64;
        let knot = |knot| (beta.share(at(knot)), 1.0 / beta.density(at(knot)));
        let knots: Vec<_> = (0..=CELLS).map(knot).collect();
        let mut cells = Vec::with_capacity(CELLS);
        let mut cell: u16 = 0;
        for part in 0..CELLS {
            while knots.get(usize::from(cell) + 1).is_some_and(|(share, _)| *share < at(part)) {
                cell += 1;
            }
            cells.push(cell);
        }
        Self { powers: beta.powers(), knots, cells }
    }

    fn quantile(&self, u: f64) -> f64 {
        let part = ((u * CELLS as f64) as usize).min(CELLS - 1);
        let mut cell = self.cells.get(part).copied().map_or(0, usize::from);
        while cell + 1 < CELLS && self.knots.get(cell + 1).is_some_and(|(share, _)| *share < u) {
            cell += 1;
        }
        let share = |knot: usize| self.knots.get(knot).map_or(1.0, |(share, _)| *share);
        let (a, b) = self.powers;
        let (first, last) = (cells_at_end(a), cells_at_end(b));
        let reached = match cell {
            _ if cell < first => near_end(u / share(first), first, (a, b)),
            _ if cell >= CELLS - last => {
                CELLS as f64 - near_end((1.0 - u) / (1.0 - share(CELLS - last)), last, (b, a))
            }
            _ => match (self.knots.get(cell), self.knots.get(cell + 1)) {
                (Some(left), Some(right)) => cell as f64 + in_cell(u, *left, *right),
                _ => CELLS as f64,
            },
        };
        reached / CELLS as f64
    }
}

/// The number of cells at an end that follow the power of the distribution there: more of a high power, which
/// rises steeply from cell to cell.
fn cells_at_end(power: f64) -> usize {
    if power > 2.0 { 6 } else { 2 }
}

/// Where in the first cells a part of their share is reached, if the distribution function begins with the power
/// `a`: `z^a (1 − a (b − 1) / (a + 1) z + …)`.
fn near_end(part: f64, cells: usize, (a, b): (f64, f64)) -> f64 {
    let leading = libm::pow(part, 1.0 / a);
    let bend = (b - 1.0) / (a + 1.0) * cells as f64 / CELLS as f64;
    (leading * (1.0 + bend * (leading - 1.0))).clamp(0.0, 1.0) * cells as f64
}

/// Where in a cell the share `u` is reached: the cubic of Hermite through both knots, which rises because its
/// slopes are at most three times that of the chord (Fritsch & Carlson 1980).
fn in_cell(u: f64, (below, slope): (f64, f64), (above, next): (f64, f64)) -> f64 {
    let width = above - below;
    if width <= 0.0 {
        return 0.0;
    }
    let t = ((u - below) / width).clamp(0.0, 1.0);
    let [m0, m1] = [slope, next].map(|slope| (slope * width * CELLS as f64).min(3.0));
    let rise = t * t * (3.0 - 2.0 * t);
    rise + t * (1.0 - t) * ((1.0 - t) * m0 - t * m1)
}
