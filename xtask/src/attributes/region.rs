//! The part of a file that is not written by hand.

use anyhow::{Context, Result};

/// The text with `written` in the place of all that stands between the end of `from` and the start of
/// `to`, the first after it.
pub fn replaced(text: &str, from: &str, to: &str, written: &str) -> Result<String> {
    let (before, rest) = text.split_once(from).with_context(|| format!("there is no `{from}`"))?;
    let end = rest.find(to).with_context(|| format!("`{to}` does not follow `{from}`"))?;
    let after = rest.get(end..).unwrap_or_default();
    Ok([before, from, written, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_between_the_two_is_replaced() {
        assert_eq!(replaced("a (b) (c)", "(", ")", "d").unwrap(), "a (d) (c)");
        assert!(replaced("a b", "(", ")", "d").is_err());
        assert!(replaced(") (", "(", ")", "d").is_err());
    }
}
