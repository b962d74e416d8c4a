//! Fields that name something else in the model: it is chosen, not typed.

use leptos::prelude::*;

use super::bench::{Bench, Now};
use super::beside::{At, Errors, Help};
use super::choice::{ToldSelect, option};
use super::fold::Section;
use super::number::NumberField;
use super::place::{Place, id_of};
use crate::document::Value;
use crate::document::studio::{Measure, Refers, field_of, item_of};
use crate::text::{Text, item_name};
use crate::ui::kit::locale::Locale;
use crate::ui::kit::tick::Tick;

/// Something with a name: its id, and what it is called.
type Named = (String, String);

/// Everything that a field may name.
fn named<const N: usize>(bench: Bench, to: [Refers; N]) -> Memo<Vec<Named>> {
    let locale = Locale::here();
    bench.memo(move |now| {
        let language = bench.language();
        let lists = to.into_iter().flat_map(|to| lists(now, to));
        lists.flat_map(|list| items(now, locale, &list, &language)).collect()
    })
}

fn lists(now: &Now, to: Refers) -> Vec<String> {
    match to {
        Refers::Offered => vec!["offer.elements".to_owned()],
        Refers::Alternatives => vec!["alternatives".to_owned()],
        Refers::Otherwise => {
            let count = now.draft().at("alternatives").map_or(0, |it| it.items().len());
            (0..count).map(|at| item_of("alternatives", at) + ".elements").collect()
        }
    }
}

fn items(now: &Now, locale: Locale, list: &str, language: &str) -> Vec<Named> {
    let items = now.draft().at(list).map_or(&[][..], Value::items);
    let named = |(at, item): (usize, &Value)| {
        let id = item.at("id").and_then(Value::as_text)?.to_owned();
        let place = item_of(list, at);
        let name = locale.with(|text, _| item_name(text, now.draft(), &place, at, language));
        Some((id, name))
    };
    items.iter().enumerate().filter_map(named).collect()
}

/// The name of one element of the offer.
#[component]
pub fn Reference(place: Place) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let offered = named(bench, [Refers::Offered]);
    let options = Memo::new(move |_| {
        let none = option("", locale.say(Text::choose_one));
        let offered = offered.get().into_iter().map(|(id, name)| option(&id, name));
        [none].into_iter().chain(offered).collect()
    });
    let chosen = Memo::new(move |_| bench.word(place));
    let choose = move |word: String| bench.put(place, Value::Text(word));
    view! { <ToldSelect place=place options=options chosen=chosen choose=choose /> }
}

/// The names of several things: a tick for each.
#[component]
pub fn References(
    /// What is named.
    to: Refers,
    /// Whether all are meant where nothing is said.
    all_by_default: bool,
    place: Place,
    /// The label.
    label: String,
    /// What is meant by it.
    help: String,
    /// Whether it makes no sense at present.
    hidden: Memo<bool>,
) -> impl IntoView {
    let bench = Bench::here();
    let chosen = bench.memo(move |now| {
        let items = place.with(|place| now.draft().at(place).map(Value::items))?.iter();
        Some(items.filter_map(Value::as_text).map(str::to_owned).collect::<Vec<_>>())
    });
    let all = named(bench, [to]);
    let shown =
        move || if all_by_default && chosen.with(Option::is_none) { vec![] } else { all.get() };
    let row = move |(id, name): Named| {
        view! { <li><Meant chosen=chosen place=place id=id name=name /></li> }
    };
    let name = all_by_default.then(|| Locale::here().fill(Text::limit_choice, &[("name", &label)]));
    let limit = name.map(|name| view! { <Limit all=all chosen=chosen place=place name=name /> });
    view! {
        <fieldset class="entry ticks" id=place.id() tabindex="-1" hidden=move || hidden.get()>
            <legend>{label}</legend>
            {limit}
            <ul>
                <For each=shown key=|(id, name)| (id.to_owned(), name.to_owned()) children=row />
            </ul>
            <Help id=place.id() words=help />
            <Errors at=At::Within(place) id=place.id() measure=Measure::Plain />
        </fieldset>
    }
}

type Chosen = Memo<Option<Vec<String>>>;

fn put_names(bench: Bench, place: Place, names: impl Iterator<Item = String>) {
    bench.put(place, Value::List(names.map(Value::Text).collect()));
}

/// Whether one of them is meant.
#[component]
fn Meant(chosen: Chosen, place: Place, id: String, name: String) -> impl IntoView {
    let bench = Bench::here();
    let field = place.with(|place| id_of(&[place, "-", &id].concat()));
    let id = StoredValue::new(id);
    let is_it = move |name: &String| id.with_value(|id| id == name);
    let checked = Memo::new(move |_| chosen.with(|names| names.iter().flatten().any(is_it)));
    let turn = move |on: bool| {
        let before = chosen.get_untracked().unwrap_or_default();
        let new = on.then(|| id.get_value());
        put_names(bench, place, before.into_iter().filter(|name| !is_it(name)).chain(new));
    };
    view! { <Tick id=field label=name checked=checked turn=turn /> }
}

/// Whether only some are meant; where nothing is said, all are.
#[component]
fn Limit(all: Memo<Vec<Named>>, chosen: Chosen, place: Place, name: String) -> impl IntoView {
    let bench = Bench::here();
    let checked = Memo::new(move |_| chosen.with(Option::is_some));
    let turn = move |on: bool| match on {
        true => put_names(bench, place, all.get_untracked().into_iter().map(|(id, _)| id)),
        false => bench.put(place, Value::Nothing),
    };
    view! { <Tick class="limit" label=name checked=checked turn=turn /> }
}

/// How much each element counts.
#[component]
pub fn Weights(place: Place, label: String, hidden: Memo<bool>) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let rows = named(bench, [Refers::Offered, Refers::Otherwise]);
    view! {
        <Section class="section" places=vec![place] title=label hidden=hidden>
            <div>
                <p class="help">{locale.say(Text::weigh_help)}</p>
                <Errors at=At::One(place) id=place.id() measure=Measure::Plain />
                <ul class="weights">
                    <For
                        each=move || rows.get()
                        key=|(id, name)| (id.to_owned(), name.to_owned())
                        children=move |(id, name)| view! { <li><Weight place=place of=id name=name /></li> }
                    />
                </ul>
            </div>
        </Section>
    }
}

/// How much one counts.
#[component]
fn Weight(place: Place, of: String, name: String) -> impl IntoView {
    let place = Place::new(place.with(|place| field_of(place, &of)));
    let usual = Locale::here().number(1.0);
    view! {
        <label for=place.id()>{name}</label>
        <NumberField place=place measure=Measure::Plain placeholder=usual />
        <Help id=place.id() words=String::new() />
        <Errors at=At::One(place) id=place.id() measure=Measure::Plain />
    }
}
