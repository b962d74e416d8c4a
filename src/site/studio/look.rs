//! What it looks like: colours that can be read, letters, room, corners, light and dark.

use leptos::prelude::*;

use super::choice::select;
use super::desk::Desk;
use super::typed::target;
use crate::document::studio::{Colour, Density, Ground, Judged, Mode, Theme, Type};
use crate::text::{Text, fill};
use crate::ui::{View, el, set_property};

/// The panel.
pub fn look(desk: &Desk) -> View {
    let text = desk.text();
    let reset = desk.clone();
    el("section")
        .class("look")
        .attr("id", "look")
        .attr("aria-labelledby", "look-title")
        .child(el("h2").attr("id", "look-title").text(text.look()))
        .child(colour(desk, Ground::Light))
        .child(colour(desk, Ground::Dark))
        .child(el("div").class("fields looks").children([
            of(desk, "mode", text.mode(), MODES, |theme| &mut theme.mode),
            of(desk, "face", text.face(), FACES, |theme| &mut theme.face),
            of(desk, "density", text.density(), DENSITIES, |theme| &mut theme.density),
            corners(desk),
        ]))
        .child(
            el("button")
                .attr("type", "button")
                .on("click", move |_| reset.bench().want(|wanted| wanted.theme = Theme::default()))
                .text(text.own_look()),
        )
}

/// A value, its name for programs, and its name for people.
type Named<T> = (T, &'static str, fn(&Text) -> &str);

const MODES: &[Named<Mode>] = &[
    (Mode::Page, "page", Text::mode_page),
    (Mode::Light, "light", Text::mode_light),
    (Mode::Dark, "dark", Text::mode_dark),
];
const FACES: &[Named<Type>] = &[
    (Type::Page, "page", Text::face_page),
    (Type::Device, "device", Text::face_device),
    (Type::Serif, "serif", Text::face_serif),
    (Type::Rounded, "rounded", Text::face_rounded),
];
const DENSITIES: &[Named<Density>] = &[
    (Density::Compact, "compact", Text::density_compact),
    (Density::Usual, "usual", Text::density_usual),
    (Density::Roomy, "roomy", Text::density_roomy),
];

fn of<T: Copy + PartialEq + 'static>(
    desk: &Desk,
    id: &str,
    label: &str,
    all: &'static [Named<T>],
    part: fn(&mut Theme) -> &mut T,
) -> View {
    let (read, set) = (desk.clone(), desk.clone());
    let name = |(_, word, name): &Named<T>| ((*word).to_owned(), name(desk.text()).to_owned());
    let names: Vec<_> = all.iter().map(name).collect();
    let chosen = move || {
        let now = *part(&mut read.bench().wanted().theme);
        let found = all.iter().find(|(value, _, _)| *value == now);
        found.map_or("", |(_, word, _)| word).to_owned()
    };
    let choose = move |word: &str| {
        if let Some((value, _, _)) = all.iter().find(|(_, other, _)| *other == word) {
            set.bench().want(|wanted| *part(&mut wanted.theme) = *value);
        }
    };
    el("div")
        .class("entry")
        .child(el("label").attr("for", id).text(label))
        .child(select(move || names.clone(), chosen, choose).attr("id", id))
}

fn corners(desk: &Desk) -> View {
    const USUAL: u8 = 3;
    let (read, set) = (desk.clone(), desk.clone());
    let field = el("input")
        .attr("type", "range")
        .attr("id", "corners")
        .attr("min", "0")
        .attr("max", "8")
        .live(
            move || read.bench().wanted().theme.roundness.unwrap_or(USUAL),
            |element, round| set_property(element, "value", &(*round).into()),
        )
        .on("input", move |event| {
            let round = target(&event).and_then(|value| value.parse().ok());
            let round = round.filter(|round| *round != USUAL);
            set.bench().want(|wanted| wanted.theme.roundness = round);
        });
    let label = el("label").attr("for", "corners").text(desk.text().corners());
    el("div").class("entry").child(label).child(field)
}

fn accent(theme: &mut Theme, ground: Ground) -> &mut Option<Colour> {
    match ground {
        Ground::Light => &mut theme.accent,
        Ground::Dark => &mut theme.accent_in_the_dark,
    }
}

/// The accent on one ground, as a colour to pick and as a code, and whether it can be read.
fn colour(desk: &Desk, ground: Ground) -> View {
    let text = desk.text();
    let (id, name) = match ground {
        Ground::Light => ("accent-light", text.accent_light()),
        Ground::Dark => ("accent-dark", text.accent_dark()),
    };
    let error = ArcRwSignal::new(String::new());
    let said = error.clone();
    let code_id = [id, "-code"].concat();
    let code_name = fill(text.colour_code(), &[("name", name)]);
    let picker = field(desk, ground, error.clone()).attr("type", "color").attr("id", id);
    let code = field(desk, ground, error)
        .attr("type", "text")
        .class("code")
        .attr("maxlength", "7")
        .attr("spellcheck", "false")
        .attr("id", &code_id)
        .attr("aria-label", &code_name)
        .attr("aria-describedby", &[id, "-contrast"].concat());
    el("div")
        .class("entry colour")
        .child(el("label").attr("for", id).text(name))
        .child(el("div").class("with-unit").child(picker).child(code))
        .child(el("p").class("error").attr("aria-live", "polite").live_text(move || said.get()))
        .child(contrast(desk, ground, id))
}

fn field(desk: &Desk, ground: Ground, error: ArcRwSignal<String>) -> View {
    let (read, set) = (desk.clone(), desk.clone());
    el("input")
        .live(
            move || read.bench().wanted().theme.accent_on(ground).map(Colour::written),
            |element, colour| {
                let written = colour.as_deref().unwrap_or_default();
                set_property(element, "value", &written.into());
            },
        )
        .on("change", move |event| {
            let Some(typed) = target(&event) else { return };
            match Colour::read(&typed) {
                Some(colour) => {
                    error.set(String::new());
                    let own = ground.own("accent") == Some(colour);
                    let chosen = (!own).then_some(colour);
                    set.bench().want(|wanted| *accent(&mut wanted.theme, ground) = chosen);
                }
                None => {
                    let example = ground.own("accent").map(Colour::written).unwrap_or_default();
                    let places = [("typed", &*typed), ("example", &*example)];
                    error.set(fill(set.text().not_a_colour(), &places));
                }
            }
        })
}

fn contrast(desk: &Desk, ground: Ground, id: &str) -> View {
    let read = desk.clone();
    let judged = move || {
        let all = read.bench().wanted().theme.judged();
        all.into_iter().filter(|judged| judged.ground == ground).collect::<Vec<_>>()
    };
    let drawn = desk.clone();
    let id = [id, "-contrast"].concat();
    el("div").class("contrast").attr("aria-live", "polite").live_children(judged, move |judged| {
        let text = drawn.text();
        let phrase = if judged.passes() { text.contrast_passes() } else { text.contrast_fails() };
        // Never rounded up to what is asked for.
        let ratio = drawn.plain((judged.ratio * 100.0).floor() / 100.0);
        let places = [("ratio", &*ratio), ("least", &*drawn.plain(Judged::LEAST))];
        let class = if judged.passes() { "passes" } else { "fails" };
        let said = el("p").attr("id", &id).class(class).text(&fill(phrase, &places));
        el("div").child(said).children(judged.better.map(|better| take(&drawn, ground, better)))
    })
}

fn take(desk: &Desk, ground: Ground, better: Colour) -> View {
    let set = desk.clone();
    el("button")
        .attr("type", "button")
        .on("click", move |_| {
            set.bench().want(|wanted| *accent(&mut wanted.theme, ground) = Some(better));
        })
        .text(&fill(desk.text().take_shade(), &[("colour", &better.written())]))
}
