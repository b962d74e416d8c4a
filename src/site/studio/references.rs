//! Fields that name something else in the model: it is chosen, not typed.

use leptos::prelude::*;

use super::bench::Bench;
use super::beside::{At, Errors, Help};
use super::choice::{ToldSelect, option};
use super::named::{Named, named};
use super::place::{Place, id_of};
use crate::document::Value;
use crate::document::studio::{Measure, Refers};
use crate::model::CollectVec;
use crate::text::Text;
use crate::ui::kit::locale::Locale;
use crate::ui::kit::tick::Tick;

/// The name of one element of the offer.
#[component]
pub fn Reference(place: Place) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let offered = named(bench, [Refers::Offered]);
    let options = Memo::new(move |_| {
        let none = option("", locale.say(Text::choose_one));
        let offered = offered.get().into_iter().map(|(id, name)| option(&id, name));
        [none].into_iter().chain(offered).collect_vec()
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
        Some(items.filter_map(Value::as_text).map(str::to_owned).collect_vec())
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
    bench.put(place, Value::List(names.map(Value::Text).collect_vec()));
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
