//! Answers with the way back, for every widget.

/// How many steps back are kept.
const MAX_STEPS: usize = 100;

/// The answers `A` of one visitor and how they came about; `K` names what a change is of.
#[derive(Clone, Debug, PartialEq)]
pub struct History<A, K> {
    now: A,
    past: Vec<A>,
    /// What the last change was of: dragging a slider is one step, however many values it passes.
    last: Option<K>,
}

impl<A: Default, K> Default for History<A, K> {
    fn default() -> Self {
        Self { now: A::default(), past: Vec::new(), last: None }
    }
}

impl<A: Clone + PartialEq, K: PartialEq> History<A, K> {
    /// A history that begins with these answers.
    pub fn from(answers: A) -> Self {
        Self { now: answers, past: Vec::new(), last: None }
    }

    /// The answers in force.
    pub fn now(&self) -> &A {
        &self.now
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Changes the answers. Changes of the same thing that follow each other are one step; one of
    /// nothing in particular is always a step of its own.
    pub fn change(&mut self, of: Option<K>, change: impl FnOnce(&mut A)) {
        let mut next = self.now.clone();
        change(&mut next);
        self.take(of, next);
    }

    // One copy for all changes.
    #[inline(never)]
    fn take(&mut self, of: Option<K>, next: A) {
        if next == self.now {
            return;
        }
        let before = std::mem::replace(&mut self.now, next);
        if of.is_none() || of != self.last {
            if self.past.len() == MAX_STEPS {
                self.past.remove(0);
            }
            self.past.push(before);
        }
        self.last = of;
    }

    /// Ends the present step: the next change is one of its own, even of the same thing.
    pub fn rest(&mut self) {
        self.last = None;
    }

    /// Takes back the last step.
    pub fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            self.now = before;
            self.last = None;
        }
    }

    /// Goes back to the given answers; that too can be taken back.
    pub fn restart(&mut self, answers: A) {
        self.take(None, answers);
    }
}
