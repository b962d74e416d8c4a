//! The value model, by promise.

mod golden;
