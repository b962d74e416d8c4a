//! The changes that the answers propose to the model, as a document to review.

use crate::document::quantity::write_quantity;
use crate::document::{Value, digits};
use crate::model::Id;
use crate::model::calculator::{Input, Model};
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

/// One change; `None` for what the model does not have.
pub(super) fn write_change(model: &Model, update: &Update) -> Option<Value> {
    let (list, id) = list_of(&update.input)?;
    let mut elements = model.offer.elements.iter().map(|element| &element.id);
    let mut drivers = model.drivers.iter().map(|driver| &driver.id);
    let name = || Value::text(id.as_str());
    let (element, driver, at) = match update.input {
        Input::Driver(_) => (Value::Nothing, name(), drivers.position(|known| known == id)?),
        _ => (name(), Value::Nothing, elements.position(|known| known == id)?),
    };
    let place = [&list.join("."), "[", &digits(at), "].amount"].concat();
    Some(Value::full_record(vec![
        ("element", element),
        ("driver", driver),
        ("place", Value::text(&place)),
        ("before", write_quantity(&update.before)),
        ("after", write_quantity(&update.after)),
        ("quantiles", write_quantiles(&update.quantiles)),
        ("answers", Value::Number(update.answers as f64)),
    ]))
}

/// The list in which a figure stands in a model's document, and its name there.
fn list_of(input: &Input) -> Option<(&'static [&'static str], &Id)> {
    match input {
        Input::Amount(id) => Some((&["offer", "elements"], id)),
        Input::Driver(id) => Some((&["drivers"], id)),
        _ => None,
    }
}

fn write_quantiles(quantiles: &[f64]) -> Value {
    Value::List(quantiles.iter().map(|figure| Value::Number(*figure)).collect())
}

/// The document of a model with the changed amounts. Everything else stays as it was written, including
/// fields that this program does not know.
///
/// # Examples
///
/// ```
/// use worthwhile::document::survey::with_changes;
/// use worthwhile::document::{json, read_model};
/// use worthwhile::model::calculator::Input;
/// use worthwhile::model::survey::Update;
/// use worthwhile::model::{Estimate, Quantity};
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
/// let before = model.offer.elements[0].amount;
/// let after = Quantity { estimate: Estimate::new(9.0, 11.0, 13.0)?, ..before };
/// let quantiles = vec![8.0, 11.0, 14.0];
/// let input = Input::Amount(model.offer.elements[0].id.clone());
/// let update = Update { input, before, after, quantiles, answers: 40 };
/// let changed = read_model(&with_changes(&document, &[update])).unwrap().content;
/// assert_eq!(changed.offer.elements[0].amount, after);
/// assert_eq!(changed.offer.elements[0].quantiles, [8.0, 11.0, 14.0]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn with_changes(document: &Value, updates: &[Update]) -> Value {
    let mut document = document.clone();
    for update in updates {
        let Some((list, id)) = list_of(&update.input) else { continue };
        let found = list.iter().try_fold(&mut document, |value, name| within(value, name));
        let Some(Value::List(items)) = found else { continue };
        let name = Value::text(id.as_str());
        let item = items.iter_mut().find(|item| item.field("id") == Some(&name));
        let Some(Value::Record(fields)) = item else { continue };
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
