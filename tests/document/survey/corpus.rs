//! The corpus of files as people really send them: what is taken, and each rejection's line and rule.

use std::collections::BTreeSet;

use super::speak::{Case, check};
use super::{corpus_numbers, corpus_written};

fn all() -> Vec<Case> {
    corpus_written::cases().into_iter().chain(corpus_numbers::cases()).collect()
}

#[test]
fn files_as_programs_write_them() {
    check(&corpus_written::cases());
}

#[test]
fn cells_as_people_fill_them() {
    check(&corpus_numbers::cases());
}

#[test]
fn the_corpus_holds_a_hundred_different_files() {
    let all = all();
    let different: BTreeSet<_> = all.iter().map(|case| &case.bytes).collect();
    let names: BTreeSet<_> = all.iter().map(|case| case.name).collect();
    assert_eq!((different.len(), names.len()), (all.len(), all.len()));
    assert!(all.len() >= 100, "{}", all.len());
}
