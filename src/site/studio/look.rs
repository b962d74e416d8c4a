//! What it looks like: letters, room, corners, light and dark, and colours.

use leptos::prelude::*;

use super::bench::Bench;
use super::choice::option;
use super::colour::ColourField;
use crate::document::studio::{Density, Ground, Mode, Theme, Type};
use crate::model::CollectVec;
use crate::text::Text;
use crate::ui::kit::locale::{Locale, Phrase};
use crate::ui::kit::select::Select;
use crate::ui::kit::slider::{Slider, Stand};

/// The panel.
#[component]
pub fn Look() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let reset = move |_| bench.want(|wanted| wanted.theme = Theme::default());
    view! {
        <section class="look" id="look" aria-labelledby="look-title">
            <h2 id="look-title">{locale.say(Text::look)}</h2>
            <ColourField ground=Ground::Light />
            <ColourField ground=Ground::Dark />
            <div class="fields looks">
                <One id="mode" label=Text::mode all=MODES part=|theme| &mut theme.mode />
                <One id="face" label=Text::face all=FACES part=|theme| &mut theme.face />
                <One id="density" label=Text::density all=DENSITIES part=|theme| &mut theme.density />
                <Corners />
            </div>
            <button type="button" on:click=reset>
                {locale.say(Text::own_look)}
            </button>
        </section>
    }
}

/// A value, its name for programs, and its name for people.
type Named<T> = (T, &'static str, Phrase);

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

/// A choice of one part of the look.
#[component]
fn One<T: Copy + PartialEq + Send + Sync + 'static>(
    id: &'static str,
    label: Phrase,
    all: &'static [Named<T>],
    part: fn(&mut Theme) -> &mut T,
) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let options = Memo::new(move |_| {
        all.iter().map(|(_, word, name)| option(word, locale.say(*name))).collect_vec()
    });
    let chosen = Memo::new(move |_| {
        let now = bench.wanted(|wanted| *part(&mut wanted.theme.clone()));
        let found = all.iter().find(|(value, _, _)| *value == now);
        found.map_or("", |(_, word, _)| word).to_owned()
    });
    let choose = move |word: String| {
        if let Some((value, _, _)) = all.iter().find(|(_, other, _)| *other == word) {
            bench.want(|wanted| *part(&mut wanted.theme) = *value);
        }
    };
    view! {
        <div class="entry">
            <label for=id>{locale.say(label)}</label>
            <Select id=id options=options chosen=chosen choose=choose />
        </div>
    }
}

/// How round corners are, in quarters of a rem.
#[component]
fn Corners() -> impl IntoView {
    const USUAL: u8 = 3;
    let (bench, locale) = (Bench::here(), Locale::here());
    let stand = Memo::new(move |_| {
        let round = bench.wanted(|wanted| wanted.theme.roundness).unwrap_or(USUAL);
        Stand { step: 1.0, min: 0.0, max: 8.0, value: f64::from(round) }
    });
    let slide = move |round: f64| {
        let round = Some(round as u8).filter(|round| *round != USUAL);
        bench.want(|wanted| wanted.theme.roundness = round);
    };
    view! {
        <div class="entry">
            <label for="corners">{locale.say(Text::corners)}</label>
            <Slider id="corners" stand=stand slide=slide />
        </div>
    }
}
