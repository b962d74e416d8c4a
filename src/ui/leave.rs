//! The ways to leave with the result.

/// A way to take the result along. `F` are the files that only one widget has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave<F> {
    /// Copies a link that restores the answers.
    Link,
    /// Copies the result in words.
    Text,
    /// Prints one page.
    Print,
    /// Follows the host's next step.
    Step,
    /// Saves the answers as JSON.
    Answers,
    /// Saves a file of the widget's own.
    File(F),
}
