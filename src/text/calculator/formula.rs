//! Drivers and formulas in words: `12 people × 3 hours × $40`.

use super::Sentences;
use crate::model::Evidence;
use crate::model::calculator::{Driver, DriverUnit, Expression, Formula, Input, Operation};
use crate::text::fill;

impl Sentences<'_> {
    /// A figure of a driver with its unit.
    pub fn of_driver(&self, driver: &Driver, figure: f64) -> String {
        match driver.unit {
            DriverUnit::Money => self.numbers.money(figure),
            DriverUnit::Minutes => self.numbers.minutes(figure),
            DriverUnit::Hours => self.numbers.hours(figure),
            DriverUnit::Share => self.percent(figure),
            DriverUnit::Number => {
                let (amount, unit) =
                    (self.counted(figure), driver.counts.in_language(self.language));
                if unit.is_empty() {
                    return amount;
                }
                fill(self.text.amount_in_unit(), &[("amount", &amount), ("unit", unit)])
            }
        }
    }

    /// A number that may have been computed, without digits that nobody means.
    pub fn counted(&self, figure: f64) -> String {
        self.numbers.plain((figure * 1e4).round() / 1e4)
    }

    /// An expression with the drivers in force.
    pub fn formula(&self, expression: &Expression) -> String {
        self.written(expression, 0)
    }

    /// A formula with the drivers in force, kept within the bounds of its place, and what it gives.
    pub fn followed(&self, formula: &Formula, (min, max): (f64, f64)) -> (String, f64) {
        let drivers = &self.results.drivers;
        let driver = |at: usize| drivers.get(at).map_or(0.0, |it| it.estimate.likely());
        let (figure, written) =
            (formula.expression.figure(&driver), self.formula(&formula.expression));
        let bound = match figure {
            _ if figure < min => "max(",
            _ if figure > max => "min(",
            _ => return (written, figure),
        };
        let end = figure.clamp(min, max);
        ([bound, &written, "; ", &self.numbers.plain(end), ")"].concat(), end)
    }

    /// An expression, in parentheses if it binds less than `tight`.
    fn written(&self, expression: &Expression, tight: u8) -> String {
        let (operation, [a, b]) = match expression {
            Expression::Constant(figure) => return self.numbers.plain(*figure),
            Expression::Driver(at) => {
                let now = self.results.drivers.get(*at).map(|now| now.estimate.likely());
                let known = self.model.drivers.get(*at).zip(now);
                return known.map_or_else(String::new, |(driver, now)| self.of_driver(driver, now));
            }
            Expression::Of(operation, parts) => (operation, &**parts),
        };
        let (sign, own) = match operation {
            Operation::Plus => (" + ", 1),
            Operation::Minus => (" − ", 1),
            Operation::Times => (" × ", 2),
            Operation::Over => (" ÷ ", 2),
            Operation::Least => ("min", 3),
            Operation::Most => ("max", 3),
        };
        if own == 3 {
            return [sign, "(", &self.written(a, 0), "; ", &self.written(b, 0), ")"].concat();
        }
        let all = [self.written(a, own), sign.to_owned(), self.written(b, own + 1)].concat();
        if own < tight { ["(", &all, ")"].concat() } else { all }
    }

    /// Where what a formula gives comes from, in a word.
    pub fn source_of_formula(&self, formula: &Formula) -> &str {
        self.source_of_drivers(formula.evidence(&self.results.drivers))
    }

    /// Where what follows from drivers comes from, in a word.
    pub fn source_of_drivers(&self, evidence: Evidence) -> &str {
        let mut answered = self.answers.inputs.iter().map(|(input, _)| input);
        match evidence {
            Evidence::Stated if answered.any(|input| matches!(input, Input::Driver(_))) => {
                self.text.yours()
            }
            Evidence::Measured => self.text.measured(),
            Evidence::Stated => self.text.stated(),
            Evidence::Assumed => self.text.assumed(),
            Evidence::Example => self.text.example(),
        }
    }
}
