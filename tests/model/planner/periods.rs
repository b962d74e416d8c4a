//! Months and years (method 6.7), horizons and long stays (method 6.4).

use proptest::prelude::*;
use worthwhile::model::planner::*;

use super::speak::{earning, near, planned, planner};
use crate::any::planners::figures;

fn customer(margin: f64, stay: f64, discount: f64, years: Option<f64>) -> Relationship {
    Relationship { years, ..earning(margin, stay, discount) }
}

#[test]
fn a_year_of_ten_percent_is_a_month_of_eight_tenths() {
    let yearly = planner(&[(Figure::Discount, 0.1), (Figure::Stay, 0.7)]).figures;
    let monthly = yearly.per(Period::Year, Period::Month);
    // (1.1)^(1/12) − 1 and 0.7^(1/12).
    near(monthly.given(Figure::Discount).unwrap(), 0.007_974_140_428_9, 1e-12);
    near(monthly.given(Figure::Stay).unwrap(), 0.970_713_6, 1e-6);
    // 1 % a month is 12.6825 % a year, the effective rate of textbooks (method C72).
    let monthly = planner(&[(Figure::Discount, 0.01)]).figures;
    let yearly = monthly.per(Period::Month, Period::Year);
    near(yearly.given(Figure::Discount).unwrap(), 0.126_825_030_131_970, 1e-12);
}

#[test]
fn amounts_are_divided_and_horizons_multiplied() {
    let yearly = planner(&[
        (Figure::Visits, 24.0),
        (Figure::CostThen, 36.0),
        (Figure::Unhappy, 120.0),
        (Figure::ChannelCost, 600.0),
        (Figure::Orders, 1200.0),
        (Figure::Years, 5.0),
        (Figure::Bill, 40.0),
    ]);
    let monthly = yearly.figures.per(Period::Year, Period::Month);
    let given = |figure| monthly.given(figure).unwrap();
    for (figure, expected) in [
        (Figure::Visits, 2.0),
        (Figure::CostThen, 3.0),
        (Figure::Unhappy, 10.0),
        (Figure::ChannelCost, 50.0),
        (Figure::Orders, 100.0),
        (Figure::Years, 60.0),
        (Figure::Bill, 40.0),
    ] {
        near(given(figure), expected, 1e-12);
    }
}

/// Monthly visits of a customer who earns 18 each time; 97 of 100 stay for another month.
fn monthly(besides: &[(Figure, f64)]) -> Planner {
    let figures = [
        (Figure::Visits, 1.0),
        (Figure::Bill, 18.0),
        (Figure::MarginShare, 1.0),
        (Figure::Stay, 0.97),
    ];
    Planner { period: Period::Month, ..planner(&[&figures[..], besides].concat()) }
}

#[test]
fn the_default_discount_is_of_a_year() {
    let value = |planner: &Planner| planned(planner).loyalty.unwrap().before.value;
    // 18 · .97 / (1.00797 − .97), not 18 · .97 / (1.1 − .97).
    let usual = value(&monthly(&[]));
    near(usual, 18.0 * 0.97 / (1.1_f64.powf(1.0 / 12.0) - 0.97), 1e-9);
    assert!((459.0..461.0).contains(&usual), "{usual}");
    near(value(&monthly(&[(Figure::Discount, 0.1)])), 134.307_692_307, 1e-6);
}

#[test]
fn a_visitor_s_period_takes_the_figures_of_host_and_visitor_along() {
    let host = planner(&[
        (Figure::Visits, 24.0),
        (Figure::Stay, 0.7),
        (Figure::Bill, 10.0),
        (Figure::MarginShare, 0.5),
    ]);
    let mut answers = PlannerAnswers::default();
    answers.figures.set(Figure::Visits, 12.0).unwrap();
    answers.count_per(Period::Month, host.period);
    let monthly = plan(&host, &answers);
    assert_eq!(monthly.period, Period::Month);
    near(monthly.figures.get(Figure::Visits).unwrap(), 1.0, 1e-12);
    near(monthly.figures.get(Figure::Stay).unwrap(), 0.970_713_6, 1e-6);
    answers.count_per(Period::Year, host.period);
    near(answers.figures.given(Figure::Visits).unwrap(), 12.0, 1e-12);
    near(plan(&host, &answers).figures.get(Figure::Discount).unwrap(), 0.1, 1e-15);
}

/// Whether a figure is so near a bound that it stops there on the way.
fn stops(figure: Figure, value: f64) -> bool {
    match figure {
        Figure::Stay | Figure::StayThen => value > 0.998,
        Figure::Discount => value < 0.001,
        Figure::Years => value > 100.0,
        _ => false,
    }
}

proptest! {
    #[test]
    fn there_and_back_is_the_same(figures in figures()) {
        let back = figures.per(Period::Year, Period::Month).per(Period::Month, Period::Year);
        for about in FIGURES {
            let given = (figures.given(about.figure), back.given(about.figure));
            let (Some(before), Some(after)) = given else {
                prop_assert_eq!(given.0, given.1);
                continue;
            };
            let is_same = (before - after).abs() <= 1e-9 * before.abs().max(1e-3);
            let stops = stops(about.figure, before);
            prop_assert!(is_same || stops, "{:?}: {before} {after}", about.figure);
        }
    }
}

#[test]
fn a_horizon_of_t_counts_t_payments() {
    // Forty payments at 4.5 %, the first a period from now: 18.4016 (method C71).
    let forty = customer(500.0, 1.0, 0.045, Some(40.0));
    near(forty.multiple(1.0), 18.4016, 5e-5);
    near(forty.lifetime().value, 9200.80, 0.02);
    // From now, the same payments a period earlier.
    near(forty.lifetime().value_from_now, 9200.80 * 1.045, 0.03);
    // One payment from now is that payment.
    near(customer(100.0, 0.8, 0.1, Some(1.0)).lifetime().value_from_now, 100.0, 1e-12);
    let five: f64 = (0..5).map(|t| 100.0 * (0.8_f64 / 1.1).powi(t)).sum();
    near(customer(100.0, 0.8, 0.1, Some(5.0)).lifetime().value_from_now, five, 1e-9);
    // Without a cap: m (1 + d) / (1 + d − r).
    near(customer(100.0, 0.8, 0.1, None).lifetime().value_from_now, 110.0 / 0.3, 1e-9);
}

#[test]
fn who_stays_nearly_always_is_worth_nearly_a_perpetuity() {
    let stays = planner(&[(Figure::Stay, 0.9999)]);
    assert_eq!(stays.figures.given(Figure::Stay), Some(0.9999));
    near(customer(1.0, 0.9999, 0.01, None).multiple(0.9999), 0.9999 / 0.0101, 1e-9);
    // 17.95 a month, 995 of 1,000 stay, 1 % a month.
    near(customer(17.95, 0.995, 0.01, None).lifetime().value, 17.95 * 0.995 / 0.015, 1e-9);
}
