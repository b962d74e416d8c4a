//! The lists that the elements and their hosts read.

use anyhow::Result;

use super::table::{Attribute, Kind};

pub fn write(_: &str, attributes: &[Attribute]) -> Result<String> {
    let is_truth = |attribute: &Attribute| matches!(attribute.kind, Kind::Boolean);
    let texts = named(attributes, |it| it.is_reflected() && !is_truth(it));
    let truths = named(attributes, |it| it.is_reflected() && is_truth(it));
    let framed = named(attributes, |it| it.is_framed);
    Ok(format!(
        "// From attributes.json, by `cargo xtask attributes`.

/** Those that are texts, and properties that reflect them. */
export const texts = [{texts}];

/** Those that say yes or no, likewise. */
export const truths = [{truths}];

/** Those that a widget in a frame is given, besides its language. */
export const framed = [{framed}];
"
    ))
}

fn named(attributes: &[Attribute], which: impl Fn(&Attribute) -> bool) -> String {
    let names = attributes.iter().filter(|attribute| which(attribute));
    names.map(|attribute| format!("\"{}\"", attribute.name)).collect::<Vec<_>>().join(", ")
}
