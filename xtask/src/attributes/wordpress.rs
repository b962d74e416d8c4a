//! The block of WordPress, and what its plugin writes.

use anyhow::Result;

use super::region::replaced;
use super::table::{Attribute, Kind};

pub fn write_block(text: &str, attributes: &[Attribute]) -> Result<String> {
    let line = |attribute: &Attribute| {
        let name = &attribute.name;
        let kind = match &attribute.kind {
            Kind::Text => "\"type\": \"string\"".to_owned(),
            Kind::Boolean => "\"type\": \"boolean\", \"default\": false".to_owned(),
            Kind::Choice(values) => {
                let values = values.iter().map(|value| format!(", \"{value}\""));
                format!("\"type\": \"string\", \"enum\": [\"\"{}]", values.collect::<String>())
            }
        };
        let default = attribute.example.as_ref();
        let default = default.map(|word| format!(", \"default\": \"{word}\"")).unwrap_or_default();
        format!("    \"{name}\": {{ {kind}{default} }},\n")
    };
    let lines: String = attributes.iter().map(line).collect();
    replaced(text, "\"default\": \"calculator\" },\n", "    \"fallback\":", &lines)
}

pub fn write_plugin(text: &str, attributes: &[Attribute]) -> Result<String> {
    let named = |truth: bool| {
        let which = attributes.iter().filter(|it| matches!(it.kind, Kind::Boolean) == truth);
        which.map(|it| format!("'{}'", it.name)).collect::<Vec<_>>().join(", ")
    };
    let text = replaced(text, "const WORTHWHILE_TEXTS = array( ", " );", &named(false))?;
    replaced(&text, "const WORTHWHILE_TRUTHS = array( ", " );", &named(true))
}
