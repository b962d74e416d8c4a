//! The few words in which these tests speak to the survey; a change of its API ends here.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use worthwhile::model::Id;
use worthwhile::model::calculator::{Answers, Input, Model};
use worthwhile::model::survey::*;

pub use crate::planner::speak::near;
use crate::speak::{exactly, file, id, model_at};

/// A column of a published table, in its order.
pub fn column(name: &str, column: &str) -> Vec<f64> {
    let text = file(&format!("tests/cases/{name}.csv"));
    let mut lines = text.lines();
    let at = lines.next().unwrap().split(',').position(|heading| heading == column).unwrap();
    lines.map(|line| line.split(',').nth(at).unwrap().parse().unwrap()).collect()
}

/// The figures of a published table by group, in the order of groups.
pub fn groups(name: &str, group: &str, figure: &str) -> Vec<Vec<f64>> {
    let (names, figures) = (column(name, group), column(name, figure));
    let most = names.iter().copied().fold(0.0, f64::max) as usize;
    let of = |group: usize| {
        let both = names.iter().zip(&figures);
        both.filter(|(name, _)| **name == group as f64).map(|(_, figure)| *figure).collect()
    };
    (1..=most).map(of).collect()
}

pub fn moments(figures: &[f64]) -> Moments {
    figures.iter().copied().collect()
}

/// Figures as people differ: normal, the same on every machine.
pub struct People(Xoshiro256PlusPlus);

impl People {
    pub fn seeded(seed: u64) -> Self {
        Self(Xoshiro256PlusPlus::seed_from_u64(seed))
    }

    /// Anything from 0 to 1, evenly.
    pub fn share(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) as f64 + 0.5) / 9_007_199_254_740_992.0
    }

    pub fn figure(&mut self, mean: f64, deviation: f64) -> f64 {
        mean + deviation * normal_quantile(self.share())
    }
}

pub fn car_wash() -> Model {
    model_at("models/car-wash.json")
}

/// A response that says these amounts and what it is worth.
pub fn response(amounts: &[(&str, f64)], stated: Option<f64>) -> Response {
    let said = |(name, amount): &(&str, f64)| (Input::Amount(id(name)), exactly(*amount));
    let inputs = amounts.iter().map(said).collect();
    Response { answers: Answers { inputs, ..Answers::default() }, stated, ..Response::default() }
}

pub fn of(persona: &str, mut response: Response) -> Response {
    response.answers.persona = Id::new(persona);
    response
}

pub fn in_wave(wave: &str, response: Response) -> Response {
    Response { wave: Wave::new(wave), ..response }
}

pub fn assessment<'a>(
    model: &Model,
    responses: impl IntoIterator<Item = Response> + 'a,
) -> Assessment {
    let mut assessment = Assessment::new(model.clone(), 7);
    responses.into_iter().for_each(|response| assessment.add(&response));
    assessment
}

/// The position of an element of the offer.
pub fn element(model: &Model, name: &str) -> usize {
    model.offer.elements.iter().position(|element| element.id == id(name)).unwrap()
}
