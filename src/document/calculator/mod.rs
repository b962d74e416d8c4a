//! The calculator's part of the formats: models, answers, results, links and rows.

pub(in crate::document) mod limits;
pub(in crate::document) mod formula;
pub(in crate::document) mod driver;
pub(in crate::document) mod next;
mod source;
pub(in crate::document) mod proposition;
pub(in crate::document) mod correlation;
pub(in crate::document) mod element;
pub(in crate::document) mod offer;
pub(in crate::document) mod people;
pub(in crate::document) mod model;
pub(in crate::document) mod answers;
mod results;
pub(in crate::document) mod link;
pub(in crate::document) mod row;

pub use answers::{address, read_answers, read_answers_to, write_answers};
pub use link::{link_for, value_of_link, write_link};
pub use model::{read_model, write_model};
pub use results::write_results;
pub use row::write_row;
