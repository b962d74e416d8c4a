//! Reading a file to its end, piece by piece, so that the page stays awake.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::stage::{End, Reading, Stage};
use crate::document::survey::{FileReader, Outcome, Progress, Rejections};
use crate::model::survey::{Response, Wave};
use crate::site::survey::study::Study;
use crate::web::files::{self, File};

/// What the analyst says of all rows that do not say it themselves.
pub struct Given {
    /// Their wave.
    pub wave: Option<Wave>,
    /// Who of the team filled them in.
    pub contributor: Option<String>,
}

impl Given {
    fn to(&self, response: &mut Response) {
        response.wave = response.wave.take().or_else(|| self.wave.clone());
        response.contributor = response.contributor.take().or_else(|| self.contributor.clone());
    }
}

/// What is done with each row of a file.
struct Pour {
    study: Study,
    reader: FileReader<'static>,
    rejections: Rejections,
    given: Given,
}

impl Pour {
    fn feed(&mut self, bytes: &[u8]) {
        let Self { study, reader, rejections, given } = self;
        reader.feed(bytes, &mut |outcome| take(*study, given, rejections, outcome));
    }

    fn finish(&mut self) -> Progress {
        let Self { study, reader, rejections, given } = self;
        reader.finish(&mut |outcome| take(*study, given, rejections, outcome))
    }
}

fn take(study: Study, given: &Given, rejections: &mut Rejections, outcome: Outcome) {
    match outcome {
        Outcome::Taken(mut response) => {
            given.to(&mut response);
            study.add(&response);
        }
        Outcome::Rejected(rejection) => rejections.add(rejection),
    }
}

/// Reads a file; `done` hears what became of it, and which rows were not taken.
pub fn pour(
    study: Study,
    file: &File,
    reader: FileReader<'static>,
    given: Given,
    done: impl FnOnce(End, Rejections) + 'static,
) {
    let intake = study.intake;
    intake.stopped.set(false);
    intake.progress.set((0.0, Progress::default()));
    intake.stage.set(Stage::Reading(Reading { name: file.name(), size: file.size() }.into()));
    // To go back to, should the analyst cancel.
    let before = study.assessment.get_untracked();
    let rejections = Rejections::default();
    let pour = Rc::new(RefCell::new(Pour { study, reader, rejections, given }));
    let (taking, telling) = (Rc::clone(&pour), Rc::clone(&pour));
    let take = move |bytes: &[u8]| {
        let go_on = !intake.stopped.get_untracked();
        if go_on {
            taking.borrow_mut().feed(bytes);
        }
        go_on
    };
    let tell = move |bytes| intake.progress.set((bytes, telling.borrow().reader.progress()));
    files::pour(file, take, tell, move |whole| {
        if intake.stopped.get_untracked() {
            study.assessment.update_untracked(|assessment| *assessment = before);
            return done(End::Cancelled, Rejections::default());
        }
        let progress = pour.borrow_mut().finish();
        let became = if whole { End::Whole(progress) } else { End::Broken(progress) };
        let rejections = std::mem::take(&mut pour.borrow_mut().rejections);
        done(became, rejections);
    });
}
