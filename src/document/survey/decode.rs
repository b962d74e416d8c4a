//! Decodes the bytes of a file: UTF-8 or UTF-16, with or without a byte order mark, with every line
//! end as `\n`.

/// The encoding of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, which includes ASCII.
    Utf8,
    /// UTF-16, little-endian, as Excel writes "Unicode text".
    Utf16Little,
    /// UTF-16, big-endian.
    Utf16Big,
}

impl Encoding {
    /// Detects the encoding by the byte order mark, or else by the positions of the zero bytes of
    /// ASCII letters.
    pub(super) fn of(head: &[u8]) -> Self {
        match head {
            [0xFF, 0xFE, ..] => Self::Utf16Little,
            [0xFE, 0xFF, ..] => Self::Utf16Big,
            _ => {
                let zeros = |odd: usize| {
                    let half = head.iter().skip(odd).step_by(2);
                    half.filter(|byte| **byte == 0).count() * 4 > head.len()
                };
                match (zeros(0), zeros(1)) {
                    (false, true) => Self::Utf16Little,
                    (true, false) => Self::Utf16Big,
                    _ => Self::Utf8,
                }
            }
        }
    }
}

/// The character in place of bytes that are invalid in their encoding.
pub(super) const UNREADABLE: char = '\u{FFFD}';
const MARK: char = '\u{FEFF}';

/// Decodes bytes that arrive in pieces of any length.
#[derive(Clone, Debug)]
pub(super) struct Decoder {
    encoding: Encoding,
    /// The first bytes of a character that is not complete yet.
    begun: Vec<u8>,
    at_start: bool,
    after_return: bool,
}

impl Decoder {
    pub(super) fn new(encoding: Encoding) -> Self {
        Self { encoding, begun: Vec::new(), at_start: true, after_return: false }
    }

    /// Decodes a piece, up to its last complete character.
    pub(super) fn feed(&mut self, bytes: &[u8]) -> String {
        let mut all = std::mem::take(&mut self.begun);
        all.extend_from_slice(bytes);
        let text = match self.encoding {
            Encoding::Utf8 => self.utf8(&all),
            Encoding::Utf16Little => self.utf16(&all, u16::from_le_bytes),
            Encoding::Utf16Big => self.utf16(&all, u16::from_be_bytes),
        };
        self.tidy(text)
    }

    /// The replacement for a character that was never completed.
    pub(super) fn finish(&mut self) -> String {
        let begun = std::mem::take(&mut self.begun);
        if begun.is_empty() { String::new() } else { UNREADABLE.to_string() }
    }

    fn utf8(&mut self, mut bytes: &[u8]) -> String {
        let mut text = String::with_capacity(bytes.len());
        loop {
            let error = match std::str::from_utf8(bytes) {
                Ok(rest) => {
                    text.push_str(rest);
                    return text;
                }
                Err(error) => error,
            };
            let (good, rest) = bytes.split_at(error.valid_up_to());
            text.push_str(std::str::from_utf8(good).unwrap_or_default());
            match error.error_len() {
                Some(bad) => {
                    text.push(UNREADABLE);
                    bytes = rest.get(bad..).unwrap_or_default();
                }
                None => {
                    self.begun = rest.to_vec();
                    return text;
                }
            }
        }
    }

    fn utf16(&mut self, bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let mut units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
        self.begun = rest.to_vec();
        // The first half of a surrogate pair waits for the second.
        if let (Some(0xD800..=0xDBFF), Some(last)) = (units.last(), pairs.last()) {
            units.pop();
            self.begun = [last.as_slice(), rest].concat();
        }
        let characters = char::decode_utf16(units);
        characters.map(|character| character.unwrap_or(UNREADABLE)).collect()
    }

    /// The text without the byte order mark, and with `\n` for every line end.
    fn tidy(&mut self, text: String) -> String {
        let mut rest = text.as_str();
        if self.at_start && !rest.is_empty() {
            self.at_start = false;
            rest = rest.strip_prefix(MARK).unwrap_or(rest);
        }
        if !self.after_return && !rest.contains('\r') {
            return if rest.len() == text.len() { text } else { rest.to_owned() };
        }
        let mut tidy = String::with_capacity(rest.len());
        for character in rest.chars() {
            match character {
                '\n' if self.after_return => {}
                '\r' => tidy.push('\n'),
                character => tidy.push(character),
            }
            self.after_return = character == '\r';
        }
        tidy
    }
}
