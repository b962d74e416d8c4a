//! Choices of one of several: who one is, which situation, compared with what; and what they change.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::model::calculator::{Answers, History};
use crate::model::{CollectVec, Id, Wording};
use crate::text::Text;
use crate::ui::Scene;
use crate::ui::kit::locale::{Locale, Phrase};
use crate::ui::kit::select::{Select, SelectOption};
use crate::ui::kit::tick::Tick;

/// A choice: its words, where it stands in the answers, and how it is made.
#[derive(Clone, Copy)]
struct Choice {
    id: &'static str,
    question: Phrase,
    none: Phrase,
    chosen: fn(&Answers) -> &Option<Id>,
    choose: fn(&mut History, Option<Id>),
}

const PERSONA: Choice = Choice {
    id: "persona",
    question: Text::who_are_you,
    none: Text::anyone,
    chosen: |answers| &answers.persona,
    choose: History::choose_persona,
};

const SITUATION: Choice = Choice {
    id: "situation",
    question: Text::which_situation,
    none: Text::as_usual,
    chosen: |answers| &answers.situation,
    choose: History::choose_situation,
};

const ALTERNATIVE: Choice = Choice {
    id: "alternative",
    question: Text::otherwise,
    none: Text::best_of_all,
    chosen: |answers| &answers.alternative,
    choose: History::choose_alternative,
};

/// The menus in a row, and below them what the choices change.
#[component]
pub fn Menus() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let setting = scene.setting();
    let model = &setting.model;
    let personas = model.personas.iter().map(|it| (&it.id, &it.label)).collect_vec();
    let situations = model.situations.iter().map(|it| (&it.id, &it.label)).collect_vec();
    let has_any = !personas.is_empty() || !situations.is_empty();
    let menus = [menu(PERSONA, personas, 1), menu(SITUATION, situations, 1)];
    let changes = scene.in_words(|words| words.changes());
    has_any.then(|| {
        view! {
            <div class="menus">{menus.into_iter().collect_view()}</div>
            <p class="changes">{move || changes.get()}</p>
        }
    })
}

/// With what the offer is compared; with a single alternative there is nothing to choose.
#[component]
pub fn Otherwise() -> impl IntoView {
    let setting = Scene::<Calculator>::here().setting();
    let alternatives = setting.model.alternatives.iter().map(|it| (&it.id, &it.name));
    menu(ALTERNATIVE, alternatives.collect_vec(), 2)
}

/// A menu of several, if there are at least so many.
fn menu(choice: Choice, several: Vec<(&Id, &Wording)>, least: usize) -> impl IntoView + use<> {
    let locale = Locale::here();
    let option = |(id, name): (&Id, _)| SelectOption {
        value: id.as_str().to_owned(),
        name: locale.wording(name),
    };
    (several.len() >= least).then(|| {
        let none = SelectOption { value: String::new(), name: locale.say(choice.none) };
        let options = std::iter::once(none).chain(several.into_iter().map(option)).collect_vec();
        view! { <Menu choice=choice options=options /> }
    })
}

#[component]
fn Menu(choice: Choice, options: Vec<SelectOption>) -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let chosen = Memo::new(move |_| {
        let id = scene.answers().with(|answers| (choice.chosen)(answers).clone());
        id.map(|id| id.as_str().to_owned()).unwrap_or_default()
    });
    let choose = move |value: String| {
        scene.change(|history| (choice.choose)(history, Id::new(&value)));
    };
    view! {
        <div class="menu">
            <label for=choice.id>{scene.locale().say(choice.question)}</label>
            <Select id=choice.id options=options chosen=chosen choose=choose />
        </div>
    }
}

/// Whether one of the options must be taken, so that doing nothing is no choice.
#[component]
pub fn MustChoose() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let checked = Memo::new(move |_| {
        let said = scene.answers().with(|answers| answers.must_choose);
        said.unwrap_or_else(|| scene.setting().model.must_choose)
    });
    let turn = move |must| scene.change(|history| history.must_choose(must));
    let label = scene.locale().say(Text::must_choose);
    view! { <Tick class="must-choose" label=label checked=checked turn=turn /> }
}
