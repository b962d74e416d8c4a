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
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let greatest = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let column_of = |value: &f64| {
            let share = (value - least) / (greatest - least);
            ((share * COLUMNS as f64) as u8).min(COLUMNS as u8 - 1)
        };
        let places: Vec<u8> = values.iter().map(column_of).collect();
        let mut columns = vec![0; COLUMNS];
        for place in &places {
            if let Some(column) = columns.get_mut(usize::from(*place)) {
                *column += 1;
            }
        }
        // Only the column that holds the quantile is sorted, because sorting all draws takes longer than
        // drawing them.
        let quantile = |tenths: usize| {
            let mut place = DRAWS * tenths / 10;
            for (at, count) in columns.iter().enumerate() {
                if place < *count as usize {
                    let inside =
                        values.iter().zip(&places).filter(|(_, place)| usize::from(**place) == at);
                    let mut inside: Vec<f64> = inside.map(|(value, _)| *value).collect();
                    inside.sort_unstable_by(f64::total_cmp);
                    return inside.get(place).copied().unwrap_or(mean);
                }
                place -= *count as usize;
            }
            greatest
        };
        let [p10, p50, p90] = [1, 5, 9].map(quantile);
        Self {
            p10,
            p50,
            p90,
            mean,
            deviation,
            gains,
            beats: share(beats),
            columns,
            least,
            greatest,
        }
    }
}
