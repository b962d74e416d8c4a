//! A slow drift over many waves, which no two of them show (EWMA; Roberts 1959; method 7.9).

use super::panel::Covariances;
use super::{Moments, student_quantile};

/// The weight of the latest wave.
const LATEST: f64 = 0.2;
/// The share of the normal distribution up to three standard errors; with few answers, the limits are those of
/// Student's distribution with the same share.
const THREE_SIGMA: f64 = 0.998_650_101_968_369_9;
/// A variance below this share of its parts is what rounding leaves of nothing.
const NOTHING: f64 = 1e-12;

/// A point of the chart: one wave after the first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ControlPoint {
    /// Which wave, by position.
    pub wave: usize,
    /// The mean of the first wave, around which the limits are.
    pub centre: f64,
    /// The mean of the wave in the mix of groups of the first wave.
    pub mean: f64,
    /// `z_t = 0.2 x̄_t + 0.8 z_{t−1}`, which starts from the centre.
    pub smoothed: f64,
    /// How far `smoothed` may be from the centre by chance.
    pub reach: f64,
    /// Whether `smoothed` is farther away than that.
    pub is_alarm: bool,
}

/// The points of the waves after the first, of which each has the figures of every group. A wave is compared
/// with the first one within the groups that have two answers or more in both. Fewer than three such waves give
/// no points. The limits hold the error of the first mean and of every later one.
pub fn control_chart(waves: &[Vec<Moments>], covariances: &Covariances) -> Vec<ControlPoint> {
    let Some(first) = waves.first() else { return Vec::new() };
    let centre = first.iter().fold(Moments::default(), |all, group| all.with(group)).mean();
    let Some(centre) = centre else { return Vec::new() };
    let mut chart = Chart { waves, covariances, off: 0.0, parts: Vec::new() };
    let point = |(wave, groups): (usize, &Vec<Moments>)| {
        let change = chart.take(wave, first, groups)?;
        let reach = chart.reach();
        let smoothed = centre + chart.off;
        let is_alarm = reach > 0.0 && chart.off.abs() > reach;
        Some(ControlPoint { wave, centre, mean: centre + change, smoothed, reach, is_alarm })
    };
    let points: Vec<_> = waves.iter().enumerate().skip(1).filter_map(point).collect();
    if points.len() > 1 { points } else { Vec::new() }
}

/// The smoothed change so far, as a sum of means.
struct Chart<'a> {
    waves: &'a [Vec<Moments>],
    covariances: &'a Covariances,
    /// The smoothed change from the first wave.
    off: f64,
    /// The parts of the means of later waves in that change: the group, the wave and the factor. Those of the
    /// first wave are the opposite of the sums.
    parts: Vec<(usize, usize, f64)>,
}

impl Chart<'_> {
    /// Takes the next wave, and gives its change from the first one; `None` if no group can be compared.
    fn take(&mut self, wave: usize, first: &[Moments], later: &[Moments]) -> Option<f64> {
        let both = first.iter().zip(later).enumerate();
        let both: Vec<_> =
            both.filter(|(_, (a, b))| a.of_mean().is_some() && b.of_mean().is_some()).collect();
        let weight: f64 = both.iter().map(|(_, (a, _))| a.weight()).sum();
        if both.is_empty() {
            return None;
        }
        self.parts.iter_mut().for_each(|(_, _, part)| *part *= 1.0 - LATEST);
        let mut change = 0.0;
        for (group, (a, b)) in both {
            let share = a.weight() / weight;
            change += share * (b.mean()? - a.mean()?);
            self.parts.push((group, wave, LATEST * share));
        }
        self.off = LATEST * change + (1.0 - LATEST) * self.off;
        Some(change)
    }

    /// How far the smoothed change may be from nothing by chance.
    fn reach(&self) -> f64 {
        let groups = self.waves.first().map_or(0, Vec::len);
        let (mut variance, mut spread) = (0.0, 0.0);
        for (own, freedom) in (0..groups).filter_map(|group| self.error_of(group)) {
            variance += own;
            spread += own * own / freedom;
        }
        if variance > 0.0 {
            student_quantile(THREE_SIGMA, variance * variance / spread) * variance.sqrt()
        } else {
            0.0
        }
    }

    /// The variance that one group brings, and its degrees of freedom (Satterthwaite 1946). Where people are in
    /// several waves, no more degrees of freedom count than the smallest of these waves has.
    fn error_of(&self, group: usize) -> Option<(f64, f64)> {
        let mut parts: Vec<(usize, f64)> =
            self.parts.iter().filter(|part| part.0 == group).map(|part| (part.1, part.2)).collect();
        let later: f64 = parts.iter().map(|(_, part)| part).sum();
        parts.push((0, -later));
        let (mut variance, mut spread, mut least) = (0.0, 0.0, f64::INFINITY);
        for (wave, part) in &parts {
            let (of_mean, freedom) = self.waves.get(*wave)?.get(group)?.of_mean()?;
            let own = part * part * of_mean;
            variance += own;
            spread += own * own / freedom;
            least = least.min(freedom);
        }
        let (independent, mut freedom) = (variance, variance * variance / spread);
        for (at, (wave, part)) in parts.iter().enumerate() {
            for (other, other_part) in parts.iter().skip(at + 1) {
                if let Some(covariance) = self.covariances.of(group, *wave, *other) {
                    variance += 2.0 * part * other_part * covariance;
                    freedom = freedom.min(least);
                }
            }
        }
        (variance > NOTHING * independent).then_some((variance, freedom))
    }
}
