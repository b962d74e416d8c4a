//! The files: the one that is being taken in and how far it has come, those that wait, and what became of each.

use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use crate::document::survey::{Column, FileFault, Heading, Mapping, Progress, Rejections};
use crate::web::files::File;

/// The state of all that comes in.
#[derive(Clone, Copy)]
pub struct Intake {
    /// How far the file at hand has come.
    pub stage: RwSignal<Stage, LocalStorage>,
    /// What the columns of the file at hand hold.
    pub mapping: RwSignal<Mapping>,
    /// The wave of its rows that do not name theirs.
    pub wave: RwSignal<String>,
    /// Whether the team filled it in.
    pub is_team: RwSignal<bool>,
    /// How many bytes of it were read, and what became of its rows.
    pub progress: RwSignal<(f64, Progress)>,
    /// Whether the analyst stopped the reading.
    pub stopped: RwSignal<bool>,
    /// Files that are to be taken in after it.
    pub waiting: StoredValue<VecDeque<File>, LocalStorage>,
    /// The files that were read.
    pub sources: RwSignal<Vec<Arc<Source>>>,
}

/// How far the taking in of a file has come.
#[derive(Clone, Default)]
pub enum Stage {
    /// There is none.
    #[default]
    Nothing,
    /// Its head is being read.
    Opening,
    /// It waits for the analyst.
    Matching(Rc<Opened>),
    /// It is being read.
    Reading(Rc<Reading>),
}

/// A file whose head was read.
pub struct Opened {
    /// The file.
    pub file: File,
    /// Its heading and first rows; none of lines of JSON, which say what they hold.
    pub heading: Option<Heading>,
}

/// A file that is being read.
pub struct Reading {
    /// Its name.
    pub name: String,
    /// Its length in bytes.
    pub size: f64,
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

impl Intake {
    /// No file came yet.
    pub fn new() -> Self {
        Self {
            stage: RwSignal::new_local(Stage::Nothing),
            mapping: RwSignal::default(),
            wave: RwSignal::default(),
            is_team: RwSignal::new(false),
            progress: RwSignal::default(),
            stopped: RwSignal::new(false),
            waiting: StoredValue::new_local(VecDeque::new()),
            sources: RwSignal::default(),
        }
    }

    /// Whether some column of the file at hand names the wave of each row.
    pub fn names_waves(self) -> bool {
        self.mapping.with(|mapping| {
            mapping.columns().iter().any(|mapped| mapped.column == Some(Column::Wave))
        })
    }
}

impl Opened {
    /// What its columns are called.
    pub fn headings(&self) -> &[String] {
        self.heading.as_ref().map_or(&[], |heading| &heading.names)
    }
}
