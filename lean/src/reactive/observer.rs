//! The node that is running, and tracks what it reads.

use std::cell::RefCell;
use std::rc::Rc;

use super::node::Node;

thread_local! {
    static OBSERVER: RefCell<Option<Rc<Node>>> = const { RefCell::new(None) };
}

/// The node that tracks what is read now.
pub fn current() -> Option<Rc<Node>> {
    OBSERVER.with_borrow(Clone::clone)
}

#[inline(never)]
fn replace(observer: Option<Rc<Node>>) -> Option<Rc<Node>> {
    OBSERVER.replace(observer)
}

#[inline(never)]
fn restore(before: Option<Rc<Node>>) {
    OBSERVER.set(before);
}

/// Runs something while `observer` tracks what is read.
// Around the body of every component: a call of its own for each would weigh more than the two in it.
#[inline(always)]
pub fn with<T>(observer: Option<Rc<Node>>, run: impl FnOnce() -> T) -> T {
    let before = replace(observer);
    let returned = run();
    restore(before);
    returned
}

/// Runs something while nothing is tracked.
#[inline(always)]
pub fn untrack<T>(run: impl FnOnce() -> T) -> T {
    with(None, run)
}
