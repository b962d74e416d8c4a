//! Choices of one of several: who one is, which situation, compared with what.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::model::calculator::{Answers, History, Offer, Persona, Situation};
use crate::model::{CollectVec, Id};
use crate::text::Text;
use crate::ui::Scene;
use crate::ui::kit::locale::{Locale, Phrase};
use crate::ui::kit::tick::Tick;

/// Who the visitor is.
#[component]
pub fn Personas() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let setting = scene.setting();
    let persona = |it: &Persona| (it.id.clone(), scene.locale().wording(&it.label));
    chips(PERSONA, setting.model.personas.iter().map(persona).collect_vec())
}

/// Which situation the visitor is in.
#[component]
pub fn Situations() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let setting = scene.setting();
    let situation = |it: &Situation| (it.id.clone(), scene.locale().wording(&it.label));
    chips(SITUATION, setting.model.situations.iter().map(situation).collect_vec())
}

/// With what the offer is compared.
#[component]
pub fn Alternatives() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let setting = scene.setting();
    let alternative = |it: &Offer| (it.id.clone(), scene.locale().wording(&it.name));
    let alternatives = setting.model.alternatives.iter();
    // With a single alternative there is nothing to choose.
    let several = alternatives.len() > 1;
    let any = alternatives.len() > 0;
    let choice = several.then(|| chips(ALTERNATIVE, alternatives.map(alternative).collect_vec()));
    view! {
        {choice}
        {any.then(|| view! { <MustChoose /> })}
    }
}

/// Whether one of them must be taken, so that doing nothing is no choice.
#[component]
fn MustChoose() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let checked = Memo::new(move |_| {
        let said = scene.answers().with(|answers| answers.must_choose);
        said.unwrap_or_else(|| scene.setting().model.must_choose)
    });
    let turn = move |must| scene.change(|history| history.must_choose(must));
    let label = scene.locale().say(Text::must_choose);
    view! { <Tick class="must-choose" label=label checked=checked turn=turn /> }
}

/// A choice: its words, where it stands in the answers, and how it is made.
#[derive(Clone, Copy)]
struct Choice {
    group: &'static str,
    question: Phrase,
    none: Phrase,
    chosen: fn(&Answers) -> &Option<Id>,
    choose: fn(&mut History, Option<Id>),
}

const PERSONA: Choice = Choice {
    group: "persona",
    question: Text::who_are_you,
    none: Text::anyone,
    chosen: |answers| &answers.persona,
    choose: History::choose_persona,
};

const SITUATION: Choice = Choice {
    group: "situation",
    question: Text::which_situation,
    none: Text::as_usual,
    chosen: |answers| &answers.situation,
    choose: History::choose_situation,
};

const ALTERNATIVE: Choice = Choice {
    group: "alternative",
    question: Text::otherwise,
    none: Text::best_of_all,
    chosen: |answers| &answers.alternative,
    choose: History::choose_alternative,
};

/// One of several, or none of them in particular; nothing if there are none.
fn chips(choice: Choice, several: Vec<(Id, String)>) -> impl IntoView {
    if several.is_empty() {
        return None;
    }
    let locale = Locale::here();
    let chip = |id, name| view! { <Chip choice=choice id=id name=name /> }.into_any();
    let mut chips = vec![chip(None, locale.say(choice.none))];
    for (id, name) in several {
        chips.push(chip(Some(id), name));
    }
    // Chromium never forgets a radio button that was taken out of a shadow root; a form keeps its own
    // list of them, and goes with it. This method sends nothing anywhere.
    Some(view! {
        <form class="chips" method="dialog">
            <fieldset>
                <legend>{locale.say(choice.question)}</legend>
                {chips}
            </fieldset>
        </form>
    })
}

#[component]
fn Chip(choice: Choice, id: Option<Id>, name: String) -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let id = StoredValue::new(id);
    let is_chosen = Memo::new(move |_| {
        scene.answers().with(|answers| id.with_value(|id| (choice.chosen)(answers) == id))
    });
    let choose = move |_| scene.change(|history| (choice.choose)(history, id.get_value()));
    view! {
        <label class="chip">
            <input
                type="radio"
                name=choice.group
                prop:checked=move || is_chosen.get()
                on:change=choose
            />
            <span>{name}</span>
        </label>
    }
}
