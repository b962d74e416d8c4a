//! Documents that are refused, each for one reason, told at its place.
//!
//! `bad.tsv` says for each file of `bad/`: the place (`(whole)` for the document itself), the rule,
//! the values that the message speaks of, and whether the schema refuses it too.

use std::collections::{BTreeMap, BTreeSet};

use worthwhile::document::{Fault, json};

use crate::planner::{faults_of_planner_answers, faults_of_planner_model};
use crate::speak::{faults, file, files, values_of};

/// A line of the table.
pub struct Bad {
    /// The name of the file; it begins with the kind of document.
    pub file: String,
    place: String,
    rule: String,
    values: String,
    /// What the schema does: `refuses`, `cannot say` or `cannot parse`.
    pub schema: String,
}

impl Bad {
    /// Whether it is of answers, as against of a model.
    pub fn of_answers(&self) -> bool {
        ["answers", "plan"].contains(&self.kind())
    }

    /// `model` and `answers` are the calculator's, `planner` and `plan` the planner's.
    fn kind(&self) -> &str {
        self.file.split('-').next().unwrap()
    }

    pub fn text(&self) -> String {
        file(&format!("tests/document/bad/{}.json", self.file))
    }

    fn faults(&self) -> Vec<Fault> {
        match json::parse(&self.text()) {
            Err(fault) => vec![fault],
            Ok(value) => match self.kind() {
                "planner" => faults_of_planner_model(&value),
                "plan" => faults_of_planner_answers(&value),
                kind => faults(kind == "answers", &value),
            },
        }
    }

    /// What the message says, wherever in a list the fault stands.
    fn message(&self) -> (&str, String, &str, &str) {
        let place = self.place.replace(|c: char| c.is_ascii_digit(), "#");
        (self.kind(), place, &self.rule, &self.values)
    }
}

/// Every bad document.
pub fn bad_documents() -> Vec<Bad> {
    let table = file("tests/document/bad.tsv");
    let lines = table.lines().skip(1);
    let read = |line: &str| {
        let [file, place, rule, values, schema] =
            line.split('\t').map(str::to_owned).collect::<Vec<_>>().try_into().expect(line);
        Bad { file, place, rule, values, schema }
    };
    lines.map(read).collect()
}

#[test]
fn every_bad_document_is_refused_for_its_one_reason_at_its_place() {
    let mut wrong = vec![];
    for bad in bad_documents() {
        let expected = [bad.place.as_str(), &bad.rule, &bad.values].join("\t");
        let told = |fault: &Fault| {
            let place = if fault.place.is_empty() { "(whole)" } else { &fault.place };
            [place, fault.rule.code(), &values_of(&fault.rule)].join("\t")
        };
        let found: Vec<_> = bad.faults().iter().map(told).collect();
        if found != [expected.clone()] {
            wrong.push(format!("{}: {found:?}, not {expected:?}", bad.file));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_two_bad_documents_get_the_same_message() {
    let all = bad_documents();
    let mut seen = BTreeMap::new();
    for bad in &all {
        if let Some(other) = seen.insert(bad.message(), &bad.file) {
            panic!("{} and {other} are the same fault", bad.file);
        }
    }
    assert!(all.len() >= 250);
}

#[test]
fn the_table_of_bad_documents_is_complete() {
    let listed: BTreeSet<_> = bad_documents().into_iter().map(|bad| bad.file).collect();
    let there: BTreeSet<_> = files("tests/document/bad").into_iter().collect();
    assert_eq!(listed, there);
    let rules: BTreeSet<_> = bad_documents().into_iter().map(|bad| bad.rule).collect();
    // Over the caps, not finite, and the notices are tested elsewhere.
    assert_eq!(rules.len(), 28, "{rules:?}");
}
