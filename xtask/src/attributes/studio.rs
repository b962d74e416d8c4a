//! The table for the Studio, which shows a control for each attribute.

use anyhow::Result;

use super::table::{Attribute, ELEMENTS};

pub fn write(_: &str, attributes: &[Attribute]) -> Result<String> {
    let variant = |attribute: &Attribute| capital(&attribute.name);
    let lines = |line: &dyn Fn(&Attribute) -> String| -> String {
        attributes.iter().map(|attribute| line(attribute) + "\n").collect()
    };
    let variants = lines(&|it| format!("    /// {}\n    {},", it.sentence, variant(it)));
    let names = lines(&|it| format!("        {} = \"{}\",", variant(it), it.name));
    let kinds = lines(&|it| format!("            Self::{} => &[{}],", variant(it), elements(it)));
    let framed =
        attributes.iter().filter(|it| it.is_framed).map(|it| format!("Self::{}", variant(it)));
    let framed = framed.collect::<Vec<_>>().join(" | ");
    Ok(format!(
        "//! What can be set on an element.
//!
//! From `src/embed/attributes.json`, by `cargo xtask attributes`.

use super::Kind;
use crate::document::words::words;

/// An attribute of the elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {{
{variants}}}

words! {{
    Attribute {{
{names}    }}
}}

#[rustfmt::skip]
impl Attribute {{
    /// The elements that have it.
    pub fn kinds(self) -> &'static [Kind] {{
        match self {{
{kinds}        }}
    }}

    /// Whether a widget in a frame is told.
    pub fn is_framed(self) -> bool {{
        matches!(self, {framed})
    }}
}}
"
    ))
}

fn capital(name: &str) -> String {
    let words = name.split('-').map(|word| {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        first.to_uppercase() + rest
    });
    words.collect()
}

fn elements(attribute: &Attribute) -> String {
    let kinds = ELEMENTS.iter().filter(|element| attribute.is_of(element));
    kinds.map(|element| format!("Kind::{}", capital(element))).collect::<Vec<_>>().join(", ")
}
