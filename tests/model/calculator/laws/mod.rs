//! Laws that hold for every model and all answers.

mod adds_up;
mod change;
mod choice;
mod turn;
mod answers;
mod edges;
