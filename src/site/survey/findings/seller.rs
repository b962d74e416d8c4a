//! What a seller adds to what customers say.

use leptos::prelude::*;

use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::number::{Number, NumberError, NumberInput};

/// Fields for what one costs to make, and for how many could buy.
#[component]
pub fn SellerFields(
    /// What one costs, as the model has it.
    of_model: f64,
) -> impl IntoView {
    let desk = Desk::here();
    let (locale, choices) = (desk.locale, desk.study.choices);
    let field = move |id: &'static str, name: Phrase, number: Number| {
        view! {
            <div class="labelled">
                <label for=id>{locale.say(name)}</label>
                <NumberInput number=number id=id />
                <NumberError number=number id=id.to_owned() />
            </div>
        }
    };
    let at_least_nothing = move |number: f64| match number >= 0.0 {
        true => Ok(number),
        false => Err(locale.not_a_number(&desk.plain(number))),
    };
    let never = RwSignal::new(0).read_only();
    let cost = Number::new(
        never,
        move || Some(choices.unit_cost.get().unwrap_or(of_model)),
        move |cost| at_least_nothing(cost).map(|cost| choices.unit_cost.set(Some(cost))),
    );
    let market = Number::new(
        never,
        move || Some(choices.market.get()),
        move |people| at_least_nothing(people).map(|people| choices.market.set(people)),
    );
    view! {
        <div class="row">
            {field("unit-cost", Text::unit_cost, cost)} {field("market", Text::market, market)}
        </div>
    }
}
