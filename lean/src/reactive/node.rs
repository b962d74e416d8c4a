//! Signals, memos and effects, and how a change spreads among them.
//!
//! A signal that changes marks what has read it as dirty, and what has read that as to be checked. Nothing is computed
//! then. A memo that is to be checked asks what it has read, in the order in which it read it, and is computed again
//! only if one of these differs. So each memo runs at most once for a change, and what it hands on is never of two
//! different moments.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use super::effect::Body;
use super::observer;
use super::owner::Owner;

/// A value of any type.
pub type Value = Rc<dyn Any>;

/// What a memo computes.
pub trait Compute {
    /// Computes a value from the one before, and says whether they differ.
    fn compute(&self, before: Option<&dyn Any>) -> (Value, bool);
}

/// What a node is.
pub enum Kind {
    /// A value that nobody tracks.
    Stored,
    /// A value that is written.
    Signal,
    /// A value that is computed. What is created meanwhile belongs to the owner.
    Memo(Owner, Box<dyn Compute>),
    /// What runs again when something that it has read changes.
    Effect(Body),
}

/// How a node stands to what it has read.
#[derive(Clone, Copy, PartialEq)]
pub enum State {
    /// Nothing has changed.
    Clean,
    /// Something further away has changed.
    Check,
    /// Something has changed.
    Dirty,
}

/// A signal, memo or effect.
pub struct Node {
    kind: Kind,
    value: RefCell<Option<Value>>,
    state: Cell<State>,
    /// What it has read. For each of these it is among the `subscribers`, and the other way round.
    sources: RefCell<Vec<Weak<Node>>>,
    /// What has read it, in the order in which it did.
    subscribers: RefCell<Vec<Weak<Node>>>,
}

impl Node {
    /// A node; a memo and an effect are dirty until they run.
    pub fn new(kind: Kind, value: Option<Value>) -> Rc<Self> {
        Rc::new(Self {
            kind,
            value: RefCell::new(value),
            state: Cell::new(State::Dirty),
            sources: RefCell::default(),
            subscribers: RefCell::default(),
        })
    }

    /// What runs, if this is an effect.
    pub fn body(&self) -> Option<&Body> {
        match &self.kind {
            Kind::Effect(body) => Some(body),
            _ => None,
        }
    }

    /// The value as it is now. There is none while it is being written.
    pub fn value(self: &Rc<Self>) -> Option<Value> {
        self.update();
        self.value.borrow().clone()
    }

    /// Takes the value out, to write it, unless someone reads or writes it at this moment.
    pub fn take(&self) -> Option<Value> {
        self.value.borrow_mut().take_if(|value| Rc::strong_count(value) == 1)
    }

    /// Puts a value in.
    pub fn put(&self, value: Value) {
        // Dropping the one before may read anything, so nothing is borrowed then.
        drop(self.value.replace(Some(value)));
    }

    /// Remembers that the running node reads this one.
    pub fn track(self: &Rc<Self>) {
        let Some(reader) = observer::current() else { return };
        let mut sources = reader.sources.borrow_mut();
        // What has read this already has few sources, while this may have many subscribers.
        if !matches!(self.kind, Kind::Stored) && !sources.iter().any(|source| is(source, self)) {
            sources.push(Rc::downgrade(self));
            self.subscribers.borrow_mut().push(Rc::downgrade(&reader));
        }
    }

    /// Marks everything that has read this as dirty.
    pub fn notify(&self) {
        self.mark_subscribers(State::Dirty, None);
    }

    fn mark_subscribers(&self, state: State, except: Option<Rc<Self>>) {
        // Marking runs nothing, so that the list stays as it is meanwhile.
        for subscriber in self.subscribers.borrow().iter().filter_map(Weak::upgrade) {
            if !except.as_ref().is_some_and(|except| Rc::ptr_eq(except, &subscriber)) {
                subscriber.mark(state);
            }
        }
    }

    /// Marks this, and what has read it as to be checked.
    fn mark(self: &Rc<Self>, state: State) {
        if self.state.get() != State::Dirty {
            self.state.set(state);
        }
        match &self.kind {
            Kind::Effect(body) => body.enqueue(self),
            _ => self.mark_subscribers(State::Check, None),
        }
    }

    /// Whether something that it has read differs from when it was read; the answer is given once.
    pub fn is_stale(&self) -> bool {
        let mut at = 0;
        while self.state.get() == State::Check {
            let Some(source) = self.sources.borrow().get(at).cloned() else { break };
            if source.upgrade().is_some_and(|source| source.update()) {
                self.state.set(State::Dirty);
            }
            at += 1;
        }
        self.state.replace(State::Clean) == State::Dirty
    }

    /// Computes the value again if that is needed; says whether it differs.
    fn update(self: &Rc<Self>) -> bool {
        let Kind::Memo(owner, compute) = &self.kind else { return false };
        if !self.is_stale() {
            return false;
        }
        let before = self.value.borrow().clone();
        let (value, differs) = self.run(owner, || compute.compute(before.as_deref()));
        self.put(value);
        // What it has changed itself does not make it run again.
        self.state.set(State::Clean);
        if differs {
            // What runs now and has asked for the value has it.
            self.mark_subscribers(State::Dirty, observer::current());
        }
        differs
    }

    /// Runs `run` anew, while this tracks what is read.
    pub fn run<T>(self: &Rc<Self>, owner: &Owner, run: impl FnOnce() -> T) -> T {
        self.forget();
        owner.cleanup();
        owner.with(|| observer::with(Some(Rc::clone(self)), run))
    }

    /// Forgets what it has read.
    pub fn forget(&self) {
        for source in self.sources.take() {
            let Some(source) = source.upgrade() else { continue };
            let mut subscribers = source.subscribers.borrow_mut();
            // In order, because an effect may rely on one before it, in which it was created.
            if let Some(at) = subscribers.iter().position(|subscriber| is(subscriber, self)) {
                subscribers.remove(at);
            }
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.forget();
    }
}

fn is(reference: &Weak<Node>, node: &Node) -> bool {
    std::ptr::eq(reference.as_ptr(), node)
}
