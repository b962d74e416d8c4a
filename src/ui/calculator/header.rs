//! The head of the calculator: what is judged, for whom, against what.

use crate::model::calculator::{Answers, History};
use crate::model::{Id, Wording};
use crate::text::fill;
use crate::ui::kit::view::{View, el, set_property};
use crate::ui::old::Scene;
use crate::ui::old::ways_back::{from_link, ways_back};

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
