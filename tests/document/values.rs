//! Looking into values.

use worthwhile::document::Value;

/// What stands at a JSON pointer.
pub fn at<'a>(value: &'a Value, pointer: &str) -> Option<&'a Value> {
    pointer.split('/').skip(1).try_fold(value, |value, step| match value {
        Value::Record(fields) => fields.iter().find(|(name, _)| name == step).map(|(_, v)| v),
        Value::List(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

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
