//! Everything a visitor can change, in groups.

use leptos::html::{h3, section};
use leptos::prelude::*;

use super::Scene;
use super::field::{Field, field};
use super::scene::Setting;
use crate::model::value::{Element, Input, Offer, Side, Unit};
use crate::model::{Quantity, Wording};
use crate::text::fill;

/// The groups of fields.
pub fn inputs(scene: Scene) -> impl IntoView {
    let groups = scene.setting(|setting| {
        let text = &setting.text;
        let offer = &setting.model.offer;
        let mut groups = vec![
            (text.benefits.clone(), elements(setting, offer, Side::Benefit)),
            (text.costs.clone(), price_and_costs(setting, offer, text.price.clone())),
            (text.rates.clone(), rates(setting)),
            (text.fit.clone(), fit(setting)),
        ];
        groups.extend(
            setting
                .model
                .alternatives
                .iter()
                .map(|alternative| alternative_fields(setting, alternative)),
        );
        groups
    });
    let shown = groups.into_iter().filter(|(_, fields)| !fields.is_empty());
    let group = move |(title, fields): (String, Vec<Field>)| {
        let fields = fields.into_iter().map(|given| field(scene, given)).collect_view();
        section().class("group").child((h3().child(title), fields))
    };
    section().class("inputs").attr("part", "inputs").child(shown.map(group).collect_view())
}

fn element_field(setting: &Setting, element: &Element) -> Field {
    let say = |wording: &Wording| wording.in_language(&setting.language).to_owned();
    let (unit, scale) = Field::unit_of(&element.unit, &setting.text, &setting.numbers);
    Field {
        input: Input::Amount(element.id.clone()),
        name: say(&element.label),
        help: say(&element.help),
        unit,
        scale,
        quantity: element.amount,
    }
}

fn elements(setting: &Setting, offer: &Offer, side: Side) -> Vec<Field> {
    let of_side = offer.elements.iter().filter(|element| element.side == side);
    of_side.map(|element| element_field(setting, element)).collect()
}

fn money_field(
    setting: &Setting,
    input: Input,
    name: String,
    help: &str,
    quantity: Quantity,
) -> Field {
    let unit = setting.numbers.currency_symbol().to_owned();
    Field { input, name, help: help.to_owned(), unit, scale: 1.0, quantity }
}

fn price_and_costs(setting: &Setting, offer: &Offer, name: String) -> Vec<Field> {
    let period = setting.model.period.in_language(&setting.language);
    let price = money_field(setting, Input::Price(offer.id.clone()), name, period, offer.price);
    std::iter::once(price).chain(elements(setting, offer, Side::Cost)).collect()
}

fn alternative_fields(setting: &Setting, offer: &Offer) -> (String, Vec<Field>) {
    let name = offer.name.in_language(&setting.language);
    let title = fill(&setting.text.alternative, &[("name", name)]);
    let mut fields = elements(setting, offer, Side::Benefit);
    let price = fill(&setting.text.price_of, &[("name", name)]);
    fields.extend(price_and_costs(setting, offer, price));
    (title, fields)
}

/// The rates that some element needs.
fn rates(setting: &Setting) -> Vec<Field> {
    let text = &setting.text;
    let used = |which: fn(&Unit) -> bool| {
        setting.model.offers().flat_map(|offer| &offer.elements).any(|element| which(&element.unit))
    };
    let given = setting.model.rates;
    let all = [
        (
            Input::Hour,
            &text.hour,
            &text.hour_help,
            given.hour,
            used(|unit| matches!(unit, Unit::Minutes(_) | Unit::Hours(_))),
        ),
        (
            Input::Hassle,
            &text.hassle,
            &text.hassle_help,
            given.hassle,
            used(|unit| *unit == Unit::Effort),
        ),
        (
            Input::Anchor,
            &text.anchor,
            &text.anchor_help,
            given.anchor,
            used(|unit| matches!(unit, Unit::Rating(_))),
        ),
    ];
    let field =
        |(input, name, help, given, used): (Input, &String, &String, Option<Quantity>, bool)| {
            let quantity = given.filter(|_| used)?;
            Some(money_field(setting, input, name.clone(), help, quantity))
        };
    all.into_iter().filter_map(field).collect()
}

fn share_field(
    setting: &Setting,
    input: Input,
    name: &str,
    help: &str,
    quantity: Quantity,
) -> Field {
    let unit = setting.text.of_hundred.clone();
    Field { input, name: name.to_owned(), help: help.to_owned(), unit, scale: 100.0, quantity }
}

fn fit(setting: &Setting) -> Vec<Field> {
    let text = &setting.text;
    let (utility, warranty) = (setting.model.offer.utility.as_ref(), &setting.model.offer.warranty);
    let share =
        |input, name: &str, help: &str, quantity| share_field(setting, input, name, help, quantity);
    let mut fields = Vec::new();
    if let Some(utility) = utility {
        let quantity = utility.performance;
        fields.push(share(Input::Performance, &text.performance, &text.performance_help, quantity));
        let constraint = utility.constraint;
        fields.extend(
            constraint
                .map(|q| share(Input::Constraint, &text.constraint, &text.constraint_help, q)),
        );
        fields.extend(utility.must_be.iter().map(|outcome| {
            let name = outcome.label.in_language(&setting.language);
            share(Input::Outcome(outcome.id.clone()), name, &text.warranty_help, outcome.met)
        }));
    }
    let parts = [
        (Input::Available, &text.available, warranty.available),
        (Input::Capacity, &text.capacity, warranty.capacity),
        (Input::Continuous, &text.continuous, warranty.continuous),
        (Input::Secure, &text.secure, warranty.secure),
    ];
    fields.extend(parts.into_iter().filter_map(|(input, name, quantity)| {
        Some(share(input, name, &text.warranty_help, quantity?))
    }));
    fields.extend(warranty.failure_cost.map(|quantity| {
        let name = text.failure_cost.clone();
        money_field(setting, Input::FailureCost, name, &text.failure_cost_help, quantity)
    }));
    fields
}
