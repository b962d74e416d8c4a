//! Where the reactive system here differs from that of Leptos.

use std::sync::{Arc, Mutex};

use super::system::*;

/// In `reactive_graph` 0.2 the effect misses the change: while it asks the first memo, the second one is computed, and
/// is not told to mark the effect, because it is the one that asks.
#[test]
fn an_effect_hears_of_a_memo_that_another_one_made_compute() {
    let (_owner, seen) = (begin(), Arc::new(Mutex::new(Vec::new())));
    let signal = RwSignal::new(1);
    let second = Memo::new(move |_| signal.get());
    let first = Memo::new(move |_| second.get() > 0);
    Effect::new({
        let seen = Arc::clone(&seen);
        move |_| seen.lock().unwrap().push((first.get(), second.get()))
    });
    run_effects();
    signal.set(2);
    run_effects();
    assert_eq!(*seen.lock().unwrap(), [(true, 1), (true, 2)]);
}

#[test]
fn an_effect_that_was_dropped_never_runs_even_if_it_waited() {
    let (_root, seen) = (begin(), Arc::new(Mutex::new(0)));
    let owner = Owner::new();
    owner.with(|| {
        let seen = Arc::clone(&seen);
        Effect::new(move |_| *seen.lock().unwrap() += 1);
    });
    owner.cleanup();
    run_effects();
    assert_eq!(*seen.lock().unwrap(), 0);
}

/// `reactive_graph` waits for ever, or traps in a page.
#[test]
fn a_signal_that_is_being_read_or_written_stays_as_it_is() {
    let _owner = begin();
    let signal = RwSignal::new(1);
    signal.with_untracked(|_| signal.update(|signal| *signal = 2));
    assert_eq!(signal.get_untracked(), 1);
    signal.update(|outer| {
        signal.update(|signal| *signal = 3);
        *outer = 4;
    });
    assert_eq!(signal.get_untracked(), 4);
}
