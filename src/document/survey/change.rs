//! The changes that the answers propose to the model, as a document to review.

use crate::document::Value;
use crate::document::quantity::write_quantity;
use crate::model::calculator::Model;
use crate::model::survey::Update;

/// Each change with its place in the model's document, and the quantity before and after.
pub fn write_changes(model: &Model, updates: &[Update]) -> Value {
    let changes = updates.iter().filter_map(|update| write_change(model, update));
    Value::record(vec![
        ("version", Value::Number(1.0)),
        ("model", Value::text(model.id.as_str())),
        ("changes", Value::List(changes.collect())),
    ])
}

/// One change; `None` for an element that the model does not have.
pub(super) fn write_change(model: &Model, update: &Update) -> Option<Value> {
    let element = model.offer.elements.get(update.element)?;
    Some(Value::record(vec![
        ("element", Value::text(element.id.as_str())),
        ("place", Value::text(&place(update.element))),
        ("before", write_quantity(&update.before)),
        ("after", write_quantity(&update.after)),
        ("quantiles", write_quantiles(&update.quantiles)),
        ("answers", Value::Number(update.answers as f64)),
    ]))
}

fn write_quantiles(quantiles: &[f64]) -> Value {
    Value::List(quantiles.iter().map(|figure| Value::Number(*figure)).collect())
}

fn place(element: usize) -> String {
    ["offer.elements[", &crate::document::digits(element), "].amount"].concat()
}

/// The document of a model with the changed amounts. Everything else stays as it was written, including
/// fields that this program does not know.
///
/// # Examples
///
/// ```
/// use worthwhile::document::survey::with_changes;
/// use worthwhile::document::{json, read_model};
/// use worthwhile::model::survey::Update;
/// use worthwhile::model::{Estimate, Quantity};
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
/// let before = model.offer.elements[0].amount;
/// let after = Quantity { estimate: Estimate::new(9.0, 11.0, 13.0)?, ..before };
/// let quantiles = vec![8.0, 11.0, 14.0];
/// let update = Update { element: 0, before, after, quantiles, answers: 40 };
/// let changed = read_model(&with_changes(&document, &[update])).unwrap().content;
/// assert_eq!(changed.offer.elements[0].amount, after);
/// assert_eq!(changed.offer.elements[0].quantiles, [8.0, 11.0, 14.0]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn with_changes(document: &Value, updates: &[Update]) -> Value {
    let mut document = document.clone();
    let elements = within(&mut document, "offer").and_then(|offer| within(offer, "elements"));
    let Some(Value::List(elements)) = elements else { return document };
    for update in updates {
        let Some(Value::Record(fields)) = elements.get_mut(update.element) else { continue };
        let Some(at) = fields.iter().position(|(name, _)| name == "amount") else { continue };
        fields.retain(|(name, _)| name != "quantiles");
        let at = fields.iter().position(|(name, _)| name == "amount").unwrap_or(at);
        if let Some((_, amount)) = fields.get_mut(at) {
            *amount = write_quantity(&update.after);
        }
        if !update.quantiles.is_empty() {
            fields.insert(at + 1, ("quantiles".into(), write_quantiles(&update.quantiles)));
        }
    }
    document
}

fn within<'v>(value: &'v mut Value, name: &str) -> Option<&'v mut Value> {
    let Value::Record(fields) = value else { return None };
    fields.iter_mut().find(|(given, _)| given == name).map(|(_, value)| value)
}
