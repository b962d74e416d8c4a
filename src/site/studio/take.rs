//! What to paste into a page: the texts to copy, the policy, and what a visitor will load.

use leptos::prelude::*;

use super::choice::select;
use super::desk::Desk;
use super::facts::Known;
use super::typed::target;
use super::{js, whole};
use crate::document::Value;
use crate::document::studio::{Embed, Facts, Host, Piece, policy, said_in, snippet, style_text};
use crate::embed::page::copy_text;
use crate::text::{LANGUAGE_NAMES, Text, fill};
use crate::ui::{View, el, set_property};

/// The panel.
pub fn take(desk: &Desk) -> View {
    let text = desk.text();
    let known = Known::new();
    let (shown, of, notes) = (desk.clone(), known.clone(), known.clone());
    let (drawn, noted) = (desk.clone(), desk.clone());
    let pieces = move || match embed(&shown) {
        Some(embed) => snippet(embed.0, &embed.1, &of.facts(&shown)),
        None => Vec::new(),
    };
    el("section")
        .class("take")
        .attr("id", "take")
        .attr("aria-labelledby", "take-title")
        .child(el("h2").attr("id", "take-title").text(text.take()))
        .child(choices(desk))
        .child(
            el("p").live_text(move || step(noted.text(), noted.bench().wanted().host).to_owned()),
        )
        .child(about(desk))
        .child(
            el("div")
                .class("pieces")
                .live_children(pieces, move |piece| self::piece(&drawn, piece)),
        )
        .child(weight(desk, &notes))
        .child(policy_said(desk, &known))
        .child(whole::page(desk))
}

/// The element that is wanted, and for what.
fn embed(desk: &Desk) -> Option<(Host, Embed)> {
    let fallback = |sound: &Value| {
        let title = sound.at("title");
        let first = || title.and_then(|words| words.fields().first()?.1.as_text());
        let title = said_in(title, desk.tag()).or_else(first).unwrap_or_default();
        fill(desk.text().fallback_said(), &[("title", title)])
    };
    Some((desk.bench().wanted().host, desk.bench().embed(fallback)?))
}

fn host_name(text: &Text, host: Host) -> &str {
    match host {
        Host::Script => text.host_script(),
        Host::Bundler => text.host_bundler(),
        Host::React => text.host_react(),
        Host::Vue => text.host_vue(),
        Host::Svelte => text.host_svelte(),
        Host::WordPress => text.host_wordpress(),
        Host::TagManager => text.host_tag_manager(),
        Host::Iframe => text.host_iframe(),
    }
}

fn step(text: &Text, host: Host) -> &str {
    match host {
        Host::Script => text.step_script(),
        Host::WordPress => text.step_wordpress(),
        Host::TagManager => text.step_tag_manager(),
        Host::Iframe => text.step_iframe(),
        Host::Bundler | Host::React | Host::Vue | Host::Svelte => text.step_bundler(),
    }
}

fn choices(desk: &Desk) -> View {
    let text = desk.text();
    el("div").class("fields").children([
        hosts(desk),
        language(desk),
        remember(desk),
        address(
            desk,
            "files",
            [text.address_of_files(), text.address_of_files_help()],
            |desk| !desk.bench().wanted().host.has_files(),
            |desk| desk.bench().wanted().files.unwrap_or_else(js::base),
            |desk, typed| desk.bench().want(|wanted| wanted.files = Some(typed)),
        ),
        address(
            desk,
            "model-address",
            [text.address_of_model(), text.address_of_model_help()],
            |desk| matches!(embed(desk), Some((host, embed)) if host.needs_address() && embed.needs_address()),
            |desk| desk.bench().model_address(),
            |desk, typed| desk.bench().want(|wanted| wanted.model = Some(typed)),
        ),
    ])
}

/// One page-maker of several.
fn hosts(desk: &Desk) -> View {
    let radio = |host: Host| {
        let (read, set) = (desk.clone(), desk.clone());
        let field = el("input")
            .attr("type", "radio")
            .attr("name", "host")
            .live(
                move || read.bench().wanted().host == host,
                |element, chosen| set_property(element, "checked", &(*chosen).into()),
            )
            .on("change", move |_| set.bench().want(|wanted| wanted.host = host));
        let name = el("span").text(host_name(desk.text(), host));
        el("label").class("chip").child(field).child(name)
    };
    el("fieldset")
        .class("hosts")
        .child(el("legend").text(desk.text().host()))
        .child(el("div").class("chips").children(Host::EACH.map(radio)))
}

fn language(desk: &Desk) -> View {
    let (read, set) = (desk.clone(), desk.clone());
    let page = (String::new(), desk.text().as_page().to_owned());
    let known = LANGUAGE_NAMES.iter().map(|(tag, name)| ((*tag).to_owned(), (*name).to_owned()));
    let all: Vec<_> = [page].into_iter().chain(known).collect();
    let select = select(
        move || all.clone(),
        move || read.bench().wanted().language.unwrap_or_default(),
        move |tag| {
            let tag = (!tag.is_empty()).then(|| tag.to_owned());
            set.bench().want(|wanted| wanted.language = tag);
        },
    );
    let label = el("label").attr("for", "element-language").text(desk.text().element_language());
    el("div").class("entry").child(label).child(select.attr("id", "element-language"))
}

fn remember(desk: &Desk) -> View {
    let (read, set) = (desk.clone(), desk.clone());
    let field = el("input")
        .attr("type", "checkbox")
        .live(
            move || read.bench().wanted().remember,
            |element, remember| set_property(element, "checked", &(*remember).into()),
        )
        .on("change", move |_| set.bench().want(|wanted| wanted.remember = !wanted.remember));
    el("label").class("limit").child(field).child(el("span").text(desk.text().remember()))
}

/// An address that is wanted where `when` says so.
fn address(
    desk: &Desk,
    id: &str,
    [label, help]: [&str; 2],
    when: fn(&Desk) -> bool,
    read: fn(&Desk) -> String,
    write: fn(&Desk, String),
) -> View {
    let error = ArcRwSignal::new(String::new());
    let (said, shown, set, hidden) = (error.clone(), desk.clone(), desk.clone(), desk.clone());
    let field = el("input")
        .attr("type", "url")
        .attr("id", id)
        .attr("aria-describedby", &[id, "-help"].concat())
        .live(move || read(&shown), |element, now| set_property(element, "value", &now.into()))
        .on("change", move |event| {
            let Some(typed) = target(&event) else { return };
            let typed = typed.trim().to_owned();
            let wrong = !typed.is_empty() && !is_address(&typed);
            error.set(if wrong {
                let places = [("typed", &*typed), ("example", EXAMPLE)];
                fill(set.text().not_an_address(), &places)
            } else {
                write(&set, typed);
                String::new()
            });
        });
    el("div")
        .class("entry")
        .live_attr("hidden", move || (!when(&hidden)).then(String::new))
        .child(el("label").attr("for", id).text(label))
        .child(field)
        .child(el("p").class("help").attr("id", &[id, "-help"].concat()).text(help))
        .child(el("p").class("error").attr("aria-live", "polite").live_text(move || said.get()))
}

const EXAMPLE: &str = "https://example.com/worthwhile/";

fn is_address(typed: &str) -> bool {
    let rest = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains([' ', '"', '<', '>']))
}

/// What is worth knowing about the model that is pasted.
fn about(desk: &Desk) -> View {
    let read = desk.clone();
    el("p").class("help").live_text(move || {
        let faults = read.bench().read(|now| !now.checked.faults.is_empty());
        let by_name = embed(&read).is_some_and(|(_, embed)| embed.is_built_in());
        match (faults, by_name) {
            (true, _) => read.text().faults_first().to_owned(),
            (false, true) => read.text().by_name().to_owned(),
            _ => String::new(),
        }
    })
}

fn piece(desk: &Desk, piece: &Piece) -> View {
    let text = desk.text();
    let name = match piece.file.as_deref() {
        None => text.for_page().to_owned(),
        Some("npm") => text.for_terminal().to_owned(),
        Some(file) => fill(text.for_file(), &[("name", file)]),
    };
    let copied = ArcRwSignal::new(None);
    let (done, told, code) = (copied.clone(), desk.clone(), piece.code.clone());
    let button = el("button")
        .attr("type", "button")
        .on("click", move |_| {
            let done = done.clone();
            copy_text(&code, Box::new(move |did| done.set(Some(did))));
        })
        .text(&fill(text.copy_piece(), &[("name", &name)]));
    el("figure")
        .class("piece")
        .child(el("figcaption").text(&name))
        .child(
            el("pre")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", &name)
                .child(el("code").text(&piece.code)),
        )
        .child(el("div").class("with-unit").child(button).child(
            el("span").class("help").attr("role", "status").live_text(move || {
                let text = told.text();
                match copied.get() {
                    Some(true) => text.copied().to_owned(),
                    Some(false) => text.not_copied().to_owned(),
                    None => String::new(),
                }
            }),
        ))
}

/// What a visitor loads, and to which version the text is bound.
fn weight(desk: &Desk, known: &Known) -> View {
    let (read, known) = (desk.clone(), known.clone());
    el("ul").class("weight").live_lines(move || {
        let (text, wanted) = (read.text(), read.bench().wanted());
        let mut lines = Vec::new();
        match known.bytes(wanted.kind) {
            Some([brotli, gzip]) => {
                let kilobytes = |bytes: f64| read.plain((bytes / 1000.0).ceil());
                let places = [("brotli", kilobytes(brotli)), ("gzip", kilobytes(gzip))];
                let places = places.each_ref().map(|(name, said)| (*name, &**said));
                lines.push(fill(text.weight_said(), &places));
            }
            None => lines.push(text.no_facts().to_owned()),
        }
        let facts: Facts = known.facts(&read);
        let pinned = matches!(wanted.host, Host::Script | Host::TagManager);
        if pinned && !facts.version.is_empty() {
            lines.push(fill(text.pinned(), &[("version", &facts.version)]));
        }
        lines
    })
}

/// What a content security policy must allow.
fn policy_said(desk: &Desk, known: &Known) -> View {
    let (read, known, styled) = (desk.clone(), known.clone(), desk.clone());
    let digest = ArcRwSignal::new(None::<String>);
    let (digested, shown) = (digest.clone(), desk.clone());
    let style = move |desk: &Desk| {
        let (host, embed) = embed(desk)?;
        style_text(host, &embed)
    };
    let of = el("div").live(
        move || style(&shown),
        move |_, style| {
            let digest = digest.clone();
            match style {
                Some(style) => js::digest_of(style, move |found| digest.set(found)),
                None => digest.set(None),
            }
        },
    );
    let said = digested.clone();
    let code = move || {
        let said = |(host, embed): (Host, Embed)| {
            policy(host, &embed, &known.facts(&read), digested.get().as_deref())
        };
        embed(&read).map(said).unwrap_or_default()
    };
    of.class("policy")
        .child(el("h3").text(desk.text().policy()))
        .child(el("p").text(desk.text().policy_help()))
        .child(
            el("pre")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", desk.text().policy())
                .child(el("code").live_text(code)),
        )
        .child(el("p").class("help").live_text(move || {
            let styled = said.get().map(|_| styled.text().policy_style().to_owned());
            styled.unwrap_or_default()
        }))
}
