//! A slow drift over many waves, which no two of them show (EWMA; Roberts 1959; method 7.9).

/// The weight of the latest wave.
const LATEST: f64 = 0.2;
/// The distance of the limits in standard errors.
const LIMITS: f64 = 3.0;

/// A point of the chart: one wave after the first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ControlPoint {
    /// The mean of the wave.
    pub mean: f64,
    /// `z_t = 0.2 x̄_t + 0.8 z_{t−1}`, which starts from the first wave's mean.
    pub smoothed: f64,
    /// How far `smoothed` may be from the first mean by chance.
    pub reach: f64,
    /// Whether `smoothed` is farther away than that.
    pub is_alarm: bool,
}

/// The points of the waves after the first. Each wave has its mean and the variance of that mean. Fewer than
/// three waves give no points.
pub fn control_chart(waves: &[(f64, f64)]) -> Vec<ControlPoint> {
    let Some(((first, _), rest)) = waves.split_first().filter(|_| waves.len() > 2) else {
        return Vec::new();
    };
    let variance = waves.iter().map(|(_, variance)| variance).sum::<f64>() / waves.len() as f64;
    let (mut smoothed, mut remembered) = (*first, 1.0);
    let point = |(mean, _): &(f64, f64)| {
        smoothed = LATEST * mean + (1.0 - LATEST) * smoothed;
        remembered *= (1.0 - LATEST) * (1.0 - LATEST);
        let part = LATEST / (2.0 - LATEST) * (1.0 - remembered);
        let reach = LIMITS * (variance * part).sqrt();
        ControlPoint { mean: *mean, smoothed, reach, is_alarm: (smoothed - first).abs() > reach }
    };
    rest.iter().map(point).collect()
}
