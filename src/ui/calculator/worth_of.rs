//! What things are worth to the visitor: rates, whether they count at all, and the order of ratings.

use super::inputs::rates;
use crate::model::Id;
use crate::model::calculator::Input;
use crate::text::fill;
use crate::ui::kit::view::{View, el, refocus, set_property};
use crate::ui::old::Scene;

/// Fields for the rates, each with a way to leave it out of the money, and the order of ratings.
pub fn worth_of(scene: &Scene) -> Vec<View> {
    let fields = rates(scene.setting()).into_iter().map(|given| {
        let input = given.input.clone();
        el("div").child(super::field::field(scene, given)).child(uncounted(scene, input))
    });
    fields.chain(order(scene)).collect()
}

/// Whether what the rate prices stays beside the value (method 1.8).
fn uncounted(scene: &Scene, rate: Input) -> View {
    let (shown, set, read) = (scene.clone(), scene.clone(), rate.clone());
    let box_ = el("input")
        .attr("type", "checkbox")
        .live(
            move || shown.told().history().now().uncounted.contains(&read),
            |element, checked| set_property(element, "checked", &(*checked).into()),
        )
        .on("change", move |_| {
            let left_out = set.told_once().history().now().uncounted.contains(&rate);
            set.change(|history| history.count(&rate, left_out));
        });
    el("label")
        .class("uncounted")
        .child(box_)
        .child(el("span").text(scene.setting().text.leave_uncounted()))
}

/// The ratings in the visitor's order (ROC weights, method 1.7); nothing if there are not two.
fn order(scene: &Scene) -> Option<View> {
    let setting = scene.setting();
    let elements = setting.model.offer.elements.iter();
    let ratings: Vec<Id> = elements
        .filter(|element| element.unit.is_rating())
        .map(|element| element.id.clone())
        .collect();
    if ratings.len() < 2 {
        return None;
    }
    let (read, drawn) = (scene.clone(), scene.clone());
    let in_order = move || {
        let said = read.told().history().now().order.clone();
        let rest: Vec<_> = ratings.iter().filter(|id| !said.contains(id)).cloned().collect();
        let known = said.into_iter().filter(|id| ratings.contains(id));
        let all: Vec<_> = known.chain(rest).collect();
        (0..all.len()).map(|at| (at, all.clone())).collect()
    };
    let list = el("ol").live_children(in_order, move |(at, all)| place(&drawn, *at, all));
    let text = &setting.text;
    Some(
        el("div")
            .class("order")
            .child(el("p").class("order-title").text(text.order()))
            .child(el("p").class("help").text(text.order_help()))
            .child(list),
    )
}

/// One rating with the ways up and down.
fn place(scene: &Scene, at: usize, all: &[Id]) -> View {
    let setting = scene.setting();
    let id = all.get(at).map_or("", Id::as_str);
    let name = all
        .get(at)
        .and_then(|id| setting.model.element(id))
        .map_or("", |element| element.label.in_language(&setting.language));
    let way = |sign: &str, phrase: &str, with: Option<usize>| {
        let (scene, mut next) = (scene.clone(), all.to_vec());
        let with = with.filter(|with| *with < next.len());
        if let Some(with) = with {
            next.swap(at, with);
        }
        let own = [sign, id].concat();
        el("button")
            .attr("type", "button")
            .attr("id", &own)
            .attr("aria-label", &fill(phrase, &[("name", name)]))
            .attr("aria-disabled", if with.is_none() { "true" } else { "false" })
            .on("click", move |event| {
                refocus(&event, &own);
                scene.change(|history| history.put_in_order(next.clone()));
            })
            .text(sign)
    };
    el("li")
        .child(el("span").text(name))
        .child(way("↑", setting.text.move_up(), at.checked_sub(1)))
        .child(way("↓", setting.text.move_down(), Some(at + 1)))
}
