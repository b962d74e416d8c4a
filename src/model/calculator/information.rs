//! What it is worth to know an uncertain figure before choosing (method 4.8).

use super::Input;
use super::series::{Column, Series, mean};
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
    extents: Steps,
    slopes: Steps,
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
        let drawn = Series::Drawn(column.clone());
        let extent = lines.extents.take(vec![drawn.clone()], &mut |_| extent(column));
        let [middle, square, least, greatest] = extent else { return None };
        let [middle, square, least, greatest] = [middle, square, least, greatest].map(Series::mean);
        let line = |(values, height): &Choice| {
            let start = vec![drawn.clone(), Series::Drawn(values.clone())];
            let slope = lines.slopes.take(start, &mut |_| {
                vec![Series::Same(slope((column, middle, square), values, *height))]
            });
            let slope = slope.first().map_or(0.0, Series::mean);
            Straight { middle, height: *height, slope }
        };
        let lines: Vec<Straight> = options.iter().map(line).collect();
        // The best of straight lines is another one inside only if it is another one at an end.
        if [least, greatest].iter().all(|x| favourite(&lines, *x, floor) == now) {
            return None;
        }
        let with = mean(&best(column, &lines, floor));
        let worth = with - without;
        // Rounding alone can leave a trace of the money that was added.
        let trace = 1e-12 * (with.abs() + without.abs());
        (worth > trace).then(|| Information { input: input.clone(), worth })
    };
    let mut all: Vec<Information> = Vec::new();
    for one in drawn.iter().filter_map(know) {
        all.insert(all.partition_point(|other| other.worth >= one.worth), one);
    }
    all
}

/// The value of the best option at each figure of a column. Line by line, which takes half as long as figure by
/// figure.
fn best(column: &[f64], lines: &[Straight], floor: f64) -> Vec<f64> {
    let mut best = vec![floor; column.len()];
    for line in lines {
        for (best, x) in best.iter_mut().zip(column) {
            let value = line.at(*x);
            if value > *best {
                *best = value;
            }
        }
    }
    best
}

/// The position of the option that is best at `x`; none where no option is above the floor.
fn favourite(lines: &[Straight], x: f64, floor: f64) -> Option<usize> {
    let best = lines.iter().map(|line| line.at(x)).fold(floor, f64::max);
    lines.iter().position(|line| line.at(x) == best)
}

/// The middle of a figure's draws, the sum of their squared distances from it, and both ends.
fn extent(column: &[f64]) -> Vec<Series> {
    let middle = mean(column);
    let (mut square, mut least, mut greatest) = (0.0, f64::INFINITY, f64::NEG_INFINITY);
    for x in column {
        square += (x - middle) * (x - middle);
        least = x.min(least);
        greatest = x.max(greatest);
    }
    vec![Series::Same(middle), Series::Same(square), Series::Same(least), Series::Same(greatest)]
}

/// The slope of the straight line of least squares through values with this mean, over a figure's draws with their
/// middle and the sum of their squared distances from it.
fn slope((column, middle, square): (&[f64], f64, f64), values: &[f64], mean: f64) -> f64 {
    let product = |(x, value): (&f64, &f64)| (x - middle) * (value - mean);
    let product: f64 = column.iter().zip(values).map(product).sum();
    if square > 0.0 { product / square } else { 0.0 }
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
