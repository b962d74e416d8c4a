//! Formulas: figures that follow from drivers by + − × ÷, the least and the most (method 1.11).

use crate::model::LARGEST;

/// What a formula does with two figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// The sum.
    Plus,
    /// The difference.
    Minus,
    /// The product.
    Times,
    /// The quotient.
    Over,
    /// The smaller one.
    Least,
    /// The greater one.
    Most,
}

impl Operation {
    /// What comes of two figures. It stays within ±[`LARGEST`], so that nothing is ever infinite.
    fn of(self, a: f64, b: f64) -> f64 {
        let figure = match self {
            Self::Plus => a + b,
            Self::Minus => a - b,
            Self::Times => a * b,
            Self::Over => a / b,
            Self::Least => {
                if b < a {
                    b
                } else {
                    a
                }
            }
            Self::Most => {
                if b > a {
                    b
                } else {
                    a
                }
            }
        };
        figure.clamp(-LARGEST, LARGEST)
    }
}

/// An expression over the drivers of a model, which it names by their positions.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A number.
    Constant(f64),
    /// A driver, by position.
    Driver(usize),
    /// An operation on two expressions.
    Of(Operation, Box<[Expression; 2]>),
}

impl Expression {
    /// The figure, if the drivers are as `driver` says.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::calculator::{Expression, Operation};
    ///
    /// let [people, each] = [0, 1].map(Expression::Driver);
    /// let hours = Expression::Of(Operation::Times, Box::new([people, each]));
    /// assert_eq!(hours.figure(&|at| [12.0, 3.0][at]), 36.0);
    /// ```
    pub fn figure(&self, driver: &dyn Fn(usize) -> f64) -> f64 {
        match self {
            Self::Constant(figure) => *figure,
            Self::Driver(at) => driver(*at),
            Self::Of(operation, parts) => {
                let [a, b] = parts.each_ref().map(|part| part.figure(driver));
                operation.of(a, b)
            }
        }
    }

    /// Tells each driver that it names.
    pub(super) fn each_driver(&self, tell: &mut dyn FnMut(usize)) {
        match self {
            Self::Constant(_) => {}
            Self::Driver(at) => tell(*at),
            Self::Of(_, parts) => parts.iter().for_each(|part| part.each_driver(tell)),
        }
    }

    /// Everything that it can be, if the drivers keep within theirs.
    ///
    /// # Errors
    ///
    /// Units that do not fit together, or a divisor that can be 0.
    pub fn scope(&self, driver: &dyn Fn(usize) -> Scope) -> Result<Scope, FormulaError> {
        let (operation, parts) = match self {
            Self::Constant(figure) => return Ok(Scope { ends: (*figure, *figure), unit: None }),
            Self::Driver(at) => return Ok(driver(*at)),
            Self::Of(operation, parts) => (*operation, parts),
        };
        let [a, b] = parts.each_ref().map(|part| part.scope(driver));
        let (a, b) = (a?, b?);
        if operation == Operation::Over && b.ends.0 <= 0.0 && b.ends.1 >= 0.0 {
            return Err(FormulaError::DivisionByZero);
        }
        let unit = match operation {
            Operation::Times => a.unit.zip(b.unit).map(|(a, b)| a.with(b, 1)),
            Operation::Over => a.unit.zip(b.unit).map(|(a, b)| a.with(b, -1)),
            _ if a.unit.zip(b.unit).is_some_and(|(a, b)| a != b) => {
                return Err(FormulaError::Units);
            }
            _ => a.unit.or(b.unit),
        };
        // Each operation is monotonic in both figures, so that its ends are at ends.
        let [a, b] = [a.ends, b.ends];
        let corners = [(a.0, b.0), (a.0, b.1), (a.1, b.0), (a.1, b.1)];
        let corners = corners.map(|(a, b)| operation.of(a, b));
        let least = corners.into_iter().fold(f64::INFINITY, f64::min);
        let most = corners.into_iter().fold(f64::NEG_INFINITY, f64::max);
        Ok(Scope { ends: (least, most), unit })
    }
}

/// A formula as the host wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    /// The text.
    pub text: String,
    /// What it says.
    pub expression: Expression,
}

/// Why a formula cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormulaError {
    /// It adds or compares different units, or its figure is in another unit than it should be.
    Units,
    /// It divides by what can be 0.
    DivisionByZero,
}

/// What a figure can be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scope {
    /// The least and the greatest.
    pub ends: (f64, f64),
    /// Its unit; `None` if a constant decides it, which can have any.
    pub unit: Option<Dimension>,
}

/// What the figure of a driver is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DriverUnit {
    /// It counts something.
    Number,
    /// The model's currency.
    Money,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// A share, 0 to 1.
    Share,
}

/// A unit as a product of powers of money, minutes and hours. Counts and shares have none of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dimension([i8; 3]);

impl Dimension {
    /// The unit of a driver.
    pub fn of(unit: DriverUnit) -> Self {
        match unit {
            DriverUnit::Money => Self([1, 0, 0]),
            DriverUnit::Minutes => Self([0, 1, 0]),
            DriverUnit::Hours => Self([0, 0, 1]),
            DriverUnit::Number | DriverUnit::Share => Self::default(),
        }
    }

    /// This times a power of another.
    pub fn with(self, other: Self, power: i8) -> Self {
        let ([a, b, c], [x, y, z]) = (self.0, other.0);
        let of = |own: i8, other: i8| own.saturating_add(other.saturating_mul(power));
        Self([of(a, x), of(b, y), of(c, z)])
    }
}
