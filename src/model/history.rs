//! Answers with undo, for every widget.

/// The number of steps that can be undone.
const MAX_STEPS: usize = 100;

/// The answers `A` of one visitor with their undo steps; `K` identifies what a change is about.
#[derive(Clone, Debug, PartialEq)]
pub struct History<A, K> {
    now: A,
    past: Vec<A>,
    /// The subject of the last change. Dragging a slider is one step, however many values it
    /// passes.
    last: Option<K>,
}

impl<A: Default, K> Default for History<A, K> {
    fn default() -> Self {
        Self { now: A::default(), past: Vec::new(), last: None }
    }
}

impl<A: Clone + PartialEq, K: PartialEq> History<A, K> {
    /// A history that begins with these answers and has no steps.
    pub fn from(answers: A) -> Self {
        Self { now: answers, past: Vec::new(), last: None }
    }

    /// The answers in force.
    pub fn now(&self) -> &A {
        &self.now
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Changes the answers. Consecutive changes of the same subject are one step; a change without
    /// a subject is always its own step.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::History;
    ///
    /// let mut history: History<i32, &str> = History::default();
    /// history.change(Some("slider"), |answer| *answer = 1);
    /// history.change(Some("slider"), |answer| *answer = 2);
    /// history.undo();
    /// assert_eq!(*history.now(), 0);
    /// ```
    pub fn change(&mut self, of: Option<K>, change: impl FnOnce(&mut A)) {
        let mut next = self.now.clone();
        change(&mut next);
        self.take(of, next);
    }

    // Not inlined, so that all changes share one copy.
    #[inline(never)]
    fn take(&mut self, of: Option<K>, next: A) {
        if next == self.now {
            return;
        }
        let is_same_step = of.is_some() && of == self.last;
        if is_same_step && self.past.last() == Some(&next) {
            // The step has led back to where it began, so there is nothing to undo.
            self.undo();
            return;
        }
        let before = std::mem::replace(&mut self.now, next);
        if !is_same_step {
            if self.past.len() == MAX_STEPS {
                self.past.remove(0);
            }
            self.past.push(before);
        }
        self.last = of;
    }

    /// Ends the current step: the next change begins a new one, even of the same subject.
    pub fn rest(&mut self) {
        self.last = None;
    }

    /// The answers before the current step, if that is about this subject, or else the answers in force.
    pub fn before(&self, of: &K) -> &A {
        let is_same_step = self.last.as_ref() == Some(of);
        self.past.last().filter(|_| is_same_step).unwrap_or(&self.now)
    }

    /// All answers that the steps led away from, the latest first.
    pub fn past(&self) -> impl Iterator<Item = &A> {
        self.past.iter().rev()
    }

    /// Takes the current step back, as if it had never begun.
    pub fn abandon(&mut self) {
        if self.last.is_some() {
            self.undo();
        }
    }

    /// Undoes the last step.
    pub fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            self.now = before;
            self.last = None;
        }
    }

    /// Replaces the answers, as a step that can be undone.
    pub fn restart(&mut self, answers: A) {
        self.take(None, answers);
    }
}
