//! Formulas in a document: `people * hours * wage`, `min(orders, 40) * 2`, `(after - before) / 60`.
//!
//! The grammar is our own and small (decision 47). Names contain hyphens, so that a minus after a name needs a
//! space before it.

use crate::document::fault::shortened;
use crate::document::quantity::{Bounds, read_quantity, write_quantity};
use crate::document::reader::{Node, Record};
use crate::document::{Rule, Value};
use crate::model::calculator::{
    Dimension, Element, Expression, Formula, FormulaError, Operation, Scope,
};
use crate::model::{CollectVec, Estimate, Evidence, Limits, Quantity};

/// Stands where a formula gives the figure.
pub(in crate::document) const FOLLOWS: Quantity =
    Quantity { estimate: Estimate::ZERO, limits: Limits::SHARE, evidence: Evidence::Assumed };
/// The longest formula, in characters. It also bounds how deep parentheses are nested.
const MAX_FORMULA: usize = 300;
/// The most digits of a number: with so many it is exact.
const MAX_DIGITS: usize = 15;

/// The text that stands for a number of a model with drivers.
pub(in crate::document) fn formula_for<'a>(number: &Node<'a>) -> Option<Node<'a>> {
    let is_text = matches!(number.value(), Value::Text(_));
    (is_text && !number.report().drivers.borrow().is_empty()).then_some(*number)
}

/// The text that stands for an amount, or for its likely figure. What else the record of such an amount holds
/// must be right, though it does not count.
pub(in crate::document) fn formula_at<'a>(amount: &Node<'a>, bounds: Bounds) -> Option<Node<'a>> {
    let Value::Record(fields) = amount.value() else { return formula_for(amount) };
    let place = formula_for(&amount.record_again().optional(LIKELY)?)?;
    let figures = ["low", "high"].into_iter().filter_map(|name| amount.value().field(name));
    let number = figures.clone().find(|figure| matches!(figure, Value::Number(_))).cloned();
    let likely = number.unwrap_or(Value::Number(bounds.min.max(0.0)));
    let as_number = |(name, value): &(String, Value)| {
        let value = if name == LIKELY { &likely } else { value };
        (name.clone(), value.clone())
    };
    let rest = Value::Record(fields.iter().map(as_number).collect_vec());
    read_quantity(&amount.instead(&rest), bounds);
    Some(place)
}

const LIKELY: &str = "likely";

/// An amount, or the formula over drivers that gives it.
pub(in crate::document) fn read_followed(
    node: &Node,
    bounds: Bounds,
    unit: Dimension,
) -> (Quantity, Option<Formula>) {
    match formula_at(node, bounds) {
        Some(place) => (FOLLOWS, read_formula(&place, unit).map(|(formula, _)| formula)),
        None => (read_quantity(node, bounds), None),
    }
}

/// How often something comes: a number, or a formula.
pub(in crate::document) fn read_times(record: &Record) -> (f64, Option<Formula>) {
    match record.optional("times").and_then(|node| formula_for(&node)) {
        Some(node) => (1.0, read_formula(&node, Dimension::default()).map(|(formula, _)| formula)),
        None => (record.number("times", 1.0, (0.0, Element::MAX_TIMES)), None),
    }
}

/// A figure, or the formula that gives it.
pub(in crate::document) fn write_followed(amount: &Quantity, by: Option<&Formula>) -> Value {
    by.map_or_else(|| write_quantity(amount), |formula| Value::text(&formula.text))
}

pub(in crate::document) fn write_times(times: f64, by: Option<&Formula>) -> Value {
    by.map_or(Value::Number(times), |formula| Value::text(&formula.text))
}

/// The formula and what it can give, whose unit must be this one; `None` after a fault.
pub(in crate::document) fn read_formula(node: &Node, unit: Dimension) -> Option<(Formula, Scope)> {
    let text = node.text(MAX_FORMULA)?;
    let drivers = node.report().drivers.borrow();
    let mut parser = Parser { rest: text.trim_start(), drivers: &drivers };
    let scope_of = |at: usize| {
        let known = drivers.get(at).and_then(|(_, scope)| *scope);
        known.unwrap_or(Scope { ends: (0.0, 0.0), unit: None })
    };
    let read = parser.whole().and_then(|expression| {
        let scope = expression.scope(&scope_of).map_err(|error| match error {
            FormulaError::Units => Rule::Units,
            FormulaError::DivisionByZero => Rule::DivisionByZero,
        })?;
        if scope.unit.is_some_and(|given| given != unit) {
            return Err(Rule::Units);
        }
        Ok((Formula { text: text.to_owned(), expression }, scope))
    });
    read.map_err(|rule| node.fault(rule)).ok()
}

/// What is left of a formula, and what it may name: drivers, each with its scope once it was read.
struct Parser<'t> {
    rest: &'t str,
    drivers: &'t [(String, Option<Scope>)],
}

impl<'t> Parser<'t> {
    fn whole(&mut self) -> Result<Expression, Rule> {
        let all = self.sum()?;
        if self.rest.is_empty() { Ok(all) } else { Err(self.wrong()) }
    }

    fn sum(&mut self) -> Result<Expression, Rule> {
        let mut all = self.product()?;
        loop {
            all = match () {
                () if self.takes(&["+"]) => of(Operation::Plus, all, self.product()?),
                () if self.takes(&["-", "−", "–"]) => {
                    of(Operation::Minus, all, self.product()?)
                }
                () => return Ok(all),
            }
        }
    }

    fn product(&mut self) -> Result<Expression, Rule> {
        let mut all = self.figure()?;
        loop {
            all = match () {
                () if self.takes(&["*", "×", "·"]) => of(Operation::Times, all, self.figure()?),
                () if self.takes(&["/", "÷"]) => of(Operation::Over, all, self.figure()?),
                () => return Ok(all),
            }
        }
    }

    fn figure(&mut self) -> Result<Expression, Rule> {
        if self.takes(&["("]) {
            let all = self.sum()?;
            return if self.takes(&[")"]) { Ok(all) } else { Err(self.wrong()) };
        }
        let start = self.rest;
        let word =
            self.word(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.');
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            return number(word).map(Expression::Constant).ok_or_else(|| wrong(start));
        }
        match word {
            "min" if self.takes(&["("]) => self.one_of(Operation::Least),
            "max" if self.takes(&["("]) => self.one_of(Operation::Most),
            name if !name.starts_with(|c: char| c.is_ascii_lowercase()) => Err(wrong(start)),
            name => {
                let at = self.drivers.iter().position(|(known, _)| known == name);
                let Some(at) = at else { return Err(Rule::NoSuchId(shortened(name))) };
                match self.drivers.get(at) {
                    Some((_, Some(_))) => Ok(Expression::Driver(at)),
                    _ => Err(Rule::Circle(shortened(name))),
                }
            }
        }
    }

    /// The smallest or the greatest of several figures.
    fn one_of(&mut self, operation: Operation) -> Result<Expression, Rule> {
        let mut all = self.sum()?;
        while self.takes(&[","]) {
            all = of(operation, all, self.sum()?);
        }
        if self.takes(&[")"]) { Ok(all) } else { Err(self.wrong()) }
    }

    /// Takes one of several signs, with the spaces after it, if it is next.
    fn takes(&mut self, signs: &[&str]) -> bool {
        let rest = signs.iter().find_map(|sign| self.rest.strip_prefix(sign));
        self.rest = rest.map_or(self.rest, str::trim_start);
        rest.is_some()
    }

    /// The characters that belong to a name or a number, with the spaces after them.
    fn word(&mut self, belongs: fn(char) -> bool) -> &'t str {
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest.trim_start();
        word
    }

    fn wrong(&self) -> Rule {
        wrong(self.rest)
    }
}

fn wrong(rest: &str) -> Rule {
    Rule::NotAFormula(shortened(rest))
}

fn of(operation: Operation, a: Expression, b: Expression) -> Expression {
    Expression::Of(operation, Box::new([a, b]))
}

/// A number of few digits with a point. Rust's own reader of floats would weigh more than all formulas.
fn number(word: &str) -> Option<f64> {
    let (whole, parts) = word.split_once('.').unwrap_or((word, "0"));
    let digits = [whole, parts];
    let plain = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits.iter().all(plain) || whole.len() + parts.len() > MAX_DIGITS {
        return None;
    }
    let add = |sum: f64, byte: u8| sum * 10.0 + f64::from(byte - b'0');
    let all = whole.bytes().chain(parts.bytes()).fold(0.0, add);
    Some(all / parts.bytes().fold(1.0, |power, _| power * 10.0))
}
