//! The slider for the hypothetical bias, which both ways of asking for prices share.

use leptos::prelude::*;

use crate::model::survey::HypotheticalBias;
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::slider::{Slider, Stand};

/// The slider with where it stands in words.
#[component]
pub fn BiasSlider(id: &'static str) -> impl IntoView {
    let desk = Desk::here();
    let (locale, bias) = (desk.locale, desk.study.choices.bias);
    let (min, max) = HypotheticalBias::BOUNDS;
    let stand = Memo::new(move |_| Stand { step: 0.05, min, max, value: bias.get() });
    let told = Memo::new(move |_| {
        locale.fill(Text::bias_said, &[("ratio", &desk.hundredths(bias.get()))])
    });
    view! {
        <div class="labelled">
            <label for=id>{locale.say(Text::bias_label)}</label>
            <Slider
                id=id
                stand=stand
                spoken=Callback::new(move |x| desk.hundredths(x))
                slide=move |x| bias.set(x)
            />
            <output for=id>{move || told.get()}</output>
            <p class="help">{locale.say(Text::bias_help)}</p>
        </div>
    }
}
