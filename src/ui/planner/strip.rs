//! The strip that says where one is, and what the plan brings.

use leptos::html;
use leptos::prelude::*;

use super::subject::Planner;
use crate::text::Text;
use crate::ui::Scene;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::sentence::in_pieces;
use crate::web::parts::lead_to_parts;

/// The parts by their short names, in their order.
const PARTS: [Phrase; 5] =
    [Text::part_choose, Text::part_promise, Text::part_way, Text::part_after, Text::part_worth];

/// A button for each part, over what the plan brings.
#[component]
pub fn Strip() -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let (locale, strip) = (scene.locale(), NodeRef::<html::Nav>::new());
    Effect::new(move |_| {
        if let Some(strip) = strip.get() {
            lead_to_parts(&strip);
        }
    });
    let part = |name: Phrase| {
        view! {
            <li>
                <button type="button">{locale.say(name)}</button>
            </li>
        }
    };
    let brings = scene.in_words(|words| words.brings());
    view! {
        <nav class="plan-strip" aria-label=locale.say(Text::parts) node_ref=strip>
            <ol>{PARTS.map(part).into_iter().collect_view()}</ol>
            <p>{move || brings.with(|brings| brings.as_deref().map(in_pieces))}</p>
        </nav>
    }
}
