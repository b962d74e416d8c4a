//! The figures of the planner, and what the table says of each.

use super::figure_table::figure_table;
use crate::model::LARGEST;

/// The unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureUnit {
    /// The planner's unit of time.
    Time,
    /// The model's currency.
    Money,
    /// A share of one, which screens show out of a hundred.
    Share,
    /// A number without a unit.
    Plain,
    /// 0 or 1, which documents write as `false` or `true`.
    Truth,
}

/// The entry of a figure in the table.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// The figure.
    pub figure: Figure,
    /// Its section in documents.
    pub section: &'static str,
    /// Its name in that section.
    pub name: &'static str,
    /// Its unit.
    pub unit: FigureUnit,
    /// The least it may be.
    pub least: f64,
    /// The greatest it may be.
    pub greatest: f64,
    /// The default while it is not given: a convention, which the screen shows as one.
    pub default: Option<f64>,
}

macro_rules! define_figures {
    ($($section:literal { $(
        #[doc = $meaning:literal]
        $figure:ident: $phrase:ident = $name:literal, $unit:ident,
        [$least:expr, $greatest:expr] $(or $default:literal)?;
    )* })*) => {
        /// A figure that a host or a visitor may give.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Figure { $($(#[doc = $meaning] $figure,)*)* }

        impl Figure {
            /// The number of figures.
            pub const COUNT: usize = [$($(Self::$figure,)*)*].len();

            /// The entry of the figure.
            pub const fn about(self) -> &'static About {
                match self { $($(
                    Self::$figure => &About {
                        figure: Self::$figure,
                        section: $section,
                        name: $name,
                        unit: FigureUnit::$unit,
                        least: $least,
                        greatest: $greatest,
                        default: define_figures!(@default $($default)?),
                    },
                )*)* }
            }

            /// What the figure is, in the words of the schemas.
            pub const fn meaning(self) -> &'static str {
                match self { $($(Self::$figure => $meaning,)*)* }
            }
        }

        /// Every figure, in the order of the screen.
        pub static FIGURES: [&About; Figure::COUNT] = [$($(Figure::$figure.about(),)*)*];

        /// The sections of the figures.
        pub const SECTIONS: &[&str] = &[$($section,)*];
    };
    (@default) => { None };
    (@default $default:literal) => { Some($default) };
}

figure_table! { define_figures }
