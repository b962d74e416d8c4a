//! After the sale: let them complain to you first, the first day, and what to do when.

use super::action::action;
use super::field::figures;
use super::journey::{OUT, after_removal, way};
use super::subject::{Exceed, own_id};
use crate::document::MAX_ACTIONS;
use crate::model::Id;
use crate::model::planner::{Action, ActionKind, Figure};
use crate::text::{Numbers, fill};
use crate::ui::kit::view::{View, el, refocus};
use crate::ui::old::Scene;
use crate::ui::old::bars::picture;
use crate::ui::old::hill::{ends, hill};

/// The complaint channel and the actions.
pub fn after(scene: &Scene<Exceed>) -> View {
    let text = &scene.setting().text;
    let (read, drawn, pays) = (scene.clone(), scene.clone(), scene.clone());
    let listed = move || {
        let told = read.told();
        let planner = &read.setting().model.planner;
        let actions = planner.actions(told.history().now());
        // As they are listed: in the order of time one would lose the focus while typing the time.
        actions.iter().enumerate().map(|(at, it)| (at, it.id.clone(), it.kind)).collect()
    };
    let list = el("ol")
        .class("list")
        .live_children(listed, move |(at, id, kind)| place(&drawn, *at, id, *kind));
    let sold_at = el("input").attr("type", "datetime-local");
    el("section")
        .class("part")
        .child(el("h3").text(text.after_sale()))
        .child(clock(scene))
        .child(el("p").live_text(move || pays.told().words().first_day()))
        .child(list)
        .child(add(scene))
        .child(el("label").class("words").child(el("span").text(text.sold_at())).child(sold_at))
        .child(complaints(scene))
}

/// The name of the button that adds the first kind of action.
const FIRST_KIND: &str = "add-confirmation";

fn place(scene: &Scene<Exceed>, at: usize, id: &Id, kind: ActionKind) -> View {
    let (named, set, id) = (scene.clone(), scene.clone(), id.clone());
    let name = move || {
        let told = named.told();
        let words = told.words();
        let actions = words.planning.planner.actions(words.answers);
        let name = actions.get(at).map_or("", |action| words.name_of(action));
        fill(words.text.remove(), &[("name", name)])
    };
    let own = |id: &Id| ["action-", id.as_str(), "-out"].concat();
    let out = way(&own(&id), OUT, name, move |event| {
        let told = set.told_once();
        let actions = told.words().planning.planner.actions(told.history().now());
        let ids: Vec<_> = actions.iter().map(|it| &it.id).collect();
        let next = after_removal(at, &ids).map_or_else(|| FIRST_KIND.to_owned(), |id| own(&id));
        refocus(&event, &next);
        set.change_actions(None, |all| all.retain(|it| it.id != id));
    });
    el("li").child(action(scene, at, kind)).child(el("span").class("ways").child(out))
}

/// A button for each kind of action that is not there yet.
fn add(scene: &Scene<Exceed>) -> View {
    let (read, drawn) = (scene.clone(), scene.clone());
    let missing = move || {
        let told = read.told();
        let planner = &read.setting().model.planner;
        let actions = planner.actions(told.history().now());
        let is_missing = |kind: &ActionKind| actions.iter().all(|it| it.kind != *kind);
        ActionKind::EACH.into_iter().filter(is_missing).collect()
    };
    el("div").class("ways-back").live_children(missing, move |kind: &ActionKind| {
        let (set, kind, told) = (drawn.clone(), *kind, drawn.told_once());
        let name = ["+ ", told.words().action(kind).0].concat();
        let button = el("button").attr("type", "button");
        let is_first = kind == ActionKind::Confirmation;
        let button = if is_first { button.attr("id", FIRST_KIND) } else { button };
        button.text(&name).on("click", move |_| {
            set.change_actions(None, |all| {
                let id = own_id(&|id| all.iter().any(|other| other.id == *id));
                let id = id.filter(|_| all.len() < MAX_ACTIONS);
                let action =
                    id.map(|id| Action { id, kind, label: None, when: 24.0, who: None, cost: 0.0 });
                all.extend(action);
            });
        })
    })
}

/// The first 24 hours as a line with a tick for each action.
fn clock(scene: &Scene<Exceed>) -> View {
    let text = &scene.setting().text;
    let (read, drawn) = (scene.clone(), scene.clone());
    let hours = move || {
        let told = read.told();
        let planner = &read.setting().model.planner;
        let actions = planner.actions(told.history().now());
        vec![actions.iter().map(|it| it.when).filter(|when| *when <= 24.0).collect::<Vec<_>>()]
    };
    let line = el("div").class("spread clock").live_children(hours, move |hours| {
        let numbers = &drawn.setting().numbers;
        let ticks: Vec<_> = hours.iter().map(|hour| (hour / 24.0, "tick")).collect();
        let end = |hours: f64| numbers.hours(hours);
        el("div").child(hill(&[], &|_| true, &ticks)).child(ends(&end(0.0), &end(24.0)))
    });
    picture("picture", text.first_day())
        .child(line)
        .child(el("p").class("help").text(text.first_day_help()))
}

fn complaints(scene: &Scene<Exceed>) -> View {
    let text = &scene.setting().text;
    let (told, set) = (scene.clone(), scene.clone());
    let contested =
        [(Figure::StaySilent, 0.09), (Figure::StayFast, 0.82), (Figure::StayPoor, 0.19)];
    let button =
        el("button").attr("type", "button").text(text.contested_rates()).on("click", move |_| {
            set.change(|history| {
                history.change(None, |now| {
                    for (figure, rate) in contested {
                        now.figures.set(figure, rate).ok();
                    }
                });
            });
        });
    let group = |of| el("div").class("inputs").children(figures(scene, of));
    el("div")
        .child(el("h4").text(text.complaint()))
        .child(el("ul").class("lines").live_lines(move || told.told().words().complaints()))
        .child(
            el("details")
                .class("group")
                .child(el("summary").text(text.known()))
                .child(group(Figure::Unhappy))
                .child(el("div").class("ways-back").child(button))
                .child(el("p").class("help").text(text.contested_help()))
                .child(group(Figure::Orders)),
        )
}
