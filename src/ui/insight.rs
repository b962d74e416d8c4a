//! What stands behind the result: the price, what else to know, and the calculation.

use super::Scene;
use super::bars::{Bar, bars, picture, stacked};
use super::unfold::unfold;
use super::view::{View, el};
use crate::text::{Equation, calculation};

/// The insights.
pub fn insight(scene: &Scene) -> View {
    el("section").class("insight").attr("part", "insight").children([
        price(scene),
        more(scene),
        steps(scene),
    ])
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
}

fn more(scene: &Scene) -> View {
    let (belief, lines) = (scene.clone(), scene.clone());
    picture("picture more", scene.setting().text.more())
        .child(el("p").live_text(move || belief.told().words().belief()))
        .child(
            el("ul").live_children(move || lines.told().words().more(), |line| el("li").text(line)),
        )
}

fn steps(scene: &Scene) -> View {
    let text = &scene.setting().text;
    let heading = |words: &str| el("th").attr("scope", "col").text(words);
    let headings = el("tr").children(
        [text.column_figure(), text.column_equation(), text.column_result()].map(heading),
    );
    let (part, open) = unfold("calculation", text.show_calculation());
    let told = scene.clone();
    let rows = move || open.only(|| calculation(&told.told().words()));
    let table =
        el("table").child(el("thead").child(headings)).child(el("tbody").live_children(rows, row));
    part.attr("part", "calculation").child(table)
}

fn row(equation: &Equation) -> View {
    el("tr")
        .class(if equation.total { "is-total" } else { "" })
        .child(el("th").attr("scope", "row").text(&equation.figure))
        .child(el("td").text(&equation.equation))
        .child(el("td").class("amount").text(&equation.result))
}
