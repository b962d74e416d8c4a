//! Fields that name something else in the model: it is chosen, not typed.

use leptos::prelude::*;

use super::choice::select;
use super::desk::{Desk, id_of};
use super::field::{At, described, errors, help};
use super::fold::fold;
use super::number::number;
use crate::document::Value;
use crate::document::studio::{Draft, Measure, Refers, field_of, item_of};
use crate::text::{Labelled, fill, item_name};
use crate::ui::{View, el};

/// A name and what it is called.
type Named = (String, String);

/// Everything that a field may name.
fn named(desk: &Desk, to: &[Refers]) -> Vec<Named> {
    let language = desk.bench().language();
    desk.bench().read(|now| {
        let mut found = Vec::new();
        for to in to {
            match to {
                Refers::Offered => add(desk, &now.draft, "offer.elements", &language, &mut found),
                Refers::Alternatives => {
                    add(desk, &now.draft, "alternatives", &language, &mut found);
                }
                Refers::Otherwise => {
                    let alternatives =
                        now.draft.at("alternatives").map_or(0, |it| it.items().len());
                    for at in 0..alternatives {
                        let list = item_of("alternatives", at) + ".elements";
                        add(desk, &now.draft, &list, &language, &mut found);
                    }
                }
            }
        }
        found
    })
}

fn add(desk: &Desk, draft: &Draft, list: &str, language: &str, found: &mut Vec<Named>) {
    let items = draft.at(list).map_or(&[][..], Value::items);
    for (at, item) in items.iter().enumerate() {
        let Some(id) = item.at("id").and_then(Value::as_text) else { continue };
        let name = item_name(desk.text(), draft, &item_of(list, at), at, language);
        found.push((id.to_owned(), name));
    }
}

/// The name of one element of the offer.
pub fn reference(desk: &Desk, place: &str) -> View {
    let (read, at) = (desk.clone(), place.to_owned());
    let options = {
        let read = desk.clone();
        move || {
            let none = (String::new(), read.text().choose_one().to_owned());
            [none].into_iter().chain(named(&read, &[Refers::Offered])).collect()
        }
    };
    let chosen = move || {
        let named = read.bench().read(|now| now.draft.at(&at).cloned());
        named.as_ref().and_then(Value::as_text).unwrap_or_default().to_owned()
    };
    let (set, at) = (desk.clone(), place.to_owned());
    let choose = move |word: &str| {
        set.bench().change(None, |draft| draft.put(&at, Value::text(word)));
    };
    described(desk, select(options, chosen, choose), At::Within(place.to_owned()), &id_of(place))
}

/// The names of several things: a tick for each.
pub fn references(desk: &Desk, to: Refers, place: &str, said: Labelled) -> View {
    let id = id_of(place);
    let (read, at, ticked) = (desk.clone(), place.to_owned(), desk.clone());
    let here = place.to_owned();
    let all_by_default = to == Refers::Alternatives;
    let rows = move || {
        let chosen = chosen(&read, &at);
        let all = named(&read, &[to]);
        let shown = chosen.is_some() || !all_by_default;
        let chosen = chosen.unwrap_or_default();
        let row = |(id, name): Named| (chosen.contains(&id), id, name);
        if shown { all.into_iter().map(row).collect() } else { Vec::new() }
    };
    let limit = all_by_default.then(|| limited(desk, to, place, said.label));
    el("fieldset")
        .class("entry ticks")
        .attr("id", &id)
        .attr("tabindex", "-1")
        .child(el("legend").text(said.label))
        .children(limit)
        .child(el("ul").live_children(rows, move |row| tick(&ticked, &here, row)))
        .child(help(&id, said.help))
        .child(errors(desk, At::Within(place.to_owned()), &id, Measure::Plain))
}

fn chosen(desk: &Desk, place: &str) -> Option<Vec<String>> {
    desk.bench().read(|now| {
        let items = now.draft.at(place)?.items().iter();
        Some(items.filter_map(Value::as_text).map(str::to_owned).collect())
    })
}

fn tick(desk: &Desk, place: &str, (ticked, id, name): &(bool, String, String)) -> View {
    let (set, at, id) = (desk.clone(), place.to_owned(), id.clone());
    let ticked = *ticked;
    let field =
        el("input").attr("type", "checkbox").attr("id", &id_of(&[place, "-", &id].concat()));
    let field = if ticked { field.attr("checked", "") } else { field };
    let field = field.on("change", move |_| {
        let mut names = untrack(|| chosen(&set, &at)).unwrap_or_default();
        match ticked {
            true => names.retain(|name| *name != id),
            false => names.push(id.clone()),
        }
        let names = names.iter().map(|name| Value::text(name)).collect();
        set.bench().change(None, |draft| draft.put(&at, Value::List(names)));
    });
    el("li").child(el("label").child(field).child(el("span").text(name)))
}

/// Whether only some are meant; where nothing is said, all are.
fn limited(desk: &Desk, to: Refers, place: &str, label: &str) -> View {
    let (read, at) = (desk.clone(), place.to_owned());
    let (set, put) = (desk.clone(), place.to_owned());
    let field = el("input")
        .attr("type", "checkbox")
        .live(
            move || chosen(&read, &at).is_some(),
            |element, limited| crate::ui::set_property(element, "checked", &(*limited).into()),
        )
        .on("change", move |_| {
            let value = match untrack(|| chosen(&set, &put)) {
                Some(_) => Value::Nothing,
                None => {
                    let all = untrack(|| named(&set, &[to]));
                    Value::List(all.iter().map(|(id, _)| Value::text(id)).collect())
                }
            };
            set.bench().change(None, |draft| draft.put(&put, value));
        });
    let name = fill(desk.text().limit_choice(), &[("name", label)]);
    el("label").class("limit").child(field).child(el("span").text(&name))
}

/// How much each element counts.
pub fn weights(desk: &Desk, place: &str, said: Labelled) -> View {
    let (drawn, here) = (desk.clone(), place.to_owned());
    let title = said.label.to_owned();
    fold(
        desk,
        "section",
        vec![place.to_owned()],
        move || title.clone(),
        move || {
            let (read, desk, place) = (drawn.clone(), drawn.clone(), here.clone());
            let rows = move || named(&read, &[Refers::Offered, Refers::Otherwise]);
            el("div")
                .child(el("p").class("help").text(drawn.text().weigh_help()))
                .child(errors(&drawn, At::Each(vec![here.clone()]), &id_of(&here), Measure::Plain))
                .child(el("ul").class("weights").live_children(rows, move |(id, name)| {
                    let at = field_of(&place, id);
                    let field = number(&desk, &at, &at, Measure::Plain)
                        .attr("placeholder", &desk.plain(1.0));
                    el("li")
                        .child(el("label").attr("for", &id_of(&at)).text(name))
                        .child(field)
                        .child(help(&id_of(&at), ""))
                        .child(errors(
                            &desk,
                            At::Each(vec![at.clone()]),
                            &id_of(&at),
                            Measure::Plain,
                        ))
                }))
        },
    )
}
