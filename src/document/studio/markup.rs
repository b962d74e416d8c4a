//! Escapes for text in markup: an author's text never becomes a tag, an attribute or a script.

/// A text between tags.
pub(super) fn text(plain: &str) -> String {
    escaped(plain, &[('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;")])
}

/// A text as the value of an attribute, in double quotes.
pub(super) fn attribute(plain: &str) -> String {
    let marks = [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;")];
    escaped(plain, &marks)
}

/// JSON for a script element. No tag can end it, and it stays the same JSON; without line ends it
/// also stays the same JavaScript.
pub(super) fn json(json: &str) -> String {
    let marks = [('<', "\\u003c"), ('\u{2028}', "\\u2028"), ('\u{2029}', "\\u2029")];
    escaped(json, &marks)
}

/// A text as a JavaScript literal for a script element.
pub(super) fn literal(plain: &str) -> String {
    let marks = [
        ('"', "\\\""),
        ('\\', "\\\\"),
        ('\n', "\\n"),
        ('\r', "\\r"),
        ('<', "\\u003c"),
        ('\u{2028}', "\\u2028"),
        ('\u{2029}', "\\u2029"),
    ];
    ["\"", &escaped(plain, &marks), "\""].concat()
}

/// JSON for the comment of a WordPress block, as `serializeAttributes` writes it.
pub(super) fn block_literal(plain: &str) -> String {
    let marks = [
        ('"', "\\u0022"),
        ('\\', "\\\\"),
        ('\n', "\\n"),
        ('\r', "\\r"),
        ('<', "\\u003c"),
        ('>', "\\u003e"),
        ('&', "\\u0026"),
    ];
    ["\"", &escaped(plain, &marks).replace("--", "\\u002d\\u002d"), "\""].concat()
}

/// A text as the value of an address parameter.
pub(super) fn parameter(plain: &str) -> String {
    let mut written = String::new();
    for byte in plain.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                written.push(char::from(byte));
            }
            _ => {
                let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
                written.push('%');
                written
                    .extend([digit(byte / 16), digit(byte % 16)].map(|c| c.to_ascii_uppercase()));
            }
        }
    }
    written
}

fn escaped(plain: &str, marks: &[(char, &str)]) -> String {
    let mut written = String::with_capacity(plain.len() + 16);
    for c in plain.chars() {
        match marks.iter().find(|(mark, _)| *mark == c) {
            Some((_, instead)) => written.push_str(instead),
            None => written.push(c),
        }
    }
    written
}
