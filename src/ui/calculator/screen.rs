//! The calculator as a whole.

use leptos::prelude::*;

use super::header::Header;
use super::inputs::Inputs;
use super::insight::Insight;
use super::result::Result;
use super::strip::Strip;
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
    let answer = scene.in_words(|words| words.answer());
    let spoken = scene.in_words(|words| words.spoken());
    view! {
        <div class="calculator">
            <Header />
            <div class="columns">
                <Result answer=answer />
                <Inputs />
            </div>
            <Insight />
            <Strip />
            <Announcement sentence=spoken />
        </div>
    }
}
