//! Price: the published tables (method C41, C42), and what must hold of any answers (method 7.14 and 7.15).

use proptest::prelude::*;
use worthwhile::model::survey::*;

use super::speak::{column, near};
use crate::any::laws;

fn published() -> Vec<FourPrices> {
    let [a, b, c, d] = ["too_cheap", "cheap", "expensive", "too_expensive"]
        .map(|name| column("van_westendorp_36", name));
    let rows = a.iter().zip(&b).zip(c.iter().zip(&d));
    rows.map(|((a, b), (c, d))| FourPrices::new([*a, *b, *c, *d]).unwrap()).collect()
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
    let one = FourPrices::new([1.0, 2.0, 3.0, 4.0]).unwrap();
    let range = PriceRange::new(&[one], 1.0, 1);
    let (low, high) = range.acceptable().unwrap();
    assert!(1.0 <= low.low && low.high <= high.low + 3.0 && high.high <= 4.0);
}

#[test]
fn a_usual_step_leaves_ten_points_or_more() {
    assert_eq!(PriceRange::usual_step(&published()), 50.0);
    let cents = [FourPrices::new([0.10, 0.20, 0.30, 0.42]).unwrap()];
    near(PriceRange::usual_step(&cents), 0.02, 1e-12);
    let same = [FourPrices::new([3.0; 4]).unwrap()];
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
    let (price, profit) = LOGISTIC.best(&SELLER).unwrap();
    near(price, 7.351, 1e-3);
    near(profit, 5_956.25, 0.01);
}

#[test]
fn a_curve_is_found_again_from_its_own_answers() {
    let truth = DemandCurve { ceiling: 1.0, intercept: 4.0, slope: 0.5 };
    let rung = |price: f64| {
        let asked = 1_000_000;
        Rung { price, asked, buy: (truth.share(price) * asked as f64).round() as usize }
    };
    let curve = DemandCurve::fit(&[2.0, 5.0, 8.0, 11.0, 14.0].map(rung)).unwrap();
    near(curve.intercept, 4.0, 1e-4);
    near(curve.slope, 0.5, 1e-4);
}

#[test]
fn answers_without_a_curve_have_none() {
    let rung = |price: f64, buy| Rung { price, asked: 10, buy };
    assert_eq!(DemandCurve::fit(&[]), None);
    assert_eq!(DemandCurve::fit(&[rung(5.0, 4)]), None, "one price");
    assert_eq!(DemandCurve::fit(&[rung(5.0, 2), rung(9.0, 8)]), None, "it rises");
    assert_eq!(DemandCurve::fit(&[rung(5.0, 10), rung(9.0, 0)]), None, "a step");
}

#[test]
fn a_ladder_names_the_best_price_with_its_band() {
    let mut ladder = Ladder::default();
    for (price, buy) in [(5.0, 90), (7.0, 75), (9.0, 50), (11.0, 10)] {
        (0..100).for_each(|at| ladder.add(Asked::new(price, at < buy).unwrap()));
    }
    let seller = Seller { unit_cost: 0.0, fixed_cost: 0.0, market: 1.0 };
    let best = ladder.best(&seller).unwrap();
    assert_eq!(best.price, 7.0);
    near(best.profit, 5.25, 1e-12);
    assert_eq!((best.low, best.high), (5.0, 9.0), "5 and 9 may bring as much, 11 does not");
    let interval = ladder.rungs()[1].interval();
    // Wilson's interval of 75 of 100 (method C43).
    near(interval.low, 0.656_955, 1e-6);
    near(interval.high, 0.824_548, 1e-6);
}

#[test]
fn a_ladder_of_too_many_prices_says_what_it_leaves_out() {
    let mut ladder = Ladder::default();
    (0..MOST_RUNGS + 5).for_each(|at| ladder.add(Asked::new(at as f64, true).unwrap()));
    assert_eq!((ladder.rungs().len(), ladder.beyond()), (MOST_RUNGS, 5));
}

fn any_four() -> impl Strategy<Value = FourPrices> {
    prop::array::uniform4(0.0..100.0_f64).prop_map(|mut four| {
        four.sort_by(f64::total_cmp);
        FourPrices::new(four).unwrap()
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
            .map(|four| FourPrices::new([four.too_cheap, four.cheap, four.expensive, four.too_expensive].map(|p| p * rate)).unwrap())
            .collect();
        let (a, b) = (Curves::new(&answers, Grid::Stated).crossings(), Curves::new(&others, Grid::Stated).crossings());
        let (a, b) = (a.dearest.unwrap(), b.dearest.unwrap());
        prop_assert!((a * rate - b).abs() <= 1e-9 * b.max(1.0), "{} is not {b}", a * rate);
    }

    #[test]
    fn no_price_brings_more_than_the_best(
        intercept in 0.0..10.0_f64, slope in 0.05..5.0_f64, unit_cost in 0.0..20.0_f64, share in 0.0..3.0_f64,
    ) {
        let curve = DemandCurve { ceiling: 0.5, intercept, slope };
        let seller = Seller { unit_cost, fixed_cost: 10.0, market: 1000.0 };
        let (price, profit) = curve.best(&seller).unwrap();
        let other = price * share;
        prop_assert!(seller.profit(other, curve.share(other)) <= profit + 1e-6);
    }
}
