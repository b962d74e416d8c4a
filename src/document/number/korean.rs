//! Numbers in which Korean and its neighbours write thousands and more by words: 3만 5천, 1.5万.

/// The words, with their powers of ten.
const WORDS: [(char, u8); 9] = [
    ('억', 8),
    ('億', 8),
    ('亿', 8),
    ('만', 4),
    ('萬', 4),
    ('万', 4),
    ('천', 3),
    ('千', 3),
    ('백', 2),
];

/// Reads a figure with such words: the figure and the power of ten it is multiplied by. `None` if there is
/// no such word, and `Some(None)` if there are some that make no number.
pub(super) fn read(figure: &str) -> Option<Option<(String, i8)>> {
    let parts = parts(figure);
    match parts.as_slice() {
        [_] => None,
        // One word at the end: the figure before it may have decimals and marks of its own.
        [(figure, power), ("", 0)] => {
            let figure = if figure.is_empty() { "1" } else { figure };
            Some(i8::try_from(*power).ok().map(|power| (figure.to_owned(), power)))
        }
        all => Some(sum(all).map(|sum| (crate::document::digits(sum), 0))),
    }
}

/// The text before each word with the power of that word, and the rest behind the last with none.
fn parts(figure: &str) -> Vec<(&str, u8)> {
    let (mut parts, mut rest) = (Vec::new(), figure);
    let next = |rest: &str| {
        let found =
            WORDS.iter().filter_map(|(word, power)| Some((rest.find(*word)?, *word, *power)));
        found.min()
    };
    while let Some((at, word, power)) = next(rest) {
        parts.push((rest.get(..at).unwrap_or("").trim(), power));
        rest = rest.get(at + word.len_utf8()..).unwrap_or("");
    }
    parts.push((rest.trim(), 0));
    parts
}

/// The sum of whole figures times their powers, which must fall; a hundred and a thousand multiply what is
/// within their ten thousand.
fn sum(parts: &[(&str, u8)]) -> Option<usize> {
    let (mut sum, mut within, mut before): (usize, usize, u8) = (0, 0, u8::MAX);
    for (figure, power) in parts {
        let digits = figure.replace(',', "");
        let is_last = *power == 0;
        let count = match (digits.as_str(), is_last) {
            ("", true) => 0,
            // 천 alone is a thousand, and 5천만 is five thousand times ten thousand.
            ("", false) if *power >= 4 && within > 0 => 0,
            ("", false) => 1,
            (digits, _) => digits.parse().ok()?,
        };
        if *power >= 4 {
            if *power >= before {
                return None;
            }
            sum = sum.checked_add(
                (within + count).checked_mul(10_usize.checked_pow((*power).into())?)?,
            )?;
            (within, before) = (0, *power);
        } else {
            within =
                within.checked_add(count.checked_mul(10_usize.checked_pow((*power).into())?)?)?;
        }
    }
    sum.checked_add(within)
}
