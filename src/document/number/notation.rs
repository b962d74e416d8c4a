//! What is known of how a number is written, before it is read.

/// The marks with which a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Separators {
    /// Before the decimals.
    pub decimal: char,
    /// Between groups of digits.
    pub group: char,
}

/// What a figure measures, which says what may stand beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// A figure without a unit, or with one of the host's.
    #[default]
    Plain,
    /// An amount of money.
    Money,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Out of a hundred, shown with or without a percent sign.
    Hundredths,
}

/// Where a text comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// A field in which a person types; the last group may be half typed.
    #[default]
    Field,
    /// A list of figures that a person pasted.
    List,
    /// A cell of a file, or a figure in a link: programs write powers of ten, and shares in percent, and the
    /// sign of any currency may stand beside a figure.
    File,
}

/// What is known about how a number is written, before it is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Notation<'a> {
    /// The decimal mark, if it is known.
    pub decimal: Option<char>,
    /// The mark between groups of digits, if it is known.
    pub group: Option<char>,
    /// Whether a person or other figures of the same hand told the decimal mark, so that nothing else counts.
    pub is_told: bool,
    /// Whether groups beyond the first have two digits, as in 12,34,567.
    pub pairs: bool,
    /// What is measured.
    pub measure: Measure,
    /// The code of the model's currency; empty for none.
    pub currency: &'a str,
    /// The sign of the currency as the language writes it; empty for none.
    pub sign: &'a str,
    /// Where the text comes from.
    pub origin: Origin,
}

impl Notation<'_> {
    /// The notation of programs: a point before decimals, and nothing else.
    pub const PROGRAM: Notation<'static> = Notation {
        decimal: Some('.'),
        group: None,
        is_told: true,
        pairs: false,
        measure: Measure::Plain,
        currency: "",
        sign: "",
        origin: Origin::File,
    };

    /// With the mark that groups the digits of amounts of money, where a language has its own for them.
    #[must_use]
    pub fn grouped(self, mark: char) -> Self {
        let group = matches!(mark, '.' | ',').then_some(mark);
        Self { group: self.group.or(group.filter(|_| group != self.decimal)), ..self }
    }

    /// The notation of a language.
    pub fn of(separators: Separators) -> Self {
        let mark = |mark: char| matches!(mark, '.' | ',').then_some(mark);
        Self { decimal: mark(separators.decimal), group: mark(separators.group), ..Self::default() }
    }
}
