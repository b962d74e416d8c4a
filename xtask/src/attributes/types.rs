//! The types of the elements for TypeScript.

use anyhow::Result;

use super::region::replaced;
use super::table::{Attribute, ELEMENTS};

const END: &str = "  // Until here from src/embed/attributes.json.";

pub fn write(text: &str, attributes: &[Attribute]) -> Result<String> {
    let common = |attribute: &Attribute| attribute.is_common();
    let mut text = text.to_owned();
    let mut put =
        |head: &str, which: &dyn Fn(&Attribute) -> bool, line: fn(&Attribute) -> String| {
            let lines: String = attributes.iter().filter(|it| which(it)).map(line).collect();
            text = replaced(&text, head, END, &lines)?;
            anyhow::Ok(())
        };
    put("export interface WidgetSettings {\n", &common, setting)?;
    put("interface Widget<R> extends HTMLElement {\n", &common, property)?;
    for element in ELEMENTS {
        let own = |attribute: &Attribute| attribute.is_of(element) && !attribute.is_common();
        let (class, results) = match element {
            "calculator" => ("Calculator", "Results"),
            _ => ("Planner", "Plan"),
        };
        let settings = format!("export interface {class}Settings extends WidgetSettings {{\n");
        put(&settings, &own, setting)?;
        let interface =
            format!("export interface Worthwhile{class} extends Widget<{results}> {{\n");
        put(&interface, &own, property)?;
    }
    Ok(text)
}

/// What may be said in markup.
fn setting(attribute: &Attribute) -> String {
    let (described, name) = (attribute.described(), &attribute.name);
    let kind = match &attribute.property {
        Some(property) => property.clone(),
        None => format!("{} | null", attribute.value_type()),
    };
    format!("  /** {described} */\n  {name}?: {kind};\n")
}

/// The property. What takes it away may be set, too; `lang` is the browser's own.
fn property(attribute: &Attribute) -> String {
    let (name, kind) = (&attribute.name, attribute.property_type());
    if attribute.property.as_deref() == Some("string") {
        return String::new();
    }
    format!("  get {name}(): {kind};\n  set {name}({name}: {kind} | null | undefined);\n")
        .replace(" | null | null", " | null")
}
