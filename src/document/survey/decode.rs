//! Bytes of a file as text: UTF-8 or UTF-16, with or without a mark, and every line end as one.

/// How a file writes its letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, and with it ASCII.
    Utf8,
    /// UTF-16, the lower byte first, as Excel writes "Unicode text".
    Utf16Little,
    /// UTF-16, the higher byte first.
    Utf16Big,
}

impl Encoding {
    /// By the mark at the start; without one, by where the zero bytes of ASCII letters are.
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

/// What stands where bytes are no text in their encoding.
pub(super) const UNREADABLE: char = '\u{FFFD}';
const MARK: char = '\u{FEFF}';

/// Turns bytes into text as they come, in pieces of any length.
#[derive(Clone, Debug)]
pub(super) struct Decoder {
    encoding: Encoding,
    /// The first bytes of a character whose others have not come yet.
    begun: Vec<u8>,
    at_start: bool,
    after_return: bool,
}

impl Decoder {
    pub(super) fn new(encoding: Encoding) -> Self {
        Self { encoding, begun: Vec::new(), at_start: true, after_return: false }
    }

    /// The text of these bytes, as far as their characters are whole.
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

    /// What stands for a character that never became whole.
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
        // The first half of a pair waits for the second.
        if let (Some(0xD800..=0xDBFF), Some(last)) = (units.last(), pairs.last()) {
            units.pop();
            self.begun = [last.as_slice(), rest].concat();
        }
        let characters = char::decode_utf16(units);
        characters.map(|character| character.unwrap_or(UNREADABLE)).collect()
    }

    /// Without the mark at the start, and with `\n` for every way to end a line.
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
