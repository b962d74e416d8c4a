//! What it is worth to know an uncertain figure before choosing (method 4.8).

use super::Input;
use super::series::{Column, mean};
use super::steps::Steps;

/// What knowing one figure is worth at most.
#[derive(Clone, Debug, PartialEq)]
pub struct Information {
    /// The figure.
    pub input: Input,
    /// The expected value of knowing it exactly before choosing, in money, above 0.
    pub worth: f64,
}

/// What one may choose: its value in every draw, and the mean of that.
pub(super) type Choice = (Column, f64);

/// What the last evaluation computed about its draws.
#[derive(Clone, Default)]
pub(super) struct Lines {
    extents: Steps<Column, Extent>,
    slopes: Steps<[Column; 2], f64>,
}

/// The expected value of perfect information about each figure that was drawn, the greatest first. `floor` is what
/// one has without choosing any of the options.
///
/// The value of an option, given the figure, is the straight line of least squares through the draws; with it
/// one chooses the best option in each draw, instead of the one that is best on average.
pub(super) fn worth_knowing(
    drawn: &[(Input, Column)],
    options: &[Choice],
    floor: f64,
    lines: &mut Lines,
) -> Vec<Information> {
    lines.extents.begin();
    lines.slopes.begin();
    let without = options.iter().map(|(_, mean)| *mean).fold(floor, f64::max);
    let now = options.iter().position(|(_, mean)| *mean == without);
    let know = |(input, column): &(Input, Column)| {
        let extent = lines.extents.take(column.clone(), |column| Extent::of(column));
        let line = |(values, height): &Choice| {
            let slope = |[_, values]: &[Column; 2]| extent.slope(column, values, *height);
            let slope = lines.slopes.take([column.clone(), values.clone()], slope);
            Straight { middle: extent.middle, height: *height, slope }
        };
        let lines: Vec<Straight> = options.iter().map(line).collect();
        let best = |x: &f64| lines.iter().map(|line| line.at(*x)).fold(floor, f64::max);
        // The best of straight lines is another one inside only if it is another one at an end.
        if extent.ends.iter().all(|x| favourite(&lines, *x, floor) == now) {
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

/// The middle of a figure's draws, and how far they are from it.
#[derive(Clone, Copy)]
struct Extent {
    middle: f64,
    /// The sum of their squared distances from the middle.
    square: f64,
    ends: [f64; 2],
}

impl Extent {
    fn of(column: &[f64]) -> Self {
        let middle = mean(column);
        let (mut square, mut ends) = (0.0, [f64::INFINITY, f64::NEG_INFINITY]);
        for x in column {
            square += (x - middle) * (x - middle);
            ends = [ends[0].min(*x), ends[1].max(*x)];
        }
        Self { middle, square, ends }
    }

    /// The slope of the straight line of least squares through the middle of values with this mean.
    fn slope(&self, column: &[f64], values: &[f64], mean: f64) -> f64 {
        let product = |(x, value): (&f64, &f64)| (x - self.middle) * (value - mean);
        let product: f64 = column.iter().zip(values).map(product).sum();
        if self.square > 0.0 { product / self.square } else { 0.0 }
    }
}

/// A straight line through the middle of the draws.
struct Straight {
    middle: f64,
    height: f64,
    slope: f64,
}

impl Straight {
    fn at(&self, x: f64) -> f64 {
        self.height + self.slope * (x - self.middle)
    }
}
