//! The PERT-beta distribution between 0 and 1 (Malcolm et al. 1959; method 4.1).
//!
//! Its parameters always sum to 6, so the incomplete beta function needs no gamma function.

/// The most terms of the series; each term is less than half of the one before.
const TERMS: u8 = 60;
/// The most steps of Newton's method.
const NEWTON: u8 = 60;

/// The distribution with its mode at one place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Beta {
    /// `1 + 4 (m − o) / (p − o)`.
    a: f64,
    /// `1 + 4 (p − m) / (p − o)`.
    b: f64,
    /// The complete beta function of both.
    whole: f64,
}

impl Beta {
    pub(super) fn new(mode: f64) -> Self {
        let (a, b) = (1.0 + 4.0 * mode, 1.0 + 4.0 * (1.0 - mode));
        Self { a, b, whole: lower(0.5, a, b) + lower(0.5, b, a) }
    }

    /// The parameters `a` and `b`.
    pub(super) fn powers(&self) -> (f64, f64) {
        (self.a, self.b)
    }

    /// The density at `z`.
    pub(super) fn density(&self, z: f64) -> f64 {
        libm::pow(z, self.a - 1.0) * libm::pow(1.0 - z, self.b - 1.0) / self.whole
    }

    /// The share of outcomes up to `z`.
    pub(super) fn share(&self, z: f64) -> f64 {
        let (a, b) = (self.a, self.b);
        let part = if z <= 0.5 { lower(z, a, b) } else { self.whole - lower(1.0 - z, b, a) };
        (part / self.whole).clamp(0.0, 1.0)
    }

    /// `∫ t f(t) dt` from 0 to `z`: an incomplete beta function of `a + 1` and `b`.
    pub(super) fn part_of_mean(&self, z: f64) -> f64 {
        let (a, b) = (self.a + 1.0, self.b);
        if z <= 0.5 {
            return lower(z, a, b) / self.whole;
        }
        self.a / 6.0 - lower(1.0 - z, b, a) / self.whole
    }

    /// The figure that a share `p` of the outcomes does not exceed, by Newton's method.
    pub(super) fn quantile(&self, p: f64) -> f64 {
        let (mut low, mut high) = (0.0, 1.0);
        let mut z = self.a / 6.0;
        for _ in 0..NEWTON {
            let over = self.share(z) - p;
            (low, high) = if over < 0.0 { (z, high) } else { (low, z) };
            let next = z - over / self.density(z);
            let inside = low < next && next < high;
            let next = if inside { next } else { 0.5 * (low + high) };
            if (next - z).abs() < 1e-15 {
                return next;
            }
            z = next;
        }
        z
    }
}

/// The incomplete beta function, not regularised, by its power series; `z` is at most ½.
fn lower(z: f64, a: f64, b: f64) -> f64 {
    let (mut term, mut sum) = (1.0, 1.0 / a);
    for n in 1..=TERMS {
        let n = f64::from(n);
        term *= z * (n - b) / n;
        let before = sum;
        sum += term / (a + n);
        if sum == before {
            break;
        }
    }
    libm::pow(z, a) * sum
}
