//! Taking a file in: its head is looked at, its columns are matched, and it is read to the end.

use std::sync::Arc;

use leptos::prelude::*;

use super::columns::column_name;
use super::pour::{Given, pour};
use super::stage::{End, Opened, Source, Stage};
use crate::document::survey::{
    Column, FileFault, FileReader, HEAD, Heading, JsonLines, Mapping, Rejections, TableReader,
    is_lines,
};
use crate::model::survey::Wave;
use crate::site::survey::study::Study;
use crate::text::column_labels;
use crate::web::convert::document_from_json;
use crate::web::files::{self, File};

/// Takes files in, one after the other.
pub fn take_in(study: Study, files: Vec<File>) {
    study.intake.waiting.update_value(|waiting| waiting.extend(files));
    if study.intake.stage.with_untracked(|stage| matches!(stage, Stage::Nothing)) {
        next(study);
    }
}

/// Goes on with the next file, if one is waiting; the one at hand is put away.
pub fn next(study: Study) {
    let intake = study.intake;
    let mut file = None;
    intake.waiting.update_value(|waiting| file = waiting.pop_front());
    let Some(file) = file else { return intake.stage.set(Stage::Nothing) };
    if intake.stage.with_untracked(|stage| !matches!(stage, Stage::Opening)) {
        intake.stage.set(Stage::Opening);
    }
    let opened = file.clone();
    files::head_of(&file, HEAD as u32, move |head| open(study, opened, &head.unwrap_or_default()));
}

fn open(study: Study, file: File, head: &[u8]) {
    let heading = if is_lines(head) { Ok(None) } else { Heading::read(head).map(Some) };
    let heading = match heading {
        Ok(heading) => heading,
        Err(fault) => return refuse(study, &file.name(), &[], fault),
    };
    let (Some(chosen), Some(locale)) = (study.chosen.get_untracked(), study.locale()) else {
        return next(study);
    };
    let opened = Opened { file, heading };
    let labels = |column: &Column| {
        // Whoever made the table may have spoken another language than the page does.
        let mut labels = column_labels(&chosen.model, column);
        labels.push(column_name(locale, &chosen.model, column));
        labels
    };
    let intake = study.intake;
    let suggest = |heading| Mapping::suggest(&chosen.model, heading, &labels);
    intake.mapping.set(opened.heading.as_ref().map(suggest).unwrap_or_default());
    intake.wave.set(stem(&opened.file.name()).to_owned());
    intake.is_team.set(false);
    intake.stage.set(Stage::Matching(opened.into()));
}

/// The name of a file without its ending.
fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn refuse(study: Study, name: &str, headings: &[String], fault: FileFault) {
    end(study, name, headings, End::Refused(fault), Rejections::default());
}

fn end(study: Study, name: &str, headings: &[String], end: End, rejections: Rejections) {
    let source = Source { name: name.to_owned(), headings: headings.to_vec(), end, rejections };
    study.intake.sources.update(|sources| sources.push(Arc::new(source)));
    next(study);
}

/// Reads the file at hand.
pub fn read(study: Study, opened: &Opened) {
    let Some(chosen) = study.chosen.get_untracked() else { return };
    let intake = study.intake;
    let (name, mapping) = (opened.file.name(), intake.mapping.get_untracked());
    let reader = match &opened.heading {
        Some(_) if !mapping.is_useful() => {
            return refuse(study, &name, opened.headings(), FileFault::NothingMatches);
        }
        Some(heading) => {
            let table = TableReader::new(chosen.model.clone(), heading.format, mapping);
            FileReader::Table(Box::new(table))
        }
        None => FileReader::Lines(JsonLines::new(&document_from_json, &chosen.model)),
    };
    let given = Given {
        wave: intake.wave.with_untracked(|wave| Wave::new(wave)),
        contributor: intake.is_team.get_untracked().then(|| stem(&name).to_owned()),
    };
    let headings = opened.headings().to_vec();
    pour(study, &opened.file, reader, given, move |became, rejections| {
        end(study, &name, &headings, became, rejections);
        study.assessment.notify();
    });
}
