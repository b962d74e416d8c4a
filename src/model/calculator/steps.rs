//! Steps of an evaluation that the next one need not repeat.

/// The steps of one kind in their order, each with what it starts from and what it comes to. An evaluation takes the
/// same steps in the same order as the one before, unless something other than a figure changed.
#[derive(Clone)]
pub(super) struct Steps<Start, End> {
    taken: Vec<(Start, End)>,
    next: usize,
}

impl<Start, End> Default for Steps<Start, End> {
    fn default() -> Self {
        Self { taken: Vec::new(), next: 0 }
    }
}

impl<Start: PartialEq, End: Clone> Steps<Start, End> {
    /// Goes back to the first step, and forgets those that the last evaluation did not reach.
    pub(super) fn begin(&mut self) {
        self.taken.truncate(self.next);
        self.next = 0;
    }

    /// What the next step comes to. It is computed only if it starts from something else than it did before.
    pub(super) fn take(&mut self, start: Start, compute: impl FnOnce(&Start) -> End) -> End {
        let at = self.next;
        self.next += 1;
        let before = self.taken.get_mut(at);
        if let Some((_, end)) = before.as_ref().filter(|(before, _)| *before == start) {
            return end.clone();
        }
        let end = compute(&start);
        let step = (start, end.clone());
        match before {
            Some(before) => *before = step,
            None => self.taken.push(step),
        }
        end
    }
}
