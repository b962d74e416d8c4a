//! What there is to fill in: the fields of a model, each with the control that fits it.

use crate::model::planner::{About, FIGURES};

/// The fields of one kind of record.
#[derive(Debug)]
pub struct Form {
    /// Its name, such as `element`; with a field's name it is the field's key in the texts.
    pub name: &'static str,
    /// Its own fields, in the order of the screen.
    pub own: &'static [Field],
    /// The section of the planner whose figures it has besides.
    pub figures: Option<&'static str>,
}

/// One field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name in documents.
    pub name: &'static str,
    /// How it is filled in.
    pub control: Control,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it stands among what few need.
    pub rare: bool,
}

/// How a field is filled in. Its bounds are the reader's to tell.
#[derive(Clone, Copy, Debug)]
pub enum Control {
    /// It is the program's to write.
    Fixed,
    /// A name for answers and links.
    Name,
    /// A text in no language.
    Text,
    /// An ISO 4217 code.
    Currency,
    /// Words in each language.
    Words,
    /// A number.
    Number(Measure),
    /// Yes, no, or what follows from the rest.
    Truth,
    /// One of a few words.
    Choice(&'static Choice),
    /// A figure with its range, its slider and its evidence.
    Amount(&'static Form),
    /// Several numbers.
    Numbers,
    /// The name of something else in the model.
    Refers(Refers),
    /// The names of several such things.
    ReferAll(Refers),
    /// How much elements weigh, by their names.
    Weights,
    /// A record within.
    Record(&'static Form),
    /// A list of records, at most so many.
    List(&'static Form, usize),
}

/// A few words of which one is chosen.
#[derive(Debug)]
pub struct Choice {
    /// Its name; with a word it is the word's key in the texts.
    pub name: &'static str,
    /// The words of the format.
    pub words: &'static [&'static str],
}

/// In what a number is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// As it stands in the document.
    Plain,
    /// A share of one, shown out of a hundred.
    OfHundred,
}

/// What a name refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refers {
    /// The elements of the offer.
    Offered,
    /// The elements of the alternatives.
    Otherwise,
    /// The alternatives themselves.
    Alternatives,
}

impl Form {
    /// All its fields: its own, and then the figures.
    pub fn fields(&self) -> Vec<Field> {
        let figures = FIGURES.iter().filter(|about| Some(about.section) == self.figures);
        self.own.iter().copied().chain(figures.map(Field::of)).collect()
    }

    /// The field of a name.
    pub fn field(&self, name: &str) -> Option<Field> {
        self.fields().into_iter().find(|field| field.name == name)
    }
}

impl Field {
    /// A field that may be missing.
    pub(super) const fn may(name: &'static str, control: Control) -> Self {
        Self { name, control, required: false, rare: false }
    }

    /// A field that must be there.
    pub(super) const fn must(name: &'static str, control: Control) -> Self {
        Self { required: true, ..Self::may(name, control) }
    }

    /// The same among what few need.
    pub(super) const fn rare(self) -> Self {
        Self { rare: true, ..self }
    }

    fn of(about: &About) -> Self {
        let of_hundred = about.greatest <= 1.0 && about.section != "feeling";
        let measure = if of_hundred { Measure::OfHundred } else { Measure::Plain };
        let control = match about.name {
            "mustBe" => Control::Truth,
            _ => Control::Number(measure),
        };
        Self::may(about.name, control)
    }
}
