//! A control for each attribute of the element.

use leptos::prelude::*;

use super::bench::Bench;
use super::choice::option;
use super::named::personas;
use crate::document::Words;
use crate::document::currency_code;
use crate::document::studio::Attribute;
use crate::model::CollectVec;
use crate::text::{LANGUAGE_NAMES, Text};
use crate::ui::kit::locale::{Locale, Phrase};
use crate::ui::kit::select::{Select, SelectOption};
use crate::ui::kit::tick::Tick;

/// The controls, but for what is chosen elsewhere: the model is the draft, and the theme is its look.
#[component]
pub fn Attributes() -> impl IntoView {
    let control = |attribute: &Attribute| match *attribute {
        Attribute::Model | Attribute::Theme => None,
        Attribute::Persona => Some(view! { <Persona /> }.into_any()),
        Attribute::Currency => Some(view! { <Currency /> }.into_any()),
        Attribute::Lang => Some(view! { <Language /> }.into_any()),
        Attribute::Loading => Some(view! { <Loading /> }.into_any()),
        Attribute::Remember => Some(view! { <Remember /> }.into_any()),
    };
    Attribute::ALL.iter().filter_map(control).collect_view()
}

/// What is chosen for an attribute; empty for nothing.
fn chosen(bench: Bench, attribute: Attribute) -> Memo<String> {
    Memo::new(move |_| bench.wanted(|wanted| wanted.chosen.get(attribute).unwrap_or("").to_owned()))
}

fn id(attribute: Attribute) -> String {
    ["element-", attribute.name()].concat()
}

/// A list to choose from.
#[component]
fn OneOf(attribute: Attribute, label: Phrase, options: Memo<Vec<SelectOption>>) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let is_known =
        Memo::new(move |_| bench.wanted(|wanted| attribute.kinds().contains(&wanted.kind)));
    let choose = move |word: String| {
        bench.want(|wanted| wanted.chosen.choose(attribute, &word));
    };
    view! {
        <div class="entry" hidden=move || !is_known.get()>
            <label for=id(attribute)>{locale.say(label)}</label>
            <Select
                id=id(attribute)
                options=options
                chosen=chosen(bench, attribute)
                choose=choose
            />
        </div>
    }
}

/// Who the visitor is at first.
#[component]
fn Persona() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let all = personas(bench);
    let options = Memo::new(move |_| {
        let nobody = option("", locale.say(Text::nobody_in_particular));
        let all = all.get().into_iter().map(|(id, name)| option(&id, name));
        [nobody].into_iter().chain(all).collect_vec()
    });
    view! { <OneOf attribute=Attribute::Persona label=Text::element_persona options=options /> }
}

/// The language, if it is not the page's.
#[component]
fn Language() -> impl IntoView {
    let locale = Locale::here();
    let options = Memo::new(move |_| {
        let page = option("", locale.say(Text::as_page));
        let known = LANGUAGE_NAMES.iter().map(|(tag, name)| option(tag, *name));
        [page].into_iter().chain(known).collect_vec()
    });
    view! { <OneOf attribute=Attribute::Lang label=Text::element_language options=options /> }
}

/// When it loads. Lazily is as usual.
#[component]
fn Loading() -> impl IntoView {
    let locale = Locale::here();
    let options = Memo::new(move |_| {
        let lazy = option("", locale.say(Text::loading_lazy));
        vec![lazy, option("eager", locale.say(Text::loading_eager))]
    });
    view! { <OneOf attribute=Attribute::Loading label=Text::element_loading options=options /> }
}

/// The currency, if it is not the model's.
#[component]
fn Currency() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let written = chosen(bench, Attribute::Currency);
    let wrong = RwSignal::new(false);
    let heard = move |typed: String| {
        let typed = typed.trim().to_ascii_uppercase();
        let is_wrong = !typed.is_empty() && currency_code(&typed).is_none();
        wrong.set(is_wrong);
        if !is_wrong {
            bench.want(|wanted| wanted.chosen.choose(Attribute::Currency, &typed));
        }
    };
    let (id, below) = (id(Attribute::Currency), id(Attribute::Currency) + "-help");
    view! {
        <div class="entry">
            <label for=id.to_owned()>{locale.say(Text::element_currency)}</label>
            <input
                type="text"
                id=id
                aria-describedby=below.to_owned()
                aria-invalid=move || wrong.get().then_some("true")
                prop:value=move || written.get()
                on:change=move |event| heard(event_target_value(&event))
            />
            <p class="help" id=below>
                {locale.say(Text::element_currency_help)}
            </p>
        </div>
    }
}

/// Whether it remembers what a visitor enters.
#[component]
fn Remember() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let remember =
        Memo::new(move |_| bench.wanted(|wanted| wanted.chosen.is_on(Attribute::Remember)));
    let turn = move |on| bench.want(|wanted| wanted.chosen.turn(Attribute::Remember, on));
    view! { <Tick class="limit" label=locale.say(Text::remember) checked=remember turn=turn /> }
}
