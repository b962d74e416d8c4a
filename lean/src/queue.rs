//! The effects that are to run, all in one microtask.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::sync::Weak;

use wasm_bindgen::prelude::*;

use crate::dom;
use crate::reaction::Inner;

thread_local! {
    static QUEUE: RefCell<VecDeque<Weak<Inner>>> = const { RefCell::new(VecDeque::new()) };
    static SCHEDULED: Cell<bool> = const { Cell::new(false) };
    static RUN: Closure<dyn Fn()> = Closure::new(run);
}

/// Runs an effect soon, after those that wait already.
pub fn push(effect: Weak<Inner>) {
    QUEUE.with_borrow_mut(|queue| queue.push_back(effect));
    schedule();
}

fn schedule() {
    if !SCHEDULED.replace(true) {
        RUN.with(|run| dom::queue_microtask(run.as_ref()));
    }
}

fn next() -> Option<Weak<Inner>> {
    QUEUE.with_borrow_mut(VecDeque::pop_front)
}

fn run() {
    SCHEDULED.set(false);
    let mut effect = next();
    // An effect that traps must not stop those after it.
    if QUEUE.with_borrow(|queue| !queue.is_empty()) {
        schedule();
    }
    while let Some(due) = effect {
        if let Some(due) = due.upgrade() {
            due.run();
        }
        effect = next();
    }
}
