//! What is really delivered, with the promise, what is said now and what customers expect on it.

use super::field::{labelled, number, slider, unit};
use super::subject::Exceed;
use crate::model::planner::{Lever, LeverPlan};
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::fold::unfold;
use crate::ui::old::hill::{ends, hill};
use crate::ui::old::table::{Row, table};

const COLUMNS: u16 = 60;

/// What the picture of one lever is drawn from.
#[derive(PartialEq)]
struct Drawn {
    heights: Vec<f64>,
    ends: (f64, f64),
    /// The promise, what is said now, and what is expected.
    marks: [Option<f64>; 3],
}

fn drawn(plan: &LeverPlan) -> Drawn {
    let marks = [Some(plan.promise), plan.now, plan.expected].map(|kept| kept.map(|it| it.promise));
    let delivery = &plan.basis.delivery;
    Drawn { heights: delivery.curve(COLUMNS), ends: delivery.ends(), marks }
}

/// The curve, a slider and a number for the promise, and the figures of every promise as a table.
pub fn curve(scene: &Scene<Exceed>, lever: Lever) -> View {
    let text = &scene.setting().text;
    let (read, named) = (scene.clone(), scene.clone());
    let picture = el("div").class("spread").live_children(
        move || read.told().results().of(lever).map(drawn).into_iter().collect(),
        move |drawn| {
            let told = named.told_once();
            let words = told.words();
            let (low, high) = drawn.ends;
            let place = |x: f64| if high > low { (x - low) / (high - low) } else { 0.5 };
            let [promise, said, expected] = drawn.marks.map(|mark| mark.map_or(-1.0, place));
            let middle = |at: usize| (at as f64 + 0.5) / f64::from(COLUMNS);
            let marks = [(expected, "expected"), (said, "said"), (promise, "zero")];
            let ends = ends(&words.amount(lever, low), &words.amount(lever, high));
            let legend = [
                ("zero", named.setting().text.mark_promise(), drawn.marks[0]),
                ("said", named.setting().text.mark_said(), drawn.marks[1]),
                ("expected", named.setting().text.mark_expected(), drawn.marks[2]),
            ];
            let entry = |(class, name, mark): (&str, &str, Option<f64>)| {
                let amount = words.promise(lever, mark?);
                Some(el("li").class(class).text(&[name, ": ", &amount].concat()))
            };
            el("div")
                .child(hill(&drawn.heights, &|at| middle(at) <= promise, &marks))
                .child(ends)
                .child(el("ul").class("marks").children(legend.into_iter().filter_map(entry)))
        },
    );
    let figure = lever.figures().promise;
    let own = number(scene, figure);
    let reach = scene.clone();
    let limits = move || {
        let told = reach.told();
        let Some(plan) = told.results().of(lever) else { return [1.0, 0.0, 1.0, 0.0] };
        let ((low, high), now) = (plan.basis.delivery.ends(), plan.promise.promise);
        [step(high - low), low.min(now).floor(), high.max(now).ceil(), now]
    };
    let name = text.figure(figure);
    el("figure")
        .class("picture")
        .child(el("figcaption").text(text.delivered()))
        .child(picture)
        .child(slider(scene, &own, name, limits))
        .child(labelled(
            name,
            &own,
            unit(scene, figure).0,
            &["promise-", figure.about().section].concat(),
        ))
        .child(as_table(scene, lever))
}

/// A hundredth of a reach, in a number that people use.
fn step(reach: f64) -> f64 {
    let mut step = 0.01;
    while step * 100.0 < reach {
        step *= 10.0;
    }
    step
}

fn as_table(scene: &Scene<Exceed>, lever: Lever) -> View {
    let text = &scene.setting().text;
    let (part, open) = unfold("how", text.as_table());
    let read = scene.clone();
    let rows = move || {
        open.only(|| {
            let told = read.told();
            let (words, text) = (told.words(), &read.setting().text);
            let Some(plan) = told.results().of(lever) else { return Vec::new() };
            let ours = words.figures(lever, &plan.promise);
            let now = plan.now.map(|now| words.figures(lever, &now)).unwrap_or_default();
            let names = [
                text.kept_row(),
                text.exceeded_row(),
                text.early_row(),
                text.late_row(),
                text.felt_row(),
                text.caution_row(),
                text.back_row(),
            ];
            let rows = names.into_iter().zip(ours).zip(now);
            rows.map(|((name, ours), now)| Row {
                total: false,
                cells: vec![name.to_owned(), ours, now],
            })
            .collect()
        })
    };
    part.child(table(&["", text.column_promise(), text.column_said()], 1, rows))
}
