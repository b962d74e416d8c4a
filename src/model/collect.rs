//! Lists out of iterators.

/// A list of all items of an iterator.
pub trait CollectVec: Iterator + Sized {
    /// All items, in their order.
    // A loop compiles to half of what `collect` does, which prepares for everything. Where a list is long and
    // time counts, `collect` is better.
    fn collect_vec(self) -> Vec<Self::Item> {
        let mut all = Vec::new();
        for item in self {
            all.push(item);
        }
        all
    }
}

impl<I: Iterator> CollectVec for I {}
