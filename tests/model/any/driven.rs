//! Drivers, and formulas over them in the place of figures.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use worthwhile::model::calculator::*;
use worthwhile::model::{Estimate, Evidence, Limits, Quantity, Wording};

use super::amounts::{quantity_to, quantity_within};
use super::offers::{id, wording};

/// A formula before it is known how many drivers it can name, and where it stands.
#[derive(Clone, Debug)]
pub enum Draft {
    /// So much for one of a driver. A constant can be in any unit, and with it the product.
    For(Index, f64),
    Of(Operation, Box<[Self; 2]>),
    /// A quotient whose divisor is at least 1.
    Part(Box<[Self; 2]>),
}

fn draft() -> impl Strategy<Value = Draft> {
    let factor = || select(vec![0.0, 0.01, 0.5, 1.0, 3.25, 12.0]);
    let leaf = (any::<Index>(), factor()).prop_map(|(at, factor)| Draft::For(at, factor));
    leaf.prop_recursive(3, 6, 2, |inner| {
        let all = [
            Operation::Plus,
            Operation::Minus,
            Operation::Times,
            Operation::Least,
            Operation::Most,
        ];
        let two = (inner.clone(), inner).prop_map(|(one, other)| Box::new([one, other]));
        prop_oneof![
            4 => (select(all.to_vec()), two.clone()).prop_map(|(of, two)| Draft::Of(of, two)),
            1 => two.prop_map(Draft::Part),
        ]
    })
}

impl Draft {
    fn expression(&self, drivers: usize) -> Expression {
        let both = |parts: &[Self; 2]| parts.each_ref().map(|part| part.expression(drivers));
        let of = |operation, one, other| Expression::Of(operation, Box::new([one, other]));
        match self {
            Self::For(at, factor) => of(
                Operation::Times,
                Expression::Driver(at.index(drivers)),
                Expression::Constant(*factor),
            ),
            Self::Of(operation, parts) => Expression::Of(*operation, Box::new(both(parts))),
            Self::Part(parts) => {
                let [whole, part] = both(parts);
                of(Operation::Over, whole, of(Operation::Most, part, Expression::Constant(1.0)))
            }
        }
    }

    fn formula(&self, drivers: &[Driver]) -> Formula {
        let expression = self.expression(drivers.len());
        Formula { text: spelled(&expression, drivers), expression }
    }
}

/// A formula as a host may write it.
fn spelled(expression: &Expression, drivers: &[Driver]) -> String {
    let (operation, parts) = match expression {
        Expression::Constant(figure) => return figure.to_string(),
        Expression::Driver(at) => return drivers[*at].id.as_str().to_owned(),
        Expression::Of(operation, parts) => (operation, parts),
    };
    let [one, other] = parts.each_ref().map(|part| spelled(part, drivers));
    match operation {
        Operation::Plus => format!("({one} + {other})"),
        Operation::Minus => format!("({one} - {other})"),
        Operation::Times => format!("({one} * {other})"),
        Operation::Over => format!("({one} / {other})"),
        Operation::Least => format!("min({one}, {other})"),
        Operation::Most => format!("max({one}, {other})"),
    }
}

/// Drivers before those that follow have their formulas.
fn driver(most: f64) -> impl Strategy<Value = (Driver, Option<Draft>)> {
    let units = [
        DriverUnit::Number,
        DriverUnit::Money,
        DriverUnit::Minutes,
        DriverUnit::Hours,
        DriverUnit::Share,
    ];
    let measured = select(units.to_vec()).prop_flat_map(move |unit| {
        let amount =
            if unit == DriverUnit::Share { quantity_within(0.0, 1.0) } else { quantity_to(most) };
        (Just(unit), amount)
    });
    let per = proptest::option::weighted(0.2, select(units.to_vec()));
    let words = (wording(), prop_oneof![3 => Just(Wording::default()), 1 => wording()]);
    let formula = proptest::option::weighted(0.3, draft());
    (measured, per, words, formula).prop_map(|((unit, amount), per, (label, counts), formula)| {
        let (help, quantiles, formula_of) = (Wording::default(), vec![], None);
        let (id, amount) = (id("driver"), above_its_slider(amount));
        let driver =
            Driver { id, label, help, unit, per, counts, amount, quantiles, formula: formula_of };
        (driver, formula)
    })
}

/// No figure of a driver lies below the left end of its slider.
fn above_its_slider(amount: Quantity) -> Quantity {
    let Quantity { estimate, limits, .. } = amount;
    let floor = limits.min().min(estimate.low());
    Quantity { limits: Limits::new(floor, limits.max(), limits.step()).unwrap_or(limits), ..amount }
}

/// What stands where a formula gives the figure.
const FOLLOWS: Quantity =
    Quantity { estimate: Estimate::ZERO, limits: Limits::SHARE, evidence: Evidence::Assumed };

/// Drivers with the figures that follow from them, each to be found by its position among all.
type Drafts = (Vec<(Driver, Option<Draft>)>, Vec<(Index, Draft)>);

pub fn drivers(most: f64) -> impl Strategy<Value = Drafts> {
    let some = (vec(driver(most), 1..4), vec((any::<Index>(), draft()), 0..6));
    prop_oneof![1 => Just((vec![], vec![])), 1 => some]
}

/// Puts drivers into a model whose things have their names, and formulas in the place of its figures.
pub fn put_into(model: &mut Model, (drivers, formulas): Drafts) {
    for (at, (mut driver, formula)) in drivers.into_iter().enumerate() {
        driver.id = id(&format!("driver-{at}"));
        if let Some(formula) = formula.filter(|_| at > 0) {
            driver.formula = Some(formula.formula(&model.drivers));
            driver.amount = FOLLOWS;
        }
        model.drivers.push(driver);
    }
    for (at, draft) in formulas {
        let formula = draft.formula(&model.drivers);
        let mut places = places(model);
        let place = at.index(places.len());
        places.swap_remove(place)(formula);
    }
    model.rates_by.sort_by(|(one, _), (other, _)| one.cmp(other));
    for persona in &mut model.personas {
        persona.rates_by.sort_by(|(one, _), (other, _)| one.cmp(other));
    }
}

type Place<'m> = Box<dyn FnOnce(Formula) + 'm>;

/// Everywhere in a model where a formula can stand.
fn places(model: &mut Model) -> Vec<Place<'_>> {
    let mut all: Vec<Place> = Vec::new();
    for offer in std::iter::once(&mut model.offer).chain(&mut model.alternatives) {
        let Offer { price, price_by, elements, .. } = offer;
        all.push(Box::new(|formula| (*price, *price_by) = (FOLLOWS, Some(formula))));
        for element in elements {
            let Element { amount, amount_by, times, times_by, .. } = element;
            all.push(Box::new(|formula| (*amount, *amount_by) = (FOLLOWS, Some(formula))));
            all.push(Box::new(|formula| (*times, *times_by) = (1.0, Some(formula))));
        }
    }
    let rates = [(&mut model.rates, &mut model.rates_by)].into_iter();
    let personas = model.personas.iter_mut().map(|it| (&mut it.rates, &mut it.rates_by));
    for (rates, by) in rates.chain(personas) {
        all.push(Box::new(move |formula| {
            if by.is_empty() {
                rates.hour = None;
                by.push((Input::Hour, formula));
            }
        }));
    }
    all
}

/// The figures of the fit of an offer that can follow, in the order of a document.
fn fit_of(offer: &Offer) -> Vec<Input> {
    let before = [Input::Performance, Input::Constraint].into_iter();
    let usable = [Input::Available, Input::Capacity, Input::Continuous, Input::Secure];
    let after = usable.into_iter().chain([Input::FailureCost]);
    let all = before.chain(offer.outcomes()).chain(after);
    all.filter(|input| offer.fit_quantity(input).is_some()).collect()
}

/// Lets one figure of the fit of each offer follow, where there is any.
pub fn fit_follows(model: &mut Model, (at, draft): &(Index, Draft)) {
    if model.drivers.is_empty() {
        return;
    }
    let formula = draft.formula(&model.drivers);
    for offer in std::iter::once(&mut model.offer).chain(&mut model.alternatives) {
        let fit = fit_of(offer);
        if fit.is_empty() {
            continue;
        }
        let input = at.get(&fit).clone();
        let (utility, warranty) = (&mut offer.utility, &mut offer.warranty);
        match (&input, utility) {
            (Input::Performance, Some(utility)) => utility.performance = FOLLOWS,
            (Input::Constraint, Some(utility)) => utility.constraint = Some(FOLLOWS),
            (Input::Outcome(id), Some(utility)) => {
                let outcome = utility.must_be.iter_mut().find(|outcome| outcome.id == *id);
                outcome.unwrap().met = FOLLOWS;
            }
            (Input::Available, _) => warranty.available = Some(FOLLOWS),
            (Input::Capacity, _) => warranty.capacity = Some(FOLLOWS),
            (Input::Continuous, _) => warranty.continuous = Some(FOLLOWS),
            (Input::Secure, _) => warranty.secure = Some(FOLLOWS),
            _ => warranty.failure_cost = Some(FOLLOWS),
        }
        if input == Input::FailureCost {
            (warranty.times, warranty.times_by) = (1.0, Some(formula.clone()));
        }
        offer.fit_by.push((input, formula.clone()));
    }
}

pub fn fit_draft() -> impl Strategy<Value = Option<(Index, Draft)>> {
    proptest::option::weighted(0.4, (any::<Index>(), draft()))
}

/// What follows from drivers has no source of its own.
pub fn without_sources(model: &mut Model) {
    let mut sources = std::mem::take(&mut model.sources);
    sources.retain(|sourced| {
        let input = &sourced.input;
        let of_offer = model.offers().any(|offer| offer.fit_by.iter().any(|(of, _)| of == input));
        let of_person =
            model.personas.iter().any(|it| it.rates_by.iter().any(|(of, _)| of == input));
        model.formula(input).is_none() && !of_offer && !of_person
    });
    model.sources = sources;
}
