//! The sums of what a group of people said.

use super::{ElementGap, Moments};

/// What was said about one element.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ElementSaid {
    /// Its amount in its own unit, from those who answered it.
    pub amount: Moments,
    /// Its worth in money: the delivered part of a gain, all of a cost.
    pub worth: Moments,
    /// How good they want it and find it.
    pub gap: ElementGap,
}

/// Everything that a group said, such as a persona or a wave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// The stated worth before the price, in money.
    pub stated: Moments,
    /// Each element of the offer, in the model's order.
    pub elements: Vec<ElementSaid>,
}

/// A figure that may differ between groups or drift between waves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The stated worth.
    Stated,
    /// The worth of an element of the offer, by position.
    Worth(usize),
}

impl Said {
    /// Empty sums for a number of elements.
    pub fn nothing(elements: usize) -> Self {
        Self { stated: Moments::default(), elements: vec![ElementSaid::default(); elements] }
    }

    /// The figures of a subject.
    pub fn of(&self, subject: Subject) -> Moments {
        match subject {
            Subject::Stated => self.stated,
            Subject::Worth(at) => {
                self.elements.get(at).map_or_else(Moments::default, |said| said.worth)
            }
        }
    }

    /// Every subject.
    pub fn subjects(&self) -> impl Iterator<Item = Subject> + use<> {
        std::iter::once(Subject::Stated).chain((0..self.elements.len()).map(Subject::Worth))
    }

    /// Both groups together.
    pub fn with(&self, other: &Self) -> Self {
        let elements = self.elements.iter().zip(&other.elements);
        let both = |(a, b): (&ElementSaid, &ElementSaid)| ElementSaid {
            amount: a.amount.with(&b.amount),
            worth: a.worth.with(&b.worth),
            gap: ElementGap {
                desired: a.gap.desired.with(&b.gap.desired),
                received: a.gap.received.with(&b.gap.received),
                gap: a.gap.gap.with(&b.gap.gap),
            },
        };
        Self { stated: self.stated.with(&other.stated), elements: elements.map(both).collect() }
    }
}
