//! Phrases with their placeholders filled in.

/// The phrase with each `{name}` replaced. Inserted text is not searched again, so that a host's
/// label with braces stays as it is.
///
/// # Examples
///
/// ```
/// use worthwhile::text::fill;
///
/// let sentence = fill("{offer} costs {price}.", &[("offer", "The wash"), ("price", "$9")]);
/// assert_eq!(sentence, "The wash costs $9.");
/// ```
pub fn fill(phrase: &str, places: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(phrase.len() + 32);
    let mut rest = phrase;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        let words = places.iter().find(|(place, _)| *place == name).map_or("", |(_, words)| words);
        filled.push_str(words);
        rest = behind;
    }
    filled.push_str(rest);
    filled
}
