//! How much of a document is read at most.

use super::Rule;

/// The greatest depth of nested lists and records.
pub const MAX_DEPTH: usize = 12;
/// The most values in one document.
pub const MAX_VALUES: usize = 20_000;

/// The budget of values and depth while a document is read. A hostile document, or a page's object that
/// contains itself, costs no more than a large honest one.
pub struct Caps {
    depth: usize,
    left: usize,
}

impl Default for Caps {
    fn default() -> Self {
        Self { depth: 0, left: MAX_VALUES }
    }
}

impl Caps {
    /// Enters a list or record, unless it is deeper than [`MAX_DEPTH`].
    pub fn enter(&mut self) -> Result<(), Rule> {
        if self.depth == MAX_DEPTH {
            return Err(Rule::TooDeep);
        }
        self.depth += 1;
        Ok(())
    }

    /// Leaves the list or record.
    pub fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Counts one value, unless [`MAX_VALUES`] were counted already.
    pub fn count(&mut self) -> Result<(), Rule> {
        self.left = self.left.checked_sub(1).ok_or(Rule::TooLarge)?;
        Ok(())
    }
}
