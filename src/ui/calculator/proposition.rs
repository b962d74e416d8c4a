//! The value proposition: where the offer differs, the strategy, and what may be said.

use crate::model::calculator::{Class, Standing, comparands, resonating_focus};
use crate::text::{Sentences, fill};
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::fold::{Open, unfold};
use crate::ui::old::table::{Row, table};

/// The proposition, folded away at first; nothing if the host neither compares nor proposes.
pub fn proposition(scene: &Scene) -> Option<View> {
    let setting = scene.setting();
    let text = &setting.text;
    let compares = setting.model.offer.elements.iter().any(|it| it.compared != Default::default());
    if setting.model.proposition.is_none() && !compares {
        return None;
    }
    let (part, open) = unfold("proposition", text.proposition());
    Some(
        part.attr("part", "proposition")
            .child(standings(scene, &open))
            .child(statements(scene, &open))
            .children(strategy(scene)),
    )
}

fn standings(scene: &Scene, open: &Open) -> View {
    let (read, open) = (scene.clone(), open.clone());
    let text = &scene.setting().text;
    let headings =
        [text.column_figure(), text.column_ours(), text.column_customer(), text.column_class()];
    let rows = move || {
        open.only(|| {
            let told = read.told();
            let words = told.words();
            let text = words.text;
            let standing = |standing: Option<Standing>| match standing {
                Some(Standing::Better) => text.better(),
                Some(Standing::Same) => text.same(),
                Some(Standing::Worse) => text.worse(),
                None => text.not_asked(),
            };
            let class = |class: Option<Class>| match class {
                Some(Class::Parity) => text.class_parity(),
                Some(Class::Favourable) => text.class_favourable(),
                Some(Class::Unfavourable) => text.class_unfavourable(),
                Some(Class::Contention) => text.class_contention(),
                None => "",
            };
            let row = |it: &crate::model::calculator::Comparand| Row {
                total: it.class == Some(Class::Favourable),
                cells: [
                    element(&words, it.element),
                    standing(it.ours),
                    standing(it.customer),
                    class(it.class),
                ]
                .map(str::to_owned)
                .into(),
            };
            comparands(words.model, words.results).iter().map(row).collect()
        })
    };
    table(&headings, 4, rows)
}

fn element<'w>(words: &'w Sentences, at: usize) -> &'w str {
    words.model.offer.elements.get(at).map_or("", |it| it.label.in_language(words.language))
}

/// The message; it can only use elements that are there.
fn statements(scene: &Scene, open: &Open) -> View {
    let (read, open) = (scene.clone(), open.clone());
    let said = move || {
        open.only(|| {
            let told = read.told();
            let words = told.words();
            let all = comparands(words.model, words.results);
            let names = |positions: Vec<usize>| {
                let names = positions.into_iter().map(|at| element(&words, at).to_owned());
                names.collect::<Vec<_>>().join(", ")
            };
            let of =
                |class| all.iter().filter(move |it| it.class == Some(class)).map(|it| it.element);
            let gains = words.model.offer.elements.iter().enumerate();
            let gains = gains.filter(|(_, it)| it.side == crate::model::calculator::Side::Benefit);
            let statements = [
                (words.text.all_benefits_said(), names(gains.map(|(at, _)| at).collect())),
                (words.text.differences_said(), names(of(Class::Favourable).collect())),
                (words.text.focus_said(), names(resonating_focus(&all))),
                (words.text.in_dispute(), names(of(Class::Contention).collect())),
            ];
            let offer = words.name(&words.model.offer);
            statements
                .into_iter()
                .filter(|(_, names)| !names.is_empty())
                .map(|(phrase, names)| fill(phrase, &[("offer", offer), ("names", &names)]))
                .collect()
        })
    };
    let list = el("ul").class("statements").live_lines(said);
    titled(scene.setting().text.message(), list)
}

fn titled(title: &str, content: View) -> View {
    el("div").child(el("h3").text(title)).child(content)
}

/// What the host says of it, apart from the message.
fn strategy(scene: &Scene) -> Option<View> {
    let setting = scene.setting();
    let text = &setting.text;
    let proposition = setting.model.proposition.as_ref()?;
    let parts = [
        (text.what_offered(), &proposition.what),
        (text.how_delivered(), &proposition.delivered),
        (text.how_convinced(), &proposition.convinced),
    ];
    let part = |(name, said): (&str, &crate::model::Wording)| {
        let said = said.in_language(&setting.language);
        let both = || [el("dt").text(name), el("dd").text(said)];
        (!said.is_empty()).then(both).into_iter().flatten()
    };
    let proof = |(id, proof): &(crate::model::Id, crate::model::Wording)| {
        let name = setting.model.element(id)?.label.in_language(&setting.language);
        let places = [("name", name), ("proof", proof.in_language(&setting.language))];
        Some(el("li").text(&fill(text.proof(), &places)))
    };
    let strategy = el("dl").children(parts.into_iter().flat_map(part));
    let proofs = el("ul").class("statements").children(proposition.proofs.iter().filter_map(proof));
    Some(titled(text.strategy(), strategy).child(proofs))
}
