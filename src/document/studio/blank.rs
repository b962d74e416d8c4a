//! The small valid model with which an author begins, and the parts that can be added to it.

use super::Form;
use crate::document::Value;

/// The words of a blank model, in the author's language.
#[derive(Clone, Copy, Debug)]
pub struct BlankWords<'a> {
    /// The title of the model.
    pub title: &'a str,
    /// The name of the offer.
    pub offer: &'a str,
    /// The label of the gain.
    pub gain: &'a str,
    /// The label of the cost.
    pub effort: &'a str,
    /// The name of the alternative.
    pub alternative: &'a str,
}

/// A small valid model: one gain, one cost, one alternative. `coin` is about the worth of a dollar in the
/// currency, so that the figures look likely.
pub fn blank(language: &str, (currency, coin): (&str, f64), words: &BlankWords) -> Value {
    let said = |text: &str| Value::record(vec![(language, Value::text(text))]);
    let gain = |id: &str, likely: f64| {
        Value::record(vec![
            ("id", Value::text(id)),
            ("label", said(words.gain)),
            ("side", Value::text("benefit")),
            ("kind", Value::text("technical")),
            ("amount", amount(likely * coin, "assumed")),
        ])
    };
    let effort = Value::record(vec![
        ("id", Value::text("time")),
        ("label", said(words.effort)),
        ("side", Value::text("cost")),
        ("kind", Value::text("time")),
        ("unit", Value::text("minutes")),
        ("amount", amount(30.0, "assumed")),
    ]);
    let otherwise = Value::record(vec![
        ("id", Value::text("otherwise")),
        ("name", said(words.alternative)),
        ("price", amount(5.0 * coin, "assumed")),
        ("elements", Value::List(vec![gain("otherwise-gain", 20.0)])),
    ]);
    let offer = Value::record(vec![
        ("id", Value::text("offer")),
        ("name", said(words.offer)),
        ("price", amount(20.0 * coin, "measured")),
        ("elements", Value::List(vec![gain("gain", 50.0), effort])),
    ]);
    Value::record(vec![
        ("version", Value::Number(1.0)),
        ("id", Value::text("my-model")),
        ("title", said(words.title)),
        ("currency", Value::text(currency)),
        ("offer", offer),
        ("alternatives", Value::List(vec![otherwise])),
        ("rates", Value::record(vec![("hour", amount(20.0 * coin, "assumed"))])),
    ])
}

fn amount(likely: f64, evidence: &str) -> Value {
    Value::record(vec![("likely", Value::Number(likely)), ("evidence", Value::text(evidence))])
}

impl Form {
    /// A valid new value for this place, with the names of `words`.
    pub fn beginning(&self, words: Value) -> Value {
        let id = ("id", Value::text(self.name));
        let number = Value::Number;
        Value::record(match self.name {
            "offer" => vec![id, ("name", words), ("price", number(10.0))],
            "element" => vec![
                id,
                ("label", words),
                ("side", Value::text("benefit")),
                ("kind", Value::text("technical")),
                ("amount", amount(10.0, "assumed")),
            ],
            "driver" => vec![id, ("label", words), ("amount", amount(10.0, "assumed"))],
            "outcome" => vec![id, ("label", words), ("met", number(1.0))],
            "utility" => vec![("performance", number(1.0))],
            "persona" | "situation" | "touchpoint" => vec![id, ("label", words)],
            "correlation" => vec![
                ("one", Value::text("")),
                ("other", Value::text("")),
                ("correlation", number(0.5)),
            ],
            "proof" => vec![("element", Value::text("")), ("proof", words)],
            "action" => {
                vec![id, ("kind", Value::text("thanks")), ("label", words), ("when", number(24.0))]
            }
            "level" => {
                vec![("label", words), ("level", number(1.0)), ("share", number(1.0))]
            }
            _ => vec![],
        })
    }
}
