//! Laws that hold for every planner.

use proptest::prelude::*;
use worthwhile::model::planner::*;

use super::speak::{exceeding, levels, pert, planned, planner};
use crate::any::laws;
use crate::any::planners::{any_planner, lever};

/// Best, usual and worst of everyday size.
fn points() -> impl Strategy<Value = [f64; 3]> {
    (0.0..100.0, 0.0..100.0, 0.1..100.0)
        .prop_map(|(best, a, b): (f64, f64, f64)| [best, best + a.min(b), best + a.max(b)])
}

/// Terms with gain < caution < pain, so that there is something to weigh.
fn weighable() -> impl Strategy<Value = Terms> {
    (-5.0..5.0, 0.01..5.0, 0.01..5.0).prop_map(|(gain, more, most): (f64, f64, f64)| Terms {
        gain,
        caution: gain + more,
        pain: gain + more + most,
    })
}

/// A promise that is made at a share, whatever the lever.
fn at_share(delivery: &Delivery, lever: Lever, share: f64) -> f64 {
    delivery.quantile(if lever == Lever::Service { 1.0 - share } else { share })
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn no_promise_brings_more_than_that_of_the_formula(
        [best, usual, worst] in points(), terms in weighable(), lever in lever(), step in 0.0..=1.0
    ) {
        let delivery = pert(best, usual, worst);
        let brings = |q| terms.brings(lever, &delivery, q);
        let promise = at_share(&delivery, lever, terms.critical().exact);
        let other = best - 10.0 + (worst - best + 20.0) * step;
        let at_stake = (terms.pain.abs() + terms.gain.abs()) * (worst + 10.0);
        prop_assert!(brings(promise) >= brings(other) - 1e-9 * at_stake);
    }

    #[test]
    fn levels_are_promised_as_the_formula_says(
        shares in prop::collection::vec(0.0..1.0, 4), terms in weighable()
    ) {
        prop_assume!(shares.iter().sum::<f64>() > 0.0);
        let each: Vec<_> = shares.iter().zip([1.0, 2.0, 3.0, 5.0]).map(|(s, l)| (l, *s, 0.0)).collect();
        let plan = planned(&Planner { levels: levels(&each), ..planner(&[]) });
        let delivery = &plan.of(Lever::Service).unwrap().basis.delivery;
        let brings = |q| terms.brings(Lever::Service, delivery, q);
        let promise = at_share(delivery, Lever::Service, terms.critical().exact);
        for (level, _, _) in each {
            prop_assert!(brings(promise) >= brings(level) - 1e-9);
        }
    }

    #[test]
    fn more_margin_never_lowers_the_chance_to_keep(
        [best, usual, worst] in points(), at in 0.0..250.0, more in 0.0..50.0
    ) {
        let delivery = pert(best, usual, worst);
        let (less, more) = (delivery.at(at), delivery.at(at + more));
        prop_assert!(more.at_most >= less.at_most - 1e-12);
        prop_assert!(more.short >= less.short - 1e-9 && more.over <= less.over + 1e-9);
        let (time, service) = (Lever::Time, Lever::Service);
        let shares = |split: &Split| (split.below, split.at_most);
        prop_assert!(time.chances(shares(&more)).0 >= time.chances(shares(&less)).0 - 1e-12);
        prop_assert!(service.chances(shares(&more)).0 <= service.chances(shares(&less)).0 + 1e-12);
    }

    #[test]
    fn better_and_worse_differ_as_the_promise_and_the_mean(
        [best, usual, worst] in points(), q in 0.0..250.0
    ) {
        let delivery = pert(best, usual, worst);
        let split = delivery.at(q);
        prop_assert!((split.short - split.over - (q - delivery.moments().0)).abs() < 1e-9);
        prop_assert!(split.short >= 0.0 && split.over >= 0.0);
    }

    #[test]
    fn pain_and_gain_make_cautious_and_the_price_of_caution_bold(
        terms in weighable(), more in 0.0..3.0
    ) {
        let share = |terms: Terms| terms.critical().exact;
        let now = share(terms);
        let more_pain = share(Terms { pain: terms.pain + more, ..terms });
        let dearer = share(Terms { caution: terms.caution + more, ..terms });
        let more_gain = share(Terms { gain: terms.pain.min(terms.gain + more), ..terms });
        prop_assert!(more_pain >= now - 1e-12 && more_gain >= now - 1e-12);
        prop_assert!(dearer <= now + 1e-12);
    }

    #[test]
    fn another_currency_changes_no_promise_of_time(
        points in points(), worth in 0.01..100.0, price in 0.01..100.0, power in -8..8_i32
    ) {
        // A power of two, so that nothing but the unit changes.
        let promise = |rate: f64| {
            let money = [(Figure::TimeWorth, worth * rate), (Figure::TimeCautionPrice, price * rate)];
            planned(&exceeding(Lever::Time, points, &money)).of(Lever::Time).unwrap().exact
        };
        prop_assert_eq!(promise(1.0), promise(f64::from(power).exp2()));
    }

    #[test]
    fn a_promise_of_time_is_cautious_and_within_the_worst_case(points in points()) {
        let plan = planned(&exceeding(Lever::Time, points, &[]));
        let time = plan.of(Lever::Time).unwrap();
        prop_assert!(time.promise.promise >= time.exact - 1e-8 && time.promise.promise <= points[2]);
        prop_assert!(time.promise.keep >= 0.8 - 1e-6);
    }

    #[test]
    fn the_effects_and_what_they_do_together_are_the_joint_effect(planner in any_planner()) {
        if let Some(loyalty) = planned(&planner).loyalty {
            let sum: f64 = loyalty.effects.iter().map(|effect| effect.alone).sum();
            prop_assert_eq!(loyalty.together, loyalty.joint - sum);
        }
    }

    #[test]
    fn nothing_planned_is_infinite_or_no_number(planner in any_planner()) {
        let written = format!("{:?}", planned(&planner));
        let within = |c: char| c.is_alphanumeric() || ".-".contains(c);
        for word in written.split(|c| !within(c)) {
            prop_assert!(!["NaN", "inf", "-inf", "-0.0"].contains(&word), "{}: {}", word, written);
        }
    }

    #[test]
    fn chances_are_chances_and_means_are_not_negative(planner in any_planner(), q in 0.0..1e12) {
        for lever in planned(&planner).levers {
            let other = lever.basis.kept(q);
            for kept in [lever.promise, lever.advised, other] {
                let Kept { keep, exceed, early, late, .. } = kept;
                prop_assert!(0.0 <= exceed && exceed <= keep && keep <= 1.0, "{:?}", kept);
                prop_assert!(early >= 0.0 && late >= 0.0, "{:?}", kept);
            }
        }
    }
}
