//! The few words in which these tests speak to the program; a change of its API ends here.

use worthwhile::document::{Fault, Reading, Rule, Value, json, read_answers, read_model};
use worthwhile::model::InputError;
use worthwhile::model::calculator::{Answers, Model};

/// The text of a file in the repository.
pub fn file(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names of the files in a folder of the repository, without their ending.
pub fn files(folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> =
        names.filter_map(|name| name.strip_suffix(".json").map(str::to_owned)).collect();
    names.sort();
    names
}

pub fn value(text: &str) -> Value {
    json::parse(text).unwrap_or_else(|fault| panic!("{fault:?} in {text}"))
}

/// A model with one element, whose fields may be replaced or added: `with("price", "7")`.
pub fn shop() -> Value {
    value(
        r#"{"version": 1, "id": "shop", "title": "Is it worth it?", "currency": "USD", "offer":
            {"id": "offer", "name": "The offer", "price": 9, "elements": [{"id": "gain",
            "label": "A gain", "side": "benefit", "kind": "technical", "amount": 14}]}}"#,
    )
}

/// The value with another at a JSON pointer, put there or replaced.
pub fn with(mut whole: Value, pointer: &str, new: Value) -> Value {
    let (path, name) = pointer.rsplit_once('/').unwrap();
    let holder = path.split('/').skip(1).fold(&mut whole, |value, step| match value {
        Value::Record(fields) => &mut fields.iter_mut().find(|(name, _)| name == step).unwrap().1,
        Value::List(items) => &mut items[step.parse::<usize>().unwrap()],
        _ => panic!("nothing at {step} of {pointer}"),
    });
    match holder {
        Value::Record(fields) => match fields.iter_mut().find(|(given, _)| given == name) {
            Some((_, value)) => *value = new,
            None => fields.push((name.to_owned(), new)),
        },
        Value::List(items) => items[name.parse::<usize>().unwrap()] = new,
        _ => panic!("nothing at {pointer}"),
    }
    whole
}

pub fn model(document: &Value) -> Reading<Model> {
    read_model(document).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

pub fn answers(document: &Value) -> Reading<Answers> {
    read_answers(document).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// What is wrong with a document of that kind; nothing if it reads.
pub fn faults(of_answers: bool, document: &Value) -> Vec<Fault> {
    if of_answers {
        read_answers(document).err().unwrap_or_default()
    } else {
        read_model(document).err().unwrap_or_default()
    }
}

/// Places and rules, as `offer.price too-small`.
pub fn told(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(|fault| format!("{} {}", fault.place, fault.rule.code())).collect()
}

/// The values that a rule speaks of.
pub fn values_of(rule: &Rule) -> String {
    match rule {
        Rule::Missing | Rule::Unknown | Rule::Twice | Rule::Empty => String::new(),
        Rule::TooDeep | Rule::TooLarge | Rule::Contradiction => String::new(),
        Rule::Units | Rule::DivisionByZero => String::new(),
        Rule::NotAFormula(found) | Rule::Circle(found) => found.clone(),
        Rule::Number(InputError::NotFinite) => String::new(),
        Rule::Expected(expected, found) => format!("{expected:?} for {found:?}"),
        Rule::Number(InputError::TooSmall { value, min }) => format!("{value} < {min}"),
        Rule::Number(InputError::TooLarge { value, max }) => format!("{value} > {max}"),
        Rule::Number(InputError::OutOfOrder { lower, higher }) => format!("{lower} > {higher}"),
        Rule::TooLong { length: found, max } | Rule::TooMany { count: found, max } => {
            format!("{found} > {max}")
        }
        Rule::NotWhole(number) | Rule::Version(number) => number.to_string(),
        Rule::SameEnds(number) | Rule::MovedSide(number) => number.to_string(),
        Rule::NotOneOf(_, text) | Rule::NotAnId(text) | Rule::TakenId(text) => text.clone(),
        Rule::NoSuchId(text) | Rule::NotACurrency(text) | Rule::NotALanguage(text) => text.clone(),
        Rule::NoFiguresIn(text) => text.clone(),
        Rule::NotAnAddress(_, text) | Rule::NotADate(text) => text.clone(),
        Rule::KindOfCost(text) | Rule::NotForUnit(text) | Rule::NotJson(text) => text.clone(),
    }
}
