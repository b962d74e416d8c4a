//! One figure at a time gives what the formulas give that hold all of them.

use proptest::prelude::*;
use worthwhile::model::survey::*;

use crate::any::laws;

fn figures(least: usize) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(-1e3..1e3_f64, least..40)
}

fn weighted() -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop::collection::vec((-1e3..1e3_f64, 0.1..10.0_f64), 2..40)
}

fn naive(figures: &[(f64, f64)]) -> (f64, f64) {
    let weight: f64 = figures.iter().map(|(_, w)| w).sum();
    let squares: f64 = figures.iter().map(|(_, w)| w * w).sum();
    let mean = figures.iter().map(|(x, w)| x * w).sum::<f64>() / weight;
    let spread: f64 = figures.iter().map(|(x, w)| w * (x - mean) * (x - mean)).sum();
    (mean, spread / (weight - squares / weight))
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn moments_are_those_of_the_textbook(figures in weighted(), cut in 0..40_usize) {
        let of = |figures: &[(f64, f64)]| {
            let mut moments = Moments::default();
            figures.iter().for_each(|(figure, weight)| moments.add(*figure, *weight));
            moments
        };
        let (mean, variance) = naive(&figures);
        let (first, second) = figures.split_at(cut.min(figures.len()));
        for moments in [of(&figures), of(first).with(&of(second))] {
            prop_assert!(close(moments.mean().unwrap(), mean));
            prop_assert!(close(moments.variance().unwrap(), variance), "{:?} {variance}", moments.variance());
        }
    }

    #[test]
    fn agreement_is_that_of_the_textbook(pairs in prop::collection::vec((-1e3..1e3_f64, -1e3..1e3_f64), 3..40)) {
        let mut agreement = Agreement::default();
        pairs.iter().for_each(|(predicted, stated)| agreement.add(*predicted, *stated, 1.0));
        let n = pairs.len() as f64;
        let mean = |pick: fn(&(f64, f64)) -> f64| pairs.iter().map(pick).sum::<f64>() / n;
        let (p, s) = (mean(|pair| pair.0), mean(|pair| pair.1));
        let sum = |of: &dyn Fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>();
        let (pp, ss, ps) = (
            sum(&|pair| (pair.0 - p) * (pair.0 - p)),
            sum(&|pair| (pair.1 - s) * (pair.1 - s)),
            sum(&|pair| (pair.0 - p) * (pair.1 - s)),
        );
        prop_assert!(close(agreement.correlation().unwrap(), ps / (pp * ss).sqrt()));
        prop_assert!(close(agreement.slope().unwrap(), ps / pp));
        prop_assert!(close(agreement.bias().unwrap().difference, p - s));
        prop_assert!(close(agreement.mean_miss().unwrap(), sum(&|pair| (pair.0 - pair.1).abs()) / n));
    }

    #[test]
    fn a_difference_turned_round_is_its_opposite(a in figures(2), b in figures(2)) {
        let [a, b]: [Moments; 2] = [a.into_iter().collect(), b.into_iter().collect()];
        let (there, back) = (Difference::welch(&a, &b).unwrap(), Difference::welch(&b, &a).unwrap());
        prop_assert!(close(there.difference, -back.difference));
        prop_assert_eq!(there.finding(), back.finding());
        if let (Some(there), Some(p)) = (there.interval(), there.p()) {
            prop_assert!(there.low <= there.high);
            prop_assert_eq!(there.holds(0.0), p >= 0.05, "{:?} {}", there, p);
        }
    }

    #[test]
    fn holm_raises_every_p_and_keeps_their_order(ps in prop::collection::vec(0.0..1.0_f64, 1..20)) {
        let adjusted = holm(&ps);
        for (at, p) in ps.iter().enumerate() {
            prop_assert!(*p <= adjusted[at] && adjusted[at] <= (p * ps.len() as f64).max(adjusted[at]) && adjusted[at] <= 1.0);
            for (other, q) in ps.iter().enumerate() {
                prop_assert!(p > q || adjusted[at] <= adjusted[other]);
            }
        }
        let least = ps.iter().copied().fold(1.0, f64::min);
        let adjusted_least = adjusted.iter().copied().fold(1.0, f64::min);
        prop_assert!(close(adjusted_least, (least * ps.len() as f64).min(1.0)));
    }

    #[test]
    fn spearman_knows_only_the_order(figures in prop::collection::vec(-1e3..1e3_f64, 3..30)) {
        let grown: Vec<f64> = figures.iter().map(|x| x * x * x).collect();
        prop_assert!(close(spearman(&figures, &grown).unwrap(), 1.0));
        let turned: Vec<f64> = figures.iter().map(|x| -x).collect();
        prop_assert!(close(spearman(&figures, &turned).unwrap(), -1.0));
        prop_assert!(close(ranks(&figures).iter().sum::<f64>(), (figures.len() * (figures.len() + 1)) as f64 / 2.0));
    }

    #[test]
    fn a_reservoir_that_is_not_full_is_everything(count in 0..200_u64, capacity in 1..100_usize, seed: u64) {
        let mut reservoir = Reservoir::new(capacity, seed);
        (0..count).for_each(|item| reservoir.add(item));
        prop_assert_eq!(reservoir.seen(), count);
        prop_assert_eq!(reservoir.kept().len(), capacity.min(count as usize));
        if reservoir.is_everything() {
            prop_assert_eq!(reservoir.kept(), (0..count).collect::<Vec<_>>());
        } else {
            let mut kept = reservoir.kept().to_vec();
            kept.sort_unstable();
            kept.dedup();
            prop_assert_eq!(kept.len(), capacity, "nothing is kept twice");
        }
    }
}

#[test]
fn a_full_reservoir_keeps_each_with_the_same_chance() {
    let mut kept = [0_u32; 20];
    for seed in 0..4_000 {
        let mut reservoir = Reservoir::new(5, seed);
        (0..20_usize).for_each(|item| reservoir.add(item));
        reservoir.kept().iter().for_each(|item| kept[*item] += 1);
    }
    // 1,000 of each, ± 5 standard errors.
    assert!(kept.iter().all(|kept| (860..=1_140).contains(kept)), "{kept:?}");
}

#[test]
fn quantiles_are_those_of_type_seven() {
    // R: quantile(c(1, 2, 4, 8), c(0, .1, .5, .9, 1)).
    let sorted = [1.0, 2.0, 4.0, 8.0];
    let of = |share| quantile(&sorted, share).unwrap();
    assert_eq!([of(0.0), of(0.5), of(1.0)], [1.0, 3.0, 8.0]);
    assert!(close(of(0.1), 1.3) && close(of(0.9), 6.8));
    assert_eq!(quantile(&[], 0.5), None);
}
