//! A visitor's plan in the fragment of an address, beside the calculator's link or alone.
//!
//! `worthwhile-plan=1;car-wash;lever=time;time.best=25;time.observed=41,38;touchpoint.queue=||6`
//! is what [`super::write_planner_answers`] writes, laid flat. Of a touchpoint or an action it has the cells that differ from
//! the host's, in the order of its table and apart by `|`: `touchpoint.queue=||6`. Words in several languages are
//! `en:Queue,hu:Sor`. Marks in words are written as letters, so that a link survives being decoded on its way.

use super::answers::write_planner_answers;
use super::changes::{List, TAKEN, lay_changes, merge};
use super::lists::{ACTION, TOUCHPOINT, write_actions, write_touchpoints};
use super::model::PlannerModel;
use crate::document::Value;
use crate::document::calculator::link::{
    VERSION, lay_flat, link_in, read_number, unfold, write_figure,
};
use crate::model::CollectVec;
use crate::model::planner::{FIGURES, FigureUnit, PlannerAnswers};

const NAME: &str = "worthwhile-plan=";

/// The lists of records.
const LISTS: [List; 2] = [
    List { name: "touchpoints", item: "touchpoint", fields: TOUCHPOINT },
    List { name: "actions", item: "action", fields: ACTION },
];

/// The fields of an item of such a list, in a part for the item or for one of a whole list.
fn fields_of(part: &str) -> Option<&'static [&'static str]> {
    LISTS.iter().find(|list| list.name == part || list.item == part).map(|list| list.fields)
}

/// What the host has in a list.
fn hosts(planning: &PlannerModel, list: &List) -> Vec<Value> {
    let written = match list.name {
        "touchpoints" => write_touchpoints(&planning.planner.touchpoints),
        _ => write_actions(&planning.planner.actions),
    };
    if let Value::List(items) = written { items } else { Vec::new() }
}

/// The fragment for answers to a planner. `number` writes a number so that it reads back the same;
/// `escape` writes a text with nothing but letters, digits and `-_.!~*'()%`, as `encodeURIComponent` does.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{
///     json, planner_link_for, read_planner_answers, read_planner_model, value_of_planner_link,
///     write_planner_link,
/// };
/// use worthwhile::model::planner::{Lever, PlannerAnswers};
///
/// let document = json::parse(&std::fs::read_to_string("models/pizza-delivery.json")?)?;
/// let planning = read_planner_model(&document).unwrap().content;
/// let answers = PlannerAnswers { lever: Some(Lever::Time), ..PlannerAnswers::default() };
///
/// let (number, escape) = (|number: f64| number.to_string(), |text: &str| text.to_owned());
/// let link = write_planner_link(&planning, &answers, &number, &escape);
/// assert_eq!(link, "worthwhile-plan=1;pizza-delivery;lever=time");
///
/// let link = planner_link_for(&planning, &link).unwrap();
/// let read = value_of_planner_link(
///     &planning,
///     link,
///     &|text| text.parse().unwrap_or(f64::NAN),
///     &escape,
/// );
/// assert_eq!(read_planner_answers(&read).unwrap().content, answers);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_planner_link(
    planning: &PlannerModel,
    answers: &PlannerAnswers,
    number: &dyn Fn(f64) -> String,
    escape: &dyn Fn(&str) -> String,
) -> String {
    let mut parts = vec![[NAME, VERSION].concat(), planning.id.as_str().to_owned()];
    let write = |value: &Value| write_said(value, number, escape);
    let document = write_planner_answers(answers);
    let Some(Value::Record(planner)) = document.field("planner") else { return parts.join(";") };
    for (name, value) in planner {
        let list = LISTS.iter().find(|list| list.name == name);
        match (list, value) {
            (Some(list), Value::List(items)) => {
                lay_changes(list, (items, &hosts(planning, list)), &write, &mut parts);
            }
            _ => lay_flat(name, value, &write, &mut parts),
        }
    }
    parts.join(";")
}

/// The marks that part a link and its fields, and the one with which they are written.
const MARKS: &[u8] = b"!;|,:=&#%-";

/// A text without marks: each is `!` and a letter.
fn without_marks(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        // A dash means something only where it is all.
        let mark =
            MARKS.iter().position(|mark| char::from(*mark) == c && (c != '-' || text == TAKEN));
        match mark.and_then(|at| u8::try_from(at).ok()) {
            Some(at) => written.extend(['!', char::from(b'a' + at)]),
            None => written.push(c),
        }
    }
    written
}

/// The text behind [`without_marks`].
fn with_marks(text: &str) -> String {
    let (mut read, mut rest) = (String::new(), text);
    while let Some((before, behind)) = rest.split_once('!') {
        read.push_str(before);
        let at = behind.bytes().next().and_then(|letter| letter.checked_sub(b'a'));
        let mark = at.and_then(|at| MARKS.get(usize::from(at)));
        read.push(mark.map_or('!', |mark| char::from(*mark)));
        rest = if mark.is_some() { behind.get(1..).unwrap_or("") } else { behind };
    }
    read.push_str(rest);
    read
}

fn write_said(
    value: &Value,
    number: &dyn Fn(f64) -> String,
    escape: &dyn Fn(&str) -> String,
) -> String {
    let write = |value: &Value| write_said(value, number, escape);
    match value {
        Value::Text(text) => escape(&without_marks(text)),
        Value::List(items) => items.iter().map(write).collect_vec().join(","),
        Value::Record(words) => {
            let in_language = |(tag, words): &(String, Value)| [tag, ":", &write(words)].concat();
            words.iter().map(in_language).collect_vec().join(",")
        }
        other => write_figure(other, number),
    }
}

/// The part of a page's fragment that belongs to this planner, if there is one; `&` separates it from other
/// parts.
pub fn planner_link_for<'f>(planning: &PlannerModel, fragment: &'f str) -> Option<&'f str> {
    link_in(fragment, NAME, &planning.id)
}

/// The document of answers behind a link; [`super::read_planner_answers`] finds what is wrong with it. `number`
/// turns digits with a point into a number; `unescape` reverses `escape`. A list that stands there as changes is the host's
/// with them.
pub fn value_of_planner_link(
    planning: &PlannerModel,
    link: &str,
    number: &dyn Fn(&str) -> f64,
    unescape: &dyn Fn(&str) -> String,
) -> Value {
    let (version, mut planner) =
        unfold(link, number, &|section, name, said| match fields_of(section) {
            Some(fields) => {
                let cells = fields.iter().zip(std::iter::once(name).chain(said.split('|')));
                let given = cells.filter(|(_, cell)| !cell.is_empty());
                let read = |(field, cell): (&&'static str, &str)| match cell {
                    TAKEN => (*field, Value::Nothing),
                    cell => (*field, read_said(field, cell, number, unescape)),
                };
                Value::full_record(given.map(read).collect_vec())
            }
            None => read_said(name, said, number, unescape),
        });
    for list in &LISTS {
        merge(list, &mut planner, &hosts(planning, list));
    }
    // What stands beside the planner in answers.
    let at = planner.iter().position(|(name, _)| name == "currency");
    let currency = at.map_or(Value::Nothing, |at| planner.remove(at).1);
    let planner = Value::Record(planner);
    Value::record(vec![("version", version), ("currency", currency), ("planner", planner)])
}

/// Whether a figure of this name is true or false.
fn is_truth(name: &str) -> bool {
    FIGURES.iter().any(|about| about.name == name && about.unit == FigureUnit::Truth)
}

/// A value by the name of its field: words, a list, a Boolean, or else a number.
fn read_said(
    name: &str,
    said: &str,
    number: &dyn Fn(&str) -> f64,
    unescape: &dyn Fn(&str) -> String,
) -> Value {
    let unescape = |text: &str| with_marks(&unescape(text));
    let list = |read: &dyn Fn(&str) -> Value| {
        Value::List(said.split(',').filter(|item| !item.is_empty()).map(read).collect_vec())
    };
    match name {
        _ if is_truth(name) => match said {
            "true" => Value::Truth(true),
            "false" => Value::Truth(false),
            other => Value::Text(unescape(other)),
        },
        "observed" | "shares" => list(&|item| read_number(item, number)),
        "elements" | "touchpoints" | "actions" => list(&Value::text),
        "label" | "canGoWrong" | "who" | "words" if said.contains(':') => {
            let in_language = |entry: &str| {
                let (tag, words) = entry.split_once(':').unwrap_or((entry, ""));
                (tag.to_owned(), Value::Text(unescape(words)))
            };
            Value::Record(said.split(',').map(in_language).collect_vec())
        }
        "currency" | "id" | "kind" | "lever" | "period" | "soldAt" | "label" | "canGoWrong"
        | "who" | "words" => Value::Text(unescape(said)),
        _ => read_number(said, number),
    }
}
