//! What a change to a model does to its value.

use proptest::prelude::*;
use proptest::sample::Index;
use worthwhile::model::calculator::*;
use worthwhile::model::{Estimate, Quantity};

use crate::any::offers::element;
use crate::any::{EVERYDAY, judged, laws, model};
use crate::assert_close;
use crate::speak::{at_stake, id};

/// The biggest swing among the ratings of a model decides what the others are worth.
fn is_the_biggest_swing(model: &Model, element: &Element) -> bool {
    let swing = |element: &Element| match element.unit {
        Unit::Rating(scale) => scale.swing,
        _ => 0.0,
    };
    let others = model.offers().flat_map(|offer| &offer.elements).filter(|e| e.id != element.id);
    swing(element) > others.map(swing).fold(0.0, f64::max)
}

fn halved(quantity: &mut Quantity) {
    let [low, likely, high] =
        [quantity.estimate.low(), quantity.estimate.likely(), quantity.estimate.high()]
            .map(|figure| figure / 2.0);
    let ends = quantity.estimate.ends();
    quantity.estimate = Estimate::new(low, likely, high).unwrap().with_ends(ends);
}

/// The same model in a currency of twice the worth.
fn in_double_money(model: &Model) -> Model {
    let mut model = model.clone();
    let people = model.personas.iter_mut().map(|persona| &mut persona.rates);
    for rates in people.chain([&mut model.rates]) {
        let all = [&mut rates.hour, &mut rates.hassle, &mut rates.anchor];
        all.into_iter().flatten().for_each(halved);
    }
    for offer in std::iter::once(&mut model.offer).chain(&mut model.alternatives) {
        halved(&mut offer.price);
        offer.warranty.failure_cost.iter_mut().for_each(halved);
        offer.unit_cost = offer.unit_cost.map(|cost| cost / 2.0);
        let money = offer.elements.iter_mut().filter(|element| element.unit == Unit::Money);
        money.for_each(|element| halved(&mut element.amount));
    }
    model
}

/// The same model with every hour said in minutes.
fn in_minutes(model: &Model) -> Model {
    let mut model = model.clone();
    for offer in std::iter::once(&mut model.offer).chain(&mut model.alternatives) {
        for element in &mut offer.elements {
            if let Unit::Hours(activity) = element.unit {
                let hours = &element.amount.estimate;
                let [low, likely, high] =
                    [hours.low(), hours.likely(), hours.high()].map(|hours| hours * 60.0);
                let ends = hours.ends();
                element.amount.estimate = Estimate::new(low, likely, high).unwrap().with_ends(ends);
                element.unit = Unit::Minutes(activity);
            }
        }
    }
    model
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn the_order_of_elements_never_matters((model, answers) in judged(EVERYDAY)) {
        let mut reversed = model.clone();
        for offer in std::iter::once(&mut reversed.offer).chain(&mut reversed.alternatives) {
            offer.elements.reverse();
        }
        let (one, other) = (evaluate(&model, &answers), evaluate(&reversed, &answers));
        let all = at_stake(&one);
        assert_close!(one.offer.value, other.offer.value, all);
        assert_close!(one.offer.perceived_value, other.offer.perceived_value, all);
        assert_close!(one.comparison.advantage, other.comparison.advantage, all);
        prop_assert_eq!(one.sensitivities.len(), other.sensitivities.len());
    }

    #[test]
    fn adding_a_benefit_never_lowers_the_value_and_a_cost_never_raises_it(
        (model, answers) in judged(EVERYDAY), mut added in element(EVERYDAY),
    ) {
        added.id = id("added");
        if is_the_biggest_swing(&model, &added) { return Ok(()) }
        let side = added.side;
        let mut richer = model.clone();
        richer.offer.elements.push(added);
        let (before, after) = (evaluate(&model, &answers), evaluate(&richer, &answers));
        let slack = 1e-9 * at_stake(&after);
        for (before, after) in [
            (before.offer.value, after.offer.value),
            (before.offer.perceived_value, after.offer.perceived_value),
            (before.comparison.advantage, after.comparison.advantage),
        ] {
            match side {
                Side::Benefit => prop_assert!(after >= before - slack, "{} -> {}", before, after),
                Side::Cost => prop_assert!(after <= before + slack, "{} -> {}", before, after),
            }
        }
    }

    #[test]
    fn an_element_without_weight_might_as_well_not_be_there(
        (model, mut answers) in judged(EVERYDAY), at in any::<Index>(), never in any::<bool>(),
    ) {
        if model.offer.elements.is_empty() { return Ok(()) }
        let position = at.index(model.offer.elements.len());
        if is_the_biggest_swing(&model, &model.offer.elements[position]) { return Ok(()) }
        let (mut weightless, mut without) = (model.clone(), model);
        let removed = without.offer.elements.remove(position);
        for persona in &mut without.personas {
            persona.weights.retain(|(id, _)| *id != removed.id);
        }
        if never {
            weightless.offer.elements[position].times = 0.0;
        } else {
            let Some(persona) = weightless.personas.first_mut() else { return Ok(()) };
            persona.weights.retain(|(id, _)| *id != removed.id);
            persona.weights.push((removed.id.clone(), 0.0));
            answers.persona = Some(persona.id.clone());
        }
        let (one, other) = (evaluate(&weightless, &answers), evaluate(&without, &answers));
        let all = at_stake(&other);
        assert_close!(one.offer.value, other.offer.value, all);
        assert_close!(one.offer.perceived_value, other.offer.perceived_value, all);
        assert_close!(one.offer.evidence.assumed, other.offer.evidence.assumed, 1.0);
        assert_close!(one.offer.unpriced.hours, other.offer.unpriced.hours, 1e9);
    }

    #[test]
    fn a_currency_of_twice_the_worth_halves_all_money_and_nothing_else(
        model in model(EVERYDAY), who in any::<Index>(),
    ) {
        let persona = (!model.personas.is_empty()).then(|| who.get(&model.personas).id.clone());
        let answers = Answers { persona, ..Answers::default() };
        let (one, half) = (evaluate(&model, &answers), evaluate(&in_double_money(&model), &answers));
        // By two, because that is exact.
        prop_assert_eq!(one.offer.value / 2.0, half.offer.value);
        prop_assert_eq!(one.offer.perceived_value / 2.0, half.offer.perceived_value);
        prop_assert_eq!(one.comparison.advantage / 2.0, half.comparison.advantage);
        prop_assert_eq!(one.verdict(), half.verdict());
        prop_assert_eq!(one.comparison.best, half.comparison.best);
        prop_assert_eq!(one.offer.evidence, half.offer.evidence);
        prop_assert_eq!(one.offer.ratio, half.offer.ratio);
        let (room, smaller) = (one.comparison.room, half.comparison.room);
        prop_assert_eq!(room.ceiling.map(|ceiling| ceiling / 2.0), smaller.ceiling);
        prop_assert_eq!(room.customer_share, smaller.customer_share);
        prop_assert_eq!(room.kept_differentiation, smaller.kept_differentiation);
        let turns = one.price_break_even.unwrap().value.map(|price| price / 2.0);
        prop_assert_eq!(turns, half.price_break_even.unwrap().value);
    }

    #[test]
    fn minutes_and_hours_say_the_same((model, answers) in judged(EVERYDAY)) {
        // An answer is in the unit of its element, so it would not say the same.
        let answers = Answers { inputs: Default::default(), ..answers };
        let (one, other) = (evaluate(&model, &answers), evaluate(&in_minutes(&model), &answers));
        let all = at_stake(&one);
        assert_close!(one.offer.value, other.offer.value, all);
        assert_close!(one.comparison.advantage, other.comparison.advantage, all);
        assert_close!(one.offer.unpriced.hours, other.offer.unpriced.hours, EVERYDAY.powi(3));
    }

    #[test]
    fn belief_moves_only_what_is_perceived((model, answers) in judged(EVERYDAY)) {
        let mut trusted = model.clone();
        trusted.offer.elements.iter_mut().for_each(|element| element.belief = 1.0);
        let answers = Answers { inputs: Default::default(), ..answers };
        let (one, other) = (evaluate(&model, &answers), evaluate(&trusted, &answers));
        prop_assert_eq!(one.offer.value, other.offer.value);
        prop_assert_eq!(one.comparison, other.comparison);
        prop_assert_eq!(&one.sensitivities, &other.sensitivities);
        assert_close!(other.offer.perceived_value, other.offer.value, at_stake(&other));
    }
}
