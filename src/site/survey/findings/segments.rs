//! Do personas differ, and in what?

use leptos::prelude::{Get, Set};

use super::validation::none;
use super::whiskers::{Whisker, whiskers};
use super::{as_table, headline, sentences, table_under};
use crate::document::digits;
use crate::model::survey::{Assessment, Finding, Moments, Said, Segments, Subject};
use crate::site::survey::desk::Desk;
use crate::site::survey::fields::{labelled, select};
use crate::text::fill;
use crate::ui::{View, el};

/// The finding, with a choice of what personas are compared in.
pub fn segments(desk: &Desk, assessment: &Assessment) -> Option<View> {
    let subjects = comparable(assessment);
    if subjects.is_empty() {
        return None;
    }
    let options: Vec<_> = subjects
        .iter()
        .map(|subject| (word(*subject), desk.subject(assessment.model(), *subject)))
        .collect();
    let subject = desk.study().choices().subject.clone();
    let (read, set) = (subject.clone(), subject.clone());
    let known = subjects.clone();
    let choose = move |chosen: &str| {
        if let Some(subject) = known.iter().find(|subject| word(**subject) == chosen) {
            set.set(*subject);
        }
    };
    let chosen = {
        let known = subjects.clone();
        move || word(in_force(read.get(), &known))
    };
    let list = labelled("subject", desk.text().compared_in(), select(&options, chosen, choose));
    let drawn = desk.clone();
    let inside = el("div").live_children(
        move || vec![in_force(subject.get(), &subjects)],
        move |subject| {
            let view = drawn.read(|assessment| compared(&drawn, assessment, *subject)).flatten();
            view.unwrap_or_else(|| el("p"))
        },
    );
    Some(el("div").child(list).child(inside))
}

/// Subjects of which two groups or more said something.
fn comparable(assessment: &Assessment) -> Vec<Subject> {
    let said = assessment.said();
    let filled =
        |subject: &Subject| said.iter().filter(|group| group.of(*subject).count() > 0).count() > 1;
    said.first().into_iter().flat_map(Said::subjects).filter(filled).collect()
}

fn in_force(chosen: Subject, known: &[Subject]) -> Subject {
    if known.contains(&chosen) { chosen } else { known.first().copied().unwrap_or(chosen) }
}

/// A subject as an option's word.
fn word(subject: Subject) -> String {
    match subject {
        Subject::Stated => String::new(),
        Subject::Worth(at) => digits(at),
    }
}

fn compared(desk: &Desk, assessment: &Assessment, subject: Subject) -> Option<View> {
    let words = desk.survey_words()?;
    let (words, model) = (words.sentences(), assessment.model());
    let segments = assessment.segments(subject);
    let groups: Vec<(usize, Moments)> = assessment
        .said()
        .iter()
        .enumerate()
        .map(|(at, said)| (at, said.of(subject)))
        .filter(|(_, said)| said.count() > 0)
        .collect();
    let whisker = |(at, said): &(usize, Moments)| {
        let mean = said.mean()?;
        let ends = said.interval().map(|it| (it.low, it.high));
        let places = [("group", desk.group(model, *at)), ("count", &desk.count(said.count()))];
        let name = fill(desk.text().group_of(), &places);
        Some(Whisker { name, said: desk.money(mean), mean, ends, class: "" })
    };
    let all: Vec<_> = groups.iter().filter_map(whisker).collect();
    let caption = desk.text().means_caption();
    let pairs = segments.pairs.iter().map(|pair| words.pair(pair, assessment.said(), subject));
    Some(
        el("div")
            .child(headline(words.segments(&segments)))
            .child(whiskers(caption, &all, false, &|x| desk.money(x)))
            .child(sentences(pairs))
            .child(means(desk, assessment, &groups))
            .child(differences(desk, assessment, &segments)),
    )
}

fn means(desk: &Desk, assessment: &Assessment, groups: &[(usize, Moments)]) -> View {
    let text = desk.text();
    let row = |(at, said): &(usize, Moments)| {
        vec![
            desk.group(assessment.model(), *at).to_owned(),
            desk.count(said.count()),
            said.mean().map_or_else(none, |mean| desk.money(mean)),
            said.interval().map_or_else(none, |it| desk.between(it, &|x| desk.money(x))),
            said.deviation().map_or_else(none, |deviation| desk.money(deviation)),
        ]
    };
    let headings = [
        "",
        text.column_answers(),
        text.column_mean(),
        text.column_between(),
        text.column_deviation(),
    ];
    as_table(desk, &headings, groups.iter().map(row).collect())
}

fn differences(desk: &Desk, assessment: &Assessment, segments: &Segments) -> View {
    let (text, model) = (desk.text(), assessment.model());
    let mut rows: Vec<Vec<String>> = Vec::new();
    if let Some(overall) = segments.overall {
        let [f, between, within] =
            [overall.f, overall.between, overall.within].map(|it| desk.hundredths(it));
        let f = [&f, " (", &between, "; ", &within, ")"].concat();
        let cells =
            [text.all_groups().to_owned(), none(), none(), f, desk.p(Some(overall.p())), none()];
        rows.push(cells.into());
    }
    rows.extend(segments.pairs.iter().map(|pair| {
        let (first, second) = pair.groups;
        let difference = pair.difference;
        let names = [desk.group(model, first), " − ", desk.group(model, second)].concat();
        let t = difference.t().zip(difference.freedom()).map_or_else(none, |(t, freedom)| {
            [&desk.hundredths(t), " (", &desk.hundredths(freedom), ")"].concat()
        });
        vec![
            names,
            desk.signed_money(difference.difference),
            difference
                .interval()
                .map_or_else(none, |it| desk.between(it, &|x| desk.signed_money(x))),
            t,
            desk.p(pair.p),
            desk.finding(pair.finding),
        ]
    }));
    let headings = [
        "",
        text.column_difference(),
        text.column_between(),
        text.column_test(),
        text.column_p(),
        text.column_finding(),
    ];
    table_under(text.tests_title(), &headings, rows)
}

impl Desk {
    /// What a subject is called.
    pub fn subject(&self, model: &crate::model::calculator::Model, subject: Subject) -> String {
        match subject {
            Subject::Stated => self.text().column_stated().to_owned(),
            Subject::Worth(at) => {
                fill(self.text().worth_of_element(), &[("element", self.element(model, at))])
            }
        }
    }

    /// How often chance alone would do as much, with four decimals at most.
    pub fn p(&self, p: Option<f64>) -> String {
        match p {
            None => none(),
            Some(p) if p < 0.0001 => ["< ", &self.plain(0.0001)].concat(),
            Some(p) => self.plain((p * 10_000.0).round() / 10_000.0),
        }
    }

    /// A finding in a word or two.
    pub fn finding(&self, finding: Finding) -> String {
        let text = self.text();
        match finding {
            Finding::Real => text.finding_real(),
            Finding::NotSure => text.finding_not_sure(),
            Finding::Untested(_) => text.finding_untested(),
        }
        .to_owned()
    }

    /// From one end of an interval to the other.
    pub fn between(
        &self,
        interval: crate::model::survey::Interval,
        write: &dyn Fn(f64) -> String,
    ) -> String {
        let (low, high) = (write(interval.low), write(interval.high));
        fill(self.text().from_to(), &[("low", &low), ("high", &high)])
    }
}
