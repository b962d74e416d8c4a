//! A slow drift over many waves, which no two of them show (EWMA; Roberts 1959; card M16).

/// How much the latest wave counts.
const LATEST: f64 = 0.2;
/// How many standard errors the limits are away.
const LIMITS: f64 = 3.0;

/// One wave after the first on the chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ControlPoint {
    /// The mean of the wave.
    pub mean: f64,
    /// `z = 0.2 x̄ + 0.8 z` of the wave before; the first wave's mean stands before all.
    pub smoothed: f64,
    /// How far `smoothed` may be from the first mean by chance.
    pub reach: f64,
    /// Whether it is farther.
    pub is_alarm: bool,
}

/// The waves after the first, from each wave's mean and its variance; none of fewer than three waves.
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
