//! Price: the published tables (method C41, C42), and what must hold of any answers (method 7.14 and 7.15).

use proptest::prelude::*;
use worthwhile::model::survey::*;

use super::speak::{column, near};
use crate::any::laws;

fn published() -> Vec<(FourPrices, Weight)> {
    let [a, b, c, d] = ["too_cheap", "cheap", "expensive", "too_expensive"]
        .map(|name| column("van_westendorp_36", name));
    let rows = a.iter().zip(&b).zip(c.iter().zip(&d));
    rows.map(|((a, b), (c, d))| four([*a, *b, *c, *d])).collect()
}

/// The four prices of one person.
fn four(prices: [f64; 4]) -> (FourPrices, Weight) {
    (FourPrices::new(prices).unwrap(), Weight::ONE)
}

fn rung(price: f64, asked: usize, buy: usize) -> Rung {
    Rung::new(price).with(asked, buy)
}

#[test]
fn van_westendorp_on_both_grids() {
    // All 36 rows, as the publication takes them (method C41).
    let even = Curves::new(&published(), Grid::Even(50.0)).crossings();
    near(even.dearest.unwrap(), 292.11, 0.01);
    near(even.indifferent.unwrap(), 278.57, 0.01);
    near(even.optimal.unwrap(), 265.00, 0.01);
    near(even.cheapest.unwrap(), 246.88, 0.01);
    let stated = Curves::new(&published(), Grid::Stated).crossings();
    near(stated.dearest.unwrap(), 299.0, 0.5);
    near(stated.indifferent.unwrap(), 298.0, 0.5);
    near(stated.optimal.unwrap(), 295.0, 0.5);
    near(stated.cheapest.unwrap(), 246.0, 0.5);
}

#[test]
fn answers_that_contradict_themselves_are_counted_and_left_out() {
    let answers = published();
    let range = PriceRange::new(&answers, 50.0, 1);
    assert_eq!((range.counted, range.intransitive, range.tied), (34, 2, 9));
    assert!(!range.is_indicative());
    assert!(PriceRange::new(&answers[..29], 50.0, 1).is_indicative());
    let (low, high) = range.acceptable().unwrap();
    near(low.on_even.unwrap(), 246.43, 0.01);
    near(high.on_even.unwrap(), 288.89, 0.01);
    assert_eq!(high.on_stated, Some(299.0));
    assert!(low.low < 246.0 && high.high > 299.0, "bands, not points: {low:?}, {high:?}");
}

#[test]
fn curves_that_do_not_cross_give_no_point() {
    let nothing = PriceRange::new(&[], 1.0, 1);
    assert_eq!((nothing.points, nothing.acceptable()), ([None; 4], None));
    let range = PriceRange::new(&[four([1.0, 2.0, 3.0, 4.0])], 1.0, 1);
    let (low, high) = range.acceptable().unwrap();
    assert!(1.0 <= low.low && low.high <= high.low + 3.0 && high.high <= 4.0);
}

#[test]
fn a_usual_step_leaves_ten_points_or_more() {
    assert_eq!(PriceRange::usual_step(&published()), 50.0);
    let cents = [four([0.10, 0.20, 0.30, 0.42])];
    near(PriceRange::usual_step(&cents), 0.02, 1e-12);
    let same = [four([3.0; 4])];
    assert!(PriceRange::usual_step(&same) > 0.0);
    assert!(PriceRange::usual_step(&[]) > 0.0);
}

#[test]
fn hypothetical_bias_lowers_every_price() {
    let range = PriceRange::new(&published(), 50.0, 1);
    let (low, _) = range.acceptable().unwrap();
    let paid = low.over(HypotheticalBias::USUAL);
    near(paid.on_even.unwrap() * 1.2, low.on_even.unwrap(), 1e-9);
    near(paid.low * 1.2, low.low, 1e-9);
    assert!(HypotheticalBias::new(0.9).is_err() && HypotheticalBias::new(f64::NAN).is_err());
}

/// The published demand (method C42).
const LOGISTIC: DemandCurve = DemandCurve { ceiling: 0.33, intercept: 8.3, slope: 0.97 };
const SELLER: Seller = Seller { unit_cost: 3.0, fixed_cost: 5_000.0, market: 10_000.0 };

#[test]
fn gabor_granger() {
    near(SELLER.profit(7.5, LOGISTIC.share(7.5)), 5_928.79, 0.01);
    let (price, profit) = LOGISTIC.best(&SELLER, HypotheticalBias::NONE).unwrap();
    near(price, 7.351, 1e-3);
    near(profit, 5_956.25, 0.01);
}

#[test]
fn a_curve_is_found_again_from_its_own_answers() {
    let truth = DemandCurve { ceiling: 1.0, intercept: 4.0, slope: 0.5 };
    let of = |price: f64| {
        let asked = 1_000_000;
        rung(price, asked, (truth.share(price) * asked as f64).round() as usize)
    };
    let curve = DemandCurve::fit(&[2.0, 5.0, 8.0, 11.0, 14.0].map(of)).unwrap();
    near(curve.intercept, 4.0, 1e-4);
    near(curve.slope, 0.5, 1e-4);
}

#[test]
fn answers_without_a_curve_have_none() {
    assert_eq!(DemandCurve::fit(&[]), None);
    assert_eq!(DemandCurve::fit(&[rung(5.0, 10, 4)]), None, "one price");
    assert_eq!(DemandCurve::fit(&[rung(5.0, 10, 2), rung(9.0, 10, 8)]), None, "it rises");
    assert_eq!(DemandCurve::fit(&[rung(5.0, 10, 10), rung(9.0, 10, 0)]), None, "a step");
}

#[test]
fn a_ladder_names_the_best_price_with_its_band() {
    let mut ladder = Ladder::default();
    for (price, buy) in [(5.0, 90), (7.0, 75), (9.0, 50), (11.0, 10)] {
        (0..100).for_each(|at| ladder.add(Asked::new(price, at < buy).unwrap(), Weight::ONE));
    }
    let seller = Seller { unit_cost: 0.0, fixed_cost: 0.0, market: 1.0 };
    let best = ladder.best(&seller, HypotheticalBias::NONE).unwrap();
    assert_eq!((best.asked, best.paid), (7.0, 7.0));
    near(best.profit, 5.25, 1e-12);
    let between = (best.between.low, best.between.high);
    assert_eq!(between, (5.0, 9.0), "5 and 9 may bring as much, 11 does not");
    let interval = ladder.rungs()[1].interval();
    // Wilson's interval of 75 of 100 (method C43).
    near(interval.low, 0.656_955, 1e-6);
    near(interval.high, 0.824_548, 1e-6);
}

#[test]
fn a_ladder_of_too_many_prices_says_what_it_leaves_out() {
    let mut ladder = Ladder::default();
    (0..MOST_RUNGS + 5)
        .for_each(|at| ladder.add(Asked::new(at as f64, true).unwrap(), Weight::ONE));
    assert_eq!((ladder.rungs().len(), ladder.beyond()), (MOST_RUNGS, 5));
}

#[test]
fn what_is_paid_brings_most_and_not_what_is_said() {
    // Method C60: 180, 50 and 10 of 200 would buy at 10, 12 and 14, and one costs 9. Of 12 stated, 10 are paid.
    let mut ladder = Ladder::default();
    for (price, buy) in [(10.0, 180), (12.0, 50), (14.0, 10)] {
        (0..200).for_each(|at| ladder.add(Asked::new(price, at < buy).unwrap(), Weight::ONE));
    }
    let seller = Seller { unit_cost: 9.0, fixed_cost: 0.0, market: 100.0 };
    let best = ladder.best(&seller, HypotheticalBias::USUAL).unwrap();
    assert_eq!((best.asked, best.paid, best.profit), (12.0, 10.0, 25.0));
    assert!(
        best.between.low >= seller.unit_cost,
        "no price of the band is below the cost: {best:?}"
    );
    let said = ladder.best(&seller, HypotheticalBias::NONE).unwrap();
    assert_eq!((said.asked, said.profit), (10.0, 90.0));
    // On the curve, the same as if one cost b times as much, divided by b.
    let curve = DemandCurve::fit(ladder.rungs()).unwrap();
    let (paid, _) = curve.best(&seller, HypotheticalBias::USUAL).unwrap();
    let dearer = Seller { unit_cost: 9.0 * 1.2, ..seller };
    near(paid * 1.2, curve.best(&dearer, HypotheticalBias::NONE).unwrap().0, 1e-6);
}

#[test]
fn people_count_by_their_weights_at_every_price() {
    // Two people of whom the one who would buy stands for one, the other for nine (method C63).
    let weight = |weight| Weight::new(weight).unwrap();
    let mut ladder = Ladder::default();
    for (buys, of) in [(true, 1.0), (false, 9.0)] {
        ladder.add(Asked::new(5.0, buys).unwrap(), weight(of));
    }
    let rung = ladder.rungs()[0];
    assert_eq!((rung.asked, rung.buy, rung.share()), (2, 1, 0.1));
    // An effective number of 100 / 82 answers is less than two.
    assert!(rung.interval().high > Rung::new(5.0).with(10, 1).interval().high);
    // Weight 3 is as good as saying it three times, but for how sure that is.
    let (cheap, dear) = (four([1.0, 2.0, 4.0, 5.0]), four([3.0, 5.0, 7.0, 9.0]));
    let heavy = [(cheap.0, weight(3.0)), dear];
    let thrice = [cheap, cheap, cheap, dear];
    for grid in [Grid::Stated, Grid::Even(1.0)] {
        assert_eq!(Curves::new(&heavy, grid), Curves::new(&thrice, grid));
    }
    let mut three = Rung::new(5.0);
    three.add(true, weight(3.0));
    let fitted = |rungs: &[Rung]| DemandCurve::fit(rungs).unwrap();
    let mut last = Rung::new(9.0).with(3, 2);
    last.add(true, Weight::ONE);
    three.add(false, Weight::ONE);
    let mut lighter = Rung::new(9.0).with(2, 0);
    lighter.add(true, weight(2.0));
    assert_eq!(
        fitted(&[three, lighter]),
        fitted(&[Rung::new(5.0).with(4, 3), Rung::new(9.0).with(4, 2)])
    );
}

#[test]
fn the_optimal_price_point_is_not_where_the_fewest_refuse() {
    // At the published 265, as many refuse the price as too cheap as too dear; at 295, fewer refuse it in all.
    let curves = Curves::new(&published(), Grid::Even(5.0));
    let refuse = |price: f64| {
        let at = curves.prices.iter().position(|other| *other == price).unwrap();
        let [too_cheap, _, _, too_dear] = curves.shares[at];
        too_cheap + too_dear
    };
    assert!(refuse(295.0) < refuse(265.0), "{} {}", refuse(295.0), refuse(265.0));
}

#[test]
fn the_best_price_of_the_curve_lies_in_its_band() {
    let truth = DemandCurve { ceiling: 1.0, intercept: 6.0, slope: 0.5 };
    let seller = Seller { unit_cost: 4.0, fixed_cost: 0.0, market: 100.0 };
    let (best, _) = truth.best(&seller, HypotheticalBias::USUAL).unwrap();
    let held = (0..40).filter(|seed| {
        let mut random = super::speak::People::seeded(*seed);
        // Everyone has one price up to which they would buy: their answers hang together.
        let people: Vec<AskedOf> = (0..120)
            .map(|_| {
                let share = random.share();
                let asked = [6.0, 9.0, 12.0, 15.0, 18.0];
                let buys =
                    asked.map(|price| Asked::new(price, share < truth.share(price)).unwrap());
                (buys.to_vec(), Weight::ONE)
            })
            .collect();
        let band = DemandBand::new(&people, *seed).best(&seller, HypotheticalBias::USUAL).unwrap();
        band.holds(best)
    });
    let held = held.count();
    assert!((34..=40).contains(&held), "{held} of 40 bands hold the best price");
    assert_eq!(DemandBand::new(&[], 1).best(&seller, HypotheticalBias::NONE), None);
}

fn any_four() -> impl Strategy<Value = (FourPrices, Weight)> {
    prop::array::uniform4(0.0..100.0_f64).prop_map(|mut prices| {
        prices.sort_by(f64::total_cmp);
        four(prices)
    })
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn curves_fall_and_rise_and_cross_between_the_prices(
        answers in prop::collection::vec(any_four(), 1..40),
        step in 0.5..20.0_f64,
    ) {
        for grid in [Grid::Stated, Grid::Even(step)] {
            let curves = Curves::new(&answers, grid);
            for two in curves.shares.windows(2) {
                prop_assert!(two[0][0] >= two[1][0] && two[0][1] >= two[1][1]);
                prop_assert!(two[0][2] <= two[1][2] && two[0][3] <= two[1][3]);
            }
            let crossings = curves.crossings();
            for point in [crossings.cheapest, crossings.optimal, crossings.indifferent, crossings.dearest] {
                let point = point.unwrap();
                prop_assert!((0.0..=100.0 + step).contains(&point));
            }
        }
    }

    #[test]
    fn money_of_another_name_gives_the_same_points(
        answers in prop::collection::vec(any_four(), 1..20),
        rate in 0.01..100.0_f64,
    ) {
        let others: Vec<_> = answers
            .iter()
            .map(|(it, _)| four([it.too_cheap, it.cheap, it.expensive, it.too_expensive].map(|p| p * rate)))
            .collect();
        let (a, b) = (Curves::new(&answers, Grid::Stated).crossings(), Curves::new(&others, Grid::Stated).crossings());
        let (a, b) = (a.dearest.unwrap(), b.dearest.unwrap());
        prop_assert!((a * rate - b).abs() <= 1e-9 * b.max(1.0), "{} is not {b}", a * rate);
    }

    #[test]
    fn no_price_brings_more_than_the_best(
        intercept in 0.0..10.0_f64, slope in 0.05..5.0_f64, unit_cost in 0.0..20.0_f64, share in 0.0..3.0_f64,
        ratio in 1.0..3.0_f64,
    ) {
        let curve = DemandCurve { ceiling: 0.5, intercept, slope };
        let seller = Seller { unit_cost, fixed_cost: 10.0, market: 1000.0 };
        let (paid, profit) = curve.best(&seller, HypotheticalBias::new(ratio).unwrap()).unwrap();
        let other = paid * share;
        // Those who pay it said that they would pay more.
        prop_assert!(seller.profit(other, curve.share(other * ratio)) <= profit + 1e-6);
    }
}
