//! Elements, offers and whole models.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use worthwhile::model::calculator::*;
use worthwhile::model::{Id, LARGEST, Shape, Wording};

use super::amounts::{amount, quantity_to, quantity_within};
use super::driven;

pub fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}

/// Words in one language or several.
pub fn wording() -> impl Strategy<Value = Wording> {
    let words = || select(vec!["A clean car", "洗車", "é\u{301} \"quoted\" \\ / <b>", " x "]);
    prop_oneof![
        words().prop_map(Wording::plain),
        vec(words(), 1..4).prop_map(|words| {
            let tags = ["en", "pt-BR", "zh-Hant-TW"].map(str::to_owned);
            Wording::by_language(
                tags.into_iter().zip(words.into_iter().map(str::to_owned)).collect(),
            )
        }),
    ]
}

pub fn maybe<T: std::fmt::Debug + Clone + 'static>(
    inner: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Option<T>> {
    proptest::option::weighted(0.7, inner).boxed()
}

fn unit() -> BoxedStrategy<Unit> {
    let activity = || select(vec![Activity::Own, Activity::Waiting, Activity::Work]);
    let scale = prop_oneof![
        3 => Just(Scale { worst: 0.0, best: 10.0, swing: 1.0 }),
        1 => Just(Scale { worst: 7.0, best: 1.0, swing: 3.0 }),
        1 => Just(Scale { worst: 0.0, best: 1e-6, swing: 1e-6 }),
        1 => (0.0..1e5_f64, 1.0..1e5_f64, 1e-6..1e6_f64)
            .prop_map(|(worst, more, swing)| Scale { worst, best: worst + more, swing }),
    ];
    prop_oneof![
        4 => Just(Unit::Money),
        1 => Just(Unit::PriceShare),
        1 => activity().prop_map(Unit::Minutes),
        1 => activity().prop_map(Unit::Hours),
        1 => Just(Unit::Effort),
        2 => scale.prop_map(Unit::Rating),
    ]
    .boxed()
}

/// An element of at most `most` of its unit. Its name is a stand-in.
pub fn element(most: f64) -> BoxedStrategy<Element> {
    let kinds = vec![Kind::Technical, Kind::Economic, Kind::Service, Kind::Social];
    let costs = vec![Kind::Money, Kind::Time, Kind::Effort, Kind::Convenience];
    let all = [kinds.clone(), costs].concat();
    let sided = prop_oneof![
        select(kinds).prop_map(|kind| (Side::Benefit, kind)),
        select(all).prop_map(|kind| (Side::Cost, kind)),
    ];
    let measured = unit().prop_flat_map(move |unit| {
        let amount = match unit {
            Unit::Effort => quantity_within(0.0, 10.0),
            Unit::Rating(scale) => {
                quantity_within(scale.worst.min(scale.best), scale.worst.max(scale.best))
            }
            // A share of the price, so that a few of them do not drown the price.
            Unit::PriceShare => quantity_to(most / 1e3),
            _ => quantity_to(most),
        };
        (Just(unit), amount)
    });
    let stages = vec![Stage::Need, Stage::Shop, Stage::Receive, Stage::Use, Stage::End];
    let times = prop_oneof![6 => Just(1.0), 1 => Just(0.0), 3 => amount(most.min(1e6))];
    let years = prop_oneof![3 => Just(1_u32), 1 => 1..=Element::MAX_YEARS].prop_flat_map(|years| {
        let from = prop_oneof![3 => Just(Element::usual_start(years)), 1 => 0..=9_u32];
        let ramp = vec(prop_oneof![Just(0.0), 0.0..=1.0], 0..=years.min(3) as usize);
        (Just(years), from, prop_oneof![3 => Just(vec![]), 1 => ramp])
    });
    let wordings = (wording(), prop_oneof![Just(Wording::default()), wording()]);
    let rest = (any::<bool>(), any::<bool>(), 0.0..=Element::MAX_BELIEF);
    (sided, measured, select(stages), times, years, wordings, rest)
        .prop_map(|((side, kind), (unit, amount), stage, times, when, (label, help), rest)| {
            let (years, from, ramp) = when;
            let (tangible, needs_service, belief) = rest;
            let id = id("element");
            #[rustfmt::skip]
            let element = Element {
                id, label, help, side, kind, stage, tangible, unit, amount, times, years, from, ramp,
                needs_service, belief, compared: Compared::default(), quantiles: vec![], amount_by: None,
                times_by: None,
            };
            element
        })
        .boxed()
}

fn utility() -> impl Strategy<Value = Utility> {
    let share = || quantity_within(0.0, 1.0);
    let outcome =
        (wording(), share()).prop_map(|(label, met)| Outcome { id: id("outcome"), label, met });
    (share(), maybe(share()), vec(outcome, 0..3))
        .prop_map(|(performance, constraint, must_be)| Utility { performance, constraint, must_be })
}

fn warranty(most: f64) -> impl Strategy<Value = Warranty> {
    let part = || maybe(quantity_within(0.0, 1.0));
    let failures = (maybe(quantity_to(most)), prop_oneof![Just(1.0), 0.0..=100.0]);
    (part(), part(), part(), part(), failures).prop_map(
        |(available, capacity, continuous, secure, (failure_cost, times))| Warranty {
            available,
            capacity,
            continuous,
            secure,
            failure_cost,
            times,
            times_by: None,
        },
    )
}

fn offer(most: f64) -> impl Strategy<Value = Offer> {
    let elements = vec(element(most), 0..6);
    let fit = (maybe(utility()), prop_oneof![Just(Warranty::default()), warranty(most)]);
    let price = (quantity_to(most), prop_oneof![4 => Just(1_u32), 1 => 1..=Element::MAX_YEARS]);
    (wording(), price, maybe(amount(most)), elements, fit).prop_map(
        |(name, (price, price_years), unit_cost, elements, (utility, warranty))| Offer {
            id: id("offer"),
            name,
            price,
            price_by: None,
            price_years,
            unit_cost,
            elements,
            utility,
            warranty,
            fit_by: vec![],
        },
    )
}

fn rates(most: f64) -> impl Strategy<Value = Rates> {
    let rate = move || maybe(quantity_to(most));
    (rate(), rate(), rate()).prop_map(|(hour, hassle, anchor)| Rates { hour, hassle, anchor })
}

/// A persona with weights for some elements, to be found by their position among all.
fn persona(most: f64) -> impl Strategy<Value = (Persona, Vec<(Index, f64)>)> {
    let weight = prop_oneof![Just(0.0), Just(Persona::MAX_WEIGHT), 0.0..3.0_f64];
    (wording(), rates(most), vec((any::<Index>(), weight), 0..4)).prop_map(
        |(label, rates, weights)| {
            (
                Persona { id: id("persona"), label, rates, rates_by: vec![], weights: vec![] },
                weights,
            )
        },
    )
}

/// A model, often with drivers and figures that follow from them.
pub fn driven(most: f64) -> impl Strategy<Value = Model> {
    let drafts = (driven::drivers(most), driven::fit_draft());
    (model(most), drafts).prop_map(|(mut model, drafts)| {
        driven::put_into(&mut model, drafts.0);
        drafts.1.iter().for_each(|fit| driven::fit_follows(&mut model, fit));
        driven::without_sources(&mut model);
        model
    })
}

/// A model whose amounts go up to `most`, of which none follows from drivers.
pub fn model(most: f64) -> impl Strategy<Value = Model> {
    assert!(most <= LARGEST);
    let offers = (offer(most), vec(offer(most), 0..3));
    let people = (vec(persona(most), 0..3), rates(most));
    let discount = prop_oneof![Just(0.0), Just(1e-17), Just(1.0), 0.0..0.2_f64];
    let cited = vec(proptest::option::of(source()), 1..8);
    let edition = (select(vec!["", "2026-11"]), select(vec![Shape::Pert, Shape::Triangular]));
    (wording(), prop_oneof![Just(Wording::default()), wording()], edition, discount, offers, people, cited)
        .prop_map(|(title, period, (edition, shape), discount, (offer, alternatives), (people, rates), cited)| {
            let (personas, weights): (Vec<_>, Vec<_>) = people.into_iter().unzip();
            let (edition, currency) = (edition.to_owned(), "USD".to_owned());
            let id = id("any");
            #[rustfmt::skip]
            let mut model = Model {
                id, edition, title, period, currency, discount, offer, alternatives, personas, rates, shape,
                situations: vec![], proposition: None, next: NextSteps::default(), must_choose: false, relations: vec![], drivers: vec![],
                rates_by: vec![], sources: vec![],
            };
            name_apart(&mut model);
            weigh(&mut model, weights);
            model.sources = figures(&model).into_iter().zip(cited.iter().cycle()).filter_map(|((input, of), source)| {
                Some(Sourced { input, of, source: source.clone()? })
            }).collect();
            model
        })
}

fn source() -> impl Strategy<Value = Source> {
    let address = select(vec!["", "https://a.example/list?of=prices#9"]);
    let date = select(vec!["", "2026", "2026-02", "2024-02-29"]);
    (wording(), address, date).prop_map(|(text, address, date)| Source {
        text,
        address: address.to_owned(),
        date: date.to_owned(),
    })
}

/// The figures that may name a source, in the order of the document.
fn figures(model: &Model) -> Vec<(Input, Option<Id>)> {
    let mut all = Vec::new();
    for (at, offer) in model.offers().enumerate() {
        let of = (at > 0).then(|| offer.id.clone());
        all.push((Input::Price(offer.id.clone()), None));
        all.extend(offer.elements.iter().map(|it| (Input::Amount(it.id.clone()), None)));
        let fit = Input::FIT.iter().filter(|input| offer.fit_quantity(input).is_some());
        all.extend(fit.map(|input| (input.clone(), of.clone())));
        all.extend(offer.outcomes().into_iter().map(|input| (input, of.clone())));
    }
    let people = model.personas.iter().map(|it| (it.rates, Some(it.id.clone())));
    for (rates, of) in std::iter::once((model.rates, None)).chain(people) {
        let given = Answers::RATES.into_iter().filter(|input| rates.of(input).is_some());
        all.extend(given.map(|input| (input, of.clone())));
    }
    all
}

/// Gives everything a name of its own.
fn name_apart(model: &mut Model) {
    let offers = std::iter::once(&mut model.offer).chain(&mut model.alternatives);
    for (o, offer) in offers.enumerate() {
        offer.id = id(&format!("offer-{o}"));
        for (e, element) in offer.elements.iter_mut().enumerate() {
            element.id = id(&format!("element-{o}-{e}"));
        }
        for (m, outcome) in offer.utility.iter_mut().flat_map(|u| &mut u.must_be).enumerate() {
            outcome.id = id(&format!("outcome-{o}-{m}"));
        }
    }
    for (p, persona) in model.personas.iter_mut().enumerate() {
        persona.id = id(&format!("persona-{p}"));
    }
}

fn weigh(model: &mut Model, weights: Vec<Vec<(Index, f64)>>) {
    let elements: Vec<Id> =
        model.offers().flat_map(|offer| &offer.elements).map(|e| e.id.clone()).collect();
    for (persona, weights) in model.personas.iter_mut().zip(weights) {
        for (at, weight) in weights.into_iter().filter(|_| !elements.is_empty()) {
            let element = at.get(&elements);
            if persona.weights.iter().all(|(id, _)| id != element) {
                persona.weights.push((element.clone(), weight));
            }
        }
    }
}
