//! Colours, and how well they can be told apart (WCAG 2.2, success criterion 1.4.3).

/// A colour of sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, likewise.
    pub green: u8,
    /// Blue, likewise.
    pub blue: u8,
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self { red: 255, green: 255, blue: 255 };
    /// Black.
    pub const BLACK: Self = Self { red: 0, green: 0, blue: 0 };

    /// A colour as style sheets write it, with three or six digits behind the hash.
    pub fn read(written: &str) -> Option<Self> {
        let digits = written.trim().strip_prefix('#')?;
        let all: Option<Vec<u8>> = digits.chars().map(|c| Some(c.to_digit(16)? as u8)).collect();
        match *all? {
            [red, green, blue] => Some(Self { red: red * 17, green: green * 17, blue: blue * 17 }),
            [r, red, g, green, b, blue] => {
                Some(Self { red: r * 16 + red, green: g * 16 + green, blue: b * 16 + blue })
            }
            _ => None,
        }
    }

    /// The colour as style sheets write it, with six digits.
    pub fn written(self) -> String {
        let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
        let channels = [self.red, self.green, self.blue];
        let digits = channels.into_iter().flat_map(|c| [digit(c / 16), digit(c % 16)]);
        std::iter::once('#').chain(digits).collect()
    }

    /// The relative luminance, 0 for black to 1 for white.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// The contrast ratio, from 1 for the same colour to 21 for black on white.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The least contrast with any of several colours.
    pub fn least_contrast(self, others: &[Self]) -> f64 {
        others.iter().map(|other| self.contrast(*other)).fold(21.0, f64::min)
    }

    /// White or black, whichever has more contrast with this colour. One of them always reaches
    /// 4.58.
    pub fn ink(self) -> Self {
        let white_reads_better = self.contrast(Self::WHITE) >= self.contrast(Self::BLACK);
        if white_reads_better { Self::WHITE } else { Self::BLACK }
    }

    /// The nearest darker or lighter shade with at least this contrast to all the other colours;
    /// `None` if there is none.
    pub fn shade_with(self, least: f64, others: &[Self]) -> Option<Self> {
        let toward = |step: u16| [Self::BLACK, Self::WHITE].map(|end| self.mixed(end, step));
        let mut shades = (0..=256).flat_map(toward);
        shades.find(|shade| shade.least_contrast(others) >= least)
    }

    /// The colour that is `parts` of 256 of the way to another one.
    fn mixed(self, end: Self, parts: u16) -> Self {
        let mix = |from: u8, to: u8| {
            let sum = u16::from(from) * (256 - parts) / 256 + u16::from(to) * parts / 256;
            sum.min(255) as u8
        };
        Self {
            red: mix(self.red, end.red),
            green: mix(self.green, end.green),
            blue: mix(self.blue, end.blue),
        }
    }
}
