//! What a group of people said, added up.

use super::{ElementGap, Moments};

/// What was said of one element.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ElementSaid {
    /// Its amount, in its own unit, of those who answered it.
    pub amount: Moments,
    /// What it is worth to them, in money: what arrives of a gain, what is given of a sacrifice.
    pub worth: Moments,
    /// How good they want it and find it.
    pub gap: ElementGap,
}

/// Everything that a group said: of one persona, say, or in one wave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// What they say it is worth before the price, in money.
    pub stated: Moments,
    /// Each element of the offer, in the model's order.
    pub elements: Vec<ElementSaid>,
}

/// What may differ or drift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The stated worth.
    Stated,
    /// The worth of an element of the offer, by position.
    Worth(usize),
}

impl Said {
    /// Nothing yet, of so many elements.
    pub fn nothing(elements: usize) -> Self {
        Self { stated: Moments::default(), elements: vec![ElementSaid::default(); elements] }
    }

    /// What was said of a subject.
    pub fn of(&self, subject: Subject) -> Moments {
        match subject {
            Subject::Stated => self.stated,
            Subject::Worth(at) => {
                self.elements.get(at).map_or_else(Moments::default, |said| said.worth)
            }
        }
    }

    /// Everything that could be said.
    pub fn subjects(&self) -> impl Iterator<Item = Subject> + use<> {
        std::iter::once(Subject::Stated).chain((0..self.elements.len()).map(Subject::Worth))
    }

    /// What both groups said.
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
