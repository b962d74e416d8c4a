//! The page that the element is for: what it is made with, what its tag says, and its addresses.

use leptos::prelude::*;

use super::address::Address;
use super::attributes::Attributes;
use super::bench::Bench;
use super::wish::Wish;
use crate::document::Value;
use crate::document::studio::Host;
use crate::text::Text;
use crate::ui::kit::locale::{Locale, Phrase};

/// What the author decides about the page.
#[component]
pub fn Destination(wish: Memo<Option<Wish>>) -> impl IntoView {
    let bench = Bench::here();
    let needs_files = Memo::new(move |_| !bench.wanted(|wanted| wanted.host).has_files());
    let files = Memo::new(move |_| bench.wanted(|wanted| wanted.files_said()));
    let needs_model = Memo::new(move |_| {
        let needs = |wish: &Wish| wish.host.needs_address() && wish.embed.needs_address();
        wish.with(|wish| wish.as_ref().is_some_and(needs))
    });
    let model = Memo::new(move |_| {
        let id = bench.read(|now| now.draft().at("id").and_then(Value::as_text).map(str::to_owned));
        bench.wanted(|wanted| wanted.model_address(&id.unwrap_or_default()))
    });
    view! {
        <div class="fields">
            <Hosts />
            <Attributes />
            <Address
                id="files"
                label=Text::address_of_files
                help=Text::address_of_files_help
                needed=needs_files
                written=files
                take=move |typed| bench.want(|wanted| wanted.files = Some(typed))
            />
            <Address
                id="model-address"
                label=Text::address_of_model
                help=Text::address_of_model_help
                needed=needs_model
                written=model
                take=move |typed| bench.want(|wanted| wanted.model = Some(typed))
            />
        </div>
    }
}

fn host_name(host: Host) -> Phrase {
    match host {
        Host::Script => Text::host_script,
        Host::Bundler => Text::host_bundler,
        Host::React => Text::host_react,
        Host::Vue => Text::host_vue,
        Host::Svelte => Text::host_svelte,
        Host::WordPress => Text::host_wordpress,
        Host::TagManager => Text::host_tag_manager,
        Host::Iframe => Text::host_iframe,
    }
}

/// What the page is made with.
#[component]
fn Hosts() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let radio = move |host: Host| {
        let chosen = Memo::new(move |_| bench.wanted(|wanted| wanted.host == host));
        view! {
            <label class="chip">
                <input
                    type="radio"
                    name="host"
                    prop:checked=move || chosen.get()
                    on:change=move |_| bench.want(|wanted| wanted.host = host)
                />
                <span>{locale.say(host_name(host))}</span>
            </label>
        }
    };
    view! {
        <fieldset class="hosts">
            <legend>{locale.say(Text::host)}</legend>
            <div class="chips">{Host::EACH.map(radio).collect_view()}</div>
        </fieldset>
    }
}
