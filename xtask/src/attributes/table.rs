//! The table of attributes.

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// What can be set on an element.
pub struct Attribute {
    pub name: String,
    pub kind: Kind,
    /// `calculator`, `planner` or both.
    pub elements: Vec<String>,
    /// The type of the property, where that takes more than the attribute.
    pub property: Option<String>,
    /// What it says.
    pub sentence: String,
    /// What holds without it.
    pub otherwise: String,
    /// What a new block of WordPress says.
    pub example: Option<String>,
    /// Whether a widget in a frame is told.
    pub is_framed: bool,
}

/// What an attribute holds.
pub enum Kind {
    Text,
    /// One of these words.
    Choice(Vec<String>),
    /// Yes if it is there.
    Boolean,
}

/// Every element, as the table names it.
pub const ELEMENTS: [&str; 2] = ["calculator", "planner"];

impl Attribute {
    /// Whether it is for all elements.
    pub fn is_common(&self) -> bool {
        ELEMENTS.iter().all(|element| self.is_of(element))
    }

    pub fn is_of(&self, element: &str) -> bool {
        self.elements.iter().any(|name| name == element)
    }

    /// Whether the element has a property of ours that only reflects it.
    pub fn is_reflected(&self) -> bool {
        self.property.is_none()
    }

    /// The type of its value in TypeScript.
    pub fn value_type(&self) -> String {
        match &self.kind {
            Kind::Text => "string".to_owned(),
            Kind::Boolean => "boolean".to_owned(),
            Kind::Choice(values) => {
                values.iter().map(|value| format!("\"{value}\"")).collect::<Vec<_>>().join(" | ")
            }
        }
    }

    /// The type of the property; without the attribute it is null, unless that says no.
    pub fn property_type(&self) -> String {
        match (&self.property, &self.kind) {
            (Some(property), _) => property.clone(),
            (None, Kind::Boolean) => self.value_type(),
            (None, _) => format!("{} | null", self.value_type()),
        }
    }

    /// What it says, and what holds without it.
    pub fn described(&self) -> String {
        format!("{} Otherwise: {}", self.sentence, lower(&self.otherwise))
    }
}

/// A sentence that goes on from another, unless it begins with a name.
fn lower(sentence: &str) -> String {
    let mut signs = sentence.chars();
    let first = signs.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
    first + signs.as_str()
}

/// Reads the table.
pub fn read(table: &str) -> Result<Vec<Attribute>> {
    let table: Value = serde_json::from_str(table).context("reading the table of attributes")?;
    table.as_array().context("the table is no list")?.iter().map(attribute).collect()
}

fn attribute(row: &Value) -> Result<Attribute> {
    let text = |name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
    let said = |name: &str| text(name).with_context(|| format!("a row without `{name}`: {row}"));
    let words = |name: &str| -> Result<Vec<String>> {
        let list = row.get(name).and_then(Value::as_array);
        let list = list.with_context(|| format!("a row without `{name}`: {row}"))?;
        Ok(list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    };
    let kind = match said("kind")?.as_str() {
        "text" => Kind::Text,
        "choice" => Kind::Choice(words("values")?),
        "boolean" => Kind::Boolean,
        other => bail!("no attribute is a `{other}`"),
    };
    let elements = words("elements")?;
    if let Some(other) = elements.iter().find(|name| !ELEMENTS.contains(&name.as_str())) {
        bail!("there is no element `{other}`");
    }
    Ok(Attribute {
        name: said("name")?,
        kind,
        elements,
        property: text("property"),
        sentence: said("sentence")?,
        otherwise: said("otherwise")?,
        example: text("example"),
        is_framed: row.get("framed").and_then(Value::as_bool).unwrap_or(true),
    })
}
