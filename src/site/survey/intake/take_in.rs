//! Taking a file in: its head is looked at, its columns are matched, and it is read to the end.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;

use super::columns::column_name;
use crate::document::survey::{
    Column, FileFault, FileReader, HEAD, Heading, JsonLines, Mapping, Outcome, Progress,
    Rejections, TableReader, is_lines,
};
use crate::model::survey::{Response, Wave};
use crate::site::files::document_from_json;
use crate::site::survey::desk::Desk;
use crate::site::survey::js::{self, File};
use crate::text::column_labels;

/// How far the taking in of a file has come.
#[derive(Clone, Default)]
pub enum Intake {
    /// There is none.
    #[default]
    Nothing,
    /// Its head is being read.
    Opening,
    /// It waits for the analyst.
    Matching(Rc<Matching>),
    /// It is being read.
    Reading(Rc<Reading>),
}

/// A file whose head was read.
pub struct Matching {
    /// The file.
    pub file: File,
    /// Its heading and first rows; none of lines of JSON, which say what they hold.
    pub heading: Option<Heading>,
    /// What its columns hold.
    pub mapping: ArcRwSignal<Mapping>,
    /// The wave of rows that do not name theirs.
    pub wave: ArcRwSignal<String>,
    /// Whether the team filled it in.
    pub is_team: ArcRwSignal<bool>,
}

/// A file that is being read.
pub struct Reading {
    /// Its name.
    pub name: String,
    /// Its length in bytes.
    pub size: f64,
    /// How far it has come, and how many bytes that is.
    pub progress: ArcRwSignal<(f64, Progress)>,
    stopped: Cell<bool>,
}

/// A file that was read, or could not be.
pub struct Source {
    /// Its name.
    pub name: String,
    /// What its columns are called.
    pub headings: Vec<String>,
    /// What became of it.
    pub end: End,
    /// The rows that were not taken.
    pub rejections: Rejections,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum End {
    /// It was read to its end.
    Whole(Progress),
    /// It broke off; what came before counts.
    Broken(Progress),
    /// It was cancelled; nothing of it counts.
    Cancelled,
    /// It cannot be read at all.
    Refused(FileFault),
}

/// Takes files in, one after the other.
pub fn take_in(desk: &Desk, files: Vec<File>) {
    desk.study().waiting().borrow_mut().extend(files);
    if matches!(desk.study().intake_once(), Intake::Nothing) {
        next(desk);
    }
}

/// Goes on with the next file, if one is waiting.
fn next(desk: &Desk) {
    let file = desk.study().waiting().borrow_mut().pop_front();
    let Some(file) = file else { return desk.study().set_intake(Intake::Nothing) };
    desk.study().set_intake(Intake::Opening);
    let (desk, opened) = (desk.clone(), file.clone());
    js::head_of(&file, HEAD as u32, move |head| open(&desk, opened, &head.unwrap_or_default()));
}

fn open(desk: &Desk, file: File, head: &[u8]) {
    let heading = if is_lines(head) { Ok(None) } else { Heading::read(head).map(Some) };
    match (heading, desk.study().chosen_once()) {
        (Ok(heading), Some(chosen)) => {
            let names = heading.as_ref().map(|heading| heading.names.clone()).unwrap_or_default();
            let labels = |column: &Column| {
                // Whoever made the table may have spoken another language than the page does.
                let mut labels = column_labels(&chosen.model, column);
                labels.push(column_name(desk, &chosen.model, column));
                labels
            };
            let mapping = Mapping::suggest(&chosen.model, &names, &labels);
            desk.study().set_intake(Intake::Matching(Rc::new(Matching {
                wave: ArcRwSignal::new(stem(&file.name()).to_owned()),
                is_team: ArcRwSignal::new(false),
                mapping: ArcRwSignal::new(mapping),
                heading,
                file,
            })));
        }
        (Err(fault), _) => refuse(desk, &file.name(), Vec::new(), fault),
        (_, None) => next(desk),
    }
}

fn refuse(desk: &Desk, name: &str, headings: Vec<String>, fault: FileFault) {
    end(desk, name, headings, End::Refused(fault), Rejections::default());
}

/// The name of a file without its ending.
fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn end(desk: &Desk, name: &str, headings: Vec<String>, end: End, rejections: Rejections) {
    desk.study().add_source(Source { name: name.to_owned(), headings, end, rejections });
    next(desk);
}

impl Matching {
    /// Whether some column names the wave of each row.
    pub fn names_waves(&self) -> bool {
        let names = |mapping: &Mapping| {
            mapping.columns().iter().any(|mapped| mapped.column == Some(Column::Wave))
        };
        self.mapping.with(names)
    }

    /// Puts the file away unread.
    pub fn put_away(&self, desk: &Desk) {
        next(desk);
    }

    /// Reads the file.
    pub fn read(&self, desk: &Desk) {
        let Some(chosen) = desk.study().chosen_once() else { return };
        let mapping = self.mapping.get_untracked();
        let name = self.file.name();
        let headings = self.heading.as_ref().map(|heading| heading.names.clone());
        let headings = headings.unwrap_or_default();
        if self.heading.is_some() && !mapping.is_useful() {
            return refuse(desk, &name, headings, FileFault::NothingMatches);
        }
        let reader = match &self.heading {
            Some(heading) => {
                let table = TableReader::new(chosen.model.clone(), heading.format, mapping);
                FileReader::Table(Box::new(table))
            }
            None => FileReader::Lines(JsonLines::new(&document_from_json)),
        };
        let given = Given {
            wave: Wave::new(&self.wave.get_untracked()),
            contributor: self.is_team.get_untracked().then(|| stem(&name).to_owned()),
        };
        pour(desk, &self.file, headings, reader, given);
    }
}

/// What the analyst says of all rows that do not say it themselves.
struct Given {
    wave: Option<Wave>,
    contributor: Option<String>,
}

impl Given {
    fn to(&self, response: &mut Response) {
        response.wave = response.wave.take().or_else(|| self.wave.clone());
        response.contributor = response.contributor.take().or_else(|| self.contributor.clone());
    }
}

/// What is done with each row of a file, and what becomes of the file.
struct Pour {
    desk: Desk,
    reader: RefCell<FileReader<'static>>,
    rejections: RefCell<Rejections>,
    given: Given,
}

impl Pour {
    fn take(&self, outcome: Outcome) {
        match outcome {
            Outcome::Taken(mut response) => {
                self.given.to(&mut response);
                self.desk.study().add(&response);
            }
            Outcome::Rejected(rejection) => self.rejections.borrow_mut().add(rejection),
        }
    }
}

fn pour(
    desk: &Desk,
    file: &File,
    headings: Vec<String>,
    reader: FileReader<'static>,
    given: Given,
) {
    let reading = Rc::new(Reading {
        name: file.name(),
        size: file.size(),
        progress: ArcRwSignal::default(),
        stopped: Cell::new(false),
    });
    desk.study().set_intake(Intake::Reading(reading.clone()));
    // To go back to, should the analyst cancel.
    let before = desk.study().assessment().clone();
    let (reader, rejections) = (RefCell::new(reader), RefCell::default());
    let pour = Rc::new(Pour { desk: desk.clone(), reader, rejections, given });
    let (taking, stopped) = (pour.clone(), reading.clone());
    let take = move |bytes: &[u8]| {
        let go_on = !stopped.stopped.get();
        if go_on {
            taking.reader.borrow_mut().feed(bytes, &mut |outcome| taking.take(outcome));
        }
        go_on
    };
    let (telling, told) = (pour.clone(), reading.clone());
    let tell = move |bytes| told.progress.set((bytes, telling.reader.borrow().progress()));
    js::pour(file, take, tell, move |whole| {
        if reading.stopped.get() {
            pour.desk.study().restore(before);
            return end(&pour.desk, &reading.name, headings, End::Cancelled, Rejections::default());
        }
        let progress = pour.reader.borrow_mut().finish(&mut |outcome| pour.take(outcome));
        let became = if whole { End::Whole(progress) } else { End::Broken(progress) };
        end(&pour.desk, &reading.name, headings, became, pour.rejections.take());
        pour.desk.study().turned();
    });
}

impl Reading {
    /// Stops reading; nothing of the file will count.
    pub fn cancel(&self) {
        self.stopped.set(true);
    }
}
