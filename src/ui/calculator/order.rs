//! The visitor's order of ratings.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::model::calculator::Model;
use crate::model::{CollectVec, Id};
use crate::text::Text;
use crate::ui::Scene;
use crate::ui::kit::dom::refocus;
use crate::ui::kit::locale::Phrase;

/// The ratings of the offer, in the host's order.
fn ratings(model: &Model) -> Vec<Id> {
    let elements = model.offer.elements.iter();
    elements.filter(|it| it.unit.is_rating()).map(|it| it.id.clone()).collect_vec()
}

/// The ratings in the visitor's order (ROC weights, method 1.7); nothing if there are not two.
#[component]
pub fn RatingOrder() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let (locale, setting) = (scene.locale(), scene.setting());
    let ratings = ratings(&setting.model);
    if ratings.len() < 2 {
        return None;
    }
    let in_order = Memo::new(move |_| {
        let mut order = scene.answers().with(|answers| answers.order.clone());
        order.retain(|id| ratings.contains(id));
        for id in &ratings {
            if !order.contains(id) {
                order.push(id.clone());
            }
        }
        order
    });
    // What a place leads to depends on the whole order.
    let places = move || {
        let all = in_order.get();
        (0..all.len()).map(move |at| (at, all.clone())).collect_vec()
    };
    Some(view! {
        <div class="order">
            <h3>{locale.say(Text::order)}</h3>
            <p class="help">{locale.say(Text::order_help)}</p>
            <ol>
                <For
                    each=places
                    key=Clone::clone
                    children=|(at, all)| view! { <Place at=at all=all /> }
                />
            </ol>
        </div>
    })
}

/// One rating with the ways up and down.
#[component]
fn Place(at: usize, all: Vec<Id>) -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let setting = scene.setting();
    let element = all.get(at).and_then(|id| setting.model.element(id));
    let name = element.map_or_else(String::new, |it| scene.locale().wording(&it.label));
    view! {
        <li>
            <span>{name.clone()}</span>
            {way(scene, "↑", Text::move_up, &name, &all, at, at.checked_sub(1))}
            {way(scene, "↓", Text::move_down, &name, &all, at, Some(at + 1))}
        </li>
    }
}

/// A button that changes places with another.
fn way(
    scene: Scene<Calculator>,
    sign: &'static str,
    phrase: Phrase,
    name: &str,
    all: &[Id],
    at: usize,
    with: Option<usize>,
) -> impl IntoView + use<> {
    let mut next = all.to_vec();
    let with = with.filter(|with| *with < next.len());
    if let Some(with) = with {
        next.swap(at, with);
    }
    let id = [sign, all.get(at).map_or("", Id::as_str)].concat();
    let own = id.clone();
    let go = move |event: leptos::ev::MouseEvent| {
        refocus(&event, &own);
        scene.change(|history| history.put_in_order(next.clone()));
    };
    view! {
        <button
            type="button"
            id=id
            aria-label=scene.locale().fill(phrase, &[("name", name)])
            aria-disabled=if with.is_none() { "true" } else { "false" }
            on:click=go
        >
            {sign}
        </button>
    }
}
