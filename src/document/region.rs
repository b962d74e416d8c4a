//! Regions of a model: what is different in a country, keyed by the currency that is paid there (decision 49).
//!
//! A region is a patch. It is merged into the document before anything reads it, so that whoever
//! computes or writes knows one plain model.

use super::fault::shortened;
use super::reader::Node;
use super::{Fault, Rule, Value};

/// How many regions a model may have.
const MAX_REGIONS: usize = 24;
const MAX_LANGUAGES: usize = 24;
const LANGUAGES: &str = "languages";
/// The fields of a model that a region may change.
pub(super) const CHANGEABLE: &[&str] = &[
    "title",
    "period",
    "discount",
    "shape",
    "drivers",
    "offer",
    "alternatives",
    "mustChoose",
    "correlations",
    "personas",
    "situations",
    "rates",
    "proposition",
    "next",
    "planner",
];

/// The text, if it has the form of an ISO 4217 code: three capital letters.
pub fn currency_code(given: &str) -> Option<String> {
    let is_code = given.len() == 3 && given.chars().all(|c| c.is_ascii_uppercase());
    is_code.then(|| given.to_owned())
}

/// Checks the regions of a model with this currency. What they change is read once it is merged.
pub(super) fn check_regions(node: &Node, currency: &str) {
    for (name, node) in node.entries(MAX_REGIONS) {
        if currency_code(name).is_none() {
            node.fault(Rule::NotACurrency(shortened(name)));
        } else if name == currency {
            node.fault(Rule::Twice);
        }
        node.record(&[&[LANGUAGES], CHANGEABLE].concat())
            .list(LANGUAGES, MAX_LANGUAGES, |tag| tag.text(35).map(drop));
    }
}

fn regions(document: &Value) -> &[(String, Value)] {
    match document.field("regions") {
        Some(Value::Record(regions)) => regions,
        _ => &[],
    }
}

/// The regions of a model, by their currencies.
pub fn regions_of(document: &Value) -> impl Iterator<Item = &str> {
    regions(document).iter().map(|(currency, _)| currency.as_str())
}

/// Whether a model has figures in a currency: its own, or a region's.
pub fn has_currency(document: &Value, currency: &str) -> bool {
    currency_of(document) == Some(currency) || regions_of(document).any(|name| name == currency)
}

/// The region of a model for someone: that of the currency in which there are `answers`, or else that which is
/// `asked` for, or else the first whose languages hold that of a tag. `None` is the model as it is written,
/// whose currency may be asked for too. A currency in which the model has no figures asks for nothing.
pub fn region_for<'a>(
    document: &'a Value,
    answers: Option<&str>,
    asked: Option<&str>,
    tag: &str,
) -> Option<&'a str> {
    let named = |code: &&str| has_currency(document, code);
    if let Some(code) = answers.filter(named).or(asked.filter(named)) {
        return regions_of(document).find(|name| *name == code);
    }
    let language = Value::text(&tag.split('-').next().unwrap_or_default().to_ascii_lowercase());
    let speaks = |(_, region): &&(String, Value)| matches!(region.field(LANGUAGES), Some(Value::List(tags)) if tags.contains(&language));
    regions(document).iter().find(speaks).map(|(name, _)| name.as_str())
}

/// The currency that a document names: that of a model, or that in which the amounts of answers are.
pub fn currency_of(document: &Value) -> Option<&str> {
    match document.field("currency") {
        Some(Value::Text(currency)) => Some(currency),
        _ => None,
    }
}

/// Answers that name the currency in which their figures are, if they hold any. Without a currency they are
/// in the model's own.
pub fn answers_in(mut answers: Value, currency: Option<&str>) -> Value {
    let is_figures = |(_, value): &(String, Value)| matches!(value, Value::Record(_));
    if let (Value::Record(fields), Some(currency)) = (&mut answers, currency)
        && fields.iter().any(is_figures)
    {
        fields.push(("currency".to_owned(), Value::text(currency)));
    }
    answers
}

/// The document of a model as it is in a region, or as it is written without one; in both cases without
/// regions.
///
/// Records are merged field by field, and so are lists whose items have an `id`, by that. Anything else
/// replaces what was there, and so does an estimate, which is a record with `likely`: a `low` in another
/// currency must not survive beside it. `null` removes.
///
/// # Errors
///
/// Changes of items that the model does not have.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{in_region, json, region_for};
///
/// let document = json::parse(
///     r#"{"currency": "USD", "offer": {"price": {"low": 7, "likely": 9}},
///         "regions": {"HUF": {"languages": ["hu"], "offer": {"price": {"likely": 2500}}}}}"#,
/// )?;
/// let region = region_for(&document, None, None, "hu-HU");
/// assert_eq!(region, Some("HUF"));
/// let hungarian = json::parse(r#"{"currency": "HUF", "offer": {"price": {"likely": 2500}}}"#)?;
/// assert_eq!(in_region(&document, region).unwrap(), hungarian);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn in_region(document: &Value, region: Option<&str>) -> Result<Value, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut merged = document.clone();
    if let Value::Record(fields) = &mut merged {
        fields.retain(|(name, _)| name != "regions");
    }
    let found = regions(document).iter().find(|(name, _)| region == Some(name));
    if let Some((currency, Value::Record(changes))) = found {
        let mut changes = changes.clone();
        changes.retain(|(name, _)| CHANGEABLE.contains(&&**name));
        changes.push(("currency".to_owned(), Value::text(currency)));
        merge(&mut merged, &Value::Record(changes), &["regions.", currency].concat(), &mut faults);
    }
    if faults.is_empty() { Ok(merged) } else { Err(faults) }
}

fn merge(base: &mut Value, change: &Value, place: &str, faults: &mut Vec<Fault>) {
    match (base, change) {
        (Value::Record(fields), Value::Record(changes)) if change.field("likely").is_none() => {
            for (name, change) in changes {
                match fields.iter_mut().find(|(given, _)| given == name) {
                    Some((_, value)) => merge(value, change, &[place, ".", name].concat(), faults),
                    None => fields.push((name.clone(), change.clone())),
                }
            }
            fields.retain(|(_, value)| *value != Value::Nothing);
        }
        (Value::List(items), Value::Record(changes)) => {
            for (name, change) in changes {
                let (id, place) = (Value::text(name), [place, ".", &shortened(name)].concat());
                match items.iter_mut().find(|item| item.field("id") == Some(&id)) {
                    Some(item) => merge(item, change, &place, faults),
                    None => faults.push(Fault { place, rule: Rule::NoSuchId(shortened(name)) }),
                }
            }
            items.retain(|item| *item != Value::Nothing);
        }
        (base, change) => *base = change.clone(),
    }
}
