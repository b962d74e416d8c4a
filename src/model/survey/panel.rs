//! The people who are recognised when they answer again, so that they are compared with themselves (method
//! 7.8 and 7.9).

use std::collections::BTreeMap;

use super::{Pairs, Said, Subject, Wave};

/// The most people who are recognised.
const MOST_PEOPLE: usize = 50_000;

/// What one person said in one wave.
#[derive(Clone, Debug)]
pub(super) struct Answered {
    /// Their group then, by position.
    pub group: usize,
    /// The number of people for whom they stand.
    pub weight: f64,
    /// The stated worth.
    pub stated: Option<f64>,
    /// The worth of each element, in the model's order.
    pub worths: Vec<Option<f64>>,
}

impl Answered {
    fn of(&self, subject: Subject) -> Option<f64> {
        match subject {
            Subject::Stated => self.stated,
            Subject::Worth(at) => self.worths.get(at).copied().flatten(),
        }
    }
}

/// Everyone who gave a name, with their answers in each wave.
#[derive(Clone, Debug, Default)]
pub(super) struct Panel(BTreeMap<String, Vec<(Wave, Answered)>>);

impl Panel {
    /// Remembers an answer. Only the first one in a wave counts, so there are at most as many as waves.
    pub fn add(&mut self, name: &str, wave: &Wave, answered: Answered) {
        if let Some(known) = self.0.get_mut(name) {
            if known.iter().all(|(other, _)| other != wave) {
                known.push((wave.clone(), answered));
            }
        } else if self.0.len() < MOST_PEOPLE {
            self.0.insert(name.to_owned(), vec![(wave.clone(), answered)]);
        }
    }

    /// The people of each group who answered in both waves.
    pub fn both(&self, first: &Wave, later: &Wave) -> Both<'_> {
        let pair = |answers: &'_ Vec<(Wave, Answered)>| {
            let of = |wave| answers.iter().position(|(other, _)| other == wave);
            of(first).zip(of(later))
        };
        let all = self.0.values();
        let all = all.filter_map(|answers| {
            let (first, later) = pair(answers)?;
            Some((&answers.get(first)?.1, &answers.get(later)?.1))
        });
        Both(all.filter(|(first, later)| first.group == later.group).collect())
    }

    /// The covariances of the means of every two waves, for each group.
    pub fn covariances(&self, waves: &[(Wave, Vec<Said>)], subject: Subject) -> Covariances {
        let place = |wave| waves.binary_search_by(|(other, _)| other.cmp(wave)).ok();
        let mut pairs: BTreeMap<(usize, usize, usize), Pairs> = BTreeMap::new();
        for answers in self.0.values() {
            for (wave, one) in answers {
                for (other_wave, other) in answers {
                    let both = place(wave).zip(place(other_wave));
                    let Some((first, later)) = both.filter(|(first, later)| first < later) else {
                        continue;
                    };
                    if one.group == other.group {
                        let pairs = pairs.entry((one.group, first, later)).or_default();
                        add(pairs, (one, other), subject);
                    }
                }
            }
        }
        let said = |wave: usize, group: usize| Some(waves.get(wave)?.1.get(group)?.of(subject));
        let covariance = |((group, first, later), pairs): (&(usize, usize, usize), &Pairs)| {
            let covariance = pairs.covariance(&said(*first, *group)?, &said(*later, *group)?)?;
            Some(((*group, *first, *later), covariance))
        };
        Covariances(pairs.iter().filter_map(covariance).collect())
    }
}

/// Takes what one person said of a subject in two waves, if they answered both times.
fn add(pairs: &mut Pairs, (first, later): (&Answered, &Answered), subject: Subject) {
    if let (Some(before), Some(after)) = (first.of(subject), later.of(subject)) {
        pairs.push((before, first.weight), (after, later.weight));
    }
}

/// The people who answered in both of two waves, in the same group.
pub(super) struct Both<'a>(Vec<(&'a Answered, &'a Answered)>);

impl Both<'_> {
    /// Those of one group, by position, who answered a subject in both.
    pub fn pairs(&self, group: usize, subject: Subject) -> Pairs {
        let mut pairs = Pairs::default();
        for (first, later) in self.0.iter().filter(|(first, _)| first.group == group) {
            add(&mut pairs, (first, later), subject);
        }
        pairs
    }
}

/// The covariances of the means of every two waves, by group and the positions of both waves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Covariances(BTreeMap<(usize, usize, usize), f64>);

impl Covariances {
    /// The covariance of the means of a group in two waves; `None` if nobody is known to be in both.
    pub(super) fn of(&self, group: usize, one: usize, other: usize) -> Option<f64> {
        self.0.get(&(group, one.min(other), one.max(other))).copied()
    }
}
