//! The colour of what stands out, and whether it can be read.

use leptos::prelude::*;

use super::bench::Bench;
use crate::document::studio::{Colour, Ground, Judged, Theme};
use crate::model::CollectVec;
use crate::text::Text;
use crate::ui::kit::locale::Locale;

fn accent(theme: &mut Theme, ground: Ground) -> &mut Option<Colour> {
    match ground {
        Ground::Light => &mut theme.accent,
        Ground::Dark => &mut theme.accent_in_the_dark,
    }
}

/// The accent on one ground, as a colour to pick and as a code.
#[component]
pub fn ColourField(ground: Ground) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let (id, name) = match ground {
        Ground::Light => ("accent-light", locale.say(Text::accent_light)),
        Ground::Dark => ("accent-dark", locale.say(Text::accent_dark)),
    };
    let contrast = [id, "-contrast"].concat();
    let error = RwSignal::new(String::new());
    let written = Memo::new(move |_| {
        let accent = bench.wanted(|wanted| wanted.theme.accent_on(ground));
        accent.map(Colour::written).unwrap_or_default()
    });
    let take = move |typed: String| match Colour::read(&typed) {
        Some(colour) => {
            error.set(String::new());
            let own = ground.own("accent") == Some(colour);
            let chosen = (!own).then_some(colour);
            bench.want(|wanted| *accent(&mut wanted.theme, ground) = chosen);
        }
        None => {
            let example = ground.own("accent").map(Colour::written).unwrap_or_default();
            let places = [("typed", &*typed), ("example", &*example)];
            error.set(locale.fill(Text::not_a_colour, &places));
        }
    };
    let code_name = locale.fill(Text::colour_code, &[("name", &name)]);
    view! {
        <div class="entry colour">
            <label for=id>{name}</label>
            <div class="with-unit">
                <input
                    type="color"
                    id=id
                    prop:value=move || written.get()
                    on:change=move |event| take(event_target_value(&event))
                />
                <input
                    type="text"
                    class="code"
                    maxlength="7"
                    spellcheck="false"
                    id=[id, "-code"].concat()
                    aria-label=code_name
                    aria-describedby=contrast.to_owned()
                    prop:value=move || written.get()
                    on:input=move |event| {
                        let typed = event_target_value(&event);
                        if Colour::read(&typed).is_some() {
                            take(typed);
                        }
                    }
                    on:change=move |event| take(event_target_value(&event))
                />
            </div>
            <p class="error" aria-live="polite">
                {move || error.get()}
            </p>
            <Contrast ground=ground id=contrast />
        </div>
    }
}

/// Whether the accent can be read on its ground.
#[component]
fn Contrast(ground: Ground, id: String) -> impl IntoView {
    let bench = Bench::here();
    let judged = Memo::new(move |_| {
        let all = bench.wanted(|wanted| wanted.theme.judged());
        all.into_iter().filter(|judged| judged.ground == ground).collect_vec()
    });
    let id = StoredValue::new(id);
    let one = move |judged| view! { <Verdict judged=judged id=id.get_value() /> };
    view! {
        <div class="contrast" aria-live="polite">
            {move || judged.get().into_iter().map(one).collect_view()}
        </div>
    }
}

/// The sentence about a contrast, and the nearest shade that can be read where this one cannot.
#[component]
fn Verdict(judged: Judged, id: String) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let (class, phrase) = match judged.passes() {
        true => ("passes", Text::contrast_passes as fn(&Text) -> &str),
        false => ("fails", Text::contrast_fails as fn(&Text) -> &str),
    };
    // Never rounded up to what is asked for.
    let ratio = locale.number((judged.ratio * 100.0).floor() / 100.0);
    let places = [("ratio", &*ratio), ("least", &*locale.number(Judged::LEAST))];
    let said = locale.fill(phrase, &places);
    let better = judged.better.map(|better| {
        let take = move |_| {
            bench.want(|wanted| *accent(&mut wanted.theme, judged.ground) = Some(better));
        };
        view! {
            <button type="button" on:click=take>
                {locale.fill(Text::take_shade, &[("colour", &better.written())])}
            </button>
        }
    });
    view! {
        <div>
            <p id=id class=class>
                {said}
            </p>
            {better}
        </div>
    }
}
