//! What a change runs, and what it does not.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use super::system::*;

/// Counts, from wherever.
#[derive(Clone, Default)]
struct Count(Arc<AtomicUsize>);

impl Count {
    fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn now(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

#[test]
fn a_memo_is_computed_when_it_is_read_and_only_after_a_change() {
    let (_owner, count) = (begin(), Count::default());
    let (one, other) = (RwSignal::new(1), RwSignal::new(2));
    let sum = Memo::new({
        let count = count.clone();
        move |_| {
            count.add();
            one.get() + other.get()
        }
    });
    assert_eq!(count.now(), 0);
    assert_eq!((sum.get_untracked(), sum.get_untracked(), count.now()), (3, 3, 1));
    one.set(5);
    other.update(|other| *other += 1);
    assert_eq!(count.now(), 1);
    assert_eq!((sum.get_untracked(), count.now()), (8, 2));
}

#[test]
fn a_memo_is_given_its_value_before() {
    let _owner = begin();
    let signal = RwSignal::new(1);
    let all = Memo::new(move |before: Option<&Vec<i32>>| {
        [before.map_or(&[][..], |before| before), &[signal.get()]].concat()
    });
    assert_eq!(all.get_untracked(), [1]);
    signal.set(7);
    assert_eq!(all.get_untracked(), [1, 7]);
}

#[test]
fn both_sides_of_a_diamond_are_of_the_same_moment() {
    let (_owner, seen) = (begin(), Arc::new(Mutex::new(Vec::new())));
    let signal = RwSignal::new(1);
    let double = Memo::new(move |_| signal.get() * 2);
    let square = Memo::new(move |_| signal.get() * signal.get());
    let both = Memo::new(move |_| (double.get(), square.get()));
    Effect::new({
        let seen = Arc::clone(&seen);
        move |_| seen.lock().unwrap().push((both.get(), signal.get()))
    });
    run_effects();
    signal.set(2);
    signal.set(3);
    run_effects();
    assert_eq!(*seen.lock().unwrap(), [((2, 1), 1), ((6, 9), 3)]);
}

#[test]
fn an_equal_value_of_a_memo_stops_the_change() {
    let (_owner, memos, effects) = (begin(), Count::default(), Count::default());
    let signal = RwSignal::new(1);
    let even = Memo::new(move |_| signal.get() % 2 == 0);
    let word = Memo::new({
        let memos = memos.clone();
        move |_| {
            memos.add();
            if even.get() { "even" } else { "odd" }
        }
    });
    Effect::new({
        let effects = effects.clone();
        move |_| {
            word.get();
            effects.add();
        }
    });
    run_effects();
    signal.set(3);
    run_effects();
    assert_eq!((memos.now(), effects.now()), (1, 1));
    signal.set(4);
    run_effects();
    assert_eq!((memos.now(), effects.now()), (2, 2));
}

#[test]
fn a_signal_that_is_set_to_an_equal_value_notifies() {
    let (_owner, count) = (begin(), Count::default());
    let signal = RwSignal::new(1);
    Effect::new({
        let count = count.clone();
        move |_| {
            signal.get();
            count.add();
        }
    });
    run_effects();
    signal.set(1);
    run_effects();
    signal.update_untracked(|signal| *signal = 2);
    run_effects();
    assert_eq!(count.now(), 2);
    signal.notify();
    run_effects();
    assert_eq!((signal.get_untracked(), count.now()), (2, 3));
}

#[test]
fn what_was_read_in_the_last_run_counts() {
    let (_owner, seen) = (begin(), Arc::new(Mutex::new(Vec::new())));
    let (first, last, whole) = (RwSignal::new("Ada"), RwSignal::new("King"), RwSignal::new(true));
    let name = Memo::new(move |_| {
        if whole.get() { [first.get(), last.get()].join(" ") } else { first.get().to_owned() }
    });
    Effect::new({
        let seen = Arc::clone(&seen);
        move |_| seen.lock().unwrap().push(name.get())
    });
    run_effects();
    whole.set(false);
    run_effects();
    last.set("Lovelace");
    run_effects();
    whole.set(true);
    run_effects();
    assert_eq!(*seen.lock().unwrap(), ["Ada King", "Ada", "Ada Lovelace"]);
}

#[test]
fn what_is_read_untracked_does_not_count() {
    let (_owner, count) = (begin(), Count::default());
    let (signal, other) = (RwSignal::new(1), RwSignal::new(1));
    let stored = StoredValue::new(1);
    Effect::new({
        let count = count.clone();
        move |_| {
            signal.with(|_| ());
            other.with_untracked(|_| ());
            untrack(|| other.get());
            stored.get_value();
            count.add();
        }
    });
    run_effects();
    other.set(2);
    stored.set_value(2);
    run_effects();
    assert_eq!(count.now(), 1);
    signal.set(2);
    run_effects();
    assert_eq!(count.now(), 2);
}

#[test]
fn effects_run_in_the_order_in_which_they_read() {
    let (_owner, seen) = (begin(), Arc::new(Mutex::new(Vec::new())));
    let signal = RwSignal::new(0);
    for name in ["first", "second", "third"] {
        let seen = Arc::clone(&seen);
        Effect::new(move |_| seen.lock().unwrap().push((name, signal.get())));
    }
    run_effects();
    signal.set(1);
    run_effects();
    assert_eq!(seen.lock().unwrap()[..3], [("first", 0), ("second", 0), ("third", 0)]);
    assert_eq!(seen.lock().unwrap()[3..], [("first", 1), ("second", 1), ("third", 1)]);
}

#[test]
fn an_effect_may_write_what_it_reads() {
    let (_owner, count) = (begin(), Count::default());
    let signal = RwSignal::new(0);
    Effect::new({
        let count = count.clone();
        move |_| {
            count.add();
            if signal.get() < 3 {
                signal.update(|signal| *signal += 1);
            }
        }
    });
    run_effects();
    run_effects();
    assert_eq!((signal.get_untracked(), count.now()), (3, 4));
}

#[test]
fn an_effect_is_given_what_it_returned() {
    let (_owner, seen) = (begin(), Arc::new(Mutex::new(Vec::new())));
    let signal = RwSignal::new(1);
    Effect::new({
        let seen = Arc::clone(&seen);
        move |before: Option<i32>| {
            seen.lock().unwrap().push(before);
            signal.get()
        }
    });
    run_effects();
    signal.set(2);
    run_effects();
    assert_eq!(*seen.lock().unwrap(), [None, Some(1)]);
}

#[test]
fn a_render_effect_runs_at_once_and_until_it_is_dropped() {
    let (_owner, count) = (begin(), Count::default());
    let signal = RwSignal::new(1);
    let effect = RenderEffect::new({
        let count = count.clone();
        move |_| {
            signal.get();
            count.add();
        }
    });
    assert_eq!(count.now(), 1);
    signal.set(2);
    run_effects();
    assert_eq!(count.now(), 2);
    drop(effect);
    signal.set(3);
    run_effects();
    assert_eq!(count.now(), 2);
}

#[test]
fn a_memo_may_be_made_and_read_in_a_memo() {
    let _owner = begin();
    let signal = RwSignal::new(2);
    let outer = Memo::new(move |_| {
        let inner = Memo::new(move |_| signal.get() * 10);
        inner.get() + 1
    });
    assert_eq!(outer.get_untracked(), 21);
    signal.set(3);
    assert_eq!(outer.get_untracked(), 31);
}

#[test]
fn a_property_is_a_signal_a_memo_or_a_value() {
    let _owner = begin();
    let signal = RwSignal::new(1);
    let memo = Memo::new(move |_| signal.get() + 1);
    let all: [Signal<i32>; 4] = [signal.into(), signal.read_only().into(), memo.into(), 7.into()];
    assert_eq!(all.map(|each| each.get_untracked()), [1, 1, 2, 7]);
    signal.set(5);
    assert_eq!(all.map(|each| each.with_untracked(|value| *value)), [5, 5, 6, 7]);
}

#[test]
fn a_function_becomes_a_callback() {
    let _owner = begin();
    let double: Callback<i32, i32> = (|x: i32| x * 2).into_reactive_value();
    let seven: Callback<(), i32> = (|| 7).into_reactive_value();
    assert_eq!((double.run(4), seven.run(()), double.try_run(5)), (8, 7, Some(10)));
}
