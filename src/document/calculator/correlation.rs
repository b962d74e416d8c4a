//! Rank correlations between the amounts of elements, and between drivers, in a document.

use crate::document::reader::Node;
use crate::document::{Rule, Value, digits};
use crate::model::calculator::{Input, Relation, agree};
use crate::model::{CollectVec, Id};

pub(in crate::document) const MAX_CORRELATIONS: usize = 40;

pub(in crate::document) fn read_correlation(node: &Node) -> Relation {
    let record = node.record(&["one", "other", "correlation"]);
    let drivers = node.report().drivers.borrow();
    let amount = |name| {
        let id = record.required(name).id();
        let is_driver = drivers.iter().any(|(name, _)| name == id.as_str());
        if is_driver { Input::Driver(id) } else { Input::Amount(id) }
    };
    let strength = record.required("correlation").number(-Relation::MAX, Relation::MAX);
    Relation { inputs: [amount("one"), amount("other")], correlation: strength.unwrap_or(0.0) }
}

pub(in crate::document) fn write_correlations(relations: &[Relation]) -> Value {
    let one = |relation: &Relation| {
        let [one, other] =
            names(relation).map(|id| id.map_or(Value::Nothing, |id| Value::text(id.as_str())));
        let correlation = Value::Number(relation.correlation);
        Value::record(vec![("one", one), ("other", other), ("correlation", correlation)])
    };
    Value::List(relations.iter().map(one).collect_vec())
}

fn names(relation: &Relation) -> [Option<&Id>; 2] {
    relation.inputs.each_ref().map(|input| match input {
        Input::Amount(id) | Input::Driver(id) => Some(id),
        _ => None,
    })
}

/// Each element or driver that a correlation names, with its place and its input.
pub(in crate::document) fn correlated(
    relations: &[Relation],
) -> impl Iterator<Item = (String, &Id, &Input)> {
    relations.iter().enumerate().flat_map(|(at, relation)| {
        let place = move |name: &str| ["correlations[", &digits(at), "].", name].concat();
        let named = ["one", "other"].into_iter().zip(names(relation)).zip(&relation.inputs);
        named.filter_map(move |((name, id), input)| Some((place(name), id?, input)))
    })
}

/// A fault if the correlations contradict each other.
pub(in crate::document) fn agreeing(relations: &[Relation]) -> Option<(String, Rule)> {
    (!agree(relations)).then(|| ("correlations".to_owned(), Rule::Contradiction))
}
