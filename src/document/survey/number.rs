//! Numbers as spreadsheets write them: "1 234,56", "1,234.56", "€ 12,50", "98 %", "1,5E+03", "(5)".

/// Signs around a number that add nothing to the model's currency.
const CURRENCIES: [&str; 13] =
    ["€", "$", "£", "¥", "₩", "₹", "₫", "฿", "Rp", "Ft", "kr", "zł", "원"];

/// The texts of a cell that mean "no answer".
const MISSING: [&str; 9] = ["", "-", "–", "—", "NA", "N/A", "#N/A", "NULL", "null"];

/// Whether a cell holds no answer.
pub(super) fn is_missing(cell: &str) -> bool {
    let cell = cell.trim();
    MISSING.contains(&cell) || cell.eq_ignore_ascii_case("n/a")
}

/// The number in a cell, in a file with this decimal mark; `None` if it is not a number.
pub(super) fn read_number(cell: &str, decimal: char, currency: &str) -> Option<f64> {
    let bare = without_currency(cell.trim().trim_start_matches('\''), currency);
    let (bare, hundredths) = match bare.strip_suffix('%') {
        Some(share) => (share.trim_end(), true),
        None => (bare, false),
    };
    let (bare, negative) = sign(bare);
    let plain = plain(bare, decimal)?;
    let number: f64 = plain.parse().ok()?;
    let number = if hundredths { number / 100.0 } else { number };
    Some(if negative { -number } else { number })
}

fn without_currency<'c>(cell: &'c str, currency: &str) -> &'c str {
    let mut bare = cell.trim();
    for name in CURRENCIES.into_iter().chain([currency]).filter(|name| !name.is_empty()) {
        bare = bare.strip_prefix(name).unwrap_or(bare).trim_start();
        bare = bare.strip_suffix(name).unwrap_or(bare).trim_end();
    }
    // "Rp. 5.000" has a full stop that is not part of the number.
    if bare.len() < cell.trim().len() { bare.strip_prefix(". ").unwrap_or(bare) } else { bare }
}

/// The number without its sign, and whether it is negative. Parentheses count as a minus sign.
fn sign(bare: &str) -> (&str, bool) {
    if let Some(inner) = bare.strip_prefix('(').and_then(|bare| bare.strip_suffix(')')) {
        return (inner, true);
    }
    match bare.strip_prefix(['-', '−', '–']) {
        Some(rest) => (rest.trim_start(), true),
        None => (bare.strip_prefix('+').unwrap_or(bare), false),
    }
}

/// The digits in the form that Rust parses; `None` if there are other characters.
fn plain(bare: &str, decimal: char) -> Option<String> {
    let (digits, power) = match bare.split_once(['e', 'E']) {
        Some((digits, power)) => (digits, Some(power)),
        None => (bare, None),
    };
    let is_space = |c: char| c.is_whitespace() || matches!(c, '\'' | '’');
    let (whole, part) = match decimal_at(digits, decimal) {
        Some(at) => (digits.get(..at)?, digits.get(at + 1..)?),
        None => (digits, ""),
    };
    let groups: Vec<&str> = whole.split(|c: char| is_space(c) || c == ',' || c == '.').collect();
    let all_digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let grouped = groups.len() == 1
        || (groups.first().is_some_and(|first| (1..=3).contains(&first.len()))
            && groups.iter().skip(1).all(|group| group.len() == 3));
    let some = !part.is_empty() || groups.iter().any(|group| !group.is_empty());
    let kept = some && grouped && all_digits(part) && groups.iter().all(|group| all_digits(group));
    let power_kept = power.is_none_or(|power| {
        let digits = power.strip_prefix(['+', '-']).unwrap_or(power);
        !digits.is_empty() && digits.len() <= 3 && all_digits(digits)
    });
    let power = power.map(|power| ["e", power].concat()).unwrap_or_default();
    (kept && power_kept).then(|| ["0", &groups.concat(), ".", part, "0", &power].concat())
}

/// The position of the decimal mark. The file's mark decides in ambiguous cases.
fn decimal_at(digits: &str, decimal: char) -> Option<usize> {
    let last = digits.rfind([',', '.'])?;
    let mark = digits.get(last..)?.chars().next()?;
    let times = digits.matches(mark).count();
    let both = digits.contains(if mark == ',' { '.' } else { ',' });
    let group_like = digits.len() - last - 1 == 3 && last > 0 && !digits.starts_with('0');
    match (times, both) {
        (2.., _) => None,
        (_, true) => Some(last),
        _ if mark != decimal && group_like => None,
        _ => Some(last),
    }
}

/// The decimal mark that the cells imply; `None` if they leave it open.
pub(super) fn decimal_mark<'c>(cells: impl Iterator<Item = &'c str>) -> Option<char> {
    let (mut commas, mut points) = (0, 0);
    for cell in cells {
        let digits = cell.trim().trim_start_matches(['-', '−']);
        let is_number = digits.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.');
        let comma = decimal_at(digits, '.').filter(|_| is_number);
        let point = decimal_at(digits, ',').filter(|_| is_number);
        // Only a mark that is decimal in both readings counts.
        if let (Some(at), Some(same)) = (comma, point)
            && at == same
        {
            match digits.as_bytes().get(at) {
                Some(b',') => commas += 1,
                _ => points += 1,
            }
        }
    }
    match (commas, points) {
        (0, 0) => None,
        _ => Some(if commas > points { ',' } else { '.' }),
    }
}
