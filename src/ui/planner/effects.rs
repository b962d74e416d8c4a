//! Who stays because of the plan: four figures that nobody knows in general, each with where it can come from.

use leptos::prelude::*;

use super::field::{Labelled, name_of, number, unit};
use super::slider::FigureSlider;
use super::subject::Planner;
use crate::model::planner::{Figure, Part};
use crate::text::Text;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::number::below;
use crate::ui::kit::slider::Stand;
use crate::ui::{Locale, Scene};

const EFFECTS: [(Figure, Part, Phrase); 4] = [
    (Figure::LeaveOverPromise, Part::Promises, Text::source_promise),
    (Figure::SavedByFirstDay, Part::Saved, Text::source_first_day),
    (Figure::LeaveOverGaps, Part::Gaps, Text::source_gaps),
    (Figure::KeptByActions, Part::Kept, Text::source_later),
];

/// The four effects.
#[component]
pub fn Effects() -> impl IntoView {
    let effect = |(figure, part, source)| view! { <EffectField figure part source /> };
    EFFECTS.map(effect).into_iter().collect_view()
}

/// A share as a slider and a number, what it does, and where it can come from.
#[component]
fn EffectField(figure: Figure, part: Part, source: Phrase) -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let (about, number) = (figure.about(), number(scene, figure));
    let name = name_of(scene, figure);
    let stand = Memo::new(move |_| {
        let share = scene.results().with(|plan| plan.figures.get(figure)).unwrap_or(0.0);
        Stand { step: 1.0, min: 0.0, max: 100.0, value: share * 100.0 }
    });
    let does = scene.in_words(move |words| words.effect(part));
    let (unit, id) = (unit(scene, figure).0, below(about.section, about.name));
    view! {
        <div class="field">
            <Labelled name=name.clone() number unit id />
            <FigureSlider name number stand />
            <p>{move || does.get()}</p>
            <p class="help">{locale.say(source)}</p>
        </div>
    }
}
