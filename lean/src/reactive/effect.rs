//! Effects: what runs again when a signal that it has read changes.

use std::cell::{Cell, RefCell};
use std::marker::PhantomData;
use std::rc::Rc;

use super::node::{Kind, Node};
use super::observer;
use super::owner::{Owner, WeakOwner, on_cleanup};
use super::queue;
#[cfg(all(debug_assertions, target_family = "wasm"))]
use crate::dom;
use crate::function::Ask;

/// What an effect runs.
///
/// The effects of Leptos are tasks of an asynchronous executor, each with a channel. One queue for all of them is less
/// code, and what is dropped never runs again, not even if it was queued.
pub struct Body {
    scope: Scope,
    queued: Cell<bool>,
    run: RefCell<Box<dyn Ask<()>>>,
}

/// The owner of what an effect creates.
enum Scope {
    /// Its own, which is cleaned up before each run.
    Own(Owner),
    /// That in which the effect was created.
    Outer(Option<WeakOwner>),
}

#[inline(never)]
fn made(scope: Scope, run: Box<dyn Ask<()>>) -> Rc<Node> {
    let body = Body { scope, queued: Cell::new(false), run: RefCell::new(run) };
    Node::new(Kind::Effect(body), None)
}

/// An effect that has run once already.
#[inline(never)]
fn started(run: Box<dyn Ask<()>>) -> Rc<Node> {
    let effect = made(Scope::Outer(Owner::current().as_ref().map(Owner::downgrade)), run);
    run_if_stale(&effect);
    effect
}

/// Runs something now and whenever what it read has changed, until the current owner is cleaned up.
#[inline(never)]
pub fn follow(run: Box<dyn Ask<()>>) {
    let effect = started(run);
    on_cleanup(move || drop(effect));
}

/// Runs an effect if what it has read is not as it was.
pub fn run_if_stale(effect: &Rc<Node>) {
    let Some(body) = effect.body() else { return };
    let is_stale = effect.is_stale();
    // What it asked may have queued it once more.
    body.queued.set(false);
    // It is borrowed already if it trapped.
    let Ok(mut run) = body.run.try_borrow_mut() else { return };
    if !is_stale {
        return;
    }
    #[cfg(all(debug_assertions, target_family = "wasm"))]
    dom::mark("effect");
    match &body.scope {
        Scope::Own(owner) => effect.run(owner, || run.ask()),
        Scope::Outer(owner) => {
            effect.forget();
            let mut run = || observer::with(Some(Rc::clone(effect)), || run.ask());
            match owner.as_ref().map(WeakOwner::upgrade) {
                None => run(),
                Some(Some(owner)) => owner.with(run),
                // Nothing is there any more of which it was a part.
                Some(None) => {}
            }
        }
    }
}

impl Body {
    /// Queues the effect, unless it waits already.
    pub fn enqueue(&self, effect: &Rc<Node>) {
        if !self.queued.replace(true) {
            queue::push(Rc::downgrade(effect));
        }
    }
}

/// An effect that runs at once, and again until it is dropped.
#[must_use = "an effect ends when it is dropped"]
pub struct RenderEffect<T> {
    _effect: Rc<Node>,
    returned: PhantomData<fn() -> T>,
}

impl<T: 'static> RenderEffect<T> {
    /// Runs `fun`, which is given what it returned the last time.
    pub fn new(mut fun: impl FnMut(Option<T>) -> T + 'static) -> Self {
        let mut last = None;
        let effect = started(Box::new(move || last = Some(fun(last.take()))));
        Self { _effect: effect, returned: PhantomData }
    }
}

/// An effect that runs for the first time after what is being drawn is in the page.
#[derive(Clone, Copy)]
pub struct Effect(());

impl Effect {
    /// Runs `fun` until the current owner is cleaned up; what it creates is cleaned up before it runs again.
    pub fn new<T: 'static, By>(mut fun: impl EffectFunction<T, By> + 'static) -> Self {
        let mut last = None;
        later(Box::new(move || last = Some(fun.run(last.take()))));
        Self(())
    }
}

#[inline(never)]
fn later(run: Box<dyn Ask<()>>) {
    let effect = made(Scope::Own(Owner::new()), run);
    if let Some(body) = effect.body() {
        body.enqueue(&effect);
    }
    on_cleanup(move || drop(effect));
}

/// What an effect may run: with what it returned the last time, or without.
pub trait EffectFunction<T, By> {
    /// Runs it.
    fn run(&mut self, last: Option<T>) -> T;
}

/// With what it returned the last time.
pub struct WithLast;

/// Without.
pub struct WithoutLast;

impl<F: FnMut(Option<T>) -> T, T> EffectFunction<T, WithLast> for F {
    fn run(&mut self, last: Option<T>) -> T {
        self(last)
    }
}

impl<F: FnMut()> EffectFunction<(), WithoutLast> for F {
    fn run(&mut self, _: Option<()>) {
        self();
    }
}
