//! What is said: sentences, equations, and numbers as people type them.

mod english;
mod said;
mod typed;
mod wrong;
