//! The normal distribution with the same bits on every machine.

/// The share of a standard normal distribution below `z`.
pub(super) fn share_below(z: f64) -> f64 {
    0.5 * libm::erfc(-z * std::f64::consts::FRAC_1_SQRT_2)
}

/// The figure of a standard normal distribution that a share `p` does not exceed; `p` is kept from 0 and 1.
///
/// It begins with a rational approximation (Hastings 1955) and takes two steps of Halley's method.
pub(super) fn quantile(p: f64) -> f64 {
    let p = p.clamp(1e-16, 1.0 - 1e-16);
    let tail = p.min(1.0 - p);
    let t = (-2.0 * libm::log(tail)).sqrt();
    let over = 2.515_517 + t * (0.802_853 + t * 0.010_328);
    let under = 1.0 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308));
    let mut z = over / under - t;
    for _ in 0..2 {
        let density = libm::exp(-0.5 * z * z) / ROOT_OF_TWO_PI;
        let step = (share_below(z) - tail) / density;
        z -= step / (1.0 + 0.5 * z * step);
    }
    if p < 0.5 { z } else { -z }
}

const ROOT_OF_TWO_PI: f64 = 2.506_628_274_631_000_7;
