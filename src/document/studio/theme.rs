//! The look of a widget: the values of its `--worthwhile-*` properties.

use super::Colour;
use crate::model::CollectVec;

/// Light, dark, or like the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Like the page.
    #[default]
    Page,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// The typeface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Type {
    /// The page's own.
    #[default]
    Page,
    /// The device's own.
    Device,
    /// With serifs.
    Serif,
    /// Rounded.
    Rounded,
}

/// The spacing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Density {
    /// Narrow.
    Compact,
    /// The usual.
    #[default]
    Usual,
    /// Wide.
    Roomy,
}

/// The look that the author chose; `None` keeps the widget's own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Theme {
    /// Light, dark, or like the page.
    pub mode: Mode,
    /// The accent colour on a light ground.
    pub accent: Option<Colour>,
    /// The same on dark ground.
    pub accent_in_the_dark: Option<Colour>,
    /// The typeface.
    pub face: Type,
    /// The spacing.
    pub density: Density,
    /// The radius of corners in quarters of a rem, 0 to 8; usually 3.
    pub roundness: Option<u8>,
}

/// The ground of a widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The light one.
    Light,
    /// The dark one.
    Dark,
}

/// The contrast of an accent on a ground.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judged {
    /// The ground.
    pub ground: Ground,
    /// The accent.
    pub accent: Colour,
    /// Its contrast with the ground, 1 to 21.
    pub ratio: f64,
    /// The nearest readable shade, if this one is not readable.
    pub better: Option<Colour>,
}

impl Judged {
    /// The least contrast of text (WCAG 2.2, 1.4.3, level AA), because the accent also colours
    /// words.
    pub const LEAST: f64 = 4.5;

    /// Whether it is readable.
    pub fn passes(&self) -> bool {
        self.ratio >= Self::LEAST
    }
}

/// The project's tokens, from which the widgets' own colours come.
const TOKENS: &str = include_str!("../../../style/tokens.css");

impl Ground {
    /// Both.
    pub const EACH: [Self; 2] = [Self::Light, Self::Dark];

    /// The widgets' own colour on this ground, by the name of its property.
    pub fn own(self, property: &str) -> Option<Colour> {
        let (_, behind) =
            TOKENS.split_once(&["--worthwhile-", property, ", light-dark("].concat())?;
        let (pair, _) = behind.split_once(')')?;
        let (light, dark) = pair.split_once(',')?;
        Colour::read(if self == Self::Light { light } else { dark })
    }

    /// The background of text.
    fn behind(self) -> Vec<Colour> {
        ["background", "surface"].iter().filter_map(|name| self.own(name)).collect_vec()
    }
}

impl Theme {
    /// The accent on a ground; the widget's own if the author chose none.
    pub fn accent_on(&self, ground: Ground) -> Option<Colour> {
        let chosen = match ground {
            Ground::Light => self.accent,
            Ground::Dark => self.accent_in_the_dark,
        };
        chosen.or_else(|| ground.own("accent"))
    }

    /// The grounds that visitors may see.
    pub fn grounds(&self) -> &'static [Ground] {
        match self.mode {
            Mode::Page => &Ground::EACH,
            Mode::Light => &[Ground::Light],
            Mode::Dark => &[Ground::Dark],
        }
    }

    /// The contrast of the accents on the grounds that visitors may see.
    pub fn judged(&self) -> Vec<Judged> {
        let judge = |ground: &Ground| {
            let accent = self.accent_on(*ground)?;
            let behind = ground.behind();
            let ratio = accent.least_contrast(&behind);
            let better = (ratio < Judged::LEAST).then(|| accent.shade_with(Judged::LEAST, &behind));
            Some(Judged { ground: *ground, accent, ratio, better: better.flatten() })
        };
        self.grounds().iter().filter_map(judge).collect_vec()
    }

    /// The properties that differ from the widget's own, with their values.
    pub fn properties(&self) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        if self.accent.or(self.accent_in_the_dark).is_some() {
            let accents = Ground::EACH.map(|ground| self.accent_on(ground));
            all.extend(both("--worthwhile-accent", accents));
            let inks = accents.map(|accent| accent.map(Colour::ink));
            all.extend(both("--worthwhile-on-accent", inks));
        }
        let face = match self.face {
            Type::Page => None,
            Type::Device => Some("system-ui, sans-serif"),
            Type::Serif => Some("Charter, Georgia, 'Times New Roman', serif"),
            Type::Rounded => Some("ui-rounded, Nunito, 'Hiragino Maru Gothic ProN', sans-serif"),
        };
        all.extend(face.map(|face| ("--worthwhile-font", face.to_owned())));
        let gap = match self.density {
            Density::Compact => Some("0.75rem"),
            Density::Usual => None,
            Density::Roomy => Some("1.375rem"),
        };
        all.extend(gap.map(|gap| ("--worthwhile-gap", gap.to_owned())));
        let round = |quarters: u8| ROUND.get(usize::from(quarters)).copied();
        all.extend(self.roundness.and_then(round).map(|r| ("--worthwhile-radius", r.to_owned())));
        all
    }

    /// The attribute that fixes light or dark, if one does.
    pub fn attribute(&self) -> Option<&'static str> {
        match self.mode {
            Mode::Page => None,
            Mode::Light => Some("light"),
            Mode::Dark => Some("dark"),
        }
    }
}

/// Quarters of a rem.
const ROUND: [&str; 9] =
    ["0", "0.25rem", "0.5rem", "0.75rem", "1rem", "1.25rem", "1.5rem", "1.75rem", "2rem"];

fn both(
    property: &'static str,
    [light, dark]: [Option<Colour>; 2],
) -> Option<(&'static str, String)> {
    let (light, dark) = (light?.written(), dark?.written());
    Some((property, ["light-dark(", &light, ", ", &dark, ")"].concat()))
}
