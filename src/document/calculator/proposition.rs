//! The value proposition in a document.

use super::limits::MAX_ALTERNATIVES;
use crate::document::Value;
use crate::document::reader::{Node, Record};
use crate::document::wording::write_wording;
use crate::document::words::Words;
use crate::model::calculator::{Compared, Proposition, Standing};
use crate::model::{CollectVec, Id, Wording};

const MAX_PROOFS: usize = 200;

pub(in crate::document) fn read_proposition(node: &Node) -> Proposition {
    let record = node.record(&["what", "delivered", "convinced", "proofs"]);
    Proposition {
        what: record.wording("what"),
        delivered: record.wording("delivered"),
        convinced: record.wording("convinced"),
        proofs: record.list("proofs", MAX_PROOFS, read_proof),
    }
}

fn read_proof(node: &Node) -> (Id, Wording) {
    let record = node.record(&["element", "proof"]);
    (record.required("element").id(), record.required("proof").wording())
}

pub(in crate::document) fn write_proposition(proposition: &Proposition) -> Value {
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
        ("proofs", Value::List(proposition.proofs.iter().map(proof).collect_vec())),
    ])
}

/// How an element compares with the alternatives; every field is optional.
pub(in crate::document) fn read_compared(record: &Record) -> Compared {
    let standing = |name| record.optional(name).and_then(|node| node.word());
    Compared {
        same_as: record.list("sameAs", MAX_ALTERNATIVES, Node::id),
        ours: standing("ours"),
        customer: standing("customer"),
    }
}

/// The fields of an element that say how it compares.
pub(in crate::document) fn write_compared(compared: &Compared) -> [(&'static str, Value); 3] {
    let standing = |standing: &Option<Standing>| {
        standing.as_ref().map_or(Value::Nothing, |it| Value::text(it.name()))
    };
    let same_as = compared.same_as.iter().map(|id| Value::text(id.as_str()));
    [
        ("sameAs", Value::List(same_as.collect_vec())),
        ("ours", standing(&compared.ours)),
        ("customer", standing(&compared.customer)),
    ]
}
