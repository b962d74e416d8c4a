//! Is it worth it? A customer's value before and after, and what brings the difference.

use super::field::figures;
use super::subject::Exceed;
use crate::model::planner::{Effect, Figure};
use crate::text::Numbers;
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::bars::{bars, from_zero, picture};

/// The sentence, the effects as bars, and the figures behind them.
pub fn worth(scene: &Scene<Exceed>) -> View {
    let text = &scene.setting().text;
    let (told, read) = (scene.clone(), scene.clone());
    let effects = move || {
        let told = read.told();
        let Some(loyalty) = &told.results().loyalty else { return Vec::new() };
        let text = &read.setting().text;
        let named = |effect: &Effect| (text.figure(effect.figure).to_owned(), effect.alone);
        let mut all: Vec<_> = loyalty.effects.iter().map(named).collect();
        if !all.is_empty() {
            all.push((text.together_row().to_owned(), loyalty.together));
            all.push((text.all_row().to_owned(), loyalty.joint));
        }
        from_zero(all, &|amount| read.setting().numbers.signed_money(amount))
    };
    let group = |title: &str, of| {
        el("details")
            .class("group")
            .child(el("summary").text(title))
            .child(el("div").class("inputs").children(figures(scene, of)))
    };
    el("section")
        .class("part")
        .child(el("h3").text(text.worth_it()))
        .child(el("ul").class("lines").live_lines(move || told.told().words().lifetime()))
        .child(picture("picture", text.effects()).child(bars(effects)))
        .child(group(text.customer_title(), Figure::Visits))
        .child(group(text.then_title(), Figure::VisitsThen))
        .child(el("p").class("help").text(text.repeat_note()))
}
