//! What stands over every page: the way to the others, and the languages.

use js_sys::Function;
use wasm_bindgen::JsValue;

use super::page::{Page, Words};
use crate::text::LANGUAGE_NAMES;
use crate::ui::{View, el};

/// The header of a page.
pub fn header(page: &Page, words: &Words, choose: Function) -> View {
    let text = &words.text;
    let here = page.name(text);
    let link = |(name, address): (&str, String)| {
        let link = el("a").attr("href", &address).text(name);
        el("li").child(if name == here { link.attr("aria-current", "page") } else { link })
    };
    let tag = &*words.language;
    let guide = if tag == "en" { "./".to_owned() } else { [tag, "/"].concat() };
    let pages = [
        (text.guide(), guide.clone()),
        (text.studio(), ["studio.html?lang=", tag].concat()),
        (text.survey(), ["survey.html?lang=", tag].concat()),
    ];
    let pages = el("ul").children(pages.map(link));
    el("header")
        .class("top")
        .child(el("a").class("skip").attr("href", "#content").text(text.skip()))
        .child(el("a").class("brand").attr("href", &guide).text(text.brand()))
        .child(el("nav").attr("aria-label", text.pages()).child(pages))
        .child(languages(words, choose))
}

/// Links, so that they can be opened beside this page; here they change the language in place.
fn languages(words: &Words, choose: Function) -> View {
    let link = |(tag, name): &(&'static str, &str)| {
        let (choose, tag) = (choose.clone(), *tag);
        let link = el("a")
            .attr("href", &["?lang=", tag].concat())
            .attr("lang", tag)
            .attr("hreflang", tag)
            .text(name)
            .on("click", move |event| {
                event.prevent_default();
                // What it throws has been told to the console already.
                choose.call1(&JsValue::NULL, &tag.into()).ok();
            });
        let here = tag == words.language;
        el("li").child(if here { link.attr("aria-current", "true") } else { link })
    };
    let links = el("ul").children(LANGUAGE_NAMES.iter().map(link));
    el("nav").class("languages").attr("aria-label", words.text.languages()).child(links)
}
