//! Everything a visitor can change, in groups.

use super::field::{Field, field, shown_unit};
use super::worth_of::worth_of;
use crate::model::calculator::{Element, Input, Offer, Side, Unit};
use crate::model::{Estimate, Evidence, Limits, Quantity, Wording};
use crate::text::fill;
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::scene::Setting;

/// The groups of fields. What everybody has an opinion on stands open, the rest one click away.
pub fn inputs(scene: &Scene) -> View {
    let setting = scene.setting();
    let text = &setting.text;
    let offer = &setting.model.offer;
    let open = [
        (text.benefits().to_owned(), elements(setting, offer, Side::Benefit)),
        (text.costs().to_owned(), price_and_costs(setting, offer, text.price().to_owned())),
    ];
    let closed =
        [(text.fit().to_owned(), fit(setting)), (text.beliefs().to_owned(), beliefs(setting))];
    let others = setting.model.alternatives.iter().map(|offer| alternative(setting, offer));
    el("section")
        .class("inputs")
        .attr("part", "inputs")
        .children(open.into_iter().map(|group| fields(scene, group, true)))
        .children(unless_empty(text.rates(), worth_of(scene)))
        .children(
            closed
                .into_iter()
                .chain(others)
                .filter(|(_, fields)| !fields.is_empty())
                .map(|group| fields(scene, group, false)),
        )
}

fn fields(scene: &Scene, (title, fields): (String, Vec<Field>), open: bool) -> View {
    let group = group(&title);
    let group = if open { group.attr("open", "") } else { group };
    group.children(fields.into_iter().map(|given| field(scene, given)))
}

fn group(title: &str) -> View {
    el("details").class("group").child(el("summary").child(el("h3").text(title)))
}

fn unless_empty(title: &str, views: Vec<View>) -> Option<View> {
    (!views.is_empty()).then(|| group(title).children(views))
}

/// What share of each gain one believes to get (method 2.4).
fn beliefs(setting: &Setting) -> Vec<Field> {
    let gains = setting.model.offer.elements.iter().filter(|element| element.side == Side::Benefit);
    let belief = |element: &Element| {
        let estimate = Estimate::exactly(element.belief).ok()?;
        let limits = Limits::new(0.0, Element::MAX_BELIEF, 0.05).ok()?;
        Some(Field {
            input: Input::Belief(element.id.clone()),
            name: fill(
                setting.text.belief_in(),
                &[("name", element.label.in_language(&setting.language))],
            ),
            help: setting.text.belief_help().to_owned(),
            unit: setting.text.of_hundred().to_owned(),
            scale: 100.0,
            quantity: Quantity { estimate, limits, evidence: Evidence::Assumed },
            open: false,
        })
    };
    gains.filter_map(belief).collect()
}

fn element(setting: &Setting, element: &Element) -> Field {
    let say = |wording: &Wording| wording.in_language(&setting.language).to_owned();
    let (unit, scale) = shown_unit(&element.unit, &setting.text, &setting.numbers);
    let input = Input::Amount(element.id.clone());
    Field {
        input,
        name: say(&element.label),
        help: say(&element.help),
        unit,
        scale,
        quantity: element.amount,
        open: false,
    }
}

fn elements(setting: &Setting, offer: &Offer, side: Side) -> Vec<Field> {
    let of_side = offer.elements.iter().filter(|element| element.side == side);
    of_side.map(|given| element(setting, given)).collect()
}

fn money(setting: &Setting, input: Input, name: &str, help: &str, quantity: Quantity) -> Field {
    let unit = setting.numbers.currency_symbol().to_owned();
    let (name, help) = (name.to_owned(), help.to_owned());
    Field { input, name, help, unit, scale: 1.0, quantity, open: false }
}

fn price_and_costs(setting: &Setting, offer: &Offer, name: String) -> Vec<Field> {
    let period = setting.model.period.in_language(&setting.language);
    let mut fields =
        vec![money(setting, Input::Price(offer.id.clone()), &name, period, offer.price)];
    fields.extend(elements(setting, offer, Side::Cost));
    fields
}

fn alternative(setting: &Setting, offer: &Offer) -> (String, Vec<Field>) {
    let name = offer.name.in_language(&setting.language);
    let title = fill(setting.text.alternative(), &[("name", name)]);
    let price = fill(setting.text.price_of(), &[("name", name)]);
    let mut fields = elements(setting, offer, Side::Benefit);
    fields.extend(price_and_costs(setting, offer, price));
    (title, fields)
}

/// The rates that some element needs; the host may have left them open.
pub fn rates(setting: &Setting) -> Vec<Field> {
    let Setting { text, model, .. } = setting;
    let used = |which: fn(&Unit) -> bool| {
        model.offers().flat_map(|offer| &offer.elements).any(|element| which(&element.unit))
    };
    let time = used(|unit| matches!(unit, Unit::Minutes(_) | Unit::Hours(_)));
    let effort = used(|unit| *unit == Unit::Effort);
    let rating = used(Unit::is_rating);
    // Nobody knows better what sums of money are usual here.
    let limits = Limits::around(model.offer.price.estimate);
    let unknown = Quantity { estimate: Estimate::ZERO, limits, evidence: Evidence::Assumed };
    [
        (time, Input::Hour, text.hour(), text.hour_help(), model.rates.hour),
        (effort, Input::Hassle, text.hassle(), text.hassle_help(), model.rates.hassle),
        (rating, Input::Anchor, text.anchor(), text.anchor_help(), model.rates.anchor),
    ]
    .into_iter()
    .filter(|(used, ..)| *used)
    .map(|(_, input, name, help, rate)| Field {
        open: rate.is_none(),
        ..money(setting, input, name, help, rate.unwrap_or(unknown))
    })
    .collect()
}

fn fit(setting: &Setting) -> Vec<Field> {
    let text = &setting.text;
    let share = |input, name: &str, help: &str, quantity| {
        let unit = text.of_hundred().to_owned();
        let (name, help) = (name.to_owned(), help.to_owned());
        Field { input, name, help, unit, scale: 100.0, quantity, open: false }
    };
    let mut fields = Vec::new();
    if let Some(utility) = &setting.model.offer.utility {
        let (name, help) = (text.performance(), text.performance_help());
        fields.push(share(Input::Performance, name, help, utility.performance));
        let (name, help) = (text.constraint(), text.constraint_help());
        fields.extend(utility.constraint.map(|q| share(Input::Constraint, name, help, q)));
        fields.extend(utility.must_be.iter().map(|outcome| {
            let name = outcome.label.in_language(&setting.language);
            share(Input::Outcome(outcome.id.clone()), name, text.outcome_help(), outcome.met)
        }));
    }
    let warranty = &setting.model.offer.warranty;
    let parts = [
        (Input::Available, text.available(), warranty.available),
        (Input::Capacity, text.capacity(), warranty.capacity),
        (Input::Continuous, text.continuous(), warranty.continuous),
        (Input::Secure, text.secure(), warranty.secure),
    ];
    for (input, name, quantity) in parts {
        fields.extend(quantity.map(|q| share(input, name, text.warranty_help(), q)));
    }
    let (name, help) = (text.failure_cost(), text.failure_cost_help());
    fields.extend(warranty.failure_cost.map(|q| money(setting, Input::FailureCost, name, help, q)));
    fields
}
