//! Promises from past figures are kept as often as said: simulated deliveries (method 5.2 and 5.7).

use worthwhile::model::planner::*;

use super::speak::observed;
use crate::survey::speak::People;

const RUNS: u64 = 2_000;

/// Minutes of a delivery: skewed, as waiting is.
fn minutes(random: &mut People) -> f64 {
    30.0 * libm::exp(random.figure(0.0, 0.3))
}

/// The share of deliveries within so many minutes, by 20,000 of them.
fn truth() -> impl Fn(f64) -> f64 {
    let mut random = People::seeded(4_711);
    let mut all: Vec<f64> = (0..20_000).map(|_| minutes(&mut random)).collect();
    all.sort_by(f64::total_cmp);
    move |promise| all.partition_point(|one| *one <= promise) as f64 / all.len() as f64
}

/// How often promises for a share are kept on average, exact and as people would say them, and how often they
/// are said to be kept.
fn kept(history: usize, share: f64, truth: &dyn Fn(f64) -> f64) -> [f64; 4] {
    let mut sums = [0.0; 4];
    for seed in 0..RUNS {
        let mut random = People::seeded(seed);
        let times: Vec<f64> = (0..history).map(|_| minutes(&mut random)).collect();
        let delivery = Delivery::known_from(&observed(&times), None).unwrap();
        let exact = delivery.quantile(share);
        // Cautious to the next five minutes, but never beyond the worst case.
        let said = ((exact / 5.0).ceil() * 5.0).min(delivery.ends().1);
        let figures =
            [truth(exact), delivery.chances(exact).1, truth(said), delivery.chances(said).1];
        sums.iter_mut().zip(figures).for_each(|(sum, figure)| *sum += figure / RUNS as f64);
    }
    sums
}

#[test]
fn promises_from_history_are_kept_as_often_as_said() {
    let truth = truth();
    for history in [20, 50, 200] {
        for share in [0.8, 0.9, 0.95] {
            let [exact, exact_said, rounded, rounded_said] = kept(history, share, &truth);
            let told = format!(
                "{history} past figures, P{share}: exact {exact:.4} (said {exact_said:.4}), \
                 rounded {rounded:.4} (said {rounded_said:.4})"
            );
            println!("{told}");
            assert!((exact - share).abs() < 0.01 && (exact - exact_said).abs() < 0.01, "{told}");
            assert!(rounded > share - 0.005 && (rounded - rounded_said).abs() < 0.01, "{told}");
        }
    }
}
