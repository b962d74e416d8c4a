//! Whether the model predicts what customers say, and what would repair it.

use worthwhile::model::calculator::offer_worth;
use worthwhile::model::survey::*;

use super::speak::{People, assessment, car_wash, element, near, of, response};

fn agreement(pairs: &[(f64, f64)]) -> Agreement {
    let mut agreement = Agreement::default();
    pairs.iter().for_each(|(predicted, stated)| agreement.add(*predicted, *stated, 1.0));
    agreement
}

#[test]
fn stated_zeros_are_counted_out_loud() {
    let all = agreement(&[(2.0, 0.0), (4.0, 5.0), (6.0, 5.0), (5.0, 5.0), (5.0, 5.0)]);
    assert_eq!(all.zeros(), 1);
    near(all.mean_share_missed().unwrap(), 0.1, 1e-12);
    assert!(!all.has_too_many_zeros());
    let many = agreement(&[(2.0, 0.0), (4.0, 0.0), (6.0, 5.0), (5.0, 5.0)]);
    assert!(many.has_too_many_zeros());
    assert_eq!(agreement(&[(1.0, 0.0)]).mean_share_missed(), None);
}

#[test]
fn groups_together_agree_as_all_their_people_do() {
    let pairs = [(2.0, 0.0), (4.0, 5.0), (6.0, 5.5), (5.0, 7.0), (9.0, 8.0)];
    for cut in 0..=pairs.len() {
        let (first, second) = pairs.split_at(cut);
        let (both, all) = (agreement(first).with(&agreement(second)), agreement(&pairs));
        assert_eq!((both.count(), both.zeros()), (5, 1));
        near(both.bias().unwrap().difference, all.bias().unwrap().difference, 1e-12);
        near(both.mean_miss().unwrap(), all.mean_miss().unwrap(), 1e-12);
        near(both.slope().unwrap(), all.slope().unwrap(), 1e-12);
        near(both.correlation().unwrap(), all.correlation().unwrap(), 1e-12);
    }
}

#[test]
fn what_has_no_spread_has_no_correlation() {
    let flat = agreement(&[(3.0, 1.0), (3.0, 2.0), (3.0, 4.0)]);
    assert_eq!((flat.correlation(), flat.slope(), flat.intercept()), (None, None, None));
    let one = agreement(&[(3.0, 1.0)]);
    assert_eq!((one.correlation(), one.bias().unwrap().interval()), (None, None));
    assert_eq!(one.bias().unwrap().finding(), Finding::Untested(Untested::TooFew));
    assert!(agreement(&[]).bias().is_none());
}

#[test]
fn a_bias_that_is_always_the_same_cannot_be_tested_and_says_why() {
    let same = agreement(&[(3.0, 1.0), (4.0, 2.0), (6.0, 4.0)]);
    let bias = same.bias().unwrap();
    assert_eq!((bias.difference, bias.p()), (2.0, None));
    assert_eq!(bias.finding(), Finding::Untested(Untested::AllTheSame));
    near(same.bias_share().unwrap(), 6.0 / 7.0, 1e-12);
}

/// People for whom a clean car is worth only half of what they typed, which nobody noticed.
fn half_as_clean(people: usize) -> Vec<Response> {
    let model = car_wash();
    let clean = element(&model, "clean");
    let mut random = People::seeded(11);
    let said = (0..people).map(|_| {
        let amounts = [
            ("clean", random.figure(14.0, 4.0).max(1.0)),
            ("pride", random.figure(3.0, 1.0).max(0.0)),
        ];
        let mut said = of("careful", response(&amounts, None));
        let worth = offer_worth(&model, &said.answers);
        let predicted = worth.perceived_value + worth.cost_by_kind.price;
        said.stated =
            Some(predicted - 0.5 * worth.lines[clean].perceived + random.figure(0.0, 0.5));
        said
    });
    said.collect()
}

#[test]
fn the_element_that_is_wrong_is_found_and_judged_by_those_held_out() {
    let model = car_wash();
    let outcome = assessment(&model, half_as_clean(200));
    let repair = outcome.repair().unwrap();
    assert_eq!(repair.element, element(&model, "clean"));
    near(repair.factor, 0.5, 0.02);
    assert!(repair.miss_after < 0.7 && repair.miss_before > 4.0, "{repair:?}");
    let bias =
        outcome.agreements()[outcome.group_of(worthwhile::model::Id::new("careful").as_ref())];
    assert_eq!(bias.count(), 200);
    assert!(bias.bias_share().unwrap() > 0.3);
    assert_eq!(bias.bias().unwrap().finding(), Finding::Real);
}

#[test]
fn each_group_has_a_repair_of_its_own() {
    let model = car_wash();
    let mut hurried: Vec<_> = half_as_clean(100);
    for said in &mut hurried {
        said.answers.persona = worthwhile::model::Id::new("hurried");
        let worth = offer_worth(&model, &said.answers);
        let pride = worth.lines[element(&model, "pride")].perceived;
        said.stated = Some(worth.perceived_value + worth.cost_by_kind.price - 0.75 * pride);
    }
    let few = half_as_clean(9).into_iter().map(|said| of("enthusiast", said));
    let outcome = assessment(&model, half_as_clean(100).into_iter().chain(hurried).chain(few));
    let of = |name| outcome.repair_of(outcome.group_of(worthwhile::model::Id::new(name).as_ref()));
    let (careful, hurried) = (of("careful").unwrap(), of("hurried").unwrap());
    assert_eq!(careful.element, element(&model, "clean"));
    assert_eq!(hurried.element, element(&model, "pride"));
    near(hurried.factor, 0.25, 1e-9);
    assert_eq!(of("enthusiast"), None, "nine answers leave too few to judge");
}

#[test]
fn a_model_that_is_right_needs_no_repair() {
    let model = car_wash();
    let mut random = People::seeded(5);
    let mut said: Vec<_> = half_as_clean(200);
    for said in &mut said {
        let worth = offer_worth(&model, &said.answers);
        said.stated =
            Some(worth.perceived_value + worth.cost_by_kind.price + random.figure(0.0, 2.0));
    }
    let outcome = assessment(&model, said);
    assert_eq!(outcome.repairs(), []);
    assert_eq!(assessment(&model, []).repair(), None);
}

/// Of so many surveys of a model that is right, the share in which it is to be repaired. People belong to three
/// personas, and errors grow with the worth, as they do.
fn repaired_although_right(people: usize, runs: u64) -> f64 {
    let model = car_wash();
    let personas = ["careful", "hurried", "enthusiast"];
    let proposed = (0..runs).filter(|seed| {
        let mut random = People::seeded(*seed);
        let said = (0..people).map(|at| {
            let amounts = [("clean", 14.0, 4.0), ("pride", 3.0, 1.0), ("coffee", 1.5, 0.5)]
                .map(|(name, mean, deviation)| (name, random.figure(mean, deviation).max(0.0)));
            let mut said = of(personas[at % 3], response(&amounts, None));
            let worth = offer_worth(&model, &said.answers);
            let predicted = worth.perceived_value + worth.cost_by_kind.price;
            said.stated = Some(predicted * (1.0 + random.figure(0.0, 0.3)));
            said
        });
        let mut outcome = Assessment::new(model.clone(), *seed);
        said.for_each(|said| outcome.add(&said));
        !outcome.repairs().is_empty()
    });
    proposed.count() as f64 / runs as f64
}

#[test]
fn a_model_that_is_right_is_repaired_in_five_of_a_hundred_surveys_at_most() {
    for (people, runs) in [(20, 1_000), (60, 1_000), (200, 300), (1_000, 60)] {
        let share = repaired_although_right(people, runs);
        assert!(share <= 0.05, "{people} people: {share}");
    }
}

#[test]
fn anscombe_s_intervals_are_those_of_r() {
    // R: cor.test(x, y) and confint(lm(y ~ x)) of Anscombe's first data set (method C38).
    let x = [10.0, 8.0, 13.0, 9.0, 11.0, 14.0, 6.0, 4.0, 12.0, 7.0, 5.0];
    let y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    let pairs: Vec<(f64, f64)> = x.into_iter().zip(y).collect();
    let all = agreement(&pairs);
    let (r, slope) = (all.correlation_interval().unwrap(), all.slope_interval().unwrap());
    near(r.low, 0.424_391_213_4, 1e-6);
    near(r.high, 0.950_693_253_8, 1e-6);
    near(slope.low, 0.233_370_136_4, 1e-6);
    near(slope.high, 0.766_811_679_7, 1e-6);
    assert_eq!(agreement(&pairs[..3]).correlation_interval(), None);
    assert_eq!(
        agreement(&[(1.0, 2.0), (2.0, 4.0), (3.0, 6.0), (4.0, 8.0)]).correlation_interval(),
        None
    );
    assert_eq!(agreement(&pairs[..2]).slope_interval(), None);
    assert_eq!(agreement(&pairs[..1]).mean_miss_interval(), None);
}

#[test]
fn a_prediction_from_elsewhere_is_taken_as_it_is() {
    let said = [(2.5, 3.0), (0.0, -0.5), (2.0, 2.0), (8.0, 7.0)].map(|(predicted, stated)| {
        Response { predicted: Some(predicted), ..response(&[], Some(stated)) }
    });
    let outcome = assessment(&car_wash(), said);
    let unknown = outcome.agreements().last().unwrap();
    near(unknown.bias().unwrap().difference, 0.25, 1e-12);
    near(unknown.mean_share_missed().unwrap(), 0.3273, 1e-4);
    assert_eq!(outcome.repair(), None, "it says nothing about our elements");
    assert_eq!(outcome.dots().kept().len(), 4);
}

#[test]
fn the_same_responses_give_the_same_outcome() {
    let [a, b] = [0, 1].map(|_| assessment(&car_wash(), half_as_clean(50)));
    assert_eq!(a.repair(), b.repair());
    assert_eq!(a.dots().kept(), b.dots().kept());
}
