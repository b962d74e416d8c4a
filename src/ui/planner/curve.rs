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

/// What is promised, and what is delivered on average, as bars on the scale of the curve.
fn bars(words: &PlannerSentences, lever: Lever) -> Vec<Bar> {
    let Some(plan) = words.plan.of(lever) else { return Vec::new() };
    let end = end(plan);
    let (mean, _) = plan.basis.delivery.moments();
    let bar = |class, name: &str, amount: String, length: f64| Bar {
        class,
        name: name.to_owned(),
        amount,
        stretches: stacked(&[length], end),
    };
    let promise = plan.promise.promise;
    vec![
        bar("bar is-best", words.text.mark_promise(), words.amount(lever, promise), promise),
        bar("bar", words.text.mean_delivered(), words.about(lever, mean), mean),
    ]
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
    let ends = scene.words_untracked(|words| [0.0, end].map(|at| words.amount(lever, at)));
    let label = |(mark, words): (f64, String)| {
        let share = mark / end;
        view! { <Label share words /> }
    };
    view! {
        <div>
            <ul class="labels">{names.into_iter().map(label).collect_view()}</ul>
            <Hill shape ends />
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

/// The marks of what is said now and expected with their names; at the same figure, one name for both. The promise is
/// the end of its bar.
fn names(words: &PlannerSentences, lever: Lever, marks: [Option<f64>; 3]) -> Vec<(f64, String)> {
    let (text, [_, said, expected]) = (words.text, marks);
    let named = |name: &str, mark: f64| {
        // An amount stays beside its unit.
        (mark, [name, ": ", &words.promise(lever, mark).replace(' ', "\u{a0}")].concat())
    };
    if said.is_some() && said == expected {
        return said.map(|mark| named(text.mark_both(), mark)).into_iter().collect_vec();
    }
    let marks = [(text.mark_said(), said), (text.mark_expected(), expected)];
    marks.into_iter().filter_map(|(name, mark)| Some(named(name, mark?))).collect_vec()
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
