//! What is odd but readable is read, and noticed.

use worthwhile::document::{Rule, Value, read_answers, read_model};
use worthwhile::model::calculator::{Kind, Side};

use crate::speak::{answers, faults, model, shop, told, value, with};

#[test]
fn unknown_fields_are_skipped_and_noticed_where_they_stand() {
    let odd = [
        ("/colour", "colour"),
        ("/offer/vendor", "offer.vendor"),
        ("/offer/elements/0/Amount", "offer.elements[0].Amount"),
    ];
    let document = odd.iter().fold(shop(), |whole, (pointer, _)| {
        with(whole, pointer, Value::List(vec![Value::Nothing]))
    });
    let reading = model(&document);
    assert_eq!(reading.content, model(&shop()).content);
    let mut noticed = told(&reading.notices);
    noticed.sort();
    assert_eq!(
        noticed,
        ["colour unknown", "offer.elements[0].Amount unknown", "offer.vendor unknown"]
    );
}

#[test]
fn every_record_notices_what_it_does_not_know() {
    let document = value(
        r#"{"version": 1, "id": "shop", "title": "Is it?", "currency": "USD", "rates": {"day": 1},
            "offer": {"id": "offer", "name": "Offer", "price": {"likely": 9, "most": 12},
                "utility": {"performance": 1, "style": 1, "mustBe":
                    [{"id": "clean", "label": "Clean", "met": 1, "how": "well"}]},
                "warranty": {"warm": true},
                "elements": [{"id": "calm", "label": "Calm", "side": "benefit", "kind": "social",
                    "unit": "rating", "scale": {"middle": 5}, "amount": {"likely": 7, "unit": 1}}]},
            "personas": [{"id": "anyone", "label": "Anyone", "age": 40, "rates": {"year": 1}}]}"#,
    );
    let mut noticed = told(&model(&document).notices);
    noticed.sort();
    let expected = [
        "offer.elements[0].amount.unit",
        "offer.elements[0].scale.middle",
        "offer.price.most",
        "offer.utility.mustBe[0].how",
        "offer.utility.style",
        "offer.warranty.warm",
        "personas[0].age",
        "personas[0].rates.year",
        "rates.day",
    ];
    assert_eq!(noticed, expected.map(|place| format!("{place} unknown")));
}

#[test]
fn unknown_sections_of_answers_are_skipped_and_noticed() {
    let document = value(
        r#"{"version": 1, "amounts": {"queue": {"likely": 5, "unit": "minutes"}}, "mood": "good",
            "rates": {"hour": 15, "day": 120}, "fit": {"available": 1, "style": 1}}"#,
    );
    let reading = answers(&document);
    assert_eq!(reading.content.inputs.iter().count(), 3);
    let mut noticed = told(&reading.notices);
    noticed.sort();
    assert_eq!(
        noticed,
        ["amounts.queue.unit", "fit.style", "mood", "rates.day"].map(|p| format!("{p} unknown"))
    );
}

#[test]
fn a_negative_gain_is_a_sacrifice() {
    let negative = value(r#"{"low": -9, "likely": -5, "high": 0}"#);
    let reading = model(&with(shop(), "/offer/elements/0/amount", negative));
    let element = &reading.content.offer.elements[0];
    assert_eq!((element.side, element.kind), (Side::Cost, Kind::Technical));
    let estimate = element.amount.estimate;
    assert_eq!([estimate.low(), estimate.likely(), estimate.high()], [0.0, 5.0, 9.0]);
    assert!(element.amount.limits.max() >= 9.0);
    let [notice] = reading.notices.as_slice() else { panic!("{:?}", reading.notices) };
    assert_eq!(
        (notice.place.as_str(), &notice.rule),
        ("offer.elements[0].amount", &Rule::MovedSide(-5.0))
    );
}

#[test]
fn a_negative_sacrifice_is_a_gain_of_a_kind_that_gains_have() {
    for (kind, becomes) in
        [("time", Kind::Economic), ("money", Kind::Economic), ("social", Kind::Social)]
    {
        let cost = value(&format!(
            r#"{{"id": "saved", "label": "Saved", "side": "cost", "kind": "{kind}", "amount": -5}}"#
        ));
        let reading = model(&with(shop(), "/offer/elements/0", cost));
        let element = &reading.content.offer.elements[0];
        assert_eq!((element.side, element.kind), (Side::Benefit, becomes));
        assert_eq!(told(&reading.notices), ["offer.elements[0].amount moved-side"]);
    }
}

#[test]
fn what_may_be_gain_or_sacrifice_is_on_the_side_of_its_likely_figure() {
    let likely_gain = value(r#"{"low": -1, "likely": 2, "high": 3}"#);
    let reading = model(&with(shop(), "/offer/elements/0/amount", likely_gain));
    assert_eq!(reading.content.offer.elements[0].side, Side::Benefit);
    assert_eq!(reading.notices, []);
    let likely_loss = value(r#"{"likely": -1, "high": 1}"#);
    let reading = model(&with(shop(), "/offer/elements/0/amount", likely_loss));
    let estimate = reading.content.offer.elements[0].amount.estimate;
    assert_eq!(reading.content.offer.elements[0].side, Side::Cost);
    assert_eq!((estimate.low(), estimate.likely(), estimate.high()), (-1.0, 1.0, 1.0));
    assert_eq!(told(&reading.notices), ["offer.elements[0].amount moved-side"]);
}

#[test]
fn null_says_the_same_as_leaving_out() {
    let optional = [
        "/edition",
        "/period",
        "/discount",
        "/alternatives",
        "/personas",
        "/rates",
        "/$schema",
        "/offer/unitCost",
        "/offer/utility",
        "/offer/warranty",
        "/offer/elements/0/help",
        "/offer/elements/0/stage",
        "/offer/elements/0/tangible",
        "/offer/elements/0/unit",
        "/offer/elements/0/activity",
        "/offer/elements/0/scale",
        "/offer/elements/0/times",
        "/offer/elements/0/years",
        "/offer/elements/0/from",
        "/offer/elements/0/ramp",
        "/offer/priceYears",
        "/offer/elements/0/needsService",
        "/offer/elements/0/belief",
    ];
    for pointer in optional {
        let reading = model(&with(shop(), pointer, Value::Nothing));
        assert_eq!(
            (reading.content, reading.notices),
            (model(&shop()).content, vec![]),
            "{pointer}"
        );
    }
    for pointer in ["/title", "/offer", "/offer/price", "/offer/elements/0/amount"] {
        let found = faults(false, &with(shop(), pointer, Value::Nothing));
        let place = pointer[1..].replace("/0", "[0]").replace('/', ".");
        assert_eq!(told(&found), [format!("{place} missing")]);
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let document = value(
        r#"{"version": 1, "title": {"en": "", "hu": 5}, "currency": "dollars", "discount": 2,
            "offer": {"name": "Offer", "price": {"likely": "9", "low": -1, "evidence": "guessed", "min": "0"},
                "elements": [{"id": "A", "side": "gain", "unit": "days", "activity": "sleeping"}, 7]},
            "personas": [{"id": "anyone", "label": "Anyone", "weights": {"a": -1, "B": 1, "c": 101}}],
            "rates": {"hour": -1, "hassle": [], "anchor": true}}"#,
    );
    let mut found = told(&read_model(&document).unwrap_err());
    found.sort();
    let mut expected = [
        "id missing",
        "title.en empty",
        "title.hu wrong-kind",
        "currency not-a-currency",
        "discount too-large",
        "offer.id missing",
        "offer.price.likely wrong-kind",
        "offer.price.low too-small",
        "offer.price.evidence not-one-of",
        "offer.price.min wrong-kind",
        "offer.elements[0].id not-an-id",
        "offer.elements[0].label missing",
        "offer.elements[0].side not-one-of",
        "offer.elements[0].kind missing",
        "offer.elements[0].unit not-one-of",
        "offer.elements[0].activity not-one-of",
        "offer.elements[0].amount missing",
        "offer.elements[1] wrong-kind",
        "personas[0].weights.a too-small",
        "personas[0].weights.B not-an-id",
        "personas[0].weights.c too-large",
        "rates.hour too-small",
        "rates.hassle wrong-kind",
        "rates.anchor wrong-kind",
    ];
    expected.sort_unstable();
    assert_eq!(found, expected);

    let said = r#"{"version": 1, "persona": 5, "alternative": "No", "amounts": {"a": -1e13, "B": 1},
        "fit": {"secure": 2, "capacity": {"likely": 1, "low": 2}}}"#;
    let found = told(&read_answers(&value(said)).unwrap_err());
    assert_eq!(
        found,
        [
            "persona wrong-kind",
            "alternative not-an-id",
            "amounts.a too-small",
            "amounts.B not-an-id",
            "fit.capacity.low too-large",
            "fit.secure too-large",
        ]
    );
}
