//! What belongs to an owner, and when it ends.

use std::sync::{Arc, Mutex};

use super::system::*;

type Log = Arc<Mutex<Vec<&'static str>>>;

fn note(log: &Log, what: &'static str) {
    let log = Arc::clone(log);
    on_cleanup(move || {
        if let Ok(mut log) = log.lock() {
            log.push(what);
        }
    });
}

#[test]
fn an_owner_ends_its_children_then_its_cleanups_in_order() {
    let (_root, log) = (begin(), Log::default());
    let owner = Owner::new();
    let child = owner.with(|| {
        note(&log, "first");
        let child = Owner::new();
        child.with(|| note(&log, "child"));
        note(&log, "second");
        child
    });
    owner.cleanup();
    assert_eq!(*log.lock().unwrap(), ["child", "first", "second"]);
    child.cleanup();
    drop(owner);
    assert_eq!(log.lock().unwrap().len(), 3);
}

#[test]
fn an_owner_that_is_dropped_is_cleaned_up() {
    let (_root, log) = (begin(), Log::default());
    let owner = Owner::new();
    let signal = owner.with(|| {
        note(&log, "ended");
        RwSignal::new(1)
    });
    drop(owner);
    assert_eq!(*log.lock().unwrap(), ["ended"]);
    assert_eq!(signal.try_get_untracked(), None);
}

#[test]
fn values_are_there_during_the_cleanups_and_gone_after() {
    let _root = begin();
    let owner = Owner::new();
    let seen = Arc::new(Mutex::new(None));
    let stored = owner.with(|| {
        let (signal, stored) = (RwSignal::new(3), StoredValue::new(4));
        let seen = Arc::clone(&seen);
        on_cleanup(move || {
            *seen.lock().unwrap() = Some(signal.get_untracked() + stored.get_value());
        });
        stored
    });
    assert_eq!(stored.try_get_value(), Some(4));
    owner.cleanup();
    assert_eq!(*seen.lock().unwrap(), Some(7));
    assert_eq!(stored.try_get_value(), None);
}

#[test]
fn writing_what_is_gone_does_nothing() {
    let _root = begin();
    let owner = Owner::new();
    let (signal, stored) = owner.with(|| (RwSignal::new(1), StoredValue::new(1)));
    assert_eq!(signal.try_set(2), None);
    owner.cleanup();
    signal.set(3);
    signal.update(|signal| *signal += 1);
    signal.notify();
    assert_eq!(signal.try_set(4), Some(4));
    assert_eq!(stored.try_update_value(|stored| *stored), None);
    // Another value may lie where the signal did.
    let later = owner.with(|| RwSignal::new(9));
    signal.set(5);
    assert_eq!((later.get_untracked(), signal.try_get_untracked()), (9, None));
}

#[test]
fn what_a_memo_creates_ends_when_it_is_computed_again() {
    let (_root, log) = (begin(), Log::default());
    let signal = RwSignal::new(1);
    let memo = Memo::new({
        let log = Arc::clone(&log);
        move |_| {
            note(&log, "ended");
            signal.get()
        }
    });
    memo.get_untracked();
    signal.set(2);
    assert!(log.lock().unwrap().is_empty());
    memo.get_untracked();
    assert_eq!(log.lock().unwrap().len(), 1);
}

#[test]
fn what_an_effect_creates_ends_before_it_runs_again() {
    let (root, log) = (begin(), Log::default());
    let signal = RwSignal::new(1);
    Effect::new({
        let log = Arc::clone(&log);
        move |_| {
            signal.get();
            log.lock().unwrap().push("outer");
            let inner = Arc::clone(&log);
            Effect::new(move |_| {
                signal.get();
                inner.lock().unwrap().push("inner");
            });
            note(&log, "ended");
        }
    });
    run_effects();
    run_effects();
    assert_eq!(*log.lock().unwrap(), ["outer", "inner"]);
    signal.set(2);
    run_effects();
    run_effects();
    assert_eq!(log.lock().unwrap()[2..], ["ended", "outer", "inner"]);
    root.cleanup();
    signal.set(3);
    run_effects();
    assert_eq!(log.lock().unwrap()[5..], ["ended"]);
}

#[test]
fn an_effect_ends_with_its_owner() {
    let (_root, log) = (begin(), Log::default());
    let signal = RwSignal::new(1);
    let owner = Owner::new();
    owner.with(|| {
        let log = Arc::clone(&log);
        Effect::new(move |_| {
            signal.get();
            log.lock().unwrap().push("ran");
        });
    });
    run_effects();
    owner.cleanup();
    signal.set(2);
    run_effects();
    assert_eq!(*log.lock().unwrap(), ["ran"]);
}

#[test]
fn what_is_gone_no_longer_notifies() {
    let (_root, log) = (begin(), Log::default());
    let owner = Owner::new();
    let (signal, other) = (owner.with(|| RwSignal::new(1)), RwSignal::new(1));
    Effect::new({
        let log = Arc::clone(&log);
        move |_| {
            signal.try_get_untracked();
            signal.track();
            other.get();
            log.lock().unwrap().push("ran");
        }
    });
    run_effects();
    owner.cleanup();
    other.set(2);
    run_effects();
    assert_eq!(log.lock().unwrap().len(), 2);
}

#[test]
fn a_context_is_that_of_the_nearest_owner_that_provides_it() {
    let _root = begin();
    provide_context(1_u8);
    provide_context("word");
    let owner = Owner::new();
    owner.with(|| {
        assert_eq!(use_context::<u8>(), Some(1));
        provide_context(2_u8);
        provide_context(3_u8);
        assert_eq!((use_context::<u8>(), use_context::<&str>()), (Some(3), Some("word")));
        assert_eq!(use_context::<u16>(), None);
    });
    assert_eq!(use_context::<u8>(), Some(1));
}

#[test]
fn a_memo_computes_with_the_context_in_which_it_was_made() {
    let _root = begin();
    let (signal, owner) = (RwSignal::new(1_u8), Owner::new());
    let memo = owner.with(|| {
        provide_context(10_u8);
        Memo::new(move |_| use_context::<u8>().unwrap_or(0) + signal.get())
    });
    assert_eq!(memo.get_untracked(), 11);
    signal.set(2);
    assert_eq!(memo.get_untracked(), 12);
}
