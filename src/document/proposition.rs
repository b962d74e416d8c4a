//! The value proposition in a document.

use super::Value;
use super::element::write_wording;
use super::model::MAX_ALTERNATIVES;
use super::names::{STANDINGS, name_of};
use super::reader::{Node, Record};
use crate::model::value::{Compared, Proposition, Standing};
use crate::model::{Id, Wording};

const MAX_PROOFS: usize = 200;

pub(super) fn read_proposition(node: Node) -> Option<Proposition> {
    let record = node.record(&["what", "delivered", "convinced", "proofs"])?;
    let part = |name| record.or(name, Wording::default(), |node| node.wording());
    let (what, delivered, convinced) = (part("what"), part("delivered"), part("convinced"));
    let proofs = record.or("proofs", Vec::new(), |node| {
        let read: Vec<_> = node.list(MAX_PROOFS)?.iter().map(read_proof).collect();
        read.into_iter().collect()
    });
    Some(Proposition { what: what?, delivered: delivered?, convinced: convinced?, proofs: proofs? })
}

fn read_proof(node: &Node) -> Option<(Id, Wording)> {
    let record = node.record(&["element", "proof"])?;
    let element = record.required("element").and_then(|node| node.id());
    let proof = record.required("proof").and_then(|node| node.wording());
    Some((element?, proof?))
}

pub(super) fn write_proposition(proposition: &Proposition) -> Value {
    let proof = |(element, proof): &(Id, Wording)| {
        Value::record(vec![
            ("element", Value::text(element.as_str())),
            ("proof", write_wording(proof)),
        ])
    };
    Value::record(vec![
        ("what", write_wording(&proposition.what)),
        ("delivered", write_wording(&proposition.delivered)),
        ("convinced", write_wording(&proposition.convinced)),
        ("proofs", Value::List(proposition.proofs.iter().map(proof).collect())),
    ])
}

/// How an element compares; all of it may be left out.
pub(super) fn read_compared(record: &Record) -> Option<Compared> {
    let standing = |name| record.maybe(name, |node| node.one_of(STANDINGS.0, STANDINGS.1));
    let same_as = record.or("sameAs", Vec::new(), |node| {
        let read: Vec<_> = node.list(MAX_ALTERNATIVES)?.iter().map(Node::id).collect();
        read.into_iter().collect()
    });
    let (ours, customer) = (standing("ours"), standing("customer"));
    Some(Compared { same_as: same_as?, ours: ours?, customer: customer? })
}

/// The fields of an element that say how it compares.
pub(super) fn write_compared(compared: &Compared) -> [(&'static str, Value); 3] {
    let standing = |standing: &Option<Standing>| {
        standing.as_ref().map_or(Value::Nothing, |it| Value::text(name_of(STANDINGS, it)))
    };
    let same_as = compared.same_as.iter().map(|id| Value::text(id.as_str()));
    [
        ("sameAs", Value::List(same_as.collect())),
        ("ours", standing(&compared.ours)),
        ("customer", standing(&compared.customer)),
    ]
}
