//! What `Display` says of an error: one English sentence with the place, the rule and the value.

use std::error::Error;

use worthwhile::document::survey::{FileFault, RowFault, RowRule};
use worthwhile::document::{Fault, Rule};
use worthwhile::model::{Estimate, Id, InputError};

fn said(error: impl Error) -> String {
    error.to_string()
}

#[test]
fn a_figure_out_of_bounds_says_both() {
    let error = InputError::check(2.5, 0.0, 1.0).unwrap_err();
    assert_eq!(said(error), "must be at most 1, but is 2.5.");
    let error = Estimate::new(3.0, 1.0, 4.0).unwrap_err();
    assert!(said(error).contains('3') && said(error).contains('1'));
}

#[test]
fn a_fault_of_a_document_says_where() {
    let rule = Rule::NotAnId("Car wash".to_owned());
    let fault = Fault { place: "offer.id".to_owned(), rule: rule.clone() };
    let sentence = said(fault);
    assert!(sentence.starts_with("offer.id: ") && sentence.ends_with(&said(rule)));
    assert!(sentence.contains("Car wash") && sentence.contains(&Id::MAX_LENGTH.to_string()));
}

#[test]
fn a_fault_of_a_table_says_where() {
    assert_eq!(said(FileFault::NoRows), "it has headings, but no rows.");
    let rule = RowRule::NeitherYesNorNo("maybe".to_owned());
    let fault = RowFault { place: "buys.9".to_owned(), rule: rule.clone() };
    assert_eq!(said(fault), format!("buys.9: {rule}"));
    assert!(said(rule).contains("maybe"));
    assert!(!said(RowRule::TooManyCells { found: 9, columns: 8 }).contains(['{', '}']));
}
