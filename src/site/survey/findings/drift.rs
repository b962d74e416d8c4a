//! What has changed from one wave to another, and whether that is sure and large enough to matter.

use leptos::prelude::*;

use super::anew::Anew;
use super::changes::changes;
use super::control::Control;
use super::waves::in_force;
use crate::document::digits;
use crate::model::CollectVec;
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::select::{Select, SelectOption};
use crate::ui::kit::slider::{Slider, Stand};

/// The greatest share that may be called immaterial.
const MOST_MATERIAL: f64 = 0.5;

/// The finding, with a choice of waves and of what matters.
#[component]
pub fn Drift() -> impl IntoView {
    let desk = Desk::here();
    desk.finding_or(Text::part_drift_needs, |assessment| {
        let names: Vec<String> =
            assessment.waves().map(|wave| wave.as_str().to_owned()).collect_vec();
        let count = names.len();
        (count > 1).then(|| {
            let choices = desk.study.choices;
            let chosen = move || (in_force(choices, count), choices.material.get());
            let draw = move || {
                let (waves, material) = chosen();
                desk.part(|assessment| changes(desk, assessment, waves, material))
            };
            view! {
                <div>
                    <Controls names=names />
                    <div>
                        <Anew follow=move || { chosen(); } draw=Box::new(draw) />
                    </div>
                    {(count > 2).then(|| view! { <Control /> })}
                </div>
            }
        })
    })
}

/// The choice of two waves, and from where on a change matters.
#[component]
fn Controls(names: Vec<String>) -> impl IntoView {
    let desk = Desk::here();
    let (locale, choices, count) = (desk.locale, desk.study.choices, names.len());
    let option = |(at, name)| SelectOption { value: digits(at), name };
    let options = Signal::stored(names.into_iter().enumerate().map(option).collect_vec());
    let choice = move |id: &'static str, name: Phrase, is_later: bool| {
        let chosen = Memo::new(move |_| {
            let (first, later) = in_force(choices, count);
            digits(if is_later { later } else { first })
        });
        let choose = move |value| {
            // From now on the other one is chosen, too.
            let (first, later) = untrack(|| in_force(choices, count));
            choices.first_wave.set(digits(first));
            choices.later_wave.set(digits(later));
            if is_later { choices.later_wave } else { choices.first_wave }.set(value);
        };
        view! {
            <div class="labelled">
                <label for=id>{locale.say(name)}</label>
                <Select id=id options=options chosen=chosen choose=choose />
            </div>
        }
    };
    let (min, max, material) = (0.0, MOST_MATERIAL, choices.material);
    let stand = Memo::new(move |_| Stand { step: 0.01, min, max, value: material.get() });
    let told =
        move || locale.fill(Text::material_said, &[("percent", &desk.of_hundred(material.get()))]);
    view! {
        <div class="row">
            {choice("wave-first", Text::wave_first, false)}
            {choice("wave-later", Text::wave_later, true)} <div class="labelled">
                <label for="material">{locale.say(Text::material_label)}</label>
                <Slider
                    id="material"
                    stand=stand
                    spoken=Callback::new(move |x| desk.of_hundred(x))
                    slide=move |x| material.set(x)
                />
                <output for="material">{told}</output>
            </div>
        </div>
    }
}
