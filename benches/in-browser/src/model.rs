//! What is measured, natively and in a browser alike: one model, and one evaluation of it.

use std::hint::black_box;
use std::ops::Range;

use worthwhile::model::calculator::*;
use worthwhile::model::{Estimate, Evidence, Id, Limits, Quantity, Shape, Wording};

/// A full evaluation, and taking its results down again, as after every move of a slider.
pub fn value(model: &Model) -> f64 {
    evaluate(black_box(model), black_box(&Answers::default())).offer.value
}

/// A model of so many elements: three fifths are the offer's, a fifth each alternative's.
pub fn model(elements: usize) -> Option<Model> {
    let fifth = elements / 5;
    Some(Model {
        id: Id::new("bench")?,
        edition: String::new(),
        title: Wording::plain("Is it fast?"),
        period: Wording::plain("per visit"),
        currency: "EUR".to_owned(),
        discount: 0.05,
        shape: Shape::Pert,
        offer: offer("offer", 0..elements - 2 * fifth)?,
        alternatives: vec![
            offer("first", elements - 2 * fifth..elements - fifth)?,
            offer("second", elements - fifth..elements)?,
        ],
        drivers: Vec::new(),
        rates_by: Vec::new(),
        must_choose: false,
        relations: Vec::new(),
        personas: Vec::new(),
        situations: Vec::new(),
        rates: Rates { hour: Some(about(30.0)?), hassle: Some(about(20.0)?), anchor: None },
        proposition: None,
        next: NextSteps::default(),
        sources: Vec::new(),
    })
}

fn offer(name: &str, elements: Range<usize>) -> Option<Offer> {
    let warranty = Warranty {
        available: Some(share(0.98)?),
        capacity: Some(share(0.9)?),
        continuous: Some(share(0.99)?),
        secure: Some(share(1.0)?),
        failure_cost: Some(about(5.0)?),
        times: 1.0,
        times_by: None,
    };
    Some(Offer {
        id: Id::new(name)?,
        name: Wording::plain(name),
        price: about(9.0)?,
        price_by: None,
        price_years: 1,
        unit_cost: None,
        elements: elements.map(element).collect::<Option<_>>()?,
        utility: Some(Utility { performance: share(0.95)?, constraint: None, must_be: Vec::new() }),
        warranty,
        fit_by: Vec::new(),
    })
}

fn element(number: usize) -> Option<Element> {
    let (side, kind, unit) = match number % 5 {
        0 => (Side::Benefit, Kind::Technical, Unit::Money),
        1 => (Side::Cost, Kind::Money, Unit::Money),
        2 => (Side::Benefit, Kind::Service, Unit::Minutes(Activity::Own)),
        3 => (Side::Cost, Kind::Time, Unit::Minutes(Activity::Waiting)),
        _ => (Side::Cost, Kind::Effort, Unit::Effort),
    };
    Some(Element {
        id: Id::new(&format!("e{number}"))?,
        label: Wording::plain("An element"),
        help: Wording::default(),
        side,
        kind,
        stage: Stage::Use,
        tangible: unit == Unit::Money,
        unit,
        amount: amount(number)?,
        amount_by: None,
        quantiles: Vec::new(),
        times: 1.0,
        times_by: None,
        years: 1 + (number % 3) as u32,
        from: Element::usual_start(1 + (number % 3) as u32),
        ramp: Vec::new(),
        needs_service: side == Side::Benefit,
        belief: 0.9,
        compared: Compared::default(),
    })
}

/// A document holds 200 elements of an offer at most, and drawing from ranges takes the longest:
/// beyond that number amounts are exact, so that the sums are what is measured.
fn amount(number: usize) -> Option<Quantity> {
    let about = about((1 + number % 6) as f64)?;
    let likely = Estimate::exactly(about.estimate.likely()).ok()?;
    Some(if number < 200 { about } else { Quantity { estimate: likely, ..about } })
}

/// An amount known to a half of itself.
fn about(amount: f64) -> Option<Quantity> {
    let estimate = Estimate::new(0.5 * amount, amount, 1.5 * amount).ok()?;
    Some(Quantity { estimate, limits: Limits::around(estimate), evidence: Evidence::Stated })
}

fn share(amount: f64) -> Option<Quantity> {
    let estimate = Estimate::exactly(amount).ok()?;
    Some(Quantity { estimate, limits: Limits::SHARE, evidence: Evidence::Measured })
}
