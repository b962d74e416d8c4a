//! What a visitor changed in a list of the host's, as parts of a link.

use crate::document::Value;
use crate::model::CollectVec;

/// A list of records.
pub(super) struct List {
    /// What the list is called in answers.
    pub(super) name: &'static str,
    /// What one item of it is called in a link.
    pub(super) item: &'static str,
    /// The fields of an item, the name first.
    pub(super) fields: &'static [&'static str],
}

/// What stands in a link where the visitor took something away.
pub(super) const TAKEN: &str = "-";

/// Writes each item that the host does not have, or has otherwise, by its cells that differ. The names of all follow if the
/// host's do not come first and in their order, or nothing else says that there is a list.
pub(super) fn lay_changes(
    list: &List,
    (items, host): (&[Value], &[Value]),
    write: &dyn Fn(&Value) -> String,
    parts: &mut Vec<String>,
) {
    let before = parts.len();
    for item in items {
        let own = host.iter().find(|own| own.field("id") == item.field("id"));
        let cells = list.fields.iter().skip(1).map(|field| {
            let was = own.and_then(|own| filled(own, field));
            match filled(item, field) {
                now if now == was => String::new(),
                now => now.map_or_else(|| TAKEN.to_owned(), write),
            }
        });
        let cells = cells.collect_vec().join("|");
        let cells = cells.trim_end_matches('|');
        if !cells.is_empty() {
            parts.push([list.item, ".", name(item), "=", cells].concat());
        }
    }
    // What is added behind the host's needs no list of names: it is read back there.
    let begins_as_host = host.len() <= items.len()
        && host.iter().zip(items).all(|(own, item)| name(own) == name(item));
    if before == parts.len() || !begins_as_host {
        let all = items.iter().map(name).collect_vec().join(",");
        parts.push([list.name, "=", &all].concat());
    }
}

fn name(item: &Value) -> &str {
    if let Some(Value::Text(name)) = item.field("id") { name } else { "" }
}

fn filled<'v>(item: &'v Value, field: &str) -> Option<&'v Value> {
    item.field(field).filter(|value| !matches!(value, Value::List(items) if items.is_empty()))
}

/// The list that stands in a link as changes, as the fields of a planner say it: the host's with them.
pub(super) fn merge(list: &List, planner: &mut Vec<(String, Value)>, host: &[Value]) {
    let mut take = |wanted: &str| {
        let at = planner.iter().position(|(name, _)| name == wanted)?;
        Some(planner.remove(at).1)
    };
    let (names, changed) = (take(list.name), take(list.item));
    let changed: Vec<Value> = match changed {
        Some(Value::Record(items)) => items.into_iter().map(|(_, item)| item).collect_vec(),
        _ => Vec::new(),
    };
    let is_host = |item: &&Value| host.iter().any(|own| name(own) == name(item));
    let names = match names {
        Some(Value::List(names)) => names,
        // A whole list, which needs nothing of the host's.
        Some(Value::Record(items)) => {
            let items = items.into_iter().map(|(_, item)| item).collect_vec();
            planner.push((list.name.to_owned(), Value::List(items)));
            return;
        }
        _ if changed.is_empty() => return,
        _ => {
            let own = changed.iter().filter(|item| !is_host(item));
            host.iter().chain(own).map(|item| Value::text(name(item))).collect_vec()
        }
    };
    let items = names.iter().filter_map(|wanted| {
        let of =
            |items: &[Value]| items.iter().find(|item| item.field("id") == Some(wanted)).cloned();
        let (own, change) = (of(host), of(&changed));
        let known = own.is_some() || change.is_some();
        let field = |field: &&'static str| {
            let value = change.as_ref().and_then(|it| it.field(field));
            let value = value.or_else(|| own.as_ref()?.field(field));
            (*field, value.cloned().unwrap_or(Value::Nothing))
        };
        known.then(|| Value::record(list.fields.iter().map(field).collect_vec()))
    });
    let items = items.collect_vec();
    planner.push((list.name.to_owned(), Value::List(items)));
}
