//! The golden car wash of domain §4.8.

use serde::de::DeserializeSeed;
use worthwhile::document::{Value, ValueSeed, read_model};
use worthwhile::model::Id;
use worthwhile::model::value::*;

pub fn model(text: &str) -> Model {
    let (left, over) = (std::cell::Cell::new(20000), std::cell::Cell::new(None));
    let mut de = serde_json::Deserializer::from_str(text);
    let value: Value = ValueSeed::new(&left, &over).deserialize(&mut de).unwrap();
    let reading = read_model(&value).unwrap();
    assert_eq!(reading.notices, []);
    reading.content
}

#[test]
fn quick() {
    let m = model(include_str!("../../models/car-wash.json"));
    let r = evaluate(&m, &Answers::default());
    println!("{:#?}", r.offer.value);
    println!("{:?} {:?}", r.comparison, r.price_break_even);
    println!(
        "{} {} {} {} {} {} {} {}",
        r.offer.utility,
        r.offer.warranty,
        r.offer.benefits,
        r.offer.perceived_benefits,
        r.offer.costs,
        r.offer.value,
        r.offer.perceived_value,
        r.offer.break_even_intangible
    );
    for s in &r.sensitivities {
        println!(
            "{:?} {}..{} {} {} {}",
            s.input,
            s.low,
            s.high,
            s.value_at_low,
            s.value_at_high,
            s.swing()
        );
    }
    for i in [
        Input::Amount(Id::new("queue").unwrap()),
        Input::Amount(Id::new("clean").unwrap()),
        Input::Capacity,
        Input::Performance,
        Input::Hour,
    ] {
        println!("{i:?} {:?}", break_even(&m, &Answers::default(), &i));
    }
}
