//! What is delivered, with the promise, what is said now and what customers expect on it.

use leptos::prelude::*;

use super::field::{Labelled, name_of, number, unit};
use super::slider::FigureSlider;
use super::subject::Planner;
use crate::model::CollectVec;
use crate::model::planner::{Lever, LeverPlan};
use crate::text::{PlannerSentences, Text};
use crate::ui::kit::bars::{Bar, Bars, stacked};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::hill::{Hill, HillShape};
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::scale::percent;
use crate::ui::kit::slider::Stand;
use crate::ui::kit::table::{Row, Table};
use crate::ui::{Locale, Scene};

/// The columns of the curve over the whole scale.
const COLUMNS: u16 = 60;

/// What the picture of one lever is drawn from, on a scale from zero.
#[derive(Clone, Debug, PartialEq)]
struct Drawn {
    heights: Vec<f64>,
    /// The end of the scale.
    end: f64,
    /// The promise, what is said now, and what is expected.
    marks: [Option<f64>; 3],
}

fn marks(plan: &LeverPlan) -> [Option<f64>; 3] {
    [Some(plan.promise), plan.now, plan.expected].map(|kept| kept.map(|it| it.promise))
}

/// Where the scale of a lever ends: at the worst that is delivered, or the farthest mark.
fn end(plan: &LeverPlan) -> f64 {
    marks(plan).into_iter().flatten().fold(plan.basis.delivery.ends().1, f64::max)
}

fn drawn(plan: &LeverPlan) -> Drawn {
    let (delivery, end) = (&plan.basis.delivery, end(plan));
    let (low, high) = delivery.ends();
    let column = |at: f64| (at / end * f64::from(COLUMNS)).round() as u16;
    let (before, behind) = (column(low), column(high));
    let nothing = |count: u16| vec![0.0; usize::from(count)];
    let mut heights = nothing(before);
    heights.extend(delivery.curve(behind.saturating_sub(before).max(1)));
    heights.extend(nothing(COLUMNS.saturating_sub(behind.max(before + 1))));
    Drawn { heights, end, marks: marks(plan) }
}

/// The promise, which is a bar to be moved, over what is delivered on average, over the curve of what is delivered.
#[component]
pub fn Curve(lever: Lever) -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let drawn = Memo::new(move |_| scene.results().with(|plan| plan.of(lever).map(drawn)));
    let bars = scene.in_words(move |words| bars(words, lever));
    let figure = lever.figures().promise;
    let (name, number) = (name_of(scene, figure), number(scene, figure));
    let stand = Memo::new(move |_| scene.results().with(|plan| stand(plan.of(lever))));
    let id = ["promise-", figure.about().section].concat();
    view! {
        <figure class="picture deal">
            <figcaption class="unseen">{locale.say(Text::delivered)}</figcaption>
            <Labelled name=name.clone() number unit=unit(scene, figure).0 id />
            <FigureSlider name number stand />
            <Bars bars />
            <div class="spread">
                {move || drawn.get().map(|drawn| view! { <Drawing lever drawn /> })}
            </div>
        </figure>
    }
}

/// What is delivered on average, as a bar on the scale of the promise.
fn bars(words: &PlannerSentences, lever: Lever) -> Vec<Bar> {
    let Some(plan) = words.plan.of(lever) else { return Vec::new() };
    let end = end(plan);
    let (mean, _) = plan.basis.delivery.moments();
    vec![Bar {
        class: "bar",
        name: words.text.mean_delivered().to_owned(),
        amount: words.amount(lever, mean),
        stretches: stacked(&[mean], end),
    }]
}

/// Where the slider of a promise stands, on the scale of the picture.
fn stand(plan: Option<&LeverPlan>) -> Stand {
    let Some(plan) = plan else { return Stand { step: 1.0, min: 0.0, max: 1.0, value: 0.0 } };
    let ((low, high), value) = (plan.basis.delivery.ends(), plan.promise.promise);
    Stand { step: step(high - low), min: 0.0, max: end(plan), value }
}

/// A hundredth of a reach, in a number that people use.
fn step(reach: f64) -> f64 {
    let mut step = 0.01;
    while step * 100.0 < reach {
        step *= 10.0;
    }
    step
}

/// The hill under the words of its marks.
#[component]
fn Drawing(lever: Lever, drawn: Drawn) -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let Drawn { heights, end, marks } = drawn;
    let [promise, said, expected] = marks.map(|mark| mark.map_or(-1.0, |mark| mark / end));
    let middle = |at: usize| (at as f64 + 0.5) / f64::from(COLUMNS);
    let gains = (0..heights.len()).map(|at| middle(at) <= promise).collect_vec();
    let shape = HillShape {
        heights,
        gains,
        marks: vec![(expected, "expected"), (said, "said"), (promise, "zero")],
    };
    let names = scene.words_untracked(|words| names(words, lever, marks));
    let label = |(mark, words): (f64, String)| {
        let share = mark / end;
        view! { <Label share words /> }
    };
    view! {
        <div>
            <ul class="labels">{names.into_iter().map(label).collect_view()}</ul>
            <Hill shape />
        </div>
    }
}

/// The words of a mark, on the side of it that has more room, with a line down to it.
#[component]
fn Label(share: f64, words: String) -> impl IntoView {
    let is_end = share > 0.5;
    // A page may forbid styles, but not the width of a drawing without anything in it.
    let before = percent(if is_end { 1.0 - share } else { share });
    view! {
        <li class=is_end.then_some("is-end")>
            <svg width=before height="1" aria-hidden="true"></svg>
            <p>
                <span>{words}</span>
            </p>
        </li>
    }
}

/// The marks that are there with their names; those at the same figure share it.
fn names(words: &PlannerSentences, lever: Lever, marks: [Option<f64>; 3]) -> Vec<(f64, String)> {
    let text = words.text;
    let names = [text.mark_promise(), text.mark_said(), text.mark_expected()];
    let mut all: Vec<(f64, Vec<&str>)> = Vec::new();
    for (name, mark) in names.into_iter().zip(marks) {
        let Some(mark) = mark else { continue };
        match all.iter_mut().find(|(at, _)| *at == mark) {
            Some((_, names)) => names.push(name),
            None => all.push((mark, vec![name])),
        }
    }
    let named = |(mark, names): (f64, Vec<&str>)| {
        (mark, [&*names.join(" = "), ": ", &words.promise(lever, mark)].concat())
    };
    all.into_iter().map(named).collect_vec()
}

const ROWS: [Phrase; 7] = [
    Text::kept_row,
    Text::exceeded_row,
    Text::early_row,
    Text::late_row,
    Text::felt_row,
    Text::caution_row,
    Text::back_row,
];

/// The promise and what is said now, row by row.
#[component]
pub fn AsTable(lever: Lever) -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let rows = move |words: &PlannerSentences| {
        let Some(plan) = words.plan.of(lever) else { return Vec::new() };
        let ours = words.figures(lever, &plan.promise);
        let now = match &plan.now {
            Some(now) => words.figures(lever, now),
            None => [const { String::new() }; ROWS.len()],
        };
        let cells = ROWS.into_iter().zip(ours).zip(now);
        cells
            .map(|((name, ours), now)| Row {
                total: false,
                cells: vec![locale.say(name), ours, now],
            })
            .collect_vec()
    };
    let table = move || {
        let headings =
            vec![String::new(), locale.say(Text::column_promise), locale.say(Text::column_said)];
        let rows = scene.in_words(rows);
        view! { <Table headings amounts=1 rows /> }
    };
    view! {
        <Fold class="how" summary=move || locale.say(Text::as_table)>
            {table()}
        </Fold>
    }
}
