//! English.

use super::Text;

pub const TEXT: Text<&str> = Text { benefits: "What you get", costs: "What it takes" };
