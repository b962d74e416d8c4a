//! Whether a rate counts at all.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::model::calculator::Input;
use crate::text::Text;
use crate::ui::Scene;
use crate::ui::kit::tick::Tick;

/// Whether what the rate prices stays beside the value (method 1.8).
#[component]
pub fn Uncounted(
    /// The rate.
    rate: Input,
) -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let rate = StoredValue::new(rate);
    let is_uncounted = Memo::new(move |_| {
        scene.answers().with(|answers| rate.with_value(|rate| answers.uncounted.contains(rate)))
    });
    let turn = move |left_out: bool| {
        scene.change(|history| rate.with_value(|rate| history.count(rate, !left_out)));
    };
    let label = scene.locale().say(Text::leave_uncounted);
    view! { <Tick class="uncounted" label=label checked=is_uncounted turn=turn /> }
}
