//! Published cases (method C34 to C39).

use worthwhile::model::survey::*;

use super::speak::{column, groups, moments, near};

#[test]
fn sleep() {
    // R's `t.test` on `sleep` (method C34).
    let both = groups("sleep", "group", "extra");
    let (first, second) = (moments(&both[0]), moments(&both[1]));
    let welch = Difference::welch(&first, &second).unwrap();
    near(welch.t().unwrap(), -1.860_813_5, 1e-6);
    near(welch.freedom().unwrap(), 17.776_474, 1e-6);
    near(welch.p().unwrap(), 0.079_394_14, 1e-8);
    let interval = welch.interval().unwrap();
    near(interval.low, -3.365_483_2, 1e-6);
    near(interval.high, 0.205_483_2, 1e-6);
    assert_eq!(welch.finding(), Finding::NotSure);
    near(hedges_g(&second, &first).unwrap(), 0.797, 5e-4);

    let differences: Vec<f64> = both[0].iter().zip(&both[1]).map(|(a, b)| a - b).collect();
    let paired = Difference::paired(&moments(&differences)).unwrap();
    near(paired.t().unwrap(), -4.062_128, 1e-6);
    near(paired.p().unwrap(), 0.002_833, 1e-6);
    assert_eq!(paired.finding(), Finding::Real);
}

#[test]
fn two_sequences() {
    // Method C35.
    let first = moments(&[1.0, 2.0, 3.0, 4.0, 5.0]);
    let second = moments(&[2.0, 4.0, 6.0, 8.0, 10.0]);
    let pooled = Difference::pooled(&first, &second).unwrap();
    near(pooled.t().unwrap(), -1.897_367, 1e-6);
    near(pooled.freedom().unwrap(), 8.0, 1e-12);
    let welch = Difference::welch(&first, &second).unwrap();
    near(welch.freedom().unwrap(), 5.882_353, 1e-6);
}

#[test]
fn silicon_resistivity() {
    // NIST StRD, certified digits (method C36).
    let groups = groups("nist_sirstv", "instrument", "resistance");
    let groups: Vec<Moments> = groups.iter().map(|group| moments(group)).collect();
    let (variance, fitted) = Variance::plain(&groups).unwrap();
    near(variance.f, 1.180_462_374_402_55, 1e-12);
    near(fitted.r_squared, 0.190_999_039_051_129, 1e-12);
    near(fitted.residual_deviation, 0.104_076_068_334_656, 1e-13);
    assert_eq!((variance.between, variance.within), (4.0, 20.0));
    near(variance.p(), 0.349_447_493_402_192_7, 1e-9);
}

#[test]
fn the_analysis_of_two_groups_is_the_square_of_their_difference() {
    let both = groups("sleep", "group", "extra");
    let both: Vec<Moments> = both.iter().map(|group| moments(group)).collect();
    let welch = Difference::welch(&both[0], &both[1]).unwrap();
    let variance = Variance::welch(&both).unwrap();
    near(variance.f, welch.t().unwrap() * welch.t().unwrap(), 1e-12);
    near(variance.within, welch.freedom().unwrap(), 1e-9);
    near(variance.p(), welch.p().unwrap(), 1e-9);
}

#[test]
fn metrics_of_validation() {
    // The example of scikit-learn's documentation (method C37).
    let mut agreement = Agreement::default();
    for (stated, predicted) in [(3.0, 2.5), (-0.5, 0.0), (2.0, 2.0), (7.0, 8.0)] {
        agreement.add(predicted, stated, 1.0);
    }
    near(agreement.mean_miss().unwrap(), 0.5, 1e-12);
    near(agreement.mean_share_missed().unwrap(), 0.3273, 1e-4);
    near(agreement.bias().unwrap().difference, 0.25, 1e-12);
    assert_eq!(agreement.zeros(), 0);
}

#[test]
fn anscombe() {
    // Anscombe 1973, the first data set (method C38).
    let x = [10.0, 8.0, 13.0, 9.0, 11.0, 14.0, 6.0, 4.0, 12.0, 7.0, 5.0];
    let y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    let mut agreement = Agreement::default();
    x.iter().zip(y).for_each(|(x, y)| agreement.add(*x, y, 1.0));
    near(agreement.correlation().unwrap(), 0.8164, 1e-4);
    near(agreement.slope().unwrap(), 0.5001, 1e-4);
    near(agreement.intercept().unwrap(), 3.0001, 1e-4);
}

#[test]
fn holm_s_own_order() {
    // Method C39, R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm").
    let adjusted = holm(&[0.01, 0.04, 0.03, 0.005]);
    for (is, should) in adjusted.iter().zip([0.03, 0.06, 0.06, 0.02]) {
        near(*is, should, 1e-12);
    }
    assert_eq!(holm(&[]), Vec::<f64>::new());
}

#[test]
fn four_published_answers_are_read() {
    assert_eq!(column("van_westendorp_36", "cheap").len(), 36);
}
