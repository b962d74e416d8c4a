//! The ways to leave with the result.

/// A way to take the result along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// Copies a link that restores the answers.
    Link,
    /// Copies the result in words.
    Text,
    /// Prints one page.
    Print,
    /// Saves the answers as JSON.
    Answers,
    /// Saves the result as CSV.
    Row,
    /// Saves dates for a calendar.
    Calendar,
}
