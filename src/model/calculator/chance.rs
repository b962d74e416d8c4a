//! What ten thousand draws say about the value (method 4.2).

use super::series::DRAWS;

/// The number of columns of the histogram.
pub const COLUMNS: usize = 30;
/// The distribution of the value if every figure with a range is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// One in ten stays below this value.
    pub p10: f64,
    /// Half stay below.
    pub p50: f64,
    /// Nine in ten stay below.
    pub p90: f64,
    /// The average value.
    pub mean: f64,
    /// The standard deviation of the value.
    pub deviation: f64,
    /// The share with a value above 0.
    pub gains: f64,
    /// The share with an advantage above 0.
    pub beats: f64,
    /// The number of draws in each of [`COLUMNS`] columns of equal width.
    pub columns: Vec<u32>,
    /// The start of the first column: the least value drawn.
    pub least: f64,
    /// The end of the last column: the greatest value drawn.
    pub greatest: f64,
}

impl Chance {
    /// Of values with this mean, which are the best of all in so many draws.
    pub(super) fn new(values: &[f64], mean: f64, beats: usize) -> Self {
        let share = |count: usize| count as f64 / DRAWS as f64;
        let gains = share(values.iter().filter(|value| **value > 0.0).count());
        let squares = values.iter().map(|value| (value - mean) * (value - mean));
        let deviation = (squares.sum::<f64>() / DRAWS as f64).sqrt();
        let columns = Columns::of(values);
        let [p10, p50, p90] = [1, 5, 9].map(|tenths| columns.quantile(values, DRAWS * tenths / 10));
        let Columns { least, greatest, counts, .. } = columns;
        let beats = share(beats);
        Self { p10, p50, p90, mean, deviation, gains, beats, columns: counts, least, greatest }
    }
}

/// Values in columns of equal width.
struct Columns {
    least: f64,
    greatest: f64,
    /// In which column each value is.
    places: Vec<u8>,
    counts: Vec<u32>,
}

impl Columns {
    fn of(values: &[f64]) -> Self {
        let (mut least, mut greatest) = (f64::INFINITY, f64::NEG_INFINITY);
        for value in values {
            least = least.min(*value);
            greatest = greatest.max(*value);
        }
        let mut counts = vec![0; COLUMNS];
        let place = |value: &f64| {
            let share = (value - least) / (greatest - least);
            let place = ((share * COLUMNS as f64) as u8).min(COLUMNS as u8 - 1);
            if let Some(count) = counts.get_mut(usize::from(place)) {
                *count += 1;
            }
            place
        };
        let places = values.iter().map(place).collect();
        Self { least, greatest, places, counts }
    }

    /// The value than which so many are less. Only the column that holds it is looked at more closely, because sorting
    /// all draws takes longer than drawing them.
    fn quantile(&self, values: &[f64], less: usize) -> f64 {
        let mut rest = less;
        let holds = |count: &u32| {
            let found = rest < *count as usize;
            rest -= if found { 0 } else { *count as usize };
            found
        };
        let Some(at) = self.counts.iter().position(holds) else { return self.greatest };
        let inside =
            values.iter().zip(&self.places).filter(|(_, place)| usize::from(**place) == at);
        let inside: Vec<f64> = inside.map(|(value, _)| *value).collect();
        // The least is in the first column and the greatest in the last one, so that columns get smaller.
        let columns = Self::of(&inside);
        if columns.least < columns.greatest {
            columns.quantile(&inside, rest)
        } else {
            columns.least
        }
    }
}
