//! Values of any shape, with the words of the formats in them so that they are not refused at once.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use worthwhile::document::Value;

const WORDS: &[&str] = &[
    "$schema",
    "version",
    "id",
    "edition",
    "title",
    "period",
    "currency",
    "discount",
    "offer",
    "alternatives",
    "personas",
    "rates",
    "name",
    "price",
    "unitCost",
    "elements",
    "utility",
    "warranty",
    "label",
    "help",
    "side",
    "kind",
    "stage",
    "tangible",
    "unit",
    "activity",
    "scale",
    "amount",
    "times",
    "years",
    "from",
    "ramp",
    "priceYears",
    "needsService",
    "belief",
    "worst",
    "best",
    "swing",
    "low",
    "likely",
    "high",
    "min",
    "max",
    "step",
    "evidence",
    "performance",
    "constraint",
    "mustBe",
    "met",
    "available",
    "capacity",
    "continuous",
    "secure",
    "failureCost",
    "hour",
    "hassle",
    "anchor",
    "weights",
    "persona",
    "alternative",
    "prices",
    "amounts",
    "beliefs",
    "outcomes",
    "fit",
    "en",
    "benefit",
    "cost",
    "time",
    "technical",
    "money",
    "minutes",
    "priceShare",
    "effort",
    "rating",
    "own",
    "USD",
    "stated",
    "planner",
    "lever",
    "service",
    "observed",
    "levels",
    "level",
    "share",
    "shares",
    "touchpoints",
    "desired",
    "actions",
    "call",
    "when",
    "loyalty",
    "stay",
    "clean",
    "queue",
    "wash",
    "home",
    "",
    " ",
    "é\u{301}",
    "\u{feff}",
];

fn word() -> impl Strategy<Value = String> {
    let long = "x".repeat(700);
    prop_oneof![9 => select(WORDS).prop_map(str::to_owned), 1 => Just(long)]
}

fn number() -> impl Strategy<Value = f64> {
    let odd = [f64::NAN, f64::INFINITY, -0.0, f64::from_bits(1), f64::MAX, 1e12, 1e13, -1e12];
    prop_oneof![
        4 => (-3_i32..=12).prop_map(f64::from),
        2 => select(odd.to_vec()),
        2 => any::<f64>(),
        2 => 0.0..=1.0_f64,
    ]
}

/// A value that holds no other.
fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Nothing),
        any::<bool>().prop_map(Value::Truth),
        number().prop_map(Value::Number),
        word().prop_map(Value::Text),
    ]
}

/// Any value at all.
pub fn anything() -> impl Strategy<Value = Value> {
    leaf().prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            1 => vec(inner.clone(), 0..5).prop_map(Value::List),
            3 => vec((word(), inner), 0..9).prop_map(Value::Record),
        ]
    })
}
