//! The life cycle: what each stage adds or takes, and where there is a gap.

use crate::model::calculator::{Side, Stage};
use crate::text::Sentences;
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::bars::{bars, from_zero};
use crate::ui::old::fold::unfold;
use crate::ui::old::table::{Row, table};

/// The stages, folded away at first.
pub fn stages(scene: &Scene) -> View {
    let text = &scene.setting().text;
    let (part, open) = unfold("stages", text.stages());
    let (drawn, read, opened) = (scene.clone(), scene.clone(), open.clone());
    let picture = move || {
        opened.only(|| {
            let told = drawn.told();
            let words = told.words();
            let all = Stage::ALL
                .into_iter()
                .map(|stage| (words.stage(stage).to_owned(), net(&words, stage)));
            from_zero(all.collect(), &|value| words.numbers.signed_money(value))
        })
    };
    let rows = move || {
        open.only(|| {
            let told = read.told();
            let words = told.words();
            let row = |stage| Row {
                total: false,
                cells: vec![words.stage(stage).to_owned(), elements(&words, stage)],
            };
            Stage::ALL.into_iter().map(row).collect()
        })
    };
    part.attr("part", "stages").child(el("p").class("help").text(text.stages_help())).child(
        el("div").class("picture").child(bars(picture)).child(table(
            &[text.stages(), text.column_figure()],
            2,
            rows,
        )),
    )
}

/// What a stage leaves: its gains without its sacrifices. The price falls due on buying.
fn net(words: &Sentences, stage: Stage) -> f64 {
    let worth = &words.results.offer;
    let lines = words.model.offer.elements.iter().zip(&worth.lines);
    let of_stage = lines.filter(|(element, _)| element.stage == stage);
    let elements: f64 = of_stage
        .map(|(element, line)| match element.side {
            Side::Benefit => line.delivered,
            Side::Cost => -line.delivered,
        })
        .sum();
    match stage {
        Stage::Buy => elements - worth.cost_by_kind.price,
        // What fails, fails in use.
        Stage::Use => elements - worth.cost_by_kind.failures,
        _ => elements,
    }
}

fn elements(words: &Sentences, stage: Stage) -> String {
    let of_stage = words.model.offer.elements.iter().filter(|element| element.stage == stage);
    let mut names: Vec<_> =
        of_stage.map(|element| element.label.in_language(words.language).to_owned()).collect();
    if stage == Stage::Buy {
        names.insert(0, words.text.price().to_owned());
    }
    if names.is_empty() { words.text.stage_gap().to_owned() } else { names.join(", ") }
}
