//! Effects: what runs again when a signal that it has read changes.

use std::cell::RefCell;
use std::marker::PhantomData;
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use reactive_graph::effect::EffectFunction;
use reactive_graph::graph::{
    AnySource, AnySubscriber, ReactiveNode, Source, Subscriber, WithObserver,
};
use reactive_graph::owner::{Owner, WeakOwner, on_cleanup};
use send_wrapper::SendWrapper;

#[cfg(debug_assertions)]
use crate::dom;
use crate::queue;

/// An effect that runs as long as this is not dropped.
///
/// The reactive system's own effects are tasks of an asynchronous executor, each with a channel. One queue for
/// all of them is less code, and what is dropped never runs again, not even if it was queued.
pub struct Reaction(Arc<Inner>);

/// The effect itself, which the queue and the signals know weakly.
pub struct Inner {
    this: Weak<Inner>,
    owner: Option<WeakOwner>,
    state: Mutex<State>,
    run: SendWrapper<RefCell<Box<dyn FnMut()>>>,
}

struct State {
    dirty: bool,
    queued: bool,
    sources: Vec<AnySource>,
}

impl Reaction {
    /// An effect that has not run yet.
    #[inline(never)]
    fn new(run: Box<dyn FnMut()>) -> Self {
        Self(Arc::new_cyclic(|this| Inner {
            this: this.clone(),
            owner: Owner::current().map(|owner| owner.downgrade()),
            state: Mutex::new(State { dirty: true, queued: false, sources: Vec::new() }),
            run: SendWrapper::new(RefCell::new(run)),
        }))
    }

    fn keep(self) {
        on_cleanup(move || drop(self));
    }
}

/// Runs something now and whenever what it read has changed, until the current owner is cleaned up.
#[inline(never)]
pub fn follow(run: Box<dyn FnMut()>) {
    let reaction = Reaction::new(run);
    reaction.0.run();
    reaction.keep();
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn subscriber(&self) -> AnySubscriber {
        AnySubscriber(self.this.as_ptr() as usize, self.this.clone())
    }

    fn enqueue(&self, dirty: bool) {
        let mut state = self.state();
        state.dirty |= dirty;
        if !mem::replace(&mut state.queued, true) {
            queue::push(self.this.clone());
        }
    }

    /// Runs the effect if what it has read is not as it was.
    pub fn run(&self) {
        self.state().queued = false;
        let this = self.subscriber();
        if !this.with_observer(|| self.update_if_necessary()) {
            return;
        }
        #[cfg(debug_assertions)]
        dom::mark("effect");
        self.clear_sources(&this);
        // It is borrowed already if it trapped.
        let Ok(mut run) = self.run.try_borrow_mut() else { return };
        let mut run = || this.with_observer(&mut **run);
        match self.owner.as_ref().map(WeakOwner::upgrade) {
            None => run(),
            Some(Some(owner)) => owner.with(run),
            // Nothing is there any more of which it was a part.
            Some(None) => {}
        }
    }
}

impl ReactiveNode for Inner {
    fn mark_dirty(&self) {
        self.enqueue(true);
    }

    fn mark_check(&self) {
        self.enqueue(false);
    }

    fn mark_subscribers_check(&self) {}

    fn update_if_necessary(&self) -> bool {
        let mut state = self.state();
        if mem::take(&mut state.dirty) {
            return true;
        }
        let sources = state.sources.clone();
        drop(state);
        sources.iter().any(ReactiveNode::update_if_necessary)
    }
}

impl Subscriber for Inner {
    fn add_source(&self, source: AnySource) {
        let mut state = self.state();
        if !state.sources.contains(&source) {
            state.sources.push(source);
        }
    }

    fn clear_sources(&self, subscriber: &AnySubscriber) {
        let sources = mem::take(&mut self.state().sources);
        for source in sources {
            source.remove_subscriber(subscriber);
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.clear_sources(&self.subscriber());
    }
}

/// An effect that runs at once, and again until it is dropped.
#[must_use = "an effect ends when it is dropped"]
pub struct RenderEffect<T> {
    _reaction: Reaction,
    returned: PhantomData<fn() -> T>,
}

impl<T: 'static> RenderEffect<T> {
    /// Runs `fun`, which is given what it returned the last time.
    pub fn new(mut fun: impl FnMut(Option<T>) -> T + 'static) -> Self {
        let mut last = None;
        let reaction = Reaction::new(Box::new(move || last = Some(fun(last.take()))));
        reaction.0.run();
        Self { _reaction: reaction, returned: PhantomData }
    }
}

/// An effect that runs for the first time after what is being drawn is in the page.
#[derive(Clone, Copy)]
pub struct Effect(());

impl Effect {
    /// Runs `fun` until the current owner is cleaned up; what it creates is cleaned up before it runs again.
    pub fn new<T: 'static, M>(mut fun: impl EffectFunction<T, M> + 'static) -> Self {
        let (owner, mut last) = (Owner::new(), None);
        let reaction = Reaction::new(Box::new(move || {
            last = Some(owner.with_cleanup(|| fun.run(last.take())));
        }));
        reaction.0.enqueue(true);
        reaction.keep();
        Self(())
    }
}
