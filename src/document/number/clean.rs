//! The characters of a number, whatever script, width and program they come from.

/// The mark between groups where it can be nothing else: a space, an apostrophe, the Arabic mark.
pub(super) const GROUP: char = '_';
/// The mark between groups that the field itself wrote, which stays one however the digits are edited.
pub(super) const OWN_GROUP: char = '`';
/// The decimal mark where it can be nothing else: the Arabic one, or one that the field itself wrote.
pub(super) const DECIMAL: char = ':';

/// [`OWN_GROUP`] in a text that is not cleaned yet: a character that nobody types.
pub(super) const KEPT_GROUP: char = '\u{E000}';
/// [`DECIMAL`] likewise.
pub(super) const KEPT_DECIMAL: char = '\u{66B}';

/// The zeros of all scripts that count in tens (Unicode 16, category Nd); nine digits follow each.
const ZEROS: [u32; 75] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66,
    0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0,
    0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50,
    0x11DA0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2,
    0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];

/// The text with ASCII digits, one kind of each mark, and without what cannot be seen.
pub(super) fn cleaned(text: &str) -> String {
    let mut seen = String::new();
    for c in text.chars() {
        if !is_invisible(c) {
            seen.push(plain(c));
        }
    }
    seen.trim().to_owned()
}

fn plain(c: char) -> char {
    match c {
        KEPT_GROUP => OWN_GROUP,
        KEPT_DECIMAL => DECIMAL,
        _ if c.is_whitespace() => ' ',
        '−' | '–' | '—' | '‐' | '‑' | '‒' | '﹣' | '－' | '⁻' => '-',
        '＋' | '﹢' => '+',
        '～' | '〜' | '∼' => '~',
        '．' | '﹒' | '。' | '｡' => '.',
        '，' | '﹐' | '、' => ',',
        '٬' | '\'' | '’' | '‘' | 'ʼ' | '＇' | '`' | '´' | '_' => GROUP,
        '（' => '(',
        '）' => ')',
        '٪' | '％' | '﹪' => '%',
        '＄' | '﹩' => '$',
        '￥' => '¥',
        '￦' => '₩',
        // It stands for a mark from here on.
        DECIMAL => '?',
        _ => digit(c).unwrap_or(c),
    }
}

fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let after = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    let digit = u8::try_from(code - ZEROS.get(after)?).ok()?;
    (digit < 10).then(|| char::from(b'0' + digit))
}

/// Marks of direction and width, joiners and byte order marks, which programs put around what they copy.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}
