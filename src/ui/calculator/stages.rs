//! The life cycle: what each stage adds or takes, and where there is a gap.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::model::CollectVec;
use crate::model::calculator::{Side, Stage};
use crate::text::{Sentences, Sums, Text};
use crate::ui::Scene;
use crate::ui::kit::bars::{Bar, Bars, from_zero};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::locale::Locale;
use crate::ui::kit::table::{Row, Table};

/// The stages, folded away at first.
#[component]
pub fn Stages() -> impl IntoView {
    let locale = Locale::here();
    view! {
        <Fold class="stages" part="stages" summary=move || locale.say(Text::stages)>
            <p class="help">{locale.say(Text::stages_help)}</p>
            <StagePicture />
        </Fold>
    }
}

#[component]
fn StagePicture() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let headings = scene.locale().all(&[Text::stages, Text::column_figure]);
    view! {
        <div class="picture">
            <Bars bars=scene.in_words(bars) />
            <Table headings=headings amounts=2 rows=scene.in_words(rows) />
        </div>
    }
}

fn bars(words: &Sentences) -> Vec<Bar> {
    let sums = words.likeliest().offer;
    let stage = |stage| (words.stage(stage).to_owned(), net(words, &sums, stage));
    let all = Stage::ALL.into_iter().map(stage).collect_vec();
    from_zero(all, words.numbers)
}

fn rows(words: &Sentences) -> Vec<Row> {
    let row = |stage| Row {
        total: false,
        cells: vec![words.stage(stage).to_owned(), elements(words, stage)],
    };
    Stage::ALL.into_iter().map(row).collect_vec()
}

/// What a stage leaves: its gains without its sacrifices. The price falls due on buying.
fn net(words: &Sentences, sums: &Sums, stage: Stage) -> f64 {
    let lines = words.model.offer.elements.iter().zip(&sums.lines);
    let of_stage = lines.filter(|(element, _)| element.stage == stage);
    let elements: f64 = of_stage
        .map(|(element, line)| match element.side {
            Side::Benefit => *line,
            Side::Cost => -line,
        })
        .sum();
    match stage {
        Stage::Buy => elements - sums.price,
        // What fails, fails in use.
        Stage::Use => elements - sums.failures,
        _ => elements,
    }
}

fn elements(words: &Sentences, stage: Stage) -> String {
    let of_stage = words.model.offer.elements.iter().filter(|element| element.stage == stage);
    let mut names: Vec<_> =
        of_stage.map(|element| element.label.in_language(words.language).to_owned()).collect_vec();
    if stage == Stage::Buy {
        names.insert(0, words.text.price().to_owned());
    }
    if names.is_empty() { words.text.stage_gap().to_owned() } else { names.join(", ") }
}
