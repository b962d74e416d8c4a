//! The studio's part of the documents: editing by place, the table of fields, the look, the snippets.

mod draft;
mod forms;
mod looks;
mod snippets;
