//! The team beside customers, what may be claimed, and what the answers change in the model.

use worthwhile::model::Evidence;
use worthwhile::model::calculator::{Input, Model};
use worthwhile::model::survey::*;

use super::speak::{assessment, car_wash, element, near, of, response};
use crate::speak::id;

fn by(name: &str, response: Response) -> Response {
    Response { contributor: Some(name.to_owned()), ..response }
}

fn outcome(model: &Model) -> Assessment {
    let clean = [13.0, 14.0, 15.0, 14.0, 13.5, 14.5];
    let customers = clean.map(|amount| response(&[("clean", amount), ("pride", 1.0)], Some(20.0)));
    let team = [
        by("Anna", response(&[("clean", 14.0), ("pride", 6.0)], Some(90.0))),
        by("Béla", response(&[("clean", 15.0), ("pride", 7.0), ("queue", 3.0)], None)),
    ];
    assessment(model, customers.into_iter().chain(team))
}

#[test]
fn where_the_team_disagrees_comes_first() {
    let model = car_wash();
    let all = outcome(&model).disagreements();
    let elements: Vec<_> = all.iter().map(|each| each.element).collect();
    assert_eq!(elements, [element(&model, "pride"), element(&model, "clean")]);
    let pride = &all[0];
    near(pride.difference.difference, 5.5, 1e-12);
    assert!(pride.money > 4.0, "{}", pride.money);
    assert_eq!((pride.team.count(), pride.customers.count()), (2, 6));
}

#[test]
fn what_the_team_says_is_never_a_customer_s_answer() {
    let model = car_wash();
    let outcome = outcome(&model);
    assert_eq!(outcome.said_by_all().stated.mean(), Some(20.0));
    assert_eq!(outcome.agreements().last().unwrap().count(), 6);
    let names: Vec<_> = outcome.contributors().iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Anna", "Béla"]);
    let queue = element(&model, "queue");
    assert_eq!(outcome.contributors()[0].amounts[queue], None);
    assert_eq!(outcome.contributors()[1].amounts[queue], Some(3.0));
    assert_eq!(outcome.said_by_all().elements[queue].amount.count(), 0);
}

/// Ten people of whom each says something of these elements.
fn ten(amounts: &[(&str, f64, f64)]) -> Vec<Response> {
    let at = |at: usize| {
        let share = at as f64 / 9.0;
        let said = amounts.iter().map(|(name, low, high)| (*name, low + (high - low) * share));
        of("careful", response(&said.collect::<Vec<_>>(), Some(15.0)))
    };
    (0..10).map(at).collect()
}

#[test]
fn only_what_customers_value_and_find_better_is_claimed() {
    let model = car_wash();
    let mut said = ten(&[
        ("coffee", 1.0, 2.0),
        ("clean", 12.0, 16.0),
        ("pride", 0.0, 0.0),
        ("queue", 5.0, 15.0),
    ]);
    said.extend(vec![of("careful", response(&[("paint", 2.0)], None)); 4]);
    let outcome = assessment(&model, said);
    let family = outcome.group_of(worthwhile::model::Id::new("careful").as_ref());
    let case = outcome.value_case(family).unwrap();
    let names = |lines: &[CaseLine]| -> Vec<String> {
        lines.iter().map(|line| model.offer.elements[line.element].id.as_str().to_owned()).collect()
    };
    // Customers of the model say: coffee better, a clean car the same as at home.
    assert_eq!(names(&case.claims), ["coffee"]);
    let claim = case.claims[0];
    assert!(claim.at_least().unwrap() > 0.9 && claim.at_least() < claim.worth, "{claim:?}");
    let why = |name: &str| {
        let at = element(&model, name);
        case.not_claims.iter().find(|line| line.element == at).unwrap().unclaimable.unwrap()
    };
    assert_eq!(why("clean"), Unclaimable::SaidSame);
    assert_eq!(why("paint"), Unclaimable::TooFew);
    assert_eq!(why("pride"), Unclaimable::NotSure);
    assert_eq!(names(&case.sacrifices), ["queue"]);
    assert_eq!((case.answers, case.stated), (10, Some(15.0)));
    assert!(outcome.value_case(99).is_none());
    let strangers = outcome.value_case(outcome.said().len() - 1).unwrap();
    assert!(
        strangers.not_claims.iter().all(|line| line.unclaimable == Some(Unclaimable::NotAsked))
    );
}

#[test]
fn answers_become_the_model_s_figures_once_they_are_accepted() {
    let model = car_wash();
    let outcome = assessment(&model, ten(&[("pride", 1.0, 10.0), ("clean", 14.0, 14.0)]));
    let updates = outcome.updates();
    assert_eq!(updates.len(), 2);
    let pride = updates.iter().find(|update| update.input == Input::Amount(id("pride"))).unwrap();
    assert_eq!(
        (pride.before.evidence, pride.after.evidence),
        (Evidence::Example, Evidence::Stated)
    );
    assert_eq!((pride.answers, pride.before.estimate.likely()), (10, 3.0));
    near(pride.after.estimate.likely(), 5.5, 1e-6);
    near(pride.after.estimate.low(), 1.9, 1e-12);
    near(pride.after.estimate.high(), 9.1, 1e-12);
    assert_eq!(pride.after.estimate.ends(), worthwhile::model::Ends::P10P90);
    assert_eq!((pride.quantiles[0], pride.quantiles[9], pride.quantiles.len()), (1.0, 10.0, 10));
    let clean = updates.iter().find(|update| update.input == Input::Amount(id("clean"))).unwrap();
    assert_eq!(clean.quantiles, [0.0; 0], "all said the same");

    let changed = accept(&model, &updates[..1]);
    let Input::Amount(of) = &updates[0].input else { panic!("{updates:?}") };
    assert_eq!(changed.element(of).unwrap().amount, updates[0].after);
    assert_eq!(changed.element(of).unwrap().quantiles, updates[0].quantiles);
    assert_eq!(accept(&model, &[]), model);
    let again =
        assessment(&accept(&model, &updates), ten(&[("pride", 1.0, 10.0), ("clean", 14.0, 14.0)]));
    assert_eq!(again.updates(), [], "what is accepted is no news");
}

#[test]
fn four_answers_change_no_model() {
    let said = vec![response(&[("pride", 9.0)], None); 4];
    assert_eq!(assessment(&car_wash(), said).updates(), []);
}

#[test]
fn what_is_desired_and_received_leaves_a_gap() {
    let model = car_wash();
    let rated = |desired: &[(&str, f64)], received: &[(&str, f64)]| {
        let ids = |all: &[(&str, f64)]| all.iter().map(|(n, x)| (id(n), *x)).collect();
        Response { desired: ids(desired), received: ids(received), ..Response::default() }
    };
    let outcome = assessment(
        &model,
        [
            rated(&[("queue", 6.0)], &[("queue", 3.0)]),
            rated(&[("queue", 5.0)], &[]),
            rated(&[], &[("coffee", 7.0)]),
        ],
    );
    let said = outcome.said_by_all();
    let queue = said.elements[element(&model, "queue")].gap;
    assert_eq!((queue.gap.mean(), queue.gap.count()), (Some(-3.0), 1));
    assert_eq!((queue.desired.mean(), queue.received.mean()), (Some(5.5), Some(3.0)));
    assert_eq!(said.elements[element(&model, "coffee")].gap.gap.count(), 0);
}
