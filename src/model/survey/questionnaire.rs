//! The questions that follow from a model (method 7.1). The calculator asks them; a row of answers is a response.

use crate::model::calculator::{Answers, Input, Model, Side, Stage, Unit, usual_price};

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// Who are you? It comes first, because the persona decides what is asked.
    Persona,
    /// In which circumstances?
    Situation,
    /// How much of an element of the offer, by position? Its unit decides whether that is money, minutes,
    /// effort or a rating.
    Amount(usize),
    /// How sure are you that you will get it?
    Belief(usize),
    /// How good do you want it, 1 to 7?
    Desired(usize),
    /// How good is it, 1 to 7?
    Received(usize),
    /// A quantity from which others follow, a rate, or how well the offer fits.
    Figure(Input),
    /// What matters most, in order?
    Order,
    /// What is it worth to you before the price?
    Stated,
    /// From which price on is it too cheap, cheap, expensive, too expensive?
    FourPrices,
    /// Would you buy at this price?
    WouldBuy(f64),
}

/// The optional questions, besides amounts and the stated worth.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asking {
    /// How sure people are of each gain.
    pub beliefs: bool,
    /// How good they want and find each element.
    pub gaps: bool,
    /// How well the offer fits.
    pub fit: bool,
    /// The four prices of van Westendorp.
    pub four_prices: bool,
    /// The prices at which people are asked whether they would buy; an empty list asks nothing.
    pub ladder: Vec<f64>,
}

impl Asking {
    /// A ladder of five prices from three fifths to seven fifths of the offer's price, rounded to hundredths.
    /// It is empty if the offer has no price.
    pub fn ladder_around(model: &Model) -> Vec<f64> {
        let price = usual_price(model).estimate.likely();
        let rungs = [6.0, 8.0, 10.0, 12.0, 14.0];
        let rungs = rungs.map(|tenths| (tenths * price * 10.0).round() / 100.0);
        if price > 0.0 { rungs.into() } else { Vec::new() }
    }
}

/// All questions in the order of asking: the person, the drivers, the elements in the order of the life cycle, then the
/// whole.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, read_model};
/// use worthwhile::model::survey::{Asking, Question, questionnaire};
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
/// let questions = questionnaire(&model, &Asking::default());
/// assert_eq!(questions.first(), Some(&Question::Persona));
/// assert_eq!(questions.last(), Some(&Question::Stated));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn questionnaire(model: &Model, asking: &Asking) -> Vec<Question> {
    let mut all = Vec::new();
    all.extend((!model.personas.is_empty()).then_some(Question::Persona));
    all.extend((!model.situations.is_empty()).then_some(Question::Situation));
    let drivers = model.drivers.iter().map(|driver| Input::Driver(driver.id.clone()));
    all.extend(drivers.filter(|driver| model.asks(driver)).map(Question::Figure));
    for stage in Stage::ALL {
        let elements = model.offer.elements.iter().enumerate();
        for (at, element) in elements.filter(|(_, element)| element.stage == stage) {
            // What follows from drivers is asked by them.
            all.extend(element.amount_by.is_none().then_some(Question::Amount(at)));
            let is_gain = element.side == Side::Benefit;
            all.extend((asking.beliefs && is_gain).then_some(Question::Belief(at)));
            if asking.gaps {
                all.extend([Question::Desired(at), Question::Received(at)]);
            }
        }
    }
    let ratings = model.offer.elements.iter().filter(|element| element.unit.is_rating()).count();
    all.extend((ratings > 1).then_some(Question::Order));
    all.extend(rates(model).map(Question::Figure));
    if asking.fit {
        let outcomes = model.offer.utility.iter().flat_map(|utility| &utility.must_be);
        let outcomes = outcomes.map(|outcome| Input::Outcome(outcome.id.clone()));
        let fit = Input::FIT.into_iter().chain(outcomes).filter(|input| model.asks(input));
        all.extend(fit.map(Question::Figure));
    }
    all.push(Question::Stated);
    all.extend(asking.four_prices.then_some(Question::FourPrices));
    all.extend(asking.ladder.iter().copied().map(Question::WouldBuy));
    all
}

/// The rates that at least one element of the offer needs.
fn rates(model: &Model) -> impl Iterator<Item = Input> {
    let needs = |rate: &Input| {
        let priced_by = |unit: Unit| match unit {
            Unit::Minutes(_) | Unit::Hours(_) => *rate == Input::Hour,
            Unit::Effort => *rate == Input::Hassle,
            Unit::Rating(_) => *rate == Input::Anchor,
            Unit::Money | Unit::PriceShare => false,
        };
        model.offer.elements.iter().any(|element| priced_by(element.unit))
    };
    Answers::RATES.into_iter().filter(|rate| model.asks(rate)).filter(needs)
}
