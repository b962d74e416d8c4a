//! What it is worth to know an uncertain figure before choosing (method 4.8).

use super::Input;
use super::draws::Column;

/// What knowing one figure is worth at most.
#[derive(Clone, Debug, PartialEq)]
pub struct Information {
    /// The figure.
    pub input: Input,
    /// The expected value of knowing it exactly before choosing, in money, above 0.
    pub worth: f64,
}

/// The expected value of perfect information about each figure that was drawn, the greatest first. `options`
/// are the values of what one may choose, in every draw; `floor` is what one has without choosing any.
///
/// The value of an option, given the figure, is the straight line of least squares through the draws; with it
/// one chooses the best option in each draw, instead of the one that is best on average.
pub(super) fn worth_knowing(
    drawn: &[(Input, Column)],
    options: &[Column],
    floor: f64,
) -> Vec<Information> {
    let means: Vec<f64> = options.iter().map(|values| mean(values)).collect();
    let without = means.iter().copied().fold(floor, f64::max);
    let now = means.iter().position(|mean| *mean == without);
    let know = |(input, column): &(Input, Column)| {
        let lines: Vec<Straight> = options
            .iter()
            .zip(&means)
            .map(|(values, mean)| Straight::through(column, values, *mean))
            .collect();
        let best = |x: &f64| lines.iter().map(|line| line.at(*x)).fold(floor, f64::max);
        // The best of straight lines is another one inside only if it is another one at an end.
        let ends = [
            column.iter().copied().fold(f64::INFINITY, f64::min),
            column.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        ];
        if ends.iter().all(|x| favourite(&lines, *x, floor) == now) {
            return None;
        }
        let with = column.iter().map(best).sum::<f64>() / column.len() as f64;
        let worth = with - without;
        // Rounding alone can leave a trace of the money that was added.
        let trace = 1e-12 * (with.abs() + without.abs());
        (worth > trace).then(|| Information { input: input.clone(), worth })
    };
    let mut all: Vec<_> = drawn.iter().filter_map(know).collect();
    all.sort_by(|a, b| b.worth.total_cmp(&a.worth));
    all
}

/// The position of the option that is best at `x`; none where no option is above the floor.
fn favourite(lines: &[Straight], x: f64, floor: f64) -> Option<usize> {
    let best = lines.iter().map(|line| line.at(x)).fold(floor, f64::max);
    lines.iter().position(|line| line.at(x) == best)
}

fn mean(column: &[f64]) -> f64 {
    column.iter().sum::<f64>() / column.len() as f64
}

/// A straight line through the middle of the draws.
struct Straight {
    middle: f64,
    height: f64,
    slope: f64,
}

impl Straight {
    fn through(column: &[f64], values: &[f64], height: f64) -> Self {
        let middle = mean(column);
        let (mut square, mut product) = (0.0, 0.0);
        for (x, value) in column.iter().zip(values) {
            square += (x - middle) * (x - middle);
            product += (x - middle) * (value - height);
        }
        let slope = if square > 0.0 { product / square } else { 0.0 };
        Self { middle, height, slope }
    }

    fn at(&self, x: f64) -> f64 {
        self.height + self.slope * (x - self.middle)
    }
}
