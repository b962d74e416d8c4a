//! Invented answers, so that an analyst sees what comes of a survey before there is one. They come in as a
//! file like any other, and are the same each time.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use crate::document::survey::{Column, write_heading, write_response};
use crate::model::Estimate;
use crate::model::calculator::{Input, Model, offer_worth, usual_price};
use crate::model::survey::{Asked, Asking, FourPrices, Response, Wave};

const PEOPLE: usize = 120;
const SEED: u64 = 7;
/// In the second half of the year they say so much more.
const LATER: f64 = 1.25;

/// A table of invented answers about a model.
pub fn invented(model: &Model) -> String {
    let asking =
        Asking { four_prices: true, ladder: Asking::ladder_around(model), ..Asking::default() };
    let columns = Column::asked(model, &asking);
    let written = &crate::web::number::plain;
    let mut people = People(Xoshiro256PlusPlus::seed_from_u64(SEED));
    let rows = (0..PEOPLE).map(|at| {
        let response = people.answer(model, &asking, at);
        write_response(&columns, &response, written)
    });
    std::iter::once(write_heading(&columns, written)).chain(rows).collect()
}

struct People(Xoshiro256PlusPlus);

impl People {
    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// What one of them says: about what the model supposes, and somewhat less than it predicts.
    fn answer(&mut self, model: &Model, asking: &Asking, at: usize) -> Response {
        let mut response = Response::default();
        let who = self.between(0.0, model.personas.len() as f64) as usize;
        response.answers.persona = model.personas.get(who).map(|persona| persona.id.clone());
        for driver in model.drivers.iter().filter(|driver| driver.formula.is_none()) {
            let figure = driver.amount.estimate.likely() * self.between(0.6, 1.4);
            if let Ok(estimate) = Estimate::exactly((figure * 10.0).round() / 10.0) {
                let estimate = estimate.within(driver.bounds());
                response.answers.inputs.insert(Input::Driver(driver.id.clone()), estimate);
            }
        }
        for element in model.offer.elements.iter().filter(|it| it.amount_by.is_none()) {
            let amount = element.amount.estimate.likely() * self.between(0.6, 1.4);
            // Tenths, as people answer.
            let amount = (amount * 10.0).round() / 10.0;
            if let Ok(estimate) = Estimate::exactly(amount) {
                let estimate = estimate.within(element.unit.bounds());
                response.answers.inputs.insert(Input::Amount(element.id.clone()), estimate);
            }
        }
        let is_later = at >= PEOPLE / 2;
        response.wave = Wave::new(if is_later { "2" } else { "1" });
        let worth = offer_worth(model, &response.answers);
        let predicted = worth.perceived_value + worth.cost_by_kind.price;
        let later = if is_later { LATER } else { 1.0 };
        let said = predicted * self.between(0.7, 1.0) * later;
        response.stated = Some((said * 100.0).round() / 100.0);
        self.price(model, asking, &mut response);
        response
    }

    fn price(&mut self, model: &Model, asking: &Asking, response: &mut Response) {
        let price = usual_price(model).estimate.likely();
        let shares = [(0.3, 0.6), (0.6, 0.95), (1.0, 1.5), (1.5, 2.2)];
        let four =
            shares.map(|(low, high)| (price * self.between(low, high) * 10.0).round() / 10.0);
        response.prices = FourPrices::new(four).ok().filter(|_| price > 0.0);
        let most = price * self.between(0.6, 1.5);
        let asked = asking.ladder.iter().map(|rung| Asked::new(*rung, *rung <= most));
        response.asked = asked.filter_map(Result::ok).collect();
    }
}
