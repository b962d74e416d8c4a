//! The few words in which these tests speak to the survey's formats; a change of their API ends here.

use worthwhile::document::survey::*;
use worthwhile::model::calculator::Model;
use worthwhile::model::survey::Response;

use crate::speak::{file, model, value};

/// The car wash, with personas `hurried`, `careful` and `enthusiast`.
pub fn car_wash() -> Model {
    model(&value(&file("models/car-wash.json"))).content
}

/// What is read of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    pub responses: Vec<Response>,
    pub rejections: Vec<Rejection>,
    pub blank: u64,
}

impl Read {
    fn take(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Taken(response) => self.responses.push(*response),
            Outcome::Rejected(rejection) => self.rejections.push(rejection),
        }
    }

    /// Every rejection as `3 statedWorth wrong-kind`, a row as a whole as `3 unreadable`.
    pub fn told(&self) -> Vec<String> {
        let told = |rejection: &Rejection| {
            let faults = rejection
                .faults
                .iter()
                .map(|fault| [fault.place.as_str(), fault.rule.code()].join(" ").trim().to_owned());
            format!("{} {}", rejection.line, faults.collect::<Vec<_>>().join(", "))
        };
        self.rejections.iter().map(told).collect()
    }

    /// What each says it is worth.
    pub fn stated(&self) -> Vec<Option<f64>> {
        self.responses.iter().map(|response| response.stated).collect()
    }
}

/// Reads a table in pieces of that many bytes.
pub fn read_in(pieces: usize, bytes: &[u8]) -> Result<Read, FileFault> {
    read_to(car_wash(), pieces, bytes)
}

/// The same of answers to another model.
pub fn read_to(model: Model, pieces: usize, bytes: &[u8]) -> Result<Read, FileFault> {
    let heading = Heading::read(bytes)?;
    let mapping = Mapping::suggest(&model, &heading, &|_| Vec::new());
    if !mapping.is_useful() {
        return Err(FileFault::NothingMatches);
    }
    let mut reader = TableReader::new(model, heading.format, mapping);
    let mut read = Read::default();
    for piece in bytes.chunks(pieces) {
        reader.feed(piece, &mut |outcome| read.take(outcome));
    }
    let progress = reader.finish(&mut |outcome| read.take(outcome));
    assert_eq!(progress.bytes, bytes.len() as u64);
    assert_eq!(progress.taken, read.responses.len() as u64);
    assert_eq!(progress.rejected, read.rejections.len() as u64);
    Ok(Read { blank: progress.blank, ..read })
}

pub fn read(bytes: &[u8]) -> Result<Read, FileFault> {
    read_in(64 * 1024, bytes)
}

/// Reads lines of JSON in pieces of that many bytes.
pub fn read_lines(pieces: usize, bytes: &[u8]) -> Read {
    let parse = |text: &str| worthwhile::document::json::parse(text);
    let mut lines = JsonLines::new(&parse, &car_wash());
    let mut read = Read::default();
    for piece in bytes.chunks(pieces) {
        lines.feed(piece, &mut |outcome| read.take(outcome));
    }
    lines.finish(&mut |outcome| read.take(outcome));
    read
}

/// UTF-16 with the mark at the start.
pub fn utf16(text: &str, big: bool) -> Vec<u8> {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

/// A file of the corpus.
pub struct Case {
    /// What is odd about it.
    pub name: &'static str,
    pub bytes: Vec<u8>,
    /// The stated worth of each row that is taken, or none for a row without one; a fault of the file.
    pub taken: Result<Vec<Option<f64>>, FileFault>,
    /// Every rejection, as [`Read::told`] tells it.
    pub rejected: &'static [&'static str],
}

/// A file of which these stated worths are taken, and these rows rejected.
pub fn case(
    name: &'static str,
    bytes: impl Into<Vec<u8>>,
    taken: &[f64],
    rejected: &'static [&'static str],
) -> Case {
    let taken = Ok(taken.iter().map(|stated| Some(*stated)).collect());
    Case { name, bytes: bytes.into(), taken, rejected }
}

/// A file that cannot be read at all.
pub fn refused(name: &'static str, bytes: impl Into<Vec<u8>>, fault: FileFault) -> Case {
    Case { name, bytes: bytes.into(), taken: Err(fault), rejected: &[] }
}

/// Reads every file whole and in small pieces, which must not matter.
pub fn check(cases: &[Case]) {
    let wrong: Vec<String> = cases.iter().filter_map(wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn wrong(case: &Case) -> Option<String> {
    let name = case.name;
    let read = match (read(&case.bytes), &case.taken) {
        (Ok(read), Ok(_)) => read,
        (Err(fault), Err(expected)) if fault == *expected => return None,
        (told, expected) => return Some(format!("{name}: {told:?} is not {expected:?}")),
    };
    if case.taken != Ok(read.stated()) || read.told() != case.rejected {
        let told = (read.stated(), read.told());
        return Some(format!("{name}: {told:?} is not {:?}, {:?}", case.taken, case.rejected));
    }
    let other =
        [1, 2, 7].into_iter().find(|pieces| read_in(*pieces, &case.bytes) != Ok(read.clone()));
    other.map(|pieces| format!("{name}: in pieces of {pieces} it reads otherwise"))
}
