//! What languages write, as `Intl` of ICU writes it, is read back; and so is whatever edits make of it.

use worthwhile::document::Value;
use worthwhile::document::number::{Kept, Measure, Notation, Reading, Separators};

use crate::speak::{file, value};

/// How a group mark that the field wrote is kept.
const OWN: char = '\u{E000}';

struct Language {
    tag: String,
    separators: Separators,
    /// What groups digits in amounts of money.
    in_money: char,
    figures: Vec<String>,
    /// Code and sign of a currency, and how amounts are written in it.
    money: Vec<(String, String, Vec<String>)>,
}

fn text(value: &Value) -> String {
    let Value::Text(text) = value else { panic!("{value:?}") };
    text.clone()
}

fn items(value: &Value) -> &[Value] {
    let Value::List(items) = value else { panic!("{value:?}") };
    items
}

fn numbers(value: &Value) -> Vec<f64> {
    let number = |value: &Value| match value {
        Value::Number(number) => *number,
        other => panic!("{other:?}"),
    };
    items(value).iter().map(number).collect()
}

fn languages() -> (Vec<f64>, Vec<f64>, Vec<Language>) {
    let Value::Record(all) = value(&file("tests/document/number/written_numbers.json")) else {
        panic!()
    };
    let field = |name: &str| &all.iter().find(|(field, _)| field == name).unwrap().1;
    let language = |row: &Value| {
        let [tag, decimal, group, in_money, figures, money] = items(row) else { panic!("{row:?}") };
        let mark = |mark: &Value, usual| text(mark).chars().next().unwrap_or(usual);
        let texts = |list: &Value| items(list).iter().map(text).collect::<Vec<_>>();
        let of = |money: &Value| {
            let [code, sign, amounts] = items(money) else { panic!("{money:?}") };
            (text(code), text(sign), texts(amounts))
        };
        Language {
            tag: text(tag),
            separators: Separators { decimal: mark(decimal, '.'), group: mark(group, ',') },
            in_money: mark(in_money, ','),
            figures: texts(figures),
            money: items(money).iter().map(of).collect(),
        }
    };
    let languages = items(field("languages")).iter().map(language).collect();
    (numbers(field("figures")), numbers(field("amounts")), languages)
}

impl Language {
    fn notation(&self) -> Notation<'static> {
        let pairs = self.figures.iter().any(|figure| {
            let groups: Vec<_> = figure.split(self.separators.group).collect();
            groups.len() == 3 && groups[1].chars().count() == 2
        });
        Notation { pairs, ..Notation::of(self.separators) }
    }

    /// What a person who knows the language reads: digits, and the decimal mark; `None` if it is no number.
    fn person(&self, text: &str) -> Option<f64> {
        let mut plain = String::new();
        for c in text.chars() {
            let value =
                (0..10).find(|digit| self.zero().map(|zero| zero + digit) == Some(u32::from(c)));
            match c {
                _ if c.is_ascii_digit() => plain.push(c),
                _ if value.is_some() => plain.push(char::from(b'0' + value? as u8)),
                _ if c == self.separators.decimal => plain.push('.'),
                _ if c == self.separators.group => {}
                '-' | '−' | '–' => plain.push('-'),
                _ if is_invisible(c) => {}
                _ => return None,
            }
        }
        plain.parse().ok()
    }

    fn zero(&self) -> Option<u32> {
        self.figures[0].chars().find(|c| c.is_numeric()).map(u32::from)
    }
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

fn number(reading: &Reading) -> Option<f64> {
    match reading {
        Reading::Number(plain) => Some(plain.parse().unwrap()),
        _ => None,
    }
}

#[test]
fn every_figure_is_read_back_in_every_language() {
    let (figures, _, languages) = languages();
    assert!(languages.len() > 70);
    for language in &languages {
        for (figure, written) in figures.iter().zip(&language.figures) {
            let notation = language.notation();
            let shown = Kept::written(written.clone(), language.separators);
            let read = notation.read(&shown.sure());
            assert_eq!(number(&read), Some(*figure), "{} {written:?}: {read:?}", language.tag);
            let typed = notation.read(written);
            assert_eq!(number(&typed), Some(*figure), "{} {written:?}: {typed:?}", language.tag);
        }
    }
}

#[test]
fn every_amount_is_read_back_in_every_currency() {
    let (_, amounts, languages) = languages();
    for language in &languages {
        for (code, sign, written) in &language.money {
            let measure = Measure::Money;
            let notation = Notation { measure, currency: code, sign, ..language.notation() }
                .grouped(language.in_money);
            for (amount, written) in amounts.iter().zip(written) {
                let read = notation.read(written);
                let about = format!("{} {code} {written:?}: {read:?}", language.tag);
                // Currencies without parts are written in whole ones.
                assert!(number(&read).is_some_and(|it| (it - amount).abs() <= 0.5), "{about}");
            }
        }
    }
}

/// The text with the character at a place taken away.
fn without(text: &[char], at: usize) -> String {
    text.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, c)| c).collect()
}

/// The text with a character more.
fn with(text: &[char], at: usize, c: char) -> String {
    let (before, behind) = text.split_at(at);
    before.iter().chain(std::iter::once(&c)).chain(behind).collect()
}

#[test]
fn after_any_edit_the_figure_is_what_a_person_reads_or_none() {
    let (_, _, languages) = languages();
    let (mut good, mut all) = (0, 0);
    for language in &languages {
        for written in &language.figures {
            let shown = Kept::written(written.clone(), language.separators);
            let once: Vec<char> = written.chars().collect();
            for first in edits(&once, language) {
                let edited = shown.edited(first.clone());
                let twice: Vec<char> = first.chars().collect();
                // Every second edit of the same place, too: two keys in a row.
                let seconds = edits(&twice, language).into_iter().step_by(11);
                let chain = std::iter::once((first.clone(), edited.clone()))
                    .chain(seconds.map(|second| (second.clone(), edited.edited(second))));
                for (text, kept) in chain {
                    let read = number(&language.notation().read(&kept.sure()));
                    let person = language.person(&text);
                    all += 1;
                    good += usize::from(read.is_some());
                    // Once no mark of its own is left, a figure may get one from another language: "5,0".
                    let group = language.separators.group;
                    let other = (!kept.sure().contains(OWN) && text.matches(group).count() == 1)
                        .then(|| text.replace(group, &language.separators.decimal.to_string()));
                    let other = other.and_then(|other| language.person(&other));
                    let agrees =
                        read.is_none() || read == person || (other.is_some() && read == other);
                    assert!(agrees, "{} {written:?} {text:?}: {read:?}, {person:?}", language.tag);
                }
            }
        }
    }
    assert!(good * 100 > all * 40, "{good} of {all} are read at all");
}

/// Each character taken away, and digits and marks put in at each place.
fn edits(text: &[char], language: &Language) -> Vec<String> {
    let Separators { decimal, group } = language.separators;
    let gone = (0..text.len()).map(|at| without(text, at));
    let more =
        (0..=text.len()).flat_map(|at| ['0', '5', decimal, group].map(|c| with(text, at, c)));
    gone.chain(more).collect()
}

#[test]
fn a_digit_more_or_less_is_no_error() {
    let (_, _, languages) = languages();
    for language in &languages {
        for written in &language.figures {
            let shown = Kept::written(written.clone(), language.separators);
            let chars: Vec<char> = written.chars().collect();
            let is_digit = |c: &char| c.is_numeric();
            let first = chars.iter().position(is_digit).unwrap();
            let last = chars.iter().rposition(is_digit).unwrap();
            let more = (first..=last + 1).map(|at| with(&chars, at, '5'));
            let less =
                (first..=last).filter(|at| is_digit(&chars[*at])).map(|at| without(&chars, at));
            for text in more.chain(less) {
                let read = number(&language.notation().read(&shown.edited(text.clone()).sure()));
                let person = language.person(&text);
                assert_eq!(read, person, "{} {written:?} {text:?}", language.tag);
            }
        }
    }
}

#[test]
fn a_whole_amount_put_over_another_keeps_the_groups_that_both_end_in() {
    let (_, _, languages) = languages();
    let grouped = |language: &Language, figures: [&str; 3]| {
        figures.join(&language.separators.group.to_string())
    };
    for language in &languages {
        let before = grouped(language, ["", "85", "000"]);
        let shown = Kept::written(before.chars().skip(1).collect(), language.separators);
        let text = grouped(language, ["1", "250", "000"]);
        let read = number(&language.notation().read(&shown.edited(text.clone()).sure()));
        assert_eq!(read, Some(1_250_000.0), "{} {text:?}", language.tag);
    }
}
