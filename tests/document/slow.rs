//! No input takes long: the longest that are read, and longer ones, which are refused before they are copied.

use std::time::{Duration, Instant};

use worthwhile::document::number::{Notation, Origin, Reading, Separators, read_lines};
use worthwhile::document::{
    MAX_LENGTH, Value, json, link_for, read_answers, read_model, value_of_link,
};

use crate::speak::{file, model, shop, value, with};
use crate::survey::read_in;

/// A second is what is promised, alone and optimised. On a loaded machine this tells apart what grows with a square.
const SOON: Duration = Duration::from_secs(5);

#[track_caller]
fn soon<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let done = work();
    let took = begun.elapsed();
    assert!(took < SOON, "{what:.60} took {took:?}");
    done
}

#[test]
fn long_texts_are_no_numbers_soon() {
    let known = Notation::of(Separators { decimal: '.', group: ',' });
    let list = Notation { origin: Origin::List, ..Notation::default() };
    for part in [
        "1", "1,", "1.234,", " 1", "-", "~", "to ", "1 to ", "min ", "min-", "Rp-", "-Rp",
        "to min ", "Rp", "만", "5천", "\u{202a}", "e", "(", "١",
    ] {
        let text = part.repeat(MAX_LENGTH / part.len());
        for length in [200, 1_000, MAX_LENGTH] {
            let text = &text[..text.floor_char_boundary(length)];
            for notation in [known, list] {
                soon(part, || notation.read(text));
                soon(part, || notation.read_range(text));
            }
        }
        let lines = text.replace(' ', "\n");
        let lines: Vec<_> = lines.lines().take(20_000).collect();
        soon(part, || read_lines(&lines, &list));
    }
}

#[test]
fn two_hundred_and_fifty_seven_signs_are_not_one() {
    let list = Notation { origin: Origin::List, ..Notation::default() };
    for sign in ["-", "+"] {
        assert_eq!(list.read(&[&sign.repeat(257), "5"].concat()), Reading::Wrong);
    }
}

#[test]
fn the_longest_links_are_read_soon() {
    let wash = model(&value(&file("models/car-wash.json"))).content;
    for part in ["amounts.clean=1;", "x;", ";", "a.b.c=1~2~3;", "order=a,b,c;", "%41"] {
        let link = ["#worthwhile=1;car-wash;", &part.repeat(MAX_LENGTH / part.len() - 3)].concat();
        soon(part, || {
            let own = link_for(&wash, &link)?;
            read_answers(&value_of_link(own, &|text| text.parse().unwrap_or(f64::NAN))).ok()
        });
    }
}

#[test]
fn the_largest_documents_are_read_soon() {
    let many = |item: &dyn Fn(usize) -> String| {
        let items: Vec<_> = (0..18_000).map(item).collect();
        Value::Record(items.into_iter().map(|name| (name, Value::Number(1.0))).collect())
    };
    for item in [&|_| "a".to_owned() as String, &|at: usize| format!("n-{at}")]
        as [&dyn Fn(usize) -> String; 2]
    {
        for pointer in
            ["/offer", "/rates", "/personas", "/offer/elements/0", "/offer/elements/0/amount"]
        {
            let document = with(shop(), pointer, many(item));
            soon(pointer, || read_model(&document).is_ok());
        }
        let answers = Value::record(vec![("version", Value::Number(1.0)), ("amounts", many(item))]);
        soon("answers", || read_answers(&answers).is_ok());
    }
    let formula = ["1", &"+(1)".repeat(10_000)].concat();
    let document = with(shop(), "/offer/elements/0/amount", Value::text(&formula));
    soon("a formula", || read_model(&document).is_ok());
    soon("a text", || json::parse(&" ".repeat(100 * MAX_LENGTH)).is_ok());
}

#[test]
fn files_with_the_longest_rows_are_read_soon() {
    for part in ["a,", "\"", "\"\"", "1;", "\n", "\r", "\0", "é", "{", "[1,"] {
        let bytes = part.repeat(1_000_000 / part.len());
        soon(part, || read_in(64 * 1024, bytes.as_bytes()).is_ok());
    }
}
