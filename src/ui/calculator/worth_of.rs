//! What things are worth to the visitor: rates, and whether they count at all.

use leptos::prelude::*;

use super::field::InputField;
use super::fields::{Field, Fields};
use super::order::{RatingOrder, ratings};
use super::subject::Calculator;
use crate::model::calculator::Input;
use crate::text::Text;
use crate::ui::Scene;
use crate::ui::kit::tick::Tick;

/// Whether there is anything to say about what things are worth.
pub fn has_worth(fields: Fields) -> bool {
    !fields.rates().is_empty() || ratings(fields.model).len() > 1
}

/// Fields for the rates, each with a way to leave it out of the money, and the order of ratings.
#[component]
pub fn WorthOf() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let setting = scene.setting();
    let rates = Fields { model: &setting.model, locale: scene.locale() }.rates();
    let rate = |field: Field| {
        let input = field.input.clone();
        view! {
            <div>
                <InputField field=field />
                <Uncounted rate=input />
            </div>
        }
    };
    view! {
        {rates.into_iter().map(rate).collect_view()}
        <RatingOrder />
    }
}

/// Whether what the rate prices stays beside the value (method 1.8).
#[component]
fn Uncounted(rate: Input) -> impl IntoView {
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
