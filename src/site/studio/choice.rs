//! One of a few words, or yes, no and neither.

use leptos::prelude::*;

use super::bench::Bench;
use super::beside::{At, described_by};
use super::place::Place;
use crate::document::Value;
use crate::document::studio::Choice;
use crate::model::CollectVec;
use crate::text::Text;
use crate::ui::kit::locale::Locale;
use crate::ui::kit::select::{Select, SelectOption};

/// An option for a value, by its name.
pub fn option(value: &str, name: impl Into<String>) -> SelectOption {
    SelectOption { value: value.to_owned(), name: name.into() }
}

/// A list to choose from, whose faults are told below it.
#[component]
pub fn ToldSelect(
    place: Place,
    options: Memo<Vec<SelectOption>>,
    chosen: Memo<String>,
    #[prop(into)] choose: Callback<String>,
    #[prop(optional_no_strip, into)] label: Option<String>,
) -> impl IntoView {
    let (id, wrong) = (place.id(), At::Within(place).is_wrong());
    let described = described_by(&id);
    view! {
        <Select
            options=options
            chosen=chosen
            choose=choose
            id=id
            label=label
            described_by=described
            invalid=wrong
        />
    }
}

/// One word of a choice.
#[component]
pub fn OneOf(
    of: &'static Choice,
    place: Place,
    required: bool,
    /// Its name, where no label stands beside it.
    #[prop(optional, into)]
    label: Option<String>,
) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let none = if required { Text::choose_one } else { Text::not_said };
    let options = bench.memo(move |now| {
        let words = place.with(|place| of.words_at(now.draft(), place));
        locale.with(|text, _| {
            let said = words.iter().map(|word| option(word, text.choice(of, word)));
            [option("", none(text))].into_iter().chain(said).collect_vec()
        })
    });
    let chosen = Memo::new(move |_| bench.word(place));
    let choose = move |word: String| {
        let word = (!word.is_empty()).then_some(&*word);
        place.with(|place| bench.change(None, |draft| draft.choose(place, word)));
    };
    view! { <ToldSelect place=place options=options chosen=chosen choose=choose label=label /> }
}

const YES: &str = "true";
const NO: &str = "false";

/// Yes, no, or what follows from the rest.
#[component]
pub fn Truth(place: Place) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let options = Memo::new(move |_| {
        let names = [("", Text::not_said as fn(&Text) -> &str), (YES, Text::yes), (NO, Text::no)];
        names.map(|(word, name)| option(word, locale.say(name))).to_vec()
    });
    let chosen = bench.memo(move |now| {
        let truth = place.with(|place| now.draft().at(place));
        let word = match truth {
            Some(Value::Truth(true)) => YES,
            Some(Value::Truth(false)) => NO,
            _ => "",
        };
        word.to_owned()
    });
    let choose = move |word: String| {
        let value = match &*word {
            YES => Value::Truth(true),
            NO => Value::Truth(false),
            _ => Value::Nothing,
        };
        bench.put(place, value);
    };
    view! { <ToldSelect place=place options=options chosen=chosen choose=choose /> }
}
