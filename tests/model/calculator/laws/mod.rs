//! Laws that hold for every model and all answers.

mod adds_up;
mod change;
mod choice;
mod turn;
mod answers;
mod edges;

use worthwhile::model::calculator::{Input, Model};

/// The model with a sum in the place of the formula of a price.
fn fixed(model: &Model, input: &Input) -> Model {
    let mut model = model.clone();
    for offer in std::iter::once(&mut model.offer).chain(&mut model.alternatives) {
        if *input == Input::Price(offer.id.clone()) {
            offer.price_by = None;
        }
    }
    model
}
