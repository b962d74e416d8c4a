//! Steps of an evaluation that the next one need not repeat.

use super::series::Series;

/// The steps of one kind in their order, each with what it starts from and what it comes to. An evaluation takes the
/// same steps in the same order as the one before, unless something other than a figure changed.
#[derive(Clone, Default)]
pub(super) struct Steps {
    /// What each comes to, and what it starts from.
    taken: Vec<[Vec<Series>; 2]>,
    next: usize,
}

impl Steps {
    /// Goes back to the first step, and forgets those that the last evaluation did not reach.
    pub(super) fn begin(&mut self) {
        self.taken.truncate(self.next);
        self.next = 0;
    }

    /// What the next step comes to. It is computed only if it starts from something else than it did before, so that
    /// everything that `compute` reads must stand in `start`.
    pub(super) fn take(
        &mut self,
        start: Vec<Series>,
        compute: &mut dyn FnMut(&[Series]) -> Vec<Series>,
    ) -> &[Series] {
        let at = self.next;
        self.next += 1;
        if self.taken.get(at).is_none_or(|[_, before]| *before != start) {
            let step = [compute(&start), start];
            match self.taken.get_mut(at) {
                Some(before) => *before = step,
                None => self.taken.push(step),
            }
        }
        self.taken.get(at).map_or(&[], |[end, _]| end)
    }
}
