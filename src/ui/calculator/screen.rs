//! The calculator as a whole.

use leptos::prelude::*;

use super::header::Header;
use super::inputs::Inputs;
use super::insight::Insight;
use super::result::Result;
use super::subject::Calculator;
use crate::ui::Scene;
use crate::ui::kit::announcement::Announcement;

/// The calculator.
#[component]
pub fn CalculatorScreen(
    /// Its state, which it provides as context.
    scene: Scene<Calculator>,
) -> impl IntoView {
    scene.provide();
    let sentence = scene.in_words(|words| words.result());
    view! {
        <div class="calculator">
            <Header />
            <div class="columns">
                <Result sentence=sentence />
                <Inputs />
            </div>
            <Insight />
            <Announcement sentence=sentence />
        </div>
    }
}
