//! What stands behind the result: every choice, the price, what else to know, and the calculation.

use super::Scene;
use super::bars::{Bar, Stretch, bars, stacked};
use super::view::{View, el};
use crate::text::{Equation, Sentences, calculation};

/// The insights.
pub fn insight(scene: &Scene) -> View {
    el("section").class("insight").attr("part", "insight").children([
        choices(scene),
        price(scene),
        more(scene),
        steps(scene),
    ])
}

fn picture(class: &str, caption: &str) -> View {
    el("figure").class(class).child(el("figcaption").text(caption))
}

/// The offer, each alternative and doing nothing, with what each leaves.
fn leaves(words: &Sentences) -> Vec<(String, f64)> {
    let mut all = vec![(words.name(&words.model.offer).to_owned(), words.results.offer.value)];
    for (at, worth) in &words.results.alternatives {
        let name = words.model.alternatives.get(*at).map(|offer| words.name(offer));
        all.push((name.unwrap_or_default().to_owned(), worth.value));
    }
    all.push((words.text.doing_nothing().to_owned(), 0.0));
    all
}

fn choices(scene: &Scene) -> View {
    let drawn = scene.clone();
    let rows = move || {
        let told = drawn.told();
        let words = told.words();
        let all = leaves(&words);
        let least = all.iter().map(|(_, value)| *value).fold(0.0, f64::min);
        let most = all.iter().map(|(_, value)| *value).fold(0.0, f64::max);
        // From zero to the right for a gain, to the left for a loss, all on one scale.
        let share = |x: f64| if most > least { (x - least) / (most - least) } else { 0.0 };
        let bar = |(name, value): (String, f64)| Bar {
            class: if value == most { "bar is-best" } else { "bar is-other" },
            name,
            amount: words.numbers.signed_money(value),
            stretches: vec![Stretch {
                from: share(value.min(0.0)),
                to: share(value.max(0.0)),
                tone: if value < 0.0 { "tone-loss" } else { "tone-1" },
            }],
        };
        all.into_iter().map(bar).collect()
    };
    picture("picture choices", scene.setting().text.choices()).child(bars(rows))
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
        .child(el("ul").live_children(move || {
            let told = lines.told();
            told.words().more().iter().map(|line| el("li").text(line)).collect()
        }))
}

fn steps(scene: &Scene) -> View {
    let text = &scene.setting().text;
    let heading = |words: &str| el("th").attr("scope", "col").text(words);
    let headings = el("tr").children(
        [text.column_figure(), text.column_equation(), text.column_result()].map(heading),
    );
    let told = scene.clone();
    let rows = move || calculation(&told.told().words()).iter().map(row).collect();
    let table =
        el("table").child(el("thead").child(headings)).child(el("tbody").live_children(rows));
    el("details")
        .class("calculation")
        .attr("part", "calculation")
        .child(el("summary").text(text.show_calculation()))
        .child(table)
}

fn row(equation: &Equation) -> View {
    el("tr")
        .class(if equation.total { "is-total" } else { "" })
        .child(el("th").attr("scope", "row").text(&equation.figure))
        .child(el("td").text(&equation.equation))
        .child(el("td").class("amount").text(&equation.result))
}
