//! The types of the form: the fields of a model, each with its control.

use crate::model::CollectVec;
use crate::model::planner::{About, FIGURES, FigureUnit};

/// The fields of one kind of record.
#[derive(Debug)]
pub struct Form {
    /// Its name, such as `element`. The name of the form and that of a field are the field's key in
    /// the texts.
    pub name: &'static str,
    /// Its own fields, in the order of the screen.
    pub own: &'static [Field],
    /// The section of the planner whose figures it also has.
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
    /// Whether it is among the fields that few authors need.
    pub rare: bool,
}

/// How a field is filled in. The reader checks the bounds.
#[derive(Clone, Copy, Debug)]
pub enum Control {
    /// The program writes it.
    Fixed,
    /// A name for answers and links.
    Name,
    /// A text that belongs to no language.
    Text,
    /// An ISO 4217 code.
    Currency,
    /// Words in each language.
    Words,
    /// A number.
    Number(Measure),
    /// Yes, no, or what follows from the other fields.
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
    /// The weights of elements, by their names.
    Weights,
    /// A nested record.
    Record(&'static Form),
    /// A list of at most that many records.
    List(&'static Form, usize),
}

/// A choice between a few words.
#[derive(Debug)]
pub struct Choice {
    /// Its name. The name of the choice and a word are the word's key in the texts.
    pub name: &'static str,
    /// The words of the format.
    pub words: &'static [&'static str],
}

/// The unit in which a number is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The same as in the document.
    Plain,
    /// A share from 0 to 1, shown as parts of a hundred.
    OfHundred,
}

/// The things to which a name can refer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refers {
    /// The elements of the offer.
    Offered,
    /// The elements of the alternatives.
    Otherwise,
    /// What is drawn with a range of its own: elements of the offer and of the alternatives, and drivers.
    Drawn,
    /// The alternatives themselves.
    Alternatives,
}

impl Form {
    /// All its fields: its own ones, then the planner's figures.
    pub fn fields(&self) -> Vec<Field> {
        let figures = FIGURES.iter().filter(|about| Some(about.section) == self.figures);
        self.own.iter().copied().chain(figures.copied().map(Field::of)).collect_vec()
    }

    /// The field with a name.
    pub fn field(&self, name: &str) -> Option<Field> {
        self.fields().into_iter().find(|field| field.name == name)
    }
}

/// A figure with its range.
static RANGED: Form = ranged(&[
    Field::must("likely", Control::Number(Measure::Plain)),
    Field::may("low", Control::Number(Measure::Plain)).rare(),
    Field::may("high", Control::Number(Measure::Plain)).rare(),
]);
/// The same for a share.
static RANGED_SHARE: Form = ranged(&[
    Field::must("likely", Control::Number(Measure::OfHundred)),
    Field::may("low", Control::Number(Measure::OfHundred)).rare(),
    Field::may("high", Control::Number(Measure::OfHundred)).rare(),
]);

/// Its fields are called as those of an amount are.
const fn ranged(own: &'static [Field]) -> Form {
    Form { name: "amount", own, figures: None }
}

impl Field {
    /// An optional field.
    pub(super) const fn may(name: &'static str, control: Control) -> Self {
        Self { name, control, required: false, rare: false }
    }

    /// A required field.
    pub(super) const fn must(name: &'static str, control: Control) -> Self {
        Self { required: true, ..Self::may(name, control) }
    }

    /// The same field, marked as needed by few authors.
    pub(super) const fn rare(self) -> Self {
        Self { rare: true, ..self }
    }

    fn of(about: &About) -> Self {
        let control = match about.unit {
            FigureUnit::Truth => Control::Truth,
            FigureUnit::Share if about.figure.may_range() => Control::Amount(&RANGED_SHARE),
            _ if about.figure.may_range() => Control::Amount(&RANGED),
            FigureUnit::Share => Control::Number(Measure::OfHundred),
            FigureUnit::Time | FigureUnit::Money | FigureUnit::Plain => {
                Control::Number(Measure::Plain)
            }
        };
        Self::may(about.name, control)
    }
}
