//! What is delivered, with the promise, what is said now and what customers expect on it.

use leptos::prelude::*;

use super::field::{Labelled, name_of, number, unit};
use super::slider::FigureSlider;
use super::subject::Planner;
use crate::model::CollectVec;
use crate::model::planner::{Lever, LeverPlan};
use crate::text::{PlannerSentences, Text};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::hill::{Hill, HillShape};
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::scale::Scale;
use crate::ui::kit::slider::Stand;
use crate::ui::kit::table::{Row, Table};
use crate::ui::{Locale, Scene};

const COLUMNS: u16 = 60;

/// What the picture of one lever is drawn from.
#[derive(Clone, Debug, PartialEq)]
struct Drawn {
    heights: Vec<f64>,
    ends: Scale,
    /// The promise, what is said now, and what is expected.
    marks: [Option<f64>; 3],
}

fn drawn(plan: &LeverPlan) -> Drawn {
    let marks = [Some(plan.promise), plan.now, plan.expected].map(|kept| kept.map(|it| it.promise));
    let delivery = &plan.basis.delivery;
    let (low, high) = delivery.ends();
    Drawn { heights: delivery.curve(COLUMNS), ends: Scale { low, high }, marks }
}

/// The curve, a slider and a number for the promise, and the figures of every promise as a table.
#[component]
pub fn Curve(lever: Lever) -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let drawn = Memo::new(move |_| scene.results().with(|plan| plan.of(lever).map(drawn)));
    let figure = lever.figures().promise;
    let (name, number) = (name_of(locale, figure), number(scene, figure));
    let stand = Memo::new(move |_| scene.results().with(|plan| stand(plan.of(lever))));
    let id = ["promise-", figure.about().section].concat();
    view! {
        <figure class="picture">
            <figcaption>{locale.say(Text::delivered)}</figcaption>
            <div class="spread">
                {move || drawn.get().map(|drawn| view! { <Drawing lever drawn /> })}
            </div>
            <FigureSlider name=name.clone() number stand />
            <Labelled name number unit=unit(scene, figure).0 id />
            <AsTable lever />
        </figure>
    }
}

/// Where the slider of a promise stands: within what is delivered, or beyond with the promise.
fn stand(plan: Option<&LeverPlan>) -> Stand {
    let Some(plan) = plan else { return Stand { step: 1.0, min: 0.0, max: 1.0, value: 0.0 } };
    let ((low, high), value) = (plan.basis.delivery.ends(), plan.promise.promise);
    let (min, max) = (low.min(value).floor(), high.max(value).ceil());
    Stand { step: step(high - low), min, max, value }
}

/// A hundredth of a reach, in a number that people use.
fn step(reach: f64) -> f64 {
    let mut step = 0.01;
    while step * 100.0 < reach {
        step *= 10.0;
    }
    step
}

/// The hill with its marks, and what the marks are.
#[component]
fn Drawing(lever: Lever, drawn: Drawn) -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let Drawn { heights, ends, marks } = drawn;
    let place = |at: f64| if ends.high > ends.low { ends.share(at) } else { 0.5 };
    let [promise, said, expected] = marks.map(|mark| mark.map_or(-1.0, place));
    let middle = |at: usize| (at as f64 + 0.5) / f64::from(COLUMNS);
    let gains = (0..heights.len()).map(|at| middle(at) <= promise).collect_vec();
    let shape = HillShape {
        heights,
        gains,
        marks: vec![(expected, "expected"), (said, "said"), (promise, "zero")],
    };
    let (ends, entries) = scene.words_untracked(|words| {
        let ends = [ends.low, ends.high].map(|end| words.amount(lever, end));
        (ends, legend(words, lever, marks))
    });
    let entry = |(class, words)| view! { <li class=class>{words}</li> };
    view! {
        <div>
            <Hill shape ends />
            <ul class="marks">{entries.into_iter().map(entry).collect_view()}</ul>
        </div>
    }
}

/// The class of each mark that is there, and what it stands for.
fn legend(
    words: &PlannerSentences,
    lever: Lever,
    marks: [Option<f64>; 3],
) -> Vec<(&'static str, String)> {
    let text = words.text;
    let names = [
        ("zero", text.mark_promise()),
        ("said", text.mark_said()),
        ("expected", text.mark_expected()),
    ];
    let entry = |((class, name), mark): ((&'static str, &str), Option<f64>)| {
        mark.map(|mark| (class, [name, ": ", &words.promise(lever, mark)].concat()))
    };
    names.into_iter().zip(marks).filter_map(entry).collect_vec()
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
fn AsTable(lever: Lever) -> impl IntoView {
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
