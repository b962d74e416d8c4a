//! A slider for a figure, beside its number.

use leptos::prelude::*;

use super::field::{Labelled, name_of, number};
use super::subject::Planner;
use crate::model::planner::Figure;
use crate::text::Text;
use crate::ui::kit::number::{Number, below};
use crate::ui::kit::slider::{Slider, Stand};
use crate::ui::{Locale, Scene};

/// How something feels: a slider and a number.
#[component]
pub fn Feeling(
    /// The figure.
    figure: Figure,
) -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let (about, number) = (figure.about(), number(scene, figure));
    let name = name_of(scene, figure);
    let stand = Memo::new(move |_| {
        let value = scene.results().with(|plan| plan.figures.get(figure)).unwrap_or(0.0);
        Stand { step: 0.05, min: about.least, max: about.greatest, value }
    });
    let id = below(about.section, about.name);
    view! {
        <div class="field">
            <FigureSlider name=name.clone() number stand />
            <Labelled name number unit="" id />
        </div>
    }
}

/// A slider beside the number of the same figure.
#[component]
pub fn FigureSlider(
    /// The name of the figure.
    name: String,
    /// The number.
    number: Number,
    /// Where the slider stands.
    stand: Memo<Stand>,
) -> impl IntoView {
    let label = Locale::here().fill(Text::slider_of, &[("name", &name)]);
    view! { <Slider label stand slide=move |to| number.slide(to) /> }
}
