//! The manifest of custom elements, which editors read.

use anyhow::Result;
use serde_json::Value;

use super::region::replaced;
use super::table::{Attribute, ELEMENTS};

pub fn write(text: &str, attributes: &[Attribute]) -> Result<String> {
    let mut text = text.to_owned();
    for element in ELEMENTS {
        let tag = format!("\"tagName\": \"worthwhile-{element}\"");
        let of = |attribute: &&Attribute| attribute.is_of(element);
        let all: Vec<_> = attributes.iter().filter(of).map(attribute).collect();
        let (before, rest) = text.split_once(&tag).unwrap_or((&*text, ""));
        let rest = replaced(rest, "\"attributes\": [\n", "\n          ]", &all.join(",\n"))?;
        let fields = attributes.iter().filter(of).filter_map(field).collect::<String>();
        let own = "            {\n              \"kind\": \"field\",\n              \"name\": \"answers\"";
        let rest = replaced(&rest, "\"members\": [\n", own, &fields)?;
        text = [before, &tag, &*rest].concat();
    }
    Ok(text)
}

fn attribute(attribute: &Attribute) -> String {
    let (name, kind) = (quoted(&attribute.name), quoted(&attribute.value_type()));
    let described = quoted(&attribute.described());
    format!(
        "            {{
              \"name\": {name},
              \"type\": {{
                \"text\": {kind}
              }},
              \"description\": {described}
            }}"
    )
}

/// The property; `lang` is the browser's own.
fn field(attribute: &Attribute) -> Option<String> {
    if attribute.property.as_deref() == Some("string") {
        return None;
    }
    let (name, kind) = (quoted(&attribute.name), quoted(&attribute.property_type()));
    let described = quoted(&attribute.described());
    let reflects =
        if attribute.is_reflected() { ",\n              \"reflects\": true" } else { "" };
    Some(format!(
        "            {{
              \"kind\": \"field\",
              \"name\": {name},
              \"type\": {{
                \"text\": {kind}
              }},
              \"description\": {described},
              \"attribute\": {name}{reflects}
            }},\n"
    ))
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
