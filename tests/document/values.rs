//! Looking into values.

use worthwhile::document::Value;

/// Everything in a value that holds nothing itself, with the pointer to it.
pub fn leaves(value: &Value) -> Vec<(String, &Value)> {
    let under = |name: &str, inner| -> Vec<(String, &Value)> {
        leaves(inner).into_iter().map(|(place, v)| (format!("/{name}{place}"), v)).collect()
    };
    match value {
        Value::List(items) if !items.is_empty() => {
            items.iter().enumerate().flat_map(|(at, v)| under(&at.to_string(), v)).collect()
        }
        Value::Record(fields) if !fields.is_empty() => {
            fields.iter().flat_map(|(name, v)| under(name, v)).collect()
        }
        _ => vec![(String::new(), value)],
    }
}
