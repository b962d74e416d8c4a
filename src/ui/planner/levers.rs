//! Three cards of which exactly one is chosen, and how they compare.

use super::subject::Exceed;
use crate::model::planner::Lever;
use crate::text::fill;
use crate::ui::kit::view::{View, el, set_property};
use crate::ui::old::Scene;
use crate::ui::old::bars::{Bar, bars, picture, stacked};

/// The cards, the advice, and the comparison behind it.
pub fn levers(scene: &Scene<Exceed>) -> View {
    let text = &scene.setting().text;
    let told = scene.clone();
    let described = scene.levers().map(|lever| card(scene, lever));
    let title = el("legend").child(el("h3").text(text.choose()));
    let cards = el("fieldset").child(title).children(described);
    el("section")
        .class("part")
        // As for the calculator's chips: a form lets go of its radio buttons.
        .child(el("form").class("cards").attr("method", "dialog").child(cards))
        .child(el("p").class("advice").live_text(move || told.told().words().advice()))
        .child(comparison(scene))
        .child(el("p").class("help").text(text.choose_help()))
}

fn card(scene: &Scene<Exceed>, lever: Lever) -> View {
    let (shown, set, state, barred) = (scene.clone(), scene.clone(), scene.clone(), scene.clone());
    let text = &scene.setting().text;
    let told = scene.told_once();
    let help = match lever {
        Lever::Time => text.lever_time_help(),
        Lever::Cost => text.lever_cost_help(),
        Lever::Service => text.lever_service_help(),
    };
    let radio = el("input")
        .attr("type", "radio")
        .attr("name", "lever")
        .live_attr("disabled", move || is_must(&barred, lever).then(String::new))
        .live(
            move || shown.told().results().lever == Some(lever),
            |radio, chosen| set_property(radio, "checked", &(*chosen).into()),
        )
        .on("change", move |_| {
            set.change(|history| history.change(None, |now| now.lever = Some(lever)));
        });
    let words = el("span")
        .child(el("strong").text(told.words().lever(lever)))
        .child(el("span").class("help").text(help))
        .child(el("span").class("state").live_text(move || standing(&state, lever)));
    el("label").class("card").child(radio).child(words)
}

/// Whether a lever is a must, which cannot be the one to exceed.
fn is_must(scene: &Scene<Exceed>, lever: Lever) -> bool {
    let figure = lever.figures().must_be;
    scene.told().results().figures.get(figure).is_some_and(|must| must >= 0.5)
}

/// What becomes of a lever: exceed it, or keep this promise so many times in a hundred.
fn standing(scene: &Scene<Exceed>, lever: Lever) -> String {
    let told = scene.told();
    let (words, plan) = (told.words(), told.results());
    if plan.lever == Some(lever) {
        return words.text.exceed().to_owned();
    }
    let Some(promised) = plan.of(lever) else { return words.text.keep_promise().to_owned() };
    let kept = promised.promise;
    let share = fill(words.text.share(), &[("share", &words.numbers.of_hundred(kept.keep))]);
    let must = if is_must(scene, lever) {
        ["⚠ ", words.text.warning_must()].concat()
    } else {
        String::new()
    };
    let parts = [words.text.keep_promise(), &words.promise(lever, kept.promise), &share, &must];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn comparison(scene: &Scene<Exceed>) -> View {
    let read = scene.clone();
    let rows = move || {
        let told = read.told();
        let words = told.words();
        let scored = || words.plan.levers.iter().filter_map(|plan| plan.score.map(|it| (plan, it)));
        let most = scored().map(|(_, score)| score).fold(0.0, f64::max);
        scored()
            .map(|(plan, score)| Bar {
                class: if score == most && score > 0.0 { "bar is-best" } else { "bar" },
                name: words.lever(plan.basis.lever).to_owned(),
                amount: words.numbers.rounded(score),
                stretches: stacked(&[score], most),
            })
            .collect()
    };
    picture("picture", scene.setting().text.score()).child(bars(rows))
}
