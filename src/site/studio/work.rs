//! The work in hand: the model, its look and its lines on one side, the preview on the other.

use leptos::prelude::*;

use super::look::Look;
use super::model::Model;
use super::preview::Preview;
use super::take::Take;
use super::toolbar::Toolbar;
use crate::text::Text;
use crate::ui::kit::locale::{Locale, Phrase};

const WAYS: [(&str, Phrase); 4] = [
    ("#model", Text::editor),
    ("#look", Text::look),
    ("#take", Text::take),
    ("#preview", Text::preview),
];

/// The work in hand.
#[component]
pub fn Work() -> impl IntoView {
    let locale = Locale::here();
    let way = |(address, name): (&'static str, Phrase)| {
        view! { <li><a href=address>{locale.say(name)}</a></li> }
    };
    view! {
        <div class="work">
            <h1 class="work-title">{locale.say(Text::studio)}</h1>
            <Toolbar />
            <nav class="through" aria-label=locale.say(Text::studio)>
                <ol>{WAYS.map(way).collect_view()}</ol>
            </nav>
            <div class="halves">
                <div class="desk">
                    <Model />
                    <Look />
                    <Take />
                </div>
                <Preview />
            </div>
        </div>
    }
}
