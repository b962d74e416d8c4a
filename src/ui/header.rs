//! The head of the calculator: what is judged, for whom, against what.

use leptos::ev;
use leptos::html::{button, div, fieldset, h2, input, label, legend, p, span};
use leptos::prelude::*;

use super::Scene;
use crate::model::Id;
use crate::model::value::{Answers, History};

/// Title, the ways back, and the chips.
pub fn header(scene: Scene) -> impl IntoView {
    let (title, period) = scene.setting(|setting| {
        let say =
            |wording: &crate::model::Wording| wording.in_language(&setting.language).to_owned();
        (say(&setting.model.title), say(&setting.model.period))
    });
    div().class("header").attr("part", "header").child((
        div().class("title").child((h2().child(title), p().class("period").child(period))),
        div().class("ways-back").child((undo(scene), reset(scene))),
        personas(scene),
        alternatives(scene),
    ))
}

fn undo(scene: Scene) -> impl IntoView {
    way_back(
        scene.words(|text| &text.undo),
        Signal::derive(move || !scene.history(History::can_undo)),
        move || scene.changed(|history, _| history.undo()),
    )
}

fn reset(scene: Scene) -> impl IntoView {
    let untouched = move || scene.history(|history| scene.setting(|s| *history.now() == s.first));
    way_back(scene.words(|text| &text.reset), Signal::derive(untouched), move || {
        scene.changed(|history, setting| history.restart(setting.first.clone()));
    })
}

// Not `disabled`, which would throw away the focus of someone who undoes by keyboard.
fn way_back(name: String, idle: Signal<bool>, go: impl Fn() + 'static) -> impl IntoView {
    let idle = Signal::derive(move || if idle.get() { "true" } else { "false" }.to_owned());
    button().r#type("button").aria_disabled(idle).on(ev::click, move |_| go()).child(name)
}

fn personas(scene: Scene) -> Option<impl IntoView> {
    let people = scene.setting(|setting| {
        let label = |label: &crate::model::Wording| label.in_language(&setting.language).to_owned();
        let people = setting.model.personas.iter();
        people.map(|persona| (Some(persona.id.clone()), label(&persona.label))).collect::<Vec<_>>()
    });
    let choices = std::iter::once((None, scene.words(|text| &text.anyone))).chain(people);
    chips(
        scene,
        "persona",
        scene.words(|text| &text.who_are_you),
        choices.collect(),
        |answers| &answers.persona,
        |history, id| history.choose_persona(id),
    )
}

fn alternatives(scene: Scene) -> Option<impl IntoView> {
    let others = scene.setting(|setting| {
        let others = setting.model.alternatives.iter();
        let name = |offer: &crate::model::value::Offer| {
            offer.name.in_language(&setting.language).to_owned()
        };
        others.map(|offer| (Some(offer.id.clone()), name(offer))).collect::<Vec<_>>()
    });
    // With a single alternative there is nothing to choose.
    let others = if others.len() < 2 { Vec::new() } else { others };
    let choices = std::iter::once((None, scene.words(|text| &text.best_of_all))).chain(others);
    chips(
        scene,
        "alternative",
        scene.words(|text| &text.otherwise),
        choices.collect(),
        |answers| &answers.alternative,
        |history, id| history.choose_alternative(id),
    )
}

/// One of several; nothing if there is only one.
fn chips(
    scene: Scene,
    group: &'static str,
    question: String,
    choices: Vec<(Option<Id>, String)>,
    chosen: fn(&Answers) -> &Option<Id>,
    choose: fn(&mut History, Option<Id>),
) -> Option<impl IntoView> {
    let chip = move |(id, name): (Option<Id>, String)| {
        let checked = {
            let id = id.clone();
            Signal::derive(move || scene.history(|history| *chosen(history.now()) == id))
        };
        label().class("chip").child((
            input().r#type("radio").attr("name", group).prop("checked", checked).on(
                ev::change,
                move |_| {
                    scene.changed(|history, _| choose(history, id.clone()));
                },
            ),
            span().child(name),
        ))
    };
    let several = choices.len() > 1;
    several.then(|| {
        let chips = choices.into_iter().map(chip).collect_view();
        fieldset().class("chips").child((legend().child(question), chips))
    })
}
