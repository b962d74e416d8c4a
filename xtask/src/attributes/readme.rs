//! The table in the README.

use anyhow::Result;

use super::region::replaced;
use super::table::Attribute;

pub fn write(text: &str, attributes: &[Attribute]) -> Result<String> {
    let row = |attribute: &Attribute| {
        let only = if attribute.is_common() {
            String::new()
        } else {
            format!(" Only on the {}.", attribute.elements.join(" and the "))
        };
        let said = [&*attribute.sentence, &*only].concat();
        format!("| `{}` | {said} | {} |", attribute.name, attribute.otherwise).replace('\'', "’")
    };
    let rows = attributes.iter().map(row).collect::<Vec<_>>().join("\n");
    replaced(text, "| name | meaning | otherwise |\n|---|---|---|\n", "\n\n", &rows)
}
