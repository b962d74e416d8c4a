//! What stands behind the result: the price, what else to know, and the calculation.

use super::compare::compare;
use super::how::how;
use super::proposition::proposition;
use super::stages::stages;
use super::uncertainty::{chance, evidence, tornado};
use crate::text::{Equation, calculation, ceiling};
use crate::ui::Leave;
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::bars::{Bar, bars, picture, stacked};
use crate::ui::old::fold::unfold;
use crate::ui::old::leave::leave;
use crate::ui::old::table::{Row, table};

/// The insights.
pub fn insight(scene: &Scene) -> View {
    let text = &scene.setting().text;
    let ways = [
        (Leave::Link, text.copy_link()),
        (Leave::Text, text.copy_text()),
        (Leave::Print, text.print()),
        (Leave::Answers, text.save_answers()),
        (Leave::Row, text.save_row()),
    ];
    el("section")
        .class("insight")
        .attr("part", "insight")
        .children([
            el("div").class("stack").child(price(scene)).child(evidence(scene)),
            more(scene),
            chance(scene),
            tornado(scene),
            compare(scene),
            stages(scene),
        ])
        .children(proposition(scene))
        .child(steps(scene))
        .child(leave(scene, &ways))
}

fn price(scene: &Scene) -> View {
    let (drawn, said) = (scene.clone(), scene.clone());
    let rows = move || {
        let told = drawn.told();
        let words = told.words();
        let room = &words.results.comparison.room;
        let ceiling = room.ceiling.unwrap_or(0.0);
        let bar = |class, name: &str, amount: f64| Bar {
            class,
            name: name.to_owned(),
            amount: words.numbers.money(amount),
            stretches: stacked(&[amount], room.price.max(ceiling)),
        };
        vec![
            bar("bar is-gain", words.text.ceiling(), ceiling),
            bar("bar is-cost", words.text.asked(), room.price),
        ]
    };
    picture("picture price", scene.setting().text.price_heading())
        .child(bars(rows))
        .child(el("p").live_text(move || said.told().words().price()))
        .child(how(scene, scene.setting().text.price_heading(), ceiling))
}

fn more(scene: &Scene) -> View {
    let (belief, lines) = (scene.clone(), scene.clone());
    picture("picture more", scene.setting().text.more())
        .child(el("p").live_text(move || belief.told().words().belief()))
        .child(el("ul").live_lines(move || lines.told().words().more()))
}

fn steps(scene: &Scene) -> View {
    let text = &scene.setting().text;
    let (part, open) = unfold("calculation", text.show_calculation());
    let told = scene.clone();
    let rows = move || {
        let row = |step: Equation| Row {
            total: step.total,
            cells: vec![step.figure, step.equation, step.source, step.result],
        };
        open.only(|| calculation(&told.told().words()).into_iter().map(row).collect())
    };
    let headings =
        [text.column_figure(), text.column_equation(), text.source(), text.column_result()];
    part.attr("part", "calculation").child(table(&headings, 3, rows))
}
