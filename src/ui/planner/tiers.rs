//! Levels of service: which one is promised, and how often customers get each.

use super::field::{labelled, taken};
use super::subject::{Exceed, Key};
use crate::document::digits;
use crate::model::InputError;
use crate::model::planner::{Figure, Level, Lever};
use crate::text::fill;
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::bars::{Bar, bars, picture, stacked};
use crate::ui::old::number::Number;

/// The levels as bars, the promised one marked; each can be promised, and its share changed.
pub fn tiers(scene: &Scene<Exceed>) -> View {
    let text = &scene.setting().text;
    let read = scene.clone();
    let rows = move || {
        let told = read.told();
        let words = told.words();
        let levels = words.planning.planner.levels(words.answers);
        let all: f64 = levels.iter().map(|level| level.share).sum();
        let promised = words.plan.of(Lever::Service).map(|plan| plan.promise.promise);
        let bar = |level: &Level| {
            let share = if all > 0.0 { level.share / all } else { 0.0 };
            let cost = words.numbers.money(level.extra_cost);
            let share_of = fill(words.text.share(), &[("share", &words.numbers.of_hundred(share))]);
            Bar {
                class: if promised == Some(level.level) { "bar is-best" } else { "bar" },
                name: [words.say(&level.label), " · ", words.text.extra_cost(), " ", &cost]
                    .concat(),
                amount: share_of,
                stretches: stacked(&[share], 1.0),
            }
        };
        levels.iter().map(bar).collect()
    };
    let levels = &scene.setting().model.planner.levels;
    picture("picture", text.delivered())
        .child(bars(rows))
        .children((0..levels.len()).map(|at| share(scene, at)))
        .child(el("div").class("ways-back").children(levels.iter().map(|level| say(scene, level))))
}

fn share(scene: &Scene<Exceed>, at: usize) -> View {
    let setting = scene.setting();
    let (read, set) = (scene.clone(), scene.clone());
    let level = move |scene: &Scene<Exceed>| {
        let told = scene.told();
        scene.setting().model.planner.levels(told.history().now()).get(at).map(|level| level.share)
    };
    let number = Number::new(
        scene,
        move || level(&read).map(|share| share * 100.0),
        move |shown| {
            taken(&set, InputError::check(shown / 100.0, 0.0, 1.0), 100.0, |share| {
                let levels = set.setting().model.planner.levels(set.told_once().history().now());
                let mut shares: Vec<_> = levels.iter().map(|level| level.share).collect();
                if let Some(own) = shares.get_mut(at) {
                    *own = share;
                }
                set.change(|history| {
                    history.change(Some(Key::Share(at)), |now| now.shares = shares)
                });
            })
        },
    );
    let name = setting.model.planner.levels.get(at);
    let name = name.map_or("", |level| level.label.in_language(&setting.language));
    labelled(name, &number, setting.text.of_hundred(), &["share-", &digits(at)].concat())
}

/// A button that promises a level.
fn say(scene: &Scene<Exceed>, level: &Level) -> View {
    let (set, read, to) = (scene.clone(), scene.clone(), level.level);
    let pressed = move || {
        let told = read.told();
        Some(
            told.results()
                .of(Lever::Service)
                .is_some_and(|it| it.promise.promise == to)
                .to_string(),
        )
    };
    el("button")
        .attr("type", "button")
        .live_attr("aria-pressed", pressed)
        .on("click", move |_| {
            set.change(|history| {
                history.change(None, |now| {
                    now.figures.set(Figure::ServicePromise, to).ok();
                });
            });
        })
        .text(level.label.in_language(&scene.setting().language))
}
