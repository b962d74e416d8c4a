//! The small parts, each by its own rule.

use proptest::prelude::*;
use worthwhile::model::calculator::*;
use worthwhile::model::{Estimate, Id, InputError, LARGEST, Limits, Wording};

use crate::any::offers::element;
use crate::any::{EVERYDAY, laws};
use crate::speak::{exactly, id};

mod estimate {
    use super::*;

    #[test]
    fn keeps_its_figures_in_order() {
        let estimate = Estimate::new(1.0, 2.0, 4.0).unwrap();
        assert_eq!([estimate.low(), estimate.likely(), estimate.high()], [1.0, 2.0, 4.0]);
        assert!(estimate.is_range() && !exactly(2.0).is_range());
    }

    #[test]
    fn says_what_is_wrong_with_figures() {
        let new = |low, likely, high| Estimate::new(low, likely, high).unwrap_err();
        assert_eq!(new(2.0, 1.0, 3.0), InputError::OutOfOrder { lower: 2.0, higher: 1.0 });
        assert_eq!(new(1.0, 3.0, 2.0), InputError::OutOfOrder { lower: 3.0, higher: 2.0 });
        assert_eq!(new(f64::NAN, 1.0, 2.0), InputError::NotFinite);
        assert_eq!(new(1.0, f64::INFINITY, 2.0), InputError::NotFinite);
        let beyond = 2.0 * LARGEST;
        assert_eq!(new(1.0, 2.0, beyond), InputError::TooLarge { value: beyond, max: LARGEST });
        assert_eq!(new(-beyond, 1.0, 2.0), InputError::TooSmall { value: -beyond, min: -LARGEST });
    }

    #[test]
    fn the_opposite_of_a_range_has_its_ends_changed() {
        assert_eq!(
            Estimate::new(-3.0, -2.0, 0.0).unwrap().negated(),
            Estimate::new(0.0, 2.0, 3.0).unwrap()
        );
    }

    #[test]
    fn knows_no_minus_zero() {
        let zeros = [exactly(-0.0), exactly(0.0).negated(), exactly(-0.0).within((-0.0, 1.0))];
        assert!(
            zeros
                .iter()
                .all(|zero| zero.likely().is_sign_positive() && zero.low().is_sign_positive())
        );
    }
}

mod limits {
    use super::*;

    #[test]
    fn leave_room_to_move() {
        assert_eq!(
            Limits::new(1.0, 1.0, 1.0),
            Err(InputError::OutOfOrder { lower: 1.0, higher: 1.0 })
        );
        assert_eq!(Limits::new(0.0, 1.0, 2.0), Err(InputError::TooLarge { value: 2.0, max: 1.0 }));
        assert_eq!(Limits::new(0.0, 1.0, 0.0), Err(InputError::TooSmall { value: 0.0, min: 1e-4 }));
        assert_eq!(Limits::new(f64::NAN, 1.0, 0.1), Err(InputError::NotFinite));
        assert!(Limits::new(0.0, 1.0, 1.0).is_ok());
    }

    proptest! {
        #![proptest_config(laws())]

        #[test]
        fn around_an_estimate_cover_it_in_a_hundred_round_steps(
            exponent in -12.0..12.0_f64, above in 1.0..3.0_f64,
        ) {
            let likely = 10.0_f64.powf(exponent);
            let high = (likely * above).min(LARGEST);
            let limits = Limits::around(Estimate::new(0.0, likely, high).unwrap());
            prop_assert_eq!(limits.min(), 0.0);
            prop_assert!(limits.max() >= high && limits.max() <= LARGEST);
            prop_assert!(limits.max() >= (2.0 * likely).min(LARGEST), "twice the estimate");
            let digit = limits.step() / 10.0_f64.powf(limits.step().log10().floor());
            let finer = if digit > 4.5 && digit < 5.5 { 2.5 } else { 2.0 };
            let reach = (2.0 * likely).max(high).min(LARGEST);
            prop_assert!(limits.max() / finer < reach || limits.max() <= 0.01, "and no finer would");
            prop_assert!((limits.max() / limits.step() - 100.0).abs() < 1e-9);
            let digits = format!("{:e}", limits.step());
            prop_assert!(["1e", "2e", "5e"].contains(&&digits[..2]), "{} is not round", digits);
            prop_assert!(Limits::new(limits.min(), limits.max(), limits.step()).is_ok());
        }

        #[test]
        fn between_two_ends_take_at_most_a_hundred_steps(min in 0.0..1e6_f64, reach in 1e-6..1e6_f64) {
            let limits = Limits::between(min, min + reach).unwrap();
            prop_assert_eq!((limits.min(), limits.max()), (min, min + reach));
            prop_assert!(limits.step() > 0.0 && reach / limits.step() <= 100.0 + 1e-3);
        }
    }

    #[test]
    fn around_the_extremes_are_still_limits() {
        for likely in [0.0, f64::from_bits(1), LARGEST] {
            let limits = Limits::around(exactly(likely));
            assert_eq!(Limits::new(limits.min(), limits.max(), limits.step()), Ok(limits));
        }
    }
}

#[test]
fn a_name_is_plain_and_begins_with_a_letter() {
    let longest = "a".repeat(Id::MAX_LENGTH);
    for name in ["a", "car-wash", "x2", "a--", longest.as_str()] {
        assert_eq!(Id::new(name).map(|id| id.as_str().to_owned()), Some(name.to_owned()));
    }
    let too_long = longest + "a";
    for name in ["", "-a", "2x", "A", "aB", "a_b", "a b", "é", "a.b", too_long.as_str()] {
        assert_eq!(Id::new(name), None, "{name}");
    }
}

#[test]
fn words_fall_back_to_the_primary_language_and_then_to_the_first() {
    let words = [("en", "colour"), ("pt", "cor"), ("hu-HU", "szín")];
    let owned = |(tag, words): (&str, &str)| (tag.to_owned(), words.to_owned());
    let wording = Wording::by_language(words.map(owned).into());
    for (asked, found) in [
        ("en", "colour"),
        ("EN-us", "colour"),
        ("pt-BR", "cor"),
        ("hu-HU", "szín"),
        ("hu-hu", "szín"),
        // Not the other way round: Hungarian of Hungary is not asked for.
        ("hu", "colour"),
        ("ko", "colour"),
        ("", "colour"),
    ] {
        assert_eq!(wording.in_language(asked), found, "{asked}");
    }
    assert_eq!(Wording::plain("szín").in_language("ko"), "szín");
    assert_eq!(Wording::default().in_language("en"), "");
    assert!(Wording::default().is_empty() && !wording.is_empty());
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn years_count_as_their_annuity(mut element in element(EVERYDAY), discount in 1e-3..1.0_f64) {
        (element.from, element.ramp) = (Element::usual_start(element.years), vec![]);
        let years = f64::from(element.years);
        let formula = (1.0 - (1.0 + discount).powf(-years)) / discount;
        let expected = if element.years > 1 { element.times * formula } else { element.times };
        let found = element.occasions(element.times, discount);
        prop_assert!((found - expected).abs() <= 1e-12 * (1.0 + expected), "{} {}", found, expected);

        // The nearer the rate is to nothing, the nearer the years are to their number.
        element.times = 1.0;
        let nearly = element.occasions(element.times, 1e-15);
        prop_assert!((nearly - years).abs() <= 1e-11 * years, "{}", nearly);
        prop_assert_eq!(element.occasions(element.times, 0.0), years);
    }
}

#[test]
fn an_input_is_known_by_one_address() {
    let inputs = [
        (Input::Price(id("wash")), "prices.wash"),
        (Input::Amount(id("queue")), "amounts.queue"),
        (Input::Belief(id("queue")), "beliefs.queue"),
        (Input::Outcome(id("clean")), "outcomes.clean"),
        (Input::Hour, "rates.hour"),
        (Input::Hassle, "rates.hassle"),
        (Input::Anchor, "rates.anchor"),
        (Input::Performance, "fit.performance"),
        (Input::Constraint, "fit.constraint"),
        (Input::Available, "fit.available"),
        (Input::Capacity, "fit.capacity"),
        (Input::Continuous, "fit.continuous"),
        (Input::Secure, "fit.secure"),
        (Input::FailureCost, "fit.failureCost"),
    ];
    for (input, address) in inputs {
        assert_eq!(worthwhile::document::address(&input), address);
    }
}

mod money {
    use crate::speak::{answers_of, model_of};
    use worthwhile::document::{json, write_answers};

    #[test]
    fn answers_without_money_keep_everything_else() {
        let element = |name: &str| {
            format!(
                r#"{{"id": "{}", "label": "One", "side": "cost", "kind": "money", "unit": "{name}", "amount": 1}}"#,
                name.to_lowercase()
            )
        };
        let units = ["money", "priceShare", "minutes", "hours", "effort", "rating"];
        let model = format!(
            r#"{{"version": 1, "id": "all", "title": "All", "currency": "USD",
            "drivers": [{{"id": "people", "label": "People", "amount": 2}},
                {{"id": "fee", "label": "Fee", "unit": "money", "amount": 2}},
                {{"id": "wage", "label": "Wage", "unit": "money", "per": "hours", "amount": 2}},
                {{"id": "reach", "label": "Reach", "unit": "number", "per": "money", "amount": 2}}],
            "offer": {{"id": "offer", "name": "Offer", "price": 1, "elements": [{}]}}}}"#,
            units.map(element).join(", ")
        );
        let document = |prices: &str, drivers: &str, amounts: &str, rates: &str, fit: &str| {
            let text = format!(
                r#"{{"version": 1, "persona": "me", {prices} "drivers": {{{drivers} "people": 3}},
                "amounts": {{{amounts} "priceshare": 1, "minutes": 2, "hours": 3, "effort": 4, "rating": 5}},
                "beliefs": {{"money": 0.5}}, "outcomes": {{"clean": 0.5}}, {rates}
                "fit": {{{fit} "performance": 0.5, "constraint": 0.5, "available": 0.5, "capacity": 0.5,
                    "continuous": 0.5, "secure": 0.5}}, "uncounted": ["anchor"], "order": ["rating"]}}"#
            );
            answers_of(&json::parse(&text).unwrap())
        };
        let answers = document(
            r#""prices": {"offer": 9},"#,
            r#""fee": 1, "wage": 1, "reach": 1,"#,
            r#""money": 7,"#,
            r#""rates": {"hour": 1, "hassle": 2, "anchor": 3},"#,
            r#""failureCost": 4,"#,
        );
        let rest = answers.without_money(&model_of(&json::parse(&model).unwrap()));
        assert_eq!(write_answers(&rest), write_answers(&document("", "", "", "", "")));
    }
}
