//! Where a figure lies between two ends: the one scale of bars, hills, whiskers and charts.

use crate::document::digits;

/// A straight scale from a low end to a high one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Where it begins.
    pub low: f64,
    /// Where it ends.
    pub high: f64,
}

impl Scale {
    /// From the least of these figures to the greatest; of none, nowhere.
    pub fn around(figures: &[f64]) -> Self {
        let mut scale = Self { low: f64::INFINITY, high: f64::NEG_INFINITY };
        for figure in figures {
            scale = Self { low: scale.low.min(*figure), high: scale.high.max(*figure) };
        }
        scale
    }

    /// Which share of the way a figure lies at; 0 if both ends are the same.
    pub fn share(self, figure: f64) -> f64 {
        let reach = self.high - self.low;
        if reach > 0.0 { (figure - self.low) / reach } else { 0.0 }
    }
}

/// A share in whole thousandths, which are finer than a pixel and short to write.
pub fn thousandths(share: f64) -> u16 {
    (share.clamp(0.0, 1.0) * 1000.0) as u16
}

/// A place in a drawing as a whole number, which is finer than a pixel and short to write.
pub fn whole(place: f64) -> String {
    let rounded = digits(place.abs().round() as usize);
    if place <= -0.5 { ["-", &rounded].concat() } else { rounded }
}

/// A length in em, for an attribute of SVG.
pub fn em(length: f64) -> String {
    tenths(length * 10.0, "em")
}

/// A share of the width, likewise.
pub fn percent(share: f64) -> String {
    tenths(share * 1000.0, "%")
}

fn tenths(count: f64, unit: &str) -> String {
    let count = count.round() as usize;
    [&*digits(count / 10), ".", &digits(count % 10), unit].concat()
}
