//! What stands over every page: the way to the others, and the languages.

use js_sys::Function;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::text::{LANGUAGE_NAMES, Text};
use crate::ui::kit::locale::Locale;

/// What is called with the tag of the language that the visitor wants.
pub type Choose = StoredValue<Function, LocalStorage>;

/// The header of a page.
#[component]
pub fn Header(
    /// What this page is called.
    here: String,
    choose: Choose,
) -> impl IntoView {
    let locale = Locale::here();
    let tag = &*locale.tag();
    let guide = if tag == "en" { "./".to_owned() } else { [tag, "/"].concat() };
    let pages = [
        (locale.say(Text::guide), guide.to_owned()),
        (locale.say(Text::studio), ["studio.html?lang=", tag].concat()),
        (locale.say(Text::survey), ["survey.html?lang=", tag].concat()),
    ];
    let pages = pages.map(|(name, address)| {
        let current = (name == here).then_some("page");
        view! { <li><a href=address aria-current=current>{name}</a></li> }
    });
    view! {
        <header class="top">
            <a class="skip" href="#content">{locale.say(Text::skip)}</a>
            <a class="brand" href=guide>{locale.say(Text::brand)}</a>
            <nav aria-label=locale.say(Text::pages)><ul>{pages.collect_view()}</ul></nav>
            <Languages choose=choose />
        </header>
    }
}

/// Links, so that they can be opened beside this page; here they change the language in place.
#[component]
fn Languages(choose: Choose) -> impl IntoView {
    let locale = Locale::here();
    let spoken = locale.tag();
    let links = LANGUAGE_NAMES.iter().map(|&(tag, name)| {
        let here = (tag == spoken).then_some("true");
        let pressed = move |event: web_sys::MouseEvent| {
            event.prevent_default();
            // What it throws has been told to the console already.
            choose.with_value(|choose| choose.call1(&JsValue::NULL, &tag.into()).ok());
        };
        let address = ["?lang=", tag].concat();
        view! {
            <li>
                <a href=address lang=tag hreflang=tag aria-current=here on:click=pressed>{name}</a>
            </li>
        }
    });
    view! {
        <nav class="languages" aria-label=locale.say(Text::languages)>
            <ul>{links.collect_view()}</ul>
        </nav>
    }
}
