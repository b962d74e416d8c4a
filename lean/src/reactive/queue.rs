//! The effects that are to run, all in one microtask.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Weak;

#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::*;

use super::effect;
use super::node::Node;
#[cfg(target_family = "wasm")]
use crate::dom;

thread_local! {
    static QUEUE: RefCell<VecDeque<Weak<Node>>> = const { RefCell::new(VecDeque::new()) };
    static SCHEDULED: Cell<bool> = const { Cell::new(false) };
}

#[cfg(target_family = "wasm")]
thread_local! {
    static RUN: Closure<dyn Fn()> = Closure::new(run);
}

/// Runs an effect soon, after those that wait already.
pub fn push(effect: Weak<Node>) {
    QUEUE.with_borrow_mut(|queue| queue.push_back(effect));
    schedule();
}

fn schedule() {
    if !SCHEDULED.replace(true) {
        #[cfg(target_family = "wasm")]
        RUN.with(|run| dom::queue_microtask(run.as_ref()));
    }
}

fn next() -> Option<Weak<Node>> {
    QUEUE.with_borrow_mut(VecDeque::pop_front)
}

/// Runs all that wait. A page calls it in a microtask; natively, where only tests have effects, the test does.
pub fn run() {
    SCHEDULED.set(false);
    let mut due = next();
    // An effect that traps must not stop those after it.
    if QUEUE.with_borrow(|queue| !queue.is_empty()) {
        schedule();
    }
    while let Some(effect) = due {
        if let Some(effect) = effect.upgrade() {
            effect::run_if_stale(&effect);
        }
        due = next();
    }
}
