//! The planner as a whole.

use super::after::after;
use super::journey::journey;
use super::levers::levers;
use super::promise::promises;
use super::subject::Exceed;
use super::worth::worth;
use crate::model::Wording;
use crate::ui::Leave;
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::announcement::announcement;
use crate::ui::old::leave::leave;
use crate::ui::old::ways_back::{from_link, ways_back};

/// The planner.
pub fn planner(scene: &Scene<Exceed>) -> View {
    let setting = scene.setting();
    let text = &setting.text;
    let say = |words: &Wording| words.in_language(&setting.language).to_owned();
    let title = el("div")
        .class("title")
        .child(el("h2").text(text.planner()))
        .child(el("p").class("period").text(&say(&setting.model.offer)));
    let header = el("div")
        .class("header")
        .attr("part", "header")
        .child(title)
        .child(ways_back(scene))
        .children(from_link(scene));
    let spoken = scene.clone();
    let said = move || {
        let told = spoken.told();
        let lever = told.results().lever.and_then(|lever| told.results().of(lever));
        lever.map_or_else(|| told.words().advice(), |plan| told.words().to_say(plan))
    };
    let ways = [
        (Leave::Link, text.copy_link()),
        (Leave::Text, text.copy_text()),
        (Leave::Print, text.print()),
        (Leave::Answers, text.save_answers()),
        (Leave::Row, text.save_plan()),
        (Leave::Calendar, text.save_calendar()),
    ];
    el("div")
        .class("calculator planner")
        .child(header)
        .children([levers(scene), promises(scene), journey(scene), after(scene), worth(scene)])
        .child(leave(scene, &ways))
        .child(announcement(Box::new(said)))
}
