//! The head of the calculator: what is judged, for whom, against what.

use crate::model::calculator::{Answers, History};
use crate::model::{Id, Wording};
use crate::text::fill;
use crate::ui::Scene;
use crate::ui::kit::view::{View, el, set_property};
use crate::ui::scene::Subject;

/// Title, the ways back, the chips, and what was skipped.
pub fn header(scene: &Scene) -> View {
    let setting = scene.setting();
    let say = |wording: &Wording| wording.in_language(&setting.language).to_owned();
    let title = el("div")
        .class("title")
        .child(el("h2").text(&say(&setting.model.title)))
        .child(el("p").class("period").text(&say(&setting.model.period)));
    el("div")
        .class("header")
        .attr("part", "header")
        .child(title)
        .child(ways_back(scene))
        .children([personas(scene), situations(scene), alternatives(scene)].into_iter().flatten())
        .child(notice(scene))
        .children(from_link(scene))
}

/// Undo, and starting over.
pub fn ways_back<S: Subject>(scene: &Scene<S>) -> View {
    el("div").class("ways-back").child(undo(scene)).child(start_over(scene))
}

fn undo<S: Subject>(scene: &Scene<S>) -> View {
    let (idle, go) = (scene.clone(), scene.clone());
    way_back(
        scene.setting().text.undo(),
        move || !idle.told().history().can_undo(),
        move || go.undo(),
    )
}

fn start_over<S: Subject>(scene: &Scene<S>) -> View {
    let (idle, go) = (scene.clone(), scene.clone());
    let untouched = move || *idle.told().history().now() == idle.setting().first;
    way_back(scene.setting().text.reset(), untouched, move || go.start_over())
}

// Not `disabled`, which would throw away the focus of someone who undoes by keyboard.
fn way_back(name: &str, idle: impl Fn() -> bool + 'static, go: impl Fn() + 'static) -> View {
    el("button")
        .attr("type", "button")
        .live_attr("aria-disabled", move || Some(if idle() { "true" } else { "false" }.to_owned()))
        .on("click", move |_| go())
        .text(name)
}

fn personas(scene: &Scene) -> Option<View> {
    let setting = scene.setting();
    let people = setting.model.personas.iter().map(|persona| (&persona.id, &persona.label));
    let text = &setting.text;
    chips(
        scene,
        "persona",
        [text.who_are_you(), text.anyone()],
        people.collect(),
        Choice { chosen: |answers| &answers.persona, choose: History::choose_persona },
    )
}

fn situations(scene: &Scene) -> Option<View> {
    let setting = scene.setting();
    let all = setting.model.situations.iter().map(|situation| (&situation.id, &situation.label));
    chips(
        scene,
        "situation",
        [setting.text.which_situation(), setting.text.as_usual()],
        all.collect(),
        Choice { chosen: |answers| &answers.situation, choose: History::choose_situation },
    )
}

fn alternatives(scene: &Scene) -> Option<View> {
    let setting = scene.setting();
    let others = setting.model.alternatives.iter().map(|offer| (&offer.id, &offer.name));
    let text = &setting.text;
    // With a single alternative there is nothing to choose.
    let others: Vec<_> = others.collect();
    let others = if others.len() < 2 { Vec::new() } else { others };
    chips(
        scene,
        "alternative",
        [text.otherwise(), text.best_of_all()],
        others,
        Choice { chosen: |answers| &answers.alternative, choose: History::choose_alternative },
    )
}

/// Where a choice stands in the answers, and how it is made.
#[derive(Clone, Copy)]
struct Choice {
    chosen: fn(&Answers) -> &Option<Id>,
    choose: fn(&mut History, Option<Id>),
}

/// One of several, or none of them in particular; nothing if there are none.
fn chips(
    scene: &Scene,
    group: &str,
    [question, none]: [&str; 2],
    several: Vec<(&Id, &Wording)>,
    choice: Choice,
) -> Option<View> {
    let language = &scene.setting().language;
    let named = several.iter().map(|(id, name)| (Some((*id).clone()), name.in_language(language)));
    let chip = |(id, name): (Option<Id>, &str)| {
        let (shown, made, own) = (scene.clone(), scene.clone(), id.clone());
        let radio = el("input")
            .attr("type", "radio")
            .attr("name", group)
            .live(
                move || *(choice.chosen)(shown.told().history().now()) == own,
                |radio, chosen| set_property(radio, "checked", &(*chosen).into()),
            )
            .on("change", move |_| made.change(|history| (choice.choose)(history, id.clone())));
        el("label").class("chip").child(radio).child(el("span").text(name))
    };
    let chips = std::iter::once((None, none)).chain(named).map(chip);
    (!several.is_empty()).then(|| {
        let chips = el("fieldset").child(el("legend").text(question)).children(chips);
        // Chromium never forgets a radio button that was taken out of a shadow root; a form keeps
        // its own list of them, and goes with it. This method sends nothing anywhere.
        el("form").class("chips").attr("method", "dialog").child(chips)
    })
}

/// The way back to one's own answers where a link's stand before them.
pub fn from_link<S: Subject>(scene: &Scene<S>) -> Option<View> {
    let setting = scene.setting();
    setting.mine.as_ref()?;
    let (shown, drawn) = (scene.clone(), scene.clone());
    let read = move || if shown.is_own() { Vec::new() } else { vec![()] };
    Some(el("div").class("from-link").live_children(read, move |()| {
        let back = drawn.clone();
        let text = &drawn.setting().text;
        let button = el("button").attr("type", "button").on("click", move |_| back.back_to_mine());
        let said = el("span").text(text.from_link());
        el("p").class("notice").child(said).child(button.text(text.back_to_mine()))
    }))
}

fn notice(scene: &Scene) -> View {
    let scene = scene.clone();
    el("p").class("notice").attr("role", "status").live_text(move || {
        let told = scene.told();
        let names = told.words().skipped();
        match names.is_empty() {
            true => String::new(),
            false => fill(scene.setting().text.answers_skipped(), &[("names", &names.join(", "))]),
        }
    })
}
