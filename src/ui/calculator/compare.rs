//! Side by side: personas, kept answers, and offers.

use std::cell::RefCell;
use std::rc::Rc;

use crate::document::digits;
use crate::model::calculator::{Answers, Offer, Results, Worth, evaluate};
use crate::text::{Numbers, Sentences, fill};
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::bars::{bars, from_zero};
use crate::ui::old::fold::{Open, unfold};
use crate::ui::old::scene::MAX_KEPT;
use crate::ui::old::table::{Row, table};

/// The comparisons, folded away at first.
pub fn compare(scene: &Scene) -> View {
    let (part, open) = unfold("compare", scene.setting().text.compare());
    part.attr("part", "compare").children([
        people(scene, &open),
        kept(scene, &open),
        offers(scene, &open),
    ])
}

/// Everybody whose result is compared, with their answers.
fn everybody(scene: &Scene) -> Vec<(String, Answers)> {
    let setting = scene.setting();
    let now = scene.told().history().now().clone();
    let mut all = vec![(setting.text.now().to_owned(), now.clone())];
    for persona in &setting.model.personas {
        let answers = Answers { persona: Some(persona.id.clone()), ..now.clone() };
        all.push((persona.label.in_language(&setting.language).to_owned(), answers));
    }
    let kept = scene.kept().into_iter().enumerate();
    all.extend(kept.map(|(at, answers)| (kept_name(scene, at), answers)));
    all
}

/// Their results, worked out once for everything that shows them.
fn judged(scene: &Scene) -> impl Fn() -> Rc<Vec<(String, Results)>> + Clone + 'static {
    let (scene, last) = (scene.clone(), Rc::new(RefCell::new((Vec::new(), Rc::default()))));
    move || {
        let (mut last, all) = (last.borrow_mut(), everybody(&scene));
        if last.0 != all {
            let model = &scene.setting().model;
            let judge =
                |(name, answers): &(String, Answers)| (name.clone(), evaluate(model, answers));
            let results = Rc::new(all.iter().map(judge).collect::<Vec<_>>());
            *last = (all, results);
        }
        last.1.clone()
    }
}

fn kept_name(scene: &Scene, at: usize) -> String {
    fill(scene.setting().text.kept(), &[("number", &digits(at + 1))])
}

fn people(scene: &Scene, open: &Open) -> View {
    let (read, drawn, opened, unfolded) =
        (scene.clone(), scene.clone(), open.clone(), open.clone());
    let results = judged(scene);
    let again = results.clone();
    let text = &scene.setting().text;
    let headings = [
        text.column_who(),
        text.you_get(),
        text.you_give(),
        text.value(),
        text.column_ahead(),
        text.column_chance(),
    ];
    let rows = move || {
        opened.only(|| results().iter().map(|(name, them)| person(&read, name, them)).collect())
    };
    let picture = move || {
        unfolded.only(|| {
            let values =
                again().iter().map(|(name, them)| (name.clone(), them.offer.value)).collect();
            from_zero(values, &|value| drawn.setting().numbers.signed_money(value))
        })
    };
    el("div").class("picture").child(bars(picture)).child(table(&headings, 1, rows))
}

fn person(scene: &Scene, name: &str, results: &Results) -> Row {
    let setting = scene.setting();
    let numbers = &setting.numbers;
    let words = scene.words_of(results);
    let chance = results.chance.as_ref().map(|chance| words.share(chance.gains));
    let cells = vec![
        name.to_owned(),
        numbers.money(results.offer.benefits),
        numbers.money(results.offer.costs),
        numbers.signed_money(results.offer.value),
        numbers.signed_money(results.comparison.advantage),
        chance.unwrap_or_default(),
    ];
    Row { total: results.comparison.advantage >= 0.0 && results.offer.value > 0.0, cells }
}

/// Answers that the visitor keeps beside the present ones, to go back to.
fn kept(scene: &Scene, open: &Open) -> View {
    let (add, read, drawn, open) = (scene.clone(), scene.clone(), scene.clone(), open.clone());
    let full = scene.clone();
    let text = &scene.setting().text;
    let keep = el("button")
        .attr("type", "button")
        .live_attr("aria-disabled", move || Some((full.kept().len() >= MAX_KEPT).to_string()))
        .on("click", move |_| add.keep())
        .text(text.keep());
    let each = el("div").class("ways-back").live_children(
        move || open.only(|| (0..read.kept().len()).collect()),
        move |at| {
            let at = *at;
            let name = kept_name(&drawn, at);
            let (take, drop) = (drawn.clone(), drawn.clone());
            let button = |phrase: &str| {
                el("button").attr("type", "button").text(&fill(phrase, &[("name", &name)]))
            };
            let text = &drawn.setting().text;
            el("span")
                .class("ways-back")
                .child(button(text.take_kept()).on("click", move |_| take.take_kept(at)))
                .child(button(text.drop_kept()).on("click", move |_| drop.drop_kept(at)))
        },
    );
    el("div").class("ways-back").child(keep).child(each)
}

/// The offer and its alternatives, cost by cost.
fn offers(scene: &Scene, open: &Open) -> View {
    let (read, open) = (scene.clone(), open.clone());
    let text = &scene.setting().text;
    let headings =
        [text.column_choice(), text.you_get(), text.price(), text.all_costs(), text.value()];
    let rows = move || {
        open.only(|| {
            let told = read.told();
            let words = told.words();
            let Sentences { numbers, model, results, .. } = &words;
            let rivals = results
                .alternatives
                .iter()
                .filter_map(|(at, worth)| model.alternatives.get(*at).map(|offer| (offer, worth)));
            let all = std::iter::once((&model.offer, &results.offer)).chain(rivals);
            let best = results.comparison.best.and_then(|at| model.alternatives.get(at));
            let ahead = results.comparison.advantage >= 0.0;
            let row = |(offer, worth): (&Offer, &Worth)| {
                let is_offer = offer.id == model.offer.id;
                let cells = vec![
                    words.name(offer).to_owned(),
                    numbers.money(worth.benefits),
                    numbers.money(worth.cost_by_kind.price),
                    numbers.money(worth.costs),
                    numbers.signed_money(worth.value),
                ];
                let is_best = best.is_some_and(|best| best.id == offer.id) && !ahead;
                Row { total: is_best || (is_offer && ahead), cells }
            };
            all.map(row).collect()
        })
    };
    table(&headings, 1, rows)
}
